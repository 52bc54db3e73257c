"""Phrases of interface lines, each with the reason code of its removal.

Origin: written by hand from the wording that content systems (WordPress, Drupal, Disqus, the large news sites' own)
put on their pages, in the languages most news is in. A phrase is listed only where a line that consists of it is
interface text on any site; words that may as well be a crosshead or a line of dialogue ("World", "Yes", "More") are
not here and are left to the line classifier. No phrase is listed for one site.

Phrases are written as `interface.fold` leaves them: lower case, white space collapsed, digits as `0` (one for a whole
number), punctuation cut from both ends.

The phrases are in the text files of ``interface_phrases``, named after their reason code.

`WHOLE`: reason → language → phrases that make up a whole line.
`OPENINGS`: reason → language → words that a line of interface text starts with; `OPENING_LIMITS` says how long, in
words, such a line may be at most: a long sentence that happens to start alike is the article's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

Table = dict[str, dict[str, list[str]]]

_FOLDER = Path(__file__).with_name("interface_phrases")


def _table(kind: str, reasons: str) -> Table:
    return {reason: _languages(_FOLDER / kind / f"{reason}.txt") for reason in reasons.split()}


def _languages(path: Path) -> dict[str, list[str]]:
    """Read phrases by language: one a line, below the line `[en]` of their language."""
    languages: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            phrases = languages.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            phrases.append(line)
    if not languages or not all(languages.values()):
        raise ValueError(f"a language without phrases in {path}")
    return languages


def phrase_rows(table: Table) -> Iterator[tuple[str, str, str]]:
    """Reason, language and phrase, for each phrase of a table."""
    for reason, languages in table.items():
        for language, phrases in languages.items():
            for phrase in phrases:
                yield reason, language, phrase


# In the order in which they are tried; of a phrase under two reasons, `WHOLE` takes the later one.
WHOLE: Final = _table("whole", "skipLink share newsletter login comments related advertisement cookies navigation")

OPENINGS: Final = _table(
    "openings",
    "newsletter login comments related cookies advertisement republishing copyright editing contact navigation share",
)

# Reason → rule → regular expression, searched in the line as it stands, without regard to case. Lines of up to
# PATTERN_LIMIT words alone are looked at.
PATTERNS: Final[dict[str, dict[str, str]]] = {
    "newsletter": {
        "letter-or-app": r"^(?:never miss|don.t miss|download|get|want|join|start|stay|follow)\b.{0,60}"
        r"\b(?:our|the|your|a free)\s(?:[\w'’-]+\s){0,4}"
        r"(?:newsletter|letter|briefing|bulletin|app|news alerts?)\b(?!\s(?:to|from)\s).{0,60}$"
    },
    "share": {
        "follow-networks": r"^(?:follow|like|find|join|folge|folgen|suivez|sigue|síguenos|segui)\b.{0,60}\b(?:facebook|"
        r"twitter|instagram|youtube|telegram|whatsapp)\b",
        "share-count": r"^\d[\d.,]*[km]?\s(?:shares|likes|views|reads|retweets)$",
    },
    "navigation": {
        "reading-time": r"^(?:(?:reading time|read time|lesezeit|tempo de leitura|temps de lecture|tiempo de lectura|"
        r"время чтения|leestijd)\b.{0,25}|\d+\s?[-\s]?min(?:ute)?s?\.? read"
        r"|\d{1,3}\s?(?:min(?:ut(?:e[ns]?|i|os?|y|a)?|uut)?|мин(?:ут[аы]?)?|dakika(?:lık)?)\.?\s(?:di lettura|"
        r"de lecture|de lectura|de leitura|leestijd|lesezeit|lästid|læsetid|lesetid|чтения|czytania|čtení|okuma)"
        r"|\d{1,2}\s?(?:min|мин|хв|dk|분)\.?)$",
        "address": r"^https?://\S{4,300}$",
        "template": r"^\W*(?:%s|%d|\{\{.{0,40}\}\}|\[object Object\]|undefined|null|NaN)\W*$",
    },
    "login": {"rest-of-article": r"^.{0,40}残り\s?[:：]?\s?[\d,]+\s?文字.{0,20}$"},
    "copyright": {
        "sign": r"^\W{0,3}(?:ⓒ|©\s?\d)",
        "outside-content": r"^.{1,59} (?:is|are) not responsible for (?:the )?content (?:of|on) "
        r"(?:external|other|third)\b",
    },
    "editing": {
        "end-mark": r"^\W{0,3}(?:(?:#\s?){3}|[(–—-]\s?(?:ends?|30|ende|fin)\s?[)–—-])\W{0,3}$"
        r"|^(?-i:ENDS|SOURCE:?\s[A-Z].{1,60})$|^انتهای پیام\W*$",
        # How wires say what is new in a report: "(Adds quotes, background)".
        "wire-update": r"^\((?:adds|recasts|updates|corrects|rewrites|refiles|repeats)\s[^()]{3,150}\)$"
        r"|^(?-i:Adds|Recasts)\s[^.!?:\"“]{3,100}$",
        "contributors": r"\bcontributed (?:to this (?:report|story|article)|reporting)\b",
    },
    "related": {"video-label": r"[\[(](?<=.\s.)(?:video|videos|photos|watch|pictures|gallery|видео|фото)[\])]$"},
}
PATTERN_LIMIT: Final = 25

# Words that a line with such an opening may have at most. Chosen on the training pages: prose with the same opening
# (a reported "We use cookies", "Copyright 2019 saw …") is longer or is quoted.
OPENING_LIMITS: Final[dict[str, int]] = {
    "newsletter": 40,
    "login": 25,
    "comments": 40,
    "related": 30,
    "cookies": 120,
    "advertisement": 12,
    "republishing": 60,
    "copyright": 80,
    "editing": 25,
    "contact": 40,
    "navigation": 40,
    "share": 40,
}
