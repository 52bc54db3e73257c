"""Pronouns, articles and given names of other languages, which tell genders."""

# ruff: noqa: E501 - a pattern stands on one line

from __future__ import annotations

from pipelines.claims.structures import Gender

PRONOUNS: dict[str, dict[Gender, str]] = {
    "cs": {"female": r"ona|ní|její", "male": r"on|něj|něho|jeho"},
    "de": {"female": r"sie|ihr", "male": r"er|ihm"},
    "es": {"female": r"ella", "male": r"él"},
    "fr": {"female": r"elle", "male": r"il|lui"},
    "it": {"female": r"lei|ella", "male": r"lui|egli"},
    "nl": {"female": r"zij|ze|haar", "male": r"hij|hem"},
    "pt": {"female": r"ela", "male": r"ele"},
    "ru": {"female": r"она|её|ее|неё|нее", "male": r"он|его|него"},
}
"""Pronouns of one person, in lower case, by language."""

PLURAL_VERBS = {
    "cs": r"(?:li|ly|jí|ou)\Z", "de": r"\w+en", "es": r"n(?:\s\w+d[oa]s?)?\Z", "it": r"no(?:\s\w+t[oaie])?\Z", "nl": r"\w+en",
    "pt": r"(?:m|ão)(?:\s\w+d[oa]s?)?\Z",
}  # fmt: skip
"""Verbs of several persons; beside some of them the pronoun of a woman means several: `sagten sie`."""

SUBJECTS = {
    "cs": r"on[aoiy]?", "de": r"er|sie|ich|wir", "es": r"él|ell[ao]s?|yo", "fr": r"ils?|elles?|on|je", "it": r"egli|lui|lei|loro|io",
    "nl": r"hij|zij|ze|ik|wij|we", "pt": r"el[ae]s?|eu", "ru": r"он|она|они|я|мы",
}  # fmt: skip
"""Pronouns as subjects."""

RELATIVES = {
    "cs": {"který", "která", "kteří", "jenž"}, "es": {"que", "quien", "quienes"}, "fr": {"qui"}, "it": {"che"}, "pt": {"que", "quem"},
    "ru": {"который", "которая", "которые"},
}  # fmt: skip
"""Relative pronouns as subjects, where they are no articles."""

DEFINITE = {
    "cs": "", "de": r"(?:der|die|dem)\s", "es": r"(?:el|la)\s", "fr": r"(?:le|la)\s|l['’]", "it": r"(?:il|lo|la)\s|l['’]",
    "nl": r"(?:de|het)\s", "pt": r"[oa]\s", "ru": "",
}  # fmt: skip
"""Articles of a person mentioned before."""

ARTICLES: dict[str, dict[Gender, str]] = {
    "de": {"female": r"die\s", "male": r"dem\s"},
    "es": {"female": r"la\s", "male": r"el\s"},
    "fr": {"female": r"la\s", "male": r"le\s"},
    "it": {"female": r"la\s", "male": r"(?:il|lo)\s"},
    "pt": {"female": r"a\s", "male": r"o\s"},
}
"""Articles that tell the gender of a person."""

AGE = r"(?:\w*(?:génaire|trentenaire)|(?:\S+\s)?(?:de|di)\s\d\d\s(?:ans|años|anni|anos)|\d\d(?:-?jährigen?|-?jarige|-?enne|-летн\w+)|\S+let[ýá])(?!\S)"
"""Descriptions that tell an age: `la joueuse de 27 ans`, `die 41-Jährige`."""

ENDINGS: dict[str, dict[Gender, str]] = {
    "cs": {"female": r"\S+ \S*á", "male": r"\S+[^aeiy] \S*[^á]"},
    "es": {"female": r"\S+a \S.*", "male": r"\S+o \S.*"},
    "it": {"female": r"\S+a \S.*", "male": r"\S+o \S.*"},
    "pt": {"female": r"\S+a \S.*", "male": r"\S+o \S.*"},
    "ru": {"female": r"\S+[ая] \S.*", "male": r"\S+[^ая] \S.*"},
}
"""Names of two words by which a language tells women from men."""

MEN = frozenset("Andrea Daniele Elia Gabriele Илья Кузьма Лука Luca Mattia Michele Nicola Никита Simone Фома".split())
"""Given names of men that other rules would take for women's."""

CASES = {
    "cs": r"(?:ého|ému|ým|ovi|em|ou|[aáeéiíuyý])$",
    "ru": r"(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ий|ый|ая|ую|[аяеуюыийь])$",
}
"""Endings that a surname loses or takes by its case."""

ADDRESSEES = {"cs": r"\s\w+ům\Z", "ru": r"\s(?:\w+(?:ам|ям)|со ссылкой на .+|в (?:беседе|интервью|эфире) .+)\Z"}
"""Words behind a speaker for to whom, where or by whom he says it, which are no part of him."""

TITLES = {
    "cs": r"pan|paní|pana|panu|Ing\.|Mgr\.|MUDr\.|JUDr\.|PhDr\.|RNDr\.|Bc\.|prof\.|doc\.",
    "de": r"Herrn?|Frau|Dr\.|Prof\.|Professor(?:in)?",
    "es": r"[Dd]on|[Dd]oña|D\.|Sra?\.|Dra?\.|[Ss]eñora?|[Dd]octora?",
    "fr": r"MM?\.|Mmes?|Mlle|Me|Mgr|Dr|Pr|[Mm]aître|[Mm]onsieur|[Mm]adame",
    "it": r"[Ss]ig\.|[Ss]ig\.ra|[Dd]ott\.|[Dd]ott\.ssa|[Aa]vv\.|[Oo]n\.|[Pp]rof\.|[Pp]rof\.ssa|[Ii]ng\.|[Mm]ons\.|[Dd]on|[Ss]uor|[Pp]adre",
    "nl": r"[Dd]hr\.|[Mm]evr\.|[Mm]w\.|[Mm]r\.|[Dd]rs\.|[Dd]r\.|[Pp]rof\.|[Ii]r\.|[Mm]eneer|[Mm]evrouw",
    "pt": r"Sra?\.|Dra?\.|Dom|[Dd]ona|Profa?\.|Eng\.|[Ss]enhora?",
    "ru": r"г-на?|г-ж[аи]|господина?|госпож[аи]",
}  # fmt: skip
"""Titles before a name, which are no part of it."""

OWNERS = {
    "cs": r"a|z|ze|od|pro|při|na|v",
    "de": r"d(?:ie|as|em|en)|von|vom|des|und|oder|der|aus|für|bei|beim|im|in|zu",
    "es": r"el|l[ao]s?|de|del|por|para|en|con|a|al|y",
    "fr": r"les?|la|l|de|du|des|par|pour|en|chez|à|au|avec|et|d",
    "it": r"il|l[aoei]?|i|gli|di|del|dell[aoe]?|dei|degli|d|da|dal|dall[aoe]?|per|in|nel|nell[aoe]?|con|su|sul|a|al|e",
    "nl": r"de|het|van|voor|bij|uit|in|op|namens|en|met|aan",
    "pt": r"de|d[aeo]s?|por|para|em|n[ao]s?|com|e",
    "ru": r"из|от|для|при|на|в|с|и",
}
"""Words between a noun and the name of somebody, or something, else, articles included: `le porte-parole de`."""

JOINERS = r"und|et|y|e|en|и|a"
"""Words between two persons."""

OFFICES = frozenset("AD CEO CFO COO OB PDG DG PM PR".split())
"""Offices in capitals, which are no names."""
