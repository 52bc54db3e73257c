"""Tell contents that are sentences from phrases.

`the dam was safe` and `to leave by May`
"""

from __future__ import annotations

import re

# Words after which a clause is no statement of its own, and forms that begin none.
_NO_STATEMENT = re.compile(
    r"(?:to|whether|if|how|why|what|when|where|who|whom|which|whose|as|because|of|about|against|for|with|by|from|"
    r"into|over|than|on\swhether|being|having|not\sto|in\sorder)\b",
    re.IGNORECASE,
)
# Before these a form is a noun or a participle: `a train of thought`, `any increased security`.
_NO_VERB_BEHIND = (
    "".join(
        rf"(?<!\b{word}\s)"
        for word in "a an the of for his her their its as any some no more most other and or allow".split()
    )
    + r"(?<!ly\s)(?<![’']s\s)(?<!s[’']\s)"
)
_NO_VERBS = (
    "named|called|based|titled|attributed|entitled|aimed|need|indeed|hundred|united|sacred|speed|seed|deed|breed|feed"
)
_FINITE = re.compile(
    r"\b(?:am|is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|shall|should|must|ain|cannot|"
    r"isn|aren|wasn|weren|hasn|haven|hadn|doesn|don|didn|won|wouldn|couldn|shouldn)(?:[’']?t)?\b|[’'](?:re|ll|ve|m)\s|"
    r"(?:it|he|she|that|there|who|here)[’']s\s|"
    rf"(?<![\w“\"-]){_NO_VERB_BEHIND}(?:(?!(?:{_NO_VERBS})\b)[a-z]{{2,}}ed\b(?!\s(?:as|by|with|of|to\s(?:the|an?|his|her|its|their|people|those|[A-Z]))\b)|"
    r"(?:made|went|took|got|came|gave|saw|knew|thought|felt|found|spoke|ran|won|lost|left|led|held|met|kept|began|"
    r"became|brought|built|fell|grew|rose|costs|paid|sold|told|said|says|broke|chose|drew|fled|quit|sent|"
    r"spent|stood|struck|taught|wrote|sank|swam|flew|drove|ate|bought|caught|threw|woke|wore|froze|rang|sang|shook|slept|"
    r"swore|tore|dealt|hid|lay|shrank|stole|swung|blew|dug|fed|fought|forgot|hung|lent|rode|sat|sought|slid|stuck|"
    r"understood|withdrew|needs|wants?|makes?|takes?|gives?|goes|comes?|gets?|knows?|thinks?|feels?|"
    r"remains?|means|seems?|includes?|believes?|expects?|owes?|deserves?)\b)"
)
_EMBEDDED = re.compile(
    r"\b(?:who|which|that|whose|whom|including|where|wherein|whereby|whether|how|what|such\sas|(?<=[\w’'”\"]\s)(?:when|while|if|unless|because|until|as\s(?:the|it|he|she|they|[a-z]+ing))|to\s[“\"‘']?[a-z]+)\b"
)
# `[she] does not`, `Well, yes`: what is meant stands before.
_ANSWERS = re.compile(
    r"[“\"‘]?(?:(?:yes|no|yeah|absolutely(?:\snot)?|exactly|sure|nah|maybe|of\scourse)[,.!?]|"
    r"(?:well|look|right|okay|listen)[,.!?](?!(?:\s+[^\s.!?]+){6}))",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(
    # Not `all they are allowed to do`.
    r"(?<!\bto\s)\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|(?-i:may)|might|should)(?:\snot|n[’']t)?[.,!?”\"]{0,5}$|"
    r"\b(?:but(?:\salso)?|and|or|also|that|because|to|of|for|with|the|an?|in|on|at|by|from|as|than|not\sonly)[.,!?”\"]{0,5}$|"
    # A sentence that a stop behind an abbreviation has cut off.
    r"\b(?:rep|sen|gov|cong|gen|st|mr|mrs|dr|vs|no|u\.s|d\.c)\.$",
    re.IGNORECASE,
)
_LAST = 20
"""Characters at the end of a content in which it is seen to be unfinished, at most."""
_INDEFINITE = re.compile(r"(?:in\s)?an?\s(?:[\w-]+\s){1,3}", re.IGNORECASE)
_WITH_RELATIVE = frozenset({"who", "which"})
_EARLY = 40
"""Characters within which a relative clause belongs to the subject."""
# A noun and, without a comma, the subject of its relative clause.
_REDUCED = re.compile(
    r"(?:[\w’'-]+\s){0,3}(?!(?:that|and|but|so|then|when|while|because|if|as|now|today|soon|since|after|before|once)\b)[a-z]{3,}\s"
    r"(?:he|she|they|it|we|I|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s(?:just\s|was\s|is\s|had\s|has\s)"
)
_FEWEST_WORDS = 3
_GERUND = re.compile(r"[A-Za-z]+ing\b")
_THAT_NOUN = re.compile(
    r"that\s(?!it\b|he\b|she\b|this\b|there\b|one\b|no\b|some|every|any|nothing)[a-z]+(?<!s)\s(?:will|would|should|is|was|has|had|can|could|may|might)\b"
)
_THAT = re.compile(r"that\s", re.IGNORECASE)


def is_demonstrative_that(text: str) -> bool:
    """Whether `that` may point at something: `that threshold will be reached`."""
    return _THAT_NOUN.match(text) is not None


def without_that(text: str) -> str:
    """A clause without its conjunction: `that it rained` -> `it rained`."""
    return _THAT.sub("", text, count=1) if _THAT.match(text) else text


def has_finite_verb(text: str) -> bool:
    """Whether a verb of `text` has a tense: `said`, not `saying`."""
    return _FINITE.search(text) is not None


def is_statement(text: str) -> bool:
    """Whether `text` may stand as a sentence: it has a finite verb behind a subject."""
    first = re.search(r"\w.*", text, re.DOTALL)
    if first is None or _NO_STATEMENT.match(first.group()) or _GERUND.match(first.group()):
        return False
    content = first.group()
    embedded = _EMBEDDED.search(content)
    verb = _FINITE.search(content)
    if verb is None or verb.start() == 0 or len(content.split()) < _FEWEST_WORDS:
        return False
    if verb.group().endswith("ed") and _INDEFINITE.fullmatch(content[: verb.start()]):
        return False  # `a bill filed in Manila`
    if _REDUCED.match(content) and len(_FINITE.findall(content)) == 1:
        return False  # `legislation he was introducing`
    if embedded is None or verb.start() < embedded.start():
        return True
    # `any candidate who wants to win owes it to …`: another verb behind that of the relative clause.
    indefinite = re.match(r"an?\s", content, re.IGNORECASE)
    relative = embedded.group() in _WITH_RELATIVE and embedded.start() < _EARLY and not indefinite
    return relative and len(_FINITE.findall(content)) > 1


def opens_with_verb(text: str) -> bool:
    """Whether the subject is missing: `improved the economy`."""
    verb = _FINITE.search(text.lstrip("“\"‘' "))
    return verb is not None and verb.start() == 0


def is_unfinished(text: str) -> bool:
    """Whether the end leaves out a verb, or the beginning answers somebody."""
    text = text.strip()
    return _ANSWERS.match(text) is not None or _UNFINISHED.search(text, max(0, len(text) - _LAST)) is not None


def as_sentence(text: str) -> str:
    """With a capital and a full stop: `[a driver] left` -> `[A driver] left.`"""
    text = text.strip(" ,;:—–-\n")
    if not text:
        return text
    text = re.sub(r",([”\"’']+)$", r".\1", text)
    head = next((index for index, char in enumerate(text) if char.isalnum()), 0)
    text = text[:head] + text[head].upper() + text[head + 1 :]
    return text if text.rstrip("”\"’'»)]")[-1:] in {".", "!", "?", "…"} else f"{text}."
