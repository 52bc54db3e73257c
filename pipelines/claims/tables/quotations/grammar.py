"""What a table of a language's quotations holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Grammar:
    """How a language quotes: its marks and words, in lower case.

    Several words that belong together are separated by a space.
    """

    language: str
    """BCP 47 code."""
    marks: dict[str, str]
    """Opening mark → the marks that may close it."""
    regular: frozenset[str]
    """Reporting verbs whose forms follow from the dictionary form; `mit+teilen` is one that comes apart."""
    irregular: dict[str, tuple[frozenset[str], frozenset[str]]]
    """Other reporting verbs: dictionary form → forms of the third person, participles."""
    accordings: frozenset[str]
    """Prepositions that attribute, before or behind a quotation."""
    pronouns: frozenset[str]
    """Subjects that name nobody."""
    determiners: frozenset[str]
    """Words that open the mention of a subject."""
    joiners: frozenset[str]
    """Words that open a complement of possession: the spokesman *of* the union."""
    prepositions: frozenset[str]
    """Words that open what may stand between a verb and its subject: *in* Parliament."""
    adverbs: frozenset[str]
    """Other words and phrases that may stand there: days of the week, agencies that were told."""
    relatives: frozenset[str]
    """Words that open what is told of a speaker between two commas and is no apposition."""
    conjunctions: frozenset[str]
    """Words that join two speakers."""
    complementisers: frozenset[str]
    """Words between a verb and what it reports."""
    roles: str
    """Pattern of nouns, in lower case, for people and bodies that speak: none of them is part of a name."""
    works: str
    """Pattern of nouns, in lower case, for what bears a title or a slogan."""
    auxiliaries: frozenset[str] = frozenset()
    """Verbs that take a participle."""
    reflexive_auxiliaries: frozenset[str] = frozenset()
    """Verbs that take a participle behind a reflexive pronoun."""
    reflexives: frozenset[str] = frozenset()
    """Reflexive pronouns, and others that stand by a verb as they do."""
    stops: frozenset[str] = frozenset()
    """Words that end a mention, beside all of the above."""
    recipients: str = r"(?!)"
    """Pattern of words, in lower case, for who is told, where no preposition shows it."""
    copulas: frozenset[str] = frozenset()
    """Verbs that may part an attributing preposition's noun from a quotation; without any, a comma does."""
    as_clauses: frozenset[str] = frozenset()
    """Words that may stand before the verb behind a quotation: *as* the minister said."""
    interruption: str = ""
    """What parts the words said from the speaker within one pair of marks: `,` or dashes."""
    dialogue: str = ""
    """Dashes that open direct speech without marks, at the start of a paragraph."""
    participle_last: bool = False
    """Whether the subject stands between an auxiliary and its participle."""
    capitalised_nouns: bool = False
    """Whether common nouns begin with a capital, as names do."""


def words(text: str) -> frozenset[str]:
    """The words of `text`, an underscore standing for a space within one."""
    return frozenset(word.replace("_", " ") for word in text.split())


def conjugations(table: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Read a table of irregular verbs, one a line.

    `lemma: form form | participle`
    """
    verbs = {}
    for line in table.strip().splitlines():
        lemma, forms = line.strip().split(":")
        finite, _, participles = forms.partition("|")
        verbs[lemma] = (words(finite), words(participles))
    return verbs
