"""What a table of words of another language holds.

Patterns are over lower-case text; word boundaries are added where they are used.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ForeignWords:
    """The words of one language."""

    cues: str
    """Reporting verbs: the dictionary form, and behind a colon the stems that its own does not give."""
    ending: str
    """Pattern of what a dictionary form loses to become a stem."""
    verb_endings: str
    """What may follow the stem of a reporting verb; empty if the stem alone is a form."""
    denies: frozenset[str]
    """Verbs of `cues` by which a source denies; those of the next two doubt and ask."""
    doubts: frozenset[str]
    asks: frozenset[str]
    accordings: str
    """Pattern of the prepositions that attribute."""
    not_said: str
    """Pattern of what negates a cue, within it or right before it."""
    openers: str
    """Pattern of the words that join a content to its cue: they are no part of the claim."""
    pronouns: frozenset[str]
    """Sources that name nobody."""
    articles: str
    """Pattern of the articles at the beginning of a mention."""
    hedges: str
    """Pattern of words that weaken a claim."""
    questions: str
    """Pattern of the words that open an indirect question."""
    negations: str
    """Pattern of words that negate a clause."""
    not_negations: str
    """Pattern of phrases with such words that negate nothing."""
    subordinators: str
    """Pattern of the words that open a clause within a clause: what follows them is not the main statement."""
    scales: dict[str, int]
    """Words that multiply the number before them."""
    percent: str
    """Pattern of per cent as words; the sign needs none."""
    currencies: dict[str, str]
    """Pattern of a currency's name → ISO 4217 code; only names that one country alone uses."""
    months: str
    """The months in their order, with `|` between forms and white space between months."""
    days: dict[str, int]
    """Words for a day → days after the article's date."""
    weekdays: str
    """The days of the week from Monday on, with `|` between forms and white space between days."""
    year: str
    """Pattern with a year `(?P<year>)` and the words that show it to be one."""
    numerals: dict[str, int]
    """Numbers as words from two on, as far as they are no other words."""
    bounds: dict[str, str]
    """Pattern of the words before a number → qualifier of the quantity."""
    durations: dict[str, str]
    """Pattern of a unit of time → its name."""
    not_cues: frozenset[str]
    """Words that are no cue by themselves."""
    adverbials: str
    """Pattern of the words behind a speaker that open when, where or to whom something was said."""
    abbreviations: str
    """Pattern of words with a full stop that ends no sentence, as they are written; ordinal numbers are some."""
    range_joint: str
    """Pattern between the bounds of a range: `2 bis 3`; the next two are for `zwischen 2 und 3`."""
    range_opener: str
    range_and: str
    range_from: str
    """Pattern of what before the first number shows `range_joint` to tell of a change: `de 2 à 3`."""
    labels: str
    """Pattern of what stands before a number that names something and counts nothing."""
    date_joint: str = ""
    """Pattern of what stands between day, month and year, beside white space."""
    no_sources: str = "(?!)"
    """Pattern of the words at the beginning of no source: they open when, where or to whom something was said."""
    drops_subjects: bool = False
    """Whether a verb needs no subject."""
    no_subjects: str = "(?!)"
    """Pattern of the words in or before a verb that has no person as subject, or is passive."""
    conditionals: str = "(?!)"
    """Pattern of the words that open a condition: `if he says so`."""
    consequences: str = ""
    """Pattern of a verb of the clause behind a condition, where its opener has other uses."""
    unsaid: str = "(?!)"
    """Pattern of cues by which nothing is said: `refused to say`."""
    possessed: str = "(?!)"
    """Pattern of `accordings` with a pronoun for whoever spoke before: `in her view`."""
    inverted_subjects: str = "(?!)"
    """Pattern of a subject within the cue, as its group."""
    impersonal: str = "(?!)"
    """Subjects that are nobody, in lower case: `heißt es`."""
    negating_prefix: str = ""
    """What a verb begins with when it is negated."""
    before_counted: str | None = None
    """Pattern between a number and the noun that it counts; None where an adjective may stand there."""
    clauses_set_off: bool = False
    """Whether a comma always stands between a verb and a clause that it reports."""
    nouns_capitalised: bool = False
    """Whether all nouns begin with a capital."""
    not_counted: frozenset[str] = frozenset()
    """Words that follow a number and are not what it counts."""


def numerals(words: str) -> dict[str, int]:
    """Read a table of number words: `dos 2 tres 3`."""
    parts = words.split()
    return {word: int(value) for word, value in zip(parts[::2], parts[1::2], strict=True)}


def phrases(words: str) -> frozenset[str]:
    """The words of `words`, an underscore standing for a space within one."""
    return frozenset(word.replace("_", " ") for word in words.split())
