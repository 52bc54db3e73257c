"""Item pipelines that watch a run from within."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import signal
import sys
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipelines.core.records import Page, Rejected
from pipelines.core.stage import Stage, reject

if TYPE_CHECKING:
    from scrapy.crawler import Crawler


class MostItems:
    """Keeps every item for a while, and counts how many it held at once.

    It writes the number to OUTPUT_DIR/watched.json, and for how long the run went on after the last.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.held = self.most = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> MostItems:
        return cls(Path(crawler.settings["OUTPUT_DIR"]))

    async def process_item(self, item: Any) -> Any:
        self.held += 1
        self.most = max(self.most, self.held)
        await asyncio.sleep(0.05)
        self.held -= 1
        self.last = datetime.now(timezone.utc)
        return item

    def close_spider(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        seconds = (datetime.now(timezone.utc) - self.last).total_seconds()
        (self.folder / "watched.json").write_text(json.dumps({"most": self.most, "seconds": seconds}))


class LoadedModules(Stage[Page]):
    """Rejects every page, with what the process that does so has loaded."""

    name = "watcher"
    takes = Page

    @staticmethod
    def work(record: Page) -> Rejected:
        loaded = [name for name in ("scrapy", "numpy", "onnxruntime") if name in sys.modules]
        return reject(record, stage="watcher", reason="empty", detail=" ".join(loaded))


# More than any limit in a test allows, and little enough that a test of a broken limit fails soon.
SPIN_SECONDS = 10


class Spins(Stage[Page]):
    """Spend SPIN_SECONDS of CPU time on a page that has SPIN in it, in native code.

    With HOARD it takes all memory, and with ALLOCATE a gigabyte.
    """

    name = "spins"
    takes = Page

    @staticmethod
    def work(record: Page) -> Page:
        began = time.process_time()
        while "SPIN" in record.text and time.process_time() - began < SPIN_SECONDS:
            hashlib.pbkdf2_hmac("sha256", b"a", b"b", 5_000_000)
        if "HOARD" in record.text:
            # What the kernel does to whoever takes more than a cgroup allows.
            os.kill(os.getpid(), signal.SIGKILL)
        if "ALLOCATE" in record.text:
            bytearray(2**30)
        return record
