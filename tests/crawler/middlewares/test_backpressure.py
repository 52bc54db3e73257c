from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT


def test_items_of_start_are_bounded_and_the_run_ends_with_the_last(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps({"text": f"Row {row}."}) + "\n" for row in range(12)))
    settings = {
        "OUTPUT_DIR": tmp_path / "output",
        "WORKERS": 0,
        "CONCURRENT_ITEMS": 5,
        "ITEM_PIPELINES": '{"tests.crawler.watchers.MostItems": 1}',
    }
    options = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    command = [sys.executable, "-m", "scrapy", "crawl", "seeds", "-a", f"path={tmp_path}", *options]
    subprocess.run(command, cwd=ROOT, capture_output=True, timeout=300, check=False)
    watched = json.loads((tmp_path / "output" / "watched.json").read_text())
    assert watched["most"] == 5
    # Scrapy itself would look five seconds after the start, and the last item is gone by then.
    assert watched["seconds"] < 4
