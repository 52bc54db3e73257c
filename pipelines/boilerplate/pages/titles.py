"""Titles as pages declare them, with names of site and sections beside."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipelines.boilerplate.name_kinds import squeeze
from pipelines.boilerplate.tables.author_words import OUTLET_ENDINGS
from pipelines.boilerplate.tables.section_words import JOINING_WORDS, SECTION_WORDS, UNSPACED_SECTIONS
from pipelines.core.words import count_words, has_unspaced_script

SEPARATOR = re.compile(
    r"\s{1,3}[|–—―·•»«›‹<>~:/_-]{1,2}\s{1,3}|\s{0,3}[|»｜]\s{0,3}|\s{1,3}(?=[^\s：]{2,12}：)|[_＿]"
    # Dashes between Chinese, Japanese or Korean words.
    r"|(?<=[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7ff])-{1,2}(?=[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7ff])"
)
# Hardly anything but the name of the site stands behind these.
_STRONG = ("|", "_", "｜", "::")
_STEPS = frozenset("» › >".split())
_LONGEST_OUTLET = 12
# A headline has so many words at least.
FEWEST_WORDS = 3


def is_site_title(title: str, site: Sequence[str]) -> bool:
    """Whether a title only names the site."""
    return squeeze(title) in site or squeeze(title).removeprefix("the") in site


def without_site_name(title: str, site: Sequence[str], section: str | None = None) -> str:
    """Cut the names of site and section off: "Rain ends - Weather - The Daily Page".

    Args:
        title: as declared.
        site: names of the site, squeezed: its publisher, its domain.
        section: the article's section, where known.
    """
    has_site = False
    title = _without_colon(title, site)
    for _ in range(4):
        separators = list(SEPARATOR.finditer(title))
        if not separators:
            break
        first, last = separators[0], separators[-1]
        head, tail = title[: first.start()], title[last.end() :]
        # Behind the site's own name stands no second one: "thedailypage.example | Weather".
        is_own = " " not in head and squeeze(head) in site
        strong = any(sign in last.group() for sign in _STRONG) and not is_own
        if _is_site(tail, site, strong=strong) or (
            count_words(title[: last.start()]) >= FEWEST_WORDS and is_section(tail, section)
        ):
            title = title[: last.start()].strip()
        elif _is_site(head, site, strong=False) or (
            # Behind the site's name, or on the way to the page: "The Daily Page » Weather » Rain ends".
            (has_site or _are_steps(separators))
            and count_words(title[first.end() :]) >= FEWEST_WORDS
            and is_section(head, section)
        ):
            title, has_site = title[first.end() :].strip(), True
        else:
            break
    return title


def _without_colon(title: str, site: Sequence[str]) -> str:
    """Cut the name of the site off behind a wide colon."""
    head, colon, tail = title.rpartition("：")
    return head.strip() if colon and (squeeze(tail) in site or _is_outlet(tail)) else title


def _is_outlet(name: str) -> bool:
    """Whether a Chinese, Japanese or Korean name ends as those of outlets: "海湾日报"."""
    return len(name) <= _LONGEST_OUTLET and name.rstrip().endswith(OUTLET_ENDINGS)


def _are_steps(separators: Sequence[re.Match[str]]) -> bool:
    """Whether a title is the way to the page: "News > Local > Rain ends"."""
    signs = {separator.group().strip() for separator in separators}
    return len(separators) > 1 and len(signs) == 1 and signs <= _STEPS


def is_section(text: str, section: str | None = None) -> bool:
    """Whether a part of a title names a section: the declared or a usual one."""
    if section and squeeze(text) == squeeze(section):
        return True
    if has_unspaced_script(text):
        return len(text) <= 12 and any(name in text for name in UNSPACED_SECTIONS)
    words = text.casefold().split()
    return 0 < len(words) <= 4 and all(word in SECTION_WORDS or word in JOINING_WORDS for word in words)


def _is_site(part: str, site: Sequence[str], *, strong: bool) -> bool:
    """Whether a part of a title is the name of the site."""
    squeezed = squeeze(part)
    if not squeezed or _is_outlet(part):
        return True
    if any(squeezed == name or (len(name) > 3 and name in squeezed and len(squeezed) < 2 * len(name)) for name in site):
        return True
    if any(len(squeezed) > 3 and squeezed in name for name in site):
        return True
    return strong and count_words(part) <= 4
