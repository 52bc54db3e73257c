"""Phrases with an intermediary: `told the newspaper`, `wrote in the Herald`.

Own collection from PolNeAR train and from wire copy. Each names, as group `whom` or `named`, who passed the words on.
"""

# ruff: noqa: E501 - a pattern stands on one line

_END = r"(?=[’']s\s[\"“‘A-Z]|[,.;:\"“”\n]|\s(?:that|on|in|and|last|this|over|when|before|after|about|regarding|during|while|as|at|to|earlier|late|ahead|\w+day)\b|$)"
_DAY = r"(?:(?:on\s)?\w+day(?:\s(?:morning|afternoon|evening|night))?\s|(?:last|this|earlier this)\s(?:week|month|year)\s)?"
_OUTLET = r"(?P<whom>[^,.;:\"“”\n]{2,60}?)"
_NO_VENUE = r"(?![^,.;:\"“”\n]{0,60}\b(?:conference|summit|forum|festival|dinner|gala|ceremony|awards)\b)"
_CAPITALS = r"(?:the\s)?[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){0,3}"

CITING = r"\b(?P<cue>citing|quoting)\s(?P<whom>[^,.;:—–\n]{2,120}?)(?=[,.;:—–\n]|\s(?:as saying|as having|who|that|which)\b|$)"
QUOTED_BY = (
    r"\b(?:as|was|were|been)\s(?:quoted|cited|reported|told)\s(?:as\ssaying\s)?(?:by|to|in)\s"
    r"(?P<whom>[^,.;:—–\n\"”]{2,80}?)(?=[,.;:—–\n\"”]|\s(?:as|on|that)\b|$)"
)
TOLD = (
    r"(?:\s(?:\w+ly|also|later))?\s(?P<whom>(?:the\s|an?\s|its\s)?[^,.;:\"“”\n]{2,60}?)"
    r"(?=[,.;:\"“”\n]|\s(?:that|he|she|they|it|in|on|by|how|of|there|the|his|her|many|most|some|last|this|\w+day)\b|$)"
)
# `in a phone interview Sunday with the Herald`, `told to the Herald`
INTERVIEW = (
    r"\b(?:(?:[Ii]n|[Dd]uring|[Ff]rom)\s(?:an?|the|his|her)\s(?:[\w-]+\s){0,3}?(?:interview|appearance|conversation|sit-down|segment|question-and-answer session)\s"
    rf"{_DAY}(?:with|on|to|for)|[Ii]n (?:remarks|comments|a statement|an email) to|(?:[Ss]peaking|[Aa]ppearing|[Ii]nterviewed|[Ss]poke|[Aa]ppeared)\s{_DAY}(?:to|with|on|by)|told to)\s"
    rf"{_OUTLET}{_END}"
)
# `in an interview published Monday by the Herald`, `in a statement obtained by the Herald`
PUBLISHED = (
    r"\b(?:interview|statement|e-?mail|memo|letter|recording|transcript|documents?)\s(?:[\w-]+\s){0,2}?"
    r"(?:published|aired|airing|broadcast|posted|recorded|conducted|printed|obtained|seen|reviewed)\s"
    rf"{_DAY}(?:by|on|in|with|for)\s{_OUTLET}{_END}"
)
# `said on Coastal TV’s “Breakfast”`, `in a Coastal TV interview`, `on Monday’s broadcast of Coastal TV’s “Breakfast”`
BROADCAST = (
    rf"\bon (?:\w+day on )?(?P<whom>{_CAPITALS})(?=[’']s\s[\"“‘A-Z]|[,.\s]|$)"
    r"|\b(?:[Ii]n|[Dd]uring|[Aa]s|on) an? (?:[a-z-]+ )?(?:(?:Jan|Febr)uary |March |April |May |June |July |August |(?:Sept|Nov|Dec)ember |October |\w+day )?"
    rf"(?P<named>[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){{0,3}}) interview\b"
    rf"|\b(?:broadcast|edition|episode|instal?lment|airing|taping) of (?P<aired>{_CAPITALS})(?=[’']s?\s|[,.\s]|$)"
)
# Right behind a cue of writing: `wrote Friday in an op-ed for the Herald`, `wrote in the Herald piece`
WROTE = (
    rf"\s{_DAY}(?:in|for|at|on)\s(?:(?:an?|his|her|their)\s(?:[\w-]+\s){{0,3}}?(?:op-ed|column|article|essay|editorial|piece|commentary|post|report|story|letter)\s(?:published\s)?{_DAY}(?:in|for|on|by|at|to)\s)?"
    rf"{_NO_VENUE}{_OUTLET}(?=[’']s\s|[,.;:\"“”\n]|\s(?:that|on|in|and|last|this|\w+day|piece|op-ed|column|article|essay|editorial|report|story)\b|$)"
)
# Opening a sentence: `In an op-ed for the Herald`, `Writing in the Herald`
WRITING = (
    r"(?:[Ii]n\s(?:an?|his|her|their)\s(?:[\w-]+\s){0,3}?(?:op-ed|column|article|essay|editorial|piece|commentary)\s(?:published\s)?"
    rf"{_DAY}(?:in|for|on|by|at|from)|[Ww]riting\s{_DAY}(?:in|for|at|on))\s{_OUTLET}{_END}"
)
# How a match of CITING, QUOTED_BY, INTERVIEW, PUBLISHED, BROADCAST or WRITING begins.
OPENING = (
    r"(?=citing|quoting|(?:as|was|were|been)\s(?:quoted|cited|reported|told|an?\s)|[Ii]n\s(?:an?|the|his|her|their|remarks|comments)\s|"
    r"(?:[Dd]uring|[Ff]rom)\s(?:an?|the|his|her)\s|As an?\s|on (?:[A-Z]|the\s[A-Z]|an? |\w+day on )|[Ss]peaking|[Ss]poke|[Aa]ppear|"
    r"[Ii]nterview|told to|statement|e-?mail|memo|letter|recording|transcript|document|broadcast|edition|episode|"
    r"instal?lment|airing|taping|[Ww]riting)"
)
AS_SAYING = r"\s(?P<whom>(?:(?!\sas\s)[^,.;:\"“”\n]){3,90}?)(?=\sas\s(?:saying|having)|[,.;:\"“”\n])"
# Said or written elsewhere than in the interview before.
ELSEWHERE = (
    r"\b(?:statement|tweet\w*|rally|email\w*|e-mail\w*|letter|speech|news conference|press conference|briefing|Twitter|Facebook|"
    r"wrote|writes|told|testified|hearing|debate|op-ed|book|memoir|release)\b"
)
WRITES = frozenset("write argue note opine explain add claim suggest say".split())
