"""Decide which names stand for the same person or body.

And which of them is the fullest.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from operator import attrgetter, itemgetter

from pipelines.claims.sources.genders import gender_in
from pipelines.claims.sources.outlets import INITIALS, is_outlet, without_article
from pipelines.claims.structures import Name
from pipelines.claims.tables import name_words as words
from pipelines.claims.tables.given_names import GIVEN, SHORT_FORMS
from pipelines.claims.tables.place_names import PEOPLES, PLACE_PHRASES, PLACES
from pipelines.claims.tables.source_words import PARTISANS

# `the brother of the painter [Karl Weber]`
_BESIDE = re.compile(
    r"\b(?:(?:of|to|with|by|from|like|than|against)\s(?:[\w’'-]+\s){0,4}|(?:his|her|their|whose)\s(?:[\w’'-]+\s){0,3}[\w’'-]+,\s)$"
)
# Words that many bodies have in their names: `Air Force`, `Ministry of Defence`.
_GENERIC = (
    words.ORGANIZATION_WORDS
    | words.ROLE_WORDS
    | frozenset(
        "of for and the Air Navy Naval Coast Border Central Federal Royal Public Affairs Education "
        "Environment Agriculture Transport Transportation Energy Culture Labor Labour Trade Economy "
        "Fisheries Industry Tourism Water Housing Statistics Meteorological Weather Space Electoral Election "
        "Constitutional High Upper Lower Ombudsman Information Communications Communication Irrigation Planning Social "
        "Youth Sports Women Petroleum Oil Mines Mining Forestry Forest Lands Railways Railway Aviation Civil Maritime "
        "Migration Immigration Customs Revenue Tax Prison Prisons Drug Medicines Food Standards Safety Nuclear Atomic "
        "Consumer Competition Religious Petroleum Commerce Science Technology Planning Statistical".split()
    )
)
_NEAREST = 50
"""Persons of one surname, before a name and behind it, that it may stand for; no article has so many."""

# `Ukraine’s [Air Force]`, `the Russian [Defense Ministry]`
_QUALIFIER = re.compile(
    r"(?:^|(?<=[\s“\"‘(]))(?:(?P<owner>(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w.-]*)[’']s?|(?P<people>[A-Z][\w-]+))\s$"
)


class Directory:
    """Which mentions stand for the same person or body, and what its fullest name is."""

    def __init__(self, text: str, names: list[Name]) -> None:
        self._text = text
        self._by_last: dict[str, list[Name]] = {}
        self._by_first: dict[str, list[Name]] = {}
        # `Carlos [Pérez] Gómez`
        self._by_middle: dict[str, list[Name]] = {}
        self._longest: dict[tuple[str, str, str], str] = {}
        for name in names:
            if name.kind == "person" and len(name.text.split()) > 1 + bool(name.suffix):
                self._by_last.setdefault(name.last, []).append(name)
                first, *middle, last = name.text.split()
                self._by_first.setdefault(first, []).append(name)
                # Not `the Rachel Maddow Show`.
                for part in middle if last not in words.NO_PERSON_LAST and not last.isupper() else ():
                    self._by_middle.setdefault(part, []).append(name)
                # `[special counsel Robert] Mueller`
                whole = name.text.replace("[", "").replace("]", "")
                known = self._longest.setdefault((first.strip("[]"), name.last, name.suffix), whole)
                self._longest[first.strip("[]"), name.last, name.suffix] = max(known, whole, key=len)
        self._found: dict[tuple[int, str], str] = {}
        self._beside: dict[int, bool] = {}
        bodies = [name for name in names if name.kind != "person" and (" " in name.text or name.kind == "organization")]
        # Their names in the order of the text, and how to find them: a text may have thousands.
        self._body_texts = {text: number for number, text in enumerate(dict.fromkeys(body.text for body in bodies))}
        self._by_abbreviation: dict[str, list[str]] = {}
        for body_text in self._body_texts:
            for abbreviation in _abbreviations(body_text):
                self._by_abbreviation.setdefault(abbreviation, []).append(body_text)
        self._by_short_name = short_names(bodies)
        self._by_last_word: dict[str, list[tuple[int, str]]] = {}
        for body in sorted(bodies, key=lambda body: body.start):
            above, _, last_word = body.text.rpartition(" ")
            if above:
                self._by_last_word.setdefault(last_word, []).append((body.start, without_article(body.text)))
        self._titles: dict[str, set[str]] = {}
        for name in names:
            if name.title:
                self._titles.setdefault(name.text, set()).add(name.title)
        self._counts = Counter(name.text for name in names)
        self._defined = _defined_acronyms(text)
        self._qualified: dict[int, str] = {}
        for name in names:
            self._qualify(name)

    def full(self, name: Name) -> str:
        """The fullest name in the text of what `name` mentions."""
        key = (name.start, name.text)
        if key not in self._found:
            self._found[key] = self._person(name) if name.kind == "person" else self._body(name)
        return self._found[key]

    def _person(self, name: Name) -> str:
        """The fullest name of a person, by given name and surname."""
        # `Jr.` may stand alone.
        parts = name.text.removesuffix(f"{name.suffix}.").split() or [name.text] if name.suffix else name.text.split()
        if len(parts) > 1 and parts[0].lower() not in words.PARTICLES:
            whole = self._longer(parts[0], name) or self._whole(parts[0].strip("[]"), name)
            if whole != name.text or parts[0] in GIVEN:
                return whole
        # `De Blasio`, `López Obrador`: no given name.
        candidates = [
            other
            for other in _around(self._by_last.get(name.last, []), name.start)
            if (len(parts) == 1 or other.text.lower().endswith(f" {name.text.lower()}"))
            and (not name.suffix or other.suffix == name.suffix)
        ]
        gender = gender_in(self._text, name)
        if gender:
            candidates = [other for other in candidates if gender_in(self._text, other) in {gender, None}]
        if name.title and name.title not in words.HONORIFIC_TITLES and not name.suffix:
            # `President Trump` is not Donald Trump Jr.
            candidates = [other for other in candidates if not other.suffix]
        if not candidates and not name.suffix:
            named_so = self._by_first.get(name.text) or self._by_middle.get(name.text, [])
            candidates = _around(named_so, name.start)
        if not candidates:
            # `Pope Ana`: rulers and princes have no surname.
            titles = sorted(title for title in self._titles.get(name.text, ()) if title.split()[-1] in words.OF_RULERS)
            return f"{titles[0].title()} {name.text}" if titles else name.text
        before = [other for other in candidates if other.start <= name.start]
        # Of several who share a surname, no `Jr.`; then the one named most often so far; of equals one who is not only
        # named for the sake of another; of equals the nearest.
        best = max(
            before or candidates,
            key=lambda other: (
                not other.suffix,
                bool(name.title) and name.title in self._titles.get(other.text, ()),
                self._counts[other.text],
                not self._is_beside(other.start),
                -abs(name.start - other.start),
            ),
        )
        return self.full(best) if best.text != name.text else name.text

    def _is_beside(self, start: int) -> bool:
        """Whether the person named at `start` is only named for the sake of another."""
        if start not in self._beside:
            self._beside[start] = _BESIDE.search(self._text, max(0, start - 40), start) is not None
        return self._beside[start]

    def _whole(self, first: str, name: Name) -> str:
        """The longest form of a name with that given name.

        `Mike Weber` is the one `Michael Weber`.
        """
        own = self._longest.get((first, name.last, name.suffix), name.text)
        wholes = [
            whole
            for given in SHORT_FORMS.get(first, ())
            if (whole := self._longest.get((given, name.last, name.suffix)))
        ]
        return wholes[0] if len(wholes) == 1 else own

    def _longer(self, first: str, name: Name) -> str | None:
        """The only longer name that begins as this one.

        `Abang Johari` is `Abang Johari Tun Openg`. None if this one ends in a surname: a headline may go on behind it.
        """
        near = [other for other in _around(self._by_first.get(first, []), name.start) if other.start < name.start]
        longer = {other.text for other in near if other.text.startswith(f"{name.text} ") and not other.suffix}
        return longer.pop() if len(longer) == 1 and not self._counts[name.last] else None

    def _body(self, name: Name) -> str:
        """The full name of a body, with its country if needed.

        `Norway’s Fisheries Ministry`
        """
        full = self._full_body(name)
        if not all(word in _GENERIC for word in full.split()):
            return full
        return self._qualified.get(name.start, full)

    def _qualify(self, name: Name) -> None:
        """Remember the country or adjective that qualifies a generic name."""
        bare = without_article(name.text)
        if name.kind == "person" or not all(word in _GENERIC for word in bare.split()):
            return
        match = _QUALIFIER.search(self._text, max(0, name.start - 40), name.start)
        if match is None:
            return
        owner = match["owner"] or match["people"]
        if owner in PLACES | PLACE_PHRASES or owner in PEOPLES - PARTISANS:
            self._qualified[name.start] = f"{self._text[match.start() : name.start]}{bare}"

    def _full_body(self, name: Name) -> str:
        """The fullest name of an organization: its abbreviation spelled out."""
        text = without_article(name.text)
        if text in self._defined:
            return self._defined[text]
        if text in self._by_short_name:
            return self._by_short_name[text]
        if INITIALS.fullmatch(text):
            spelled = self._by_abbreviation.get(text.replace(".", ""), ())
            return max(spelled, key=lambda other: self._counts[other], default=text)
        if " " not in text:
            longer = self._by_last_word.get(text, [])
            before = bisect_right(longer, name.start, key=itemgetter(0))
            if before and (is_outlet(text) or text in words.ORGANIZATION_WORDS):
                return longer[before - 1][1]
            departments = [whole for whole in (f"{text} Department", f"{text} Ministry") if whole in self._body_texts]
            return min(departments, key=self._body_texts.__getitem__, default=text)
        return text


def short_names(names: Iterable[Name]) -> dict[str, str]:
    """What companies are called for short: `Hexa` -> `Hexa Precision NV`."""
    found: dict[str, set[str]] = {}
    for name in names:
        *parts, last = without_article(name.text).replace(",", "").split()
        while len(parts) > 1 and parts[-1] in words.CORPORATE:
            parts.pop()
        if name.kind == "organization" and parts and last.strip(".") in words.CORPORATE:
            for short in {parts[0], " ".join(parts)} - words.CORPORATE - _GENERIC - PLACES - PEOPLES - GIVEN:
                if not is_outlet(short):
                    found.setdefault(short, set()).add(without_article(name.text))
    return {short: wholes.pop() for short, wholes in found.items() if len(wholes) == 1}


def _around(names: list[Name], position: int) -> list[Name]:
    """Those of `names` that are nearest, in a text that has more than any article."""
    if len(names) <= 2 * _NEAREST:
        return names
    at = bisect_right(names, position, key=attrgetter("start"))
    return names[max(0, at - _NEAREST) : at + _NEAREST]


def _abbreviations(name: str) -> set[str]:
    """The initials of a name, with and without those of `of`: `DOJ`, `DJ`."""
    return {
        _initials(name),
        _initials(name.replace(" of ", " Of ")),
        _initials(name.removeprefix("U.S. ").replace(" of ", " Of ")),
        # `CDC`
        _initials(name.rpartition(" and ")[0] or name),
    }


def _initials(name: str) -> str:
    return "".join(part[0] for part in re.split(r"[\s-]+", name) if part[:1].isupper())


def _defined_acronyms(text: str) -> dict[str, str]:
    """Acronyms in brackets behind what they stand for.

    `Islamic State (IS)`, `Syrian Democratic Forces (SDF)`
    """
    defined = {}
    for match in re.finditer(
        r"((?:[A-Z][\w’'&-]{0,60}\.?\s(?:(?:of|for|the|and|in|to|on|de)\s){0,2}){1,12})\((?:the\s|[A-Za-z]{2,6}:\s?)?([A-Z][A-Za-z.&-]{1,9})(?:,[^)]{0,200})?\)",
        text,
    ):
        words_before = match.group(1).split()
        letters = re.sub(r"[^A-Z]", "", match.group(2))
        for start in range(len(words_before)):
            candidate = " ".join(words_before[start:])
            if candidate[0].isupper() and _initials(candidate)[: len(letters)] == letters:
                defined[match.group(2).replace(".", "")] = candidate
                break
    return defined
