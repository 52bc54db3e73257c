"""Charsets of the web by their names in Python, and signatures of binary formats.

Origin: the WHATWG Encoding Standard, as w3lib resolves its labels. Of those, `DETECTED` leaves out what no
news site has used for twenty years and detectors often mistake for something else: Mac charsets, DOS code pages, and
ISO 8859 parts that a Windows code page contains.
"""

from __future__ import annotations

from typing import Final

_WINDOWS: Final = frozenset({"cp874", *(f"cp{number}" for number in range(1250, 1259))})
_EAST_ASIAN: Final = frozenset({"gb18030", "big5", "big5hkscs", "euc_jp", "cp932", "euc_kr", "cp949"})
_CYRILLIC: Final = frozenset({"koi8-r", "koi8-u"})

WEB_CHARSETS: Final = frozenset(
    {
        *_WINDOWS,
        *_EAST_ASIAN,
        *_CYRILLIC,
        *(f"iso8859-{part}" for part in (*range(1, 12), *range(13, 17))),
        *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"),
        *("ascii", "cp866", "mac-roman", "mac-cyrillic", "shift_jis", "iso2022_jp"),
    }
)

# As charset_normalizer writes them.
DETECTED: Final = (
    *sorted(_WINDOWS - {"cp874"}),
    *sorted(_EAST_ASIAN),
    *("koi8_r", "koi8_u", "cp866", "iso8859_2", "iso8859_5", "iso8859_7", "tis_620"),
)

# Languages for which the candidates of one alphabet differ in a letter or two; Windows-1252 for all others.
_CENTRAL_EUROPEAN: Final = ("Polish", "Czech", "Slovak", "Hungarian", "Romanian", "Croatian", "Slovene")
USUAL_CHARSET: Final = {**dict.fromkeys(_CENTRAL_EUROPEAN, "cp1250"), "Turkish": "cp1254", "Lithuanian": "cp1257"}

BINARY_SIGNATURES: Final = (
    *(
        b"%PDF-",
        b"%!PS-",
        b"PK\x03\x04",
        b"\x1f\x8b",
        b"BZh",
        b"\xfd7zXZ",
        b"7z\xbc\xaf",
        b"Rar!\x1a",
        b"\x28\xb5\x2f\xfd",
    ),
    *(b"\x89PNG", b"GIF87a", b"GIF89a", b"\xff\xd8\xff", b"RIFF", b"ID3\x02", b"ID3\x03", b"ID3\x04", b"OggS"),
    *(b"\x7fELF", b"MZ\x90", b"\xd0\xcf\x11\xe0", b"SQLite format 3\0", b"wOF"),
)
