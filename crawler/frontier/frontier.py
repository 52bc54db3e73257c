"""The queue that several crawlers of a job share, in Redis."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final, Literal, cast
from uuid import uuid4

from redis import Redis
from redis.backoff import ExponentialBackoff
from redis.exceptions import AuthenticationError
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError
from redis.retry import Retry

from crawler.frontier import scripts
from pipelines.core.errors import RunError, described

# A crawler that gives no sign of life for so many seconds loses its tasks.
LEASE_SECONDS: Final = 30.0
# Redis may restart: a command is tried again for about two minutes.
_RETRIES: Final = 30
_LONGEST_WAIT: Final = 5.0
_TIMEOUT: Final = 10.0
_KINDS: Final = {"source": 1, "task": 2, "wait": 0, "over": 0}  # what a task consists of beside its kind


class FrontierError(RunError):
    """Redis is out of reach, refuses a command, or answers something else."""


class _PatientRetry(Retry):
    """Tries again while Redis is out of reach."""

    def call_with_retry(
        self,
        do: Callable[[], Any],
        fail: Callable[[Exception], Any] | Callable[[Exception, int], Any],
        is_retryable: Callable[[Exception], bool] | None = None,
        with_failure_count: bool = False,
    ) -> Any:
        """Try again, but not with a wrong password, and not when the crawl is to stop."""

        def may_pass(error: Exception) -> bool:
            is_final = isinstance(error, AuthenticationError) or is_stopping()
            return not is_final and (is_retryable is None or is_retryable(error))

        return super().call_with_retry(do, fail, may_pass, with_failure_count)


def is_stopping() -> bool:
    """Whether Scrapy has got a signal to stop, even while its reactor waits for Redis."""
    # Its handler of the first signal puts one for the second in its place.
    return getattr(signal.getsignal(signal.SIGTERM), "__name__", "") == "_signal_kill"


@dataclass(frozen=True)
class Taken:
    """The next task of a crawler.

    `source`: read the source at `key`; `task`: fetch the article at `key`, which `payload` describes; `wait`: others
    hold what is left; `over`: the round is over.
    """

    kind: Literal["source", "task", "wait", "over"]
    key: str = ""
    payload: str = ""


class Frontier:
    """The frontier of `job` at the address `url`, as `crawler` sees it.

    Any method may raise FrontierError, if Redis has been out of reach for two minutes or is none.

    Args:
        url: such as `redis://localhost/0`.
        job: name of the job; all crawlers of it share what is under its keys.
        crawler: name of this crawler, the same after a restart, so that it finds what it was writing.
        lease_seconds: how long the crawler counts as alive after a heartbeat.
    """

    def __init__(self, url: str, *, job: str, crawler: str, lease_seconds: float = LEASE_SECONDS) -> None:
        self.crawler = crawler
        self.lease_seconds = lease_seconds
        self.prefix = f"hearsay:{job}:"
        self.redis: Redis = Redis.from_url(
            url,
            decode_responses=True,
            socket_timeout=_TIMEOUT,
            socket_connect_timeout=_TIMEOUT,
            retry=_PatientRetry(ExponentialBackoff(cap=_LONGEST_WAIT, base=0.05), _RETRIES),
            retry_on_error=[RedisConnectionError, RedisTimeoutError],
        )

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Raise a FrontierError for what Redis, or another server, answers."""
        try:
            yield
        except Exception as error:  # the boundary of Redis, whose client raises anything on what is no Redis
            raise FrontierError(f"the frontier in Redis cannot be used: {described(error)}") from error

    def _run(self, script: str, *arguments: object, answer: type = object) -> Any:
        """The answer to a script; any but one of type `answer` is an error."""
        with self._explained():
            found = self.redis.eval(script, 1, self.prefix, self.crawler, *map(str, arguments))
            if not isinstance(found, answer):
                raise TypeError(f"unexpected answer {str(found)[:50]!r}")
        return found

    def heartbeat(self) -> None:
        """Renew the crawler's leases."""
        self._run(scripts.HEARTBEAT, self.lease_seconds)

    def join(self, sources: Iterable[str]) -> int:
        """Join the round in progress, or begin one with these sources; returns its number."""
        self.heartbeat()
        return int(self._run(scripts.JOIN, *sources, answer=int))

    def take(self) -> Taken:
        """Lease the next task."""
        kind, *rest = self._run(scripts.TAKE, answer=list) or [""]
        if _KINDS.get(str(kind)) != len(rest):
            raise FrontierError(f"the frontier in Redis holds what is no task: {str(kind)[:50]!r}")
        return Taken(kind, *rest)

    def add(self, tasks: Iterable[tuple[str, str, str]]) -> int:
        """Queue new tasks, (key, host, payload) each; returns how many were new."""
        flat = [part for task in tasks for part in task]
        return int(self._run(scripts.ADD, *flat, answer=int)) if flat else 0

    def source_done(self, source: str) -> None:
        """Record that the source is read and its articles are queued."""
        self._run(scripts.SOURCE_DONE, source)

    def claim(self, key: str) -> bool:
        """Whether the task's record may be written: not if the lease was lost."""
        return bool(self._run(scripts.CLAIM, key))

    def done(self, visits: Mapping[str, str]) -> None:
        """Record that these keys are on disk, each with its visit as JSON or ""."""
        if visits:
            self._run(scripts.DONE, *[part for pair in visits.items() for part in pair])

    def held(self) -> list[str]:
        """The keys that this crawler has leased."""
        with self._explained():
            states = cast("dict[str, str]", self.redis.hgetall(self.prefix + "state"))
        return sorted(key for key, state in states.items() if state == f"leased:{self.crawler}")

    def writing(self) -> list[str]:
        """The keys that this crawler had claimed when it was interrupted."""
        return list(self._run(scripts.WRITING, answer=list))

    def give_back(self, keys: Iterable[str] = ()) -> None:
        """Return these tasks to the queue, or, without keys, all of this crawler's."""
        self._run(scripts.GIVE_BACK, *keys)

    def lock(self, host: str) -> str | None:
        """Lock a host; the token, or None if it must not be requested now."""
        token = uuid4().hex
        return token if self._run(scripts.LOCK, host, token) else None

    def unlock(self, host: str, token: str, *, delay: float) -> None:
        """Unlock a host, which nobody may request for `delay` seconds."""
        self._run(scripts.UNLOCK, host, token, delay)

    def stored(self, table: str, key: str) -> str | None:
        """A shared value of `table`: `visits`, `listings` or `revisions`."""
        with self._explained():
            return cast("str | None", self.redis.hget(self.prefix + table, key))

    def store(self, table: str, key: str, value: str) -> None:
        """Share a value."""
        with self._explained():
            self.redis.hset(self.prefix + table, key, value)
