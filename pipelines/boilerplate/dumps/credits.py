"""Photo credits: where one is glued to a sentence, and which lines are one.

"© AP Photo / Ann Lee, FileThe river rose" is a credit and the sentence that a poor extractor ran into it.
"""

from __future__ import annotations

import re
from typing import Final

from pipelines.boilerplate.tables.agencies import AGENCIES
from pipelines.boilerplate.tables.line_words import FUNCTION_WORDS

# Words that open a credit.
_OPENS: Final = (
    r"©|\(c\)\s|ⓒ|(?:photo|image|picture|pic|credit|photograph|foto|bild|bildquelle|quelle|crédit|crédits|photos?|"
    r"imagen|imagem|fotografía|crédito|créditos|фото|تصوير|fotó|fot\.|zdjęcie|fotoğraf|φωτ\.|φωτογραφία|צילום|फोटो|"
    r"फ़ोटो|사진|picha|ảnh|写真|撮影|foto credit|photo credit|image credit|picture credit|"
    r"photo courtesy|image courtesy|file photo|file image|credit image|video)\s?(?:[:：=©]|by\s|credit|courtesy)|"
    r"getty images|ap photo|reuters/|afp/|epa/|dpa/|imago/|picture[ -]alliance"
)
# Words that close one, where the next word is glued on.
_CLOSES: Final = (
    r"[Ff]ile|FILE|[Pp]hoto|[Ii]mages|IMAGES|[Pp]ool|POOL|[Ss]tock|[Aa]rchive|[Aa]rchiv|AFP|AP|EPA|EFE|DPA|dpa|REUTERS|"
    r"[Rr]euters|ANSA|TASS|PTI|PA|UPI|Shutterstock|shutterstock|iStock|Alamy|Bloomberg|Flickr|Twitter|Facebook|handout|"
    r"Handout|Press|[Aa]gency|Xinhua|EPA-EFE|imago|Imago"
)
_OPENING: Final = re.compile(rf"\W{{0,3}}(?:{_OPENS})", re.IGNORECASE)
_LONGEST: Final = 140
_GLUE: Final = re.compile(
    rf"(?<=[a-zß-ÿ0-9)\]])(?=[A-ZÀ-ÞА-Я][\w’']*[\s,])|(?:(?<=\W)|^)(?:{_CLOSES})(?=[A-ZÀ-Þ][a-zß-ÿ]+[\s,])"
)
_CLOSED: Final = re.compile(rf"(?:\W|^)(?:{_CLOSES})\)?$")
_SENTENCE: Final = re.compile(r"\S+(?:\s+\S+){4}")
_TAIL: Final = re.compile(
    rf"(?<=[^\W\d_][.!?]|[.!?][\"”’»])\s?(?P<credit>[(\[]?(?:{_OPENS})[^.!?]{{2,80}})$", re.IGNORECASE
)
_CAPTION_WORDS: Final = 35
_SENTENCE_BREAK: Final = re.compile(r"[^\W\d_]{3}[.!?؟][\"”’»]?\s+[^\W\d_]")
_STOPS: Final = (".", "!", "?")
_AGENCY_END: Final = re.compile(r"[(\[/]\s?(?:[^()\[\]]{0,60}/\s?)?(?P<name>[^()\[\]/]{2,30}?)\s?[)\]]?\.?$")
_CREDIT_BEHIND: Final = re.compile(
    r"(?:file (?:photo|picture|image)|archivbild|symbolbild|symbolfoto|photo d'archives|foto de archivo|"
    r"архивное фото|getty images|ap photo|picture[ -]alliance)\W*$"
    r"|[=＝(（]\s?(?:撮影|写真)\W?.{1,20}$"
    r"|[(\[](?:photo|image|picture|pic|credit|foto|bild|crédit|imagen|фото)s?\s?(?::|by|/|credit)[^()\[\]]{1,100}[)\]]\W*$"
    r"|[(\[](?-i:(?:[A-ZÀ-ÞА-Я][\w.'’-]*\s?){1,4}/\s?(?:[A-ZÀ-ÞА-Я][\w.'’-]*\s?){2,4})[)\]]\W*$",
    re.IGNORECASE,
)
_PICTURE_NUMBER: Final = re.compile(
    r"(?:image|photo|picture|slide|bild|foto)\s\d{1,3}\s?(?:of|/|von)\s?\d{1,3}", re.IGNORECASE
)
# Every credit behind a caption ends in a bracket or has one of these.
_CREDIT_WORDS: Final = ("file ", "archiv", "symbol", "фото", "images", "photo", "picture", "撮影", "写真")
_CREDIT_AHEAD: Final = re.compile(
    r"(?:image|media|photo|video|picture) (?:caption|copyright|source|credit)\b"
    r"|\d{1,3}\s?of\s?\d{1,3}(?!\d|\s\w+\s(?:was|were|is|are|have))"
    r"|(?:bildunterschrift|bildtext|bildrechte|bildnachweis|légende|legende|leyenda|подпись)\b",
    re.IGNORECASE,
)


def is_picture_number(line: str) -> bool:
    """Whether `line` numbers a picture of a gallery: "Image 2 of 5"."""
    return _PICTURE_NUMBER.fullmatch(line) is not None


def may_hold_credit(line: str) -> bool:
    """Whether a credit may be glued to `line`: False for most lines, at little cost."""
    return _goes_on_behind_stop(line) or _OPENING.match(line) is not None


def _goes_on_behind_stop(line: str) -> bool:
    return not line.endswith(_STOPS) and ("." in line or "!" in line or "?" in line)


def split_credit(line: str) -> tuple[str, str]:
    """Split a line into a leading credit, "" without one, and the rest.

    >>> split_credit("© AP Photo / Ann Lee, FileThe river rose over its banks on Monday.")
    ('© AP Photo / Ann Lee, File', 'The river rose over its banks on Monday.')
    """
    opening = _OPENING.match(line)
    if not opening:
        return "", line
    for glue in _GLUE.finditer(line, opening.end(), _LONGEST):
        credit, sentence = line[: glue.end()], line[glue.end() :]
        first = re.match(r"[\w’']+", sentence)
        is_sentence = bool(_SENTENCE.match(sentence))
        certain = bool(_CLOSED.search(credit)) or credit.endswith((")", "]"))
        if is_sentence and first and (certain or first.group().lower() in FUNCTION_WORDS):
            return credit, sentence
    return "", line


def split_credit_tail(line: str) -> tuple[str, str]:
    """Split a paragraph into its text and a trailing credit, "" without one.

    One sentence with a credit behind it is a caption as a whole: ("", line).
    """
    # Nothing in a credit ends a sentence: it stands behind the last stop.
    if not _goes_on_behind_stop(line):
        return line, ""
    match = _TAIL.search(line, max(0, len(line) - 120))
    if not match:
        return line, ""
    paragraph = line[: match.start()]
    is_caption = len(paragraph.split()) <= _CAPTION_WORDS and not _SENTENCE_BREAK.search(paragraph)
    return ("", line) if is_caption else (paragraph, match["credit"])


def is_credit(line: str) -> bool:
    """Whether a line is a credit or ends in one: "(AFP)", "/ Getty Images"."""
    if len(line) > 600:
        return False
    if _CREDIT_AHEAD.match(line) or is_picture_number(line) or (len(line) < _LONGEST and _OPENING.match(line)):
        return True
    if _may_have_credit(line[-160:]) and _CREDIT_BEHIND.search(line, max(0, len(line) - 160)):
        return True
    end = _AGENCY_END.search(line, max(0, len(line) - 100)) if line[-1] in ")]." or "/" in line[-100:] else None
    return bool(end and end["name"].strip().lower() in AGENCIES)


def _may_have_credit(tail: str) -> bool:
    if ")" in tail or "]" in tail:
        return True
    return any(map(tail.lower().__contains__, _CREDIT_WORDS))
