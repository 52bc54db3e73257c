"""Forms of regular reporting verbs: third person, past, and participles."""

from __future__ import annotations

import re
from collections.abc import Callable

Forms = tuple[list[str], list[str]]  # finite forms, participles


def conjugate(verb: str, language: str) -> Forms:
    """Finite forms and participles of a regular `verb`, given in its dictionary form."""
    return _CONJUGATIONS[language](verb)


def _german(verb: str) -> Forms:
    """Weak finite forms and participle of a German verb."""
    stem = verb[:-2] if verb.endswith("en") else verb[:-1]
    link = "e" if re.search(r"[td]$|(?:[bdfgkpt]|ch)[mn]$", stem) else ""
    prefix = (
        "" if re.match(r"(?:be|emp|ent|er|ge|ver|wider|zer)(?!ichten|den)", verb) or verb.endswith("ieren") else "ge"
    )
    finite = [f"{stem}{link}{ending}" for ending in ("t", "te", "ten")]
    return [*finite, verb, f"{stem}e"], [f"{prefix}{stem}{link}t"]


def _french(verb: str) -> Forms:
    """Finite forms and participles of a French verb in -er."""
    stem = verb[:-2]
    # On a silent ending the last vowel opens: répéter, répète; or its consonant doubles: rappeler, rappelle.
    stressed = f"{stem}l" if stem.endswith("appel") else re.sub(r"[ée]([bcdfglmnprstvz]|gu)$", r"è\1", stem)
    soft = re.sub("g$", "ge", re.sub("c$", "ç", stem))
    finite = [f"{stressed}e", f"{stressed}ent", f"{soft}ait", f"{soft}aient", f"{soft}a", f"{stem}èrent"]
    return finite, [f"{stem}{ending}" for ending in ("é", "ée", "és", "ées")]


def _spanish(verb: str) -> Forms:
    """Finite forms and participle of a Spanish verb."""
    endings = (
        ("ó", "a", "aron", "an", "aba", "aban") if verb.endswith("ar") else ("ió", "e", "ieron", "en", "ía", "ían")
    )
    stem = verb[:-2]
    return [f"{stem}{ending}" for ending in endings], [f"{stem}{'ado' if verb.endswith('ar') else 'ido'}"]


def _russian(verb: str) -> Forms:
    if verb.endswith("ся"):
        return [f"{verb[:-4]}{ending}" for ending in ("лся", "лась", "лось", "лись")], []
    return [f"{verb[:-2]}{ending}" for ending in ("л", "ла", "ло", "ли")], []


_CONJUGATIONS: dict[str, Callable[[str], Forms]] = {"de": _german, "fr": _french, "es": _spanish, "ru": _russian}
