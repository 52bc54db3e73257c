"""Attack every regular expression with text of its own repetitions.

    python -m benchmarks.hostile.patterns

A pattern that backtracks without bound needs its own kind of text: each unbounded repetition gets many copies of what
it matches, in several versions, followed by something that it does not match. Linear and quadratic patterns finish at
once at these lengths; those whose time grows faster are caught. regexploit, which analyses patterns without running
them, is used as well.
"""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
import random
import re
import signal
import sys
import time
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from regexploit.ast.sre import SreOpParser  # type: ignore[import-untyped, unused-ignore]
from regexploit.redos import find  # type: ignore[import-untyped, unused-ignore]

try:
    from re import _constants as sre  # type: ignore[attr-defined, unused-ignore]
    from re import _parser as parser  # type: ignore[attr-defined, unused-ignore]
except ImportError:  # Python 3.10
    import sre_constants as sre
    import sre_parse as parser

PACKAGES = ("crawler", "pipelines", "hearsay_news")
ROOT = Path(__file__).resolve().parents[2]

# Copies of what a repetition matches: few are enough where time doubles with each, many where it grows by a power.
_FEW, _LENGTH = 32, 1_500
# Patterns of these modules are matched against so many characters at most.
BOUNDED_TEXT: Mapping[str, int] = MappingProxyType({"pipelines/core/dateline.py": 120})
# CPU seconds that matching may take; a quadratic pattern needs hundredths.
LIMIT = 1.0
_VERSIONS = 3
_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT}
# From here on regexploit's verdict is that time grows with at least the cube of the length.
_STARS = 3


@dataclass(frozen=True)
class Pattern:
    """A compiled pattern, and the module that compiles it."""

    text: str
    flags: int
    where: str


class _TooSlowError(BaseException):
    pass


def main() -> int:
    """Print each pattern that is too slow; the exit status is 1 if there is one."""
    patterns = sorted(collected(), key=lambda pattern: pattern.where)
    failed = 0
    for pattern in patterns:
        for problem in problems(pattern):
            failed += 1
            print(f"{pattern.where}: {problem}\n    {pattern.text[:200]!r}", flush=True)
            break
    print(f"{len(patterns)} patterns, {failed} of them too slow")
    return 1 if failed else 0


def collected() -> set[Pattern]:
    """Every pattern that the project's modules compile when they are imported."""
    import spacy  # noqa: F401, PLC0415 - its patterns are none of ours

    compile_pattern = re.compile
    found: set[Pattern] = set()

    def noted(pattern: Any, flags: Any = 0) -> Any:
        compiled = compile_pattern(pattern, flags)
        frame = sys._getframe(1)
        path = Path(frame.f_code.co_filename)
        if isinstance(pattern, str) and path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in PACKAGES:
            found.add(Pattern(pattern, compiled.flags, f"{path.relative_to(ROOT)}:{frame.f_lineno}"))
        return compiled

    re.compile = noted  # type: ignore[assignment, unused-ignore]
    try:
        for name in PACKAGES:
            package = importlib.import_module(name)
            for module in pkgutil.walk_packages(package.__path__, f"{name}."):
                # The settings of an egg load all modules anew, and a worker's modules start models.
                if module.name not in {"crawler.deployed", "crawler.preloaded"}:
                    with contextlib.suppress(ImportError):  # of an optional dependency
                        importlib.import_module(module.name)
    finally:
        re.compile = compile_pattern
    return found


def problems(pattern: Pattern) -> Iterator[str]:
    """Why the pattern is too slow."""
    compiled = re.compile(pattern.text, pattern.flags)
    longest = BOUNDED_TEXT.get(pattern.where.partition(":")[0])
    for attack in (text[:longest] for text in attacks(pattern)):
        if takes_too_long(compiled, attack):
            yield f"takes over {LIMIT:g} s on {len(attack)} characters: {attack[:60]!r}…"
    with warnings.catch_warnings(), contextlib.suppress(NotImplementedError, KeyError, AssertionError):
        warnings.simplefilter("ignore")
        for found in find(SreOpParser().parse_sre(pattern.text, pattern.flags & ~re.UNICODE)):
            if found.starriness > _STARS:
                yield f"regexploit: grows with the length to the power of {found.starriness}"


def attacks(pattern: Pattern) -> Iterator[str]:
    """Generate texts on which the pattern may backtrack."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        parsed = parser.parse(pattern.text, pattern.flags & ~re.DEBUG & ~re.LOCALE)
    for number, repeat in enumerate(_repeats(parsed)):
        for version in range(_VERSIONS):
            pick = random.Random(f"{number} {version}")
            before: list[str] = []
            _sample(parsed, pick, before, stop_at=repeat)
            body: list[str] = []
            _sample(repeat, pick, body)
            unit = "".join(body)
            if unit:
                for count in (_FEW, _LENGTH // len(unit)):
                    yield "".join(before) + unit * count + "\n\0"


def resembling(pattern: str, seed: int) -> str:
    """Make a text that roughly matches the pattern."""
    out: list[str] = []
    _sample(parser.parse(pattern), random.Random(seed), out)
    return "".join(out)


def takes_too_long(compiled: re.Pattern[str], text: str) -> bool:
    """Whether a search takes longer than the limit; it is interrupted."""

    def interrupt(*_: object) -> None:
        raise _TooSlowError

    before = signal.signal(signal.SIGVTALRM, interrupt)
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
    began = time.process_time()
    try:
        compiled.search(text)
    except _TooSlowError:
        return True
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return time.process_time() - began > LIMIT


def _repeats(parsed: Any) -> Iterator[Any]:
    """The bodies of all repetitions that are unbounded or have a high bound."""
    for operation, argument in parsed:
        if operation in _REPEATS:
            _, most, body = argument
            if most is sre.MAXREPEAT or most > 8:
                yield body
            yield from _repeats(body)
        elif operation is sre.SUBPATTERN:
            yield from _repeats(argument[-1])
        elif operation is sre.BRANCH:
            for branch in argument[1]:
                yield from _repeats(branch)
        elif operation in (sre.ASSERT, sre.ASSERT_NOT):
            yield from _repeats(argument[1])


def _sample(parsed: Any, pick: random.Random, out: list[str], *, stop_at: Any = None) -> bool:
    """Append a text that roughly matches the pattern to `out`.

    Returns whether `stop_at` was reached.
    """
    for operation, argument in parsed:
        if operation in (sre.LITERAL, sre.NOT_LITERAL):
            out.append(chr(argument) if operation is sre.LITERAL else "x")
        elif operation is sre.ANY:
            out.append("x")
        elif operation is sre.IN:
            out.append(_member(argument, pick))
        elif operation in _REPEATS:
            least, most, body = argument
            if body is stop_at:
                return True
            holds = stop_at is not None and any(body_within is stop_at for body_within in _repeats(body))
            for _ in range(max(least, 1 if holds else min(most, pick.choice((0, 1))))):
                if _sample(body, pick, out, stop_at=stop_at):
                    return True
        elif operation is sre.SUBPATTERN:
            if _sample(argument[-1], pick, out, stop_at=stop_at):
                return True
        elif operation is sre.BRANCH:
            branches = argument[1]
            holding = [one for one in branches if any(body is stop_at for body in _repeats(one))]
            if _sample(pick.choice(holding or branches), pick, out, stop_at=stop_at):
                return True
    return False


def _member(members: Any, pick: random.Random) -> str:
    """A character of a set."""
    if members and members[0][0] is sre.NEGATE:
        excluded = [argument for operation, argument in members[1:] if operation is sre.LITERAL]
        return next(character for character in "xa1 .-" if ord(character) not in excluded)
    operation, argument = pick.choice(members)
    if operation is sre.LITERAL:
        return chr(argument)
    if operation is sre.RANGE:
        return chr(pick.randint(*argument))
    return {"DIGIT": "7", "SPACE": " ", "WORD": "a", "NOT_DIGIT": "a", "NOT_SPACE": "a", "NOT_WORD": "-"}.get(
        str(argument).removeprefix("CATEGORY_"), "a"
    )


if __name__ == "__main__":
    sys.exit(main())
