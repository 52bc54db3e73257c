"""Names of authors in Chinese, Japanese and Korean.

〔記者王小明／台北報導〕  ->  王小明
김철수 기자            ->  김철수
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from pipelines.boilerplate.tables.author_words import OUTLET_ENDINGS
from pipelines.boilerplate.tables.east_asian_names import (
    BEFORE_NAME,
    BEHIND_NAME,
    BEHIND_PLACE,
    CHINESE_FAMILY_NAMES,
    EDITORS,
    GLUED,
    MARKS,
    NO_NAMES,
)

SCRIPT: Final = re.compile("[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7ff]")
_NAME: Final = re.compile("[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7ff・·]{2,8}")
_HANGUL_DOT: Final = re.compile("(?<=[\uac00-\ud7ff])[·・](?=[\uac00-\ud7ff])")
_HANGUL: Final = re.compile("[\uac00-\ud7ff]{2,4}")
_KANA: Final = re.compile("[\u3005\u3041-\u30ff]")
_BRACKETS: Final = re.compile(r"\([^()]{0,40}\)|（[^（）]{0,40}）")
_EDGES: Final = " \t[]()（）〔〕【】［］「」『』<>＜＞.,:：=＝-—|│"
_BETWEEN: Final = re.compile(r"\s*[／/、，,;；|│:：〕】\])）\n]\s*|\s+-\s+")
_LONGEST_LINE: Final = 80
# What stands in brackets behind an article, and the words of a desk or a job in it; the name in heavy brackets.
_SIGNATURE: Final = re.compile(r"[(（【〔\[](?P<inner>[^()（）【】〔〕\[\]]{3,40})[)）】〕\]]")
_OF_DESK: Final = re.compile(
    rf"(?:部|支局|総局|{'|'.join(BEHIND_NAME)})[\s　・:：＝=]|[\s　・](?:{'|'.join(BEHIND_NAME)})$"
)
_BEHIND_DESK: Final = re.compile("(?<=[部局])[・　]")
_KANJI: Final = re.compile("[\u3005\u3400-\u9fff]{4,5}(?:[、・][\u3005\u3400-\u9fff]{3,5}){0,2}")
_LONGEST_CHINESE: Final = 3
_PLACE: Final = re.compile(r"^\s*[\[〔【][^\[\]〔〕【】]{1,20}[\]〕】](?=\s*\w)")
_HALF: Final = 3
_JOBS: Final = sorted(BEHIND_NAME, key=len, reverse=True)
_LABEL: Final = re.compile(rf"\s+(?=(?:{'|'.join(BEFORE_NAME)}|来源|來源)\s?[:：]|(?:{'|'.join(EDITORS)})[\s／/])")
_GLUED: Final = re.compile(rf"(?<=기자)(?={'|'.join(GLUED)})")
# Jobs that stand behind a place when a name follows: ロンドン支局長 山田太郎.
_OF_PLACE: Final = frozenset({"支局長", "特派員", "編集委員", "論説委員"})


def is_east_asian_name(text: str) -> bool:
    """Whether a text has the length of a name and no ending of an outlet."""
    return _NAME.fullmatch(text) is not None and not text.endswith(OUTLET_ENDINGS)


def east_asian_names(text: str) -> list[str]:
    """Return the names in an author field or a byline; [] where it has none.

    >>> east_asian_names("文／記者王小明、台北報導")
    ['王小明']
    """
    whole = _BRACKETS.sub(" ", text.strip())
    if not any(map(str.isalpha, whole)):
        whole = text
    return _writers((piece, _names_of(piece)) for piece in _pieces(whole))


def east_asian_byline(line: str) -> list[str]:
    """Return the names in a printed line that says who wrote; [] for any other line."""
    if _SIGNATURE.fullmatch(line) and (names := east_asian_signature(line)):
        return names
    if len(line) > _LONGEST_LINE or line.endswith(("。", "다.", "！", "？")) or not any(mark in line for mark in MARKS):
        return []
    named: list[tuple[str, list[str]]] = []
    pieces = _pieces(line)
    is_marked = len(pieces) > 1 and pieces[-1].endswith(BEHIND_NAME) and all(map(_is_name, pieces[:-1]))
    for piece in pieces:
        # A mark holds for all names in a list.
        is_marked = piece.startswith(BEFORE_NAME) or piece.endswith(BEHIND_NAME) or (is_marked and _is_name(piece))
        named.append((piece, _names_of(piece) if is_marked else []))
    return _writers(named)


def east_asian_signature(text: str) -> list[str]:
    """Return the names in brackets behind a text: with their desk, or in heavy ones.

    "（社会部 佐々木亮）", "【山田花子】"; "（敬称略）" has none
    """
    signature = _SIGNATURE.fullmatch(text.strip(" ."))
    if signature is None:
        return []
    inner = signature["inner"]
    if inner.startswith(EDITORS) or not (
        _OF_DESK.search(inner) or (text.strip()[0] == "【" and _KANJI.fullmatch(inner))
    ):
        return []
    return east_asian_names(_BEHIND_DESK.sub(" ", inner))


def _writers(named: Iterable[tuple[str, list[str]]]) -> list[str]:
    """The names of pieces that are not behind an editor's label; all if each is."""
    everybody: dict[str, bool] = {}
    is_editor = False
    for piece, names in named:
        is_label = piece.startswith(BEFORE_NAME) or piece in NO_NAMES
        is_editor = piece.startswith(EDITORS) or (is_editor and not is_label)
        for name in names:
            everybody.setdefault(name, is_editor)
    return [name for name, edited in everybody.items() if not edited] or list(everybody)


def _pieces(text: str) -> list[str]:
    """The pieces of a byline, without labels, places and signs around them."""
    text = _GLUED.sub(" ", _LABEL.sub("\n", text))
    # What stands before the sign is the place or the outlet: 서울=김철수 기자.
    named = re.split("[=＝]", _PLACE.sub("", text).strip(_EDGES))[-1]
    pieces = (piece.strip(_EDGES) for piece in _BETWEEN.split(_HANGUL_DOT.sub(",", named)))
    return [piece for piece in pieces if piece]


def _names_of(piece: str) -> list[str]:
    """The names in a piece of a byline, without places and jobs.

    The words before names are left out, too.
    """
    if piece in BEFORE_NAME or piece in NO_NAMES:
        return []
    marked = False
    for _ in range(2):
        word = next((word for word in BEFORE_NAME if piece.startswith(word) and len(piece) > len(word)), None)
        if word is None:
            break
        # 文 is a family name as well: in 文小明 it is no mark.
        if word == "文" and piece[1:2] not in " ・:：／/":
            break
        piece, marked = piece[len(word) :].strip(_EDGES + "・"), True
    if piece.endswith(BEHIND_PLACE):
        piece = piece[:_LONGEST_CHINESE] if marked and " " not in piece else piece.split()[0] if marked else ""
    words = [word for word in _behind(piece).split() if word]
    if len(words) == 2 and max(map(len, words)) <= _HALF and not _are_chinese(words) and not _HANGUL.match(words[0]):
        name = " ".join(words)
        return [name] if is_east_asian_name("".join(words)) else []
    return [word for word in words if _is_name(word) and word not in NO_NAMES and word not in BEFORE_NAME]


def _is_name(word: str) -> bool:
    return is_east_asian_name(word) and (_HANGUL.fullmatch(word) is not None or _HANGUL.search(word) is None)


def _behind(piece: str) -> str:
    """Remove a place and a job around the names of a piece."""
    words: list[str] = []
    parts = piece.split()
    for word in parts:
        job = next((job for job in _JOBS if word.endswith(job)), "")
        is_before = job != "" and not words and word is not parts[-1] and job in _OF_PLACE
        words += [] if is_before or word == job else [_without_mark(word.removesuffix(job))]
    return " ".join(words)


def _without_mark(word: str) -> str:
    mark = next((mark for mark in BEFORE_NAME if len(mark) > 1 and word.startswith(mark) and word != mark), "")
    return word.removeprefix(mark)


def _are_chinese(words: list[str]) -> bool:
    return all(word[0] in CHINESE_FAMILY_NAMES and len(word) <= _LONGEST_CHINESE for word in words) and not any(
        map(_KANA.search, words)
    )
