from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.core import decoding
from pipelines.core.decoding import decode, is_binary

RUSSIAN = "Власти города заявили, что мост закроют до осени. Жители недовольны решением мэрии. " * 5
GERMAN = "Die Brücke über die Straße bleibt für Fußgänger geöffnet, sagte der Bürgermeister. " * 5
FRENCH = "Le préfet a déclaré que l’été serait très sec, d’après les météorologues. " * 5


@pytest.mark.parametrize(
    ("raw", "content_type", "is_html", "text"),
    [
        (b"plain", None, False, "plain"),
        ("Köln".encode(), None, False, "Köln"),
        (b"\xef\xbb\xbfK\xc3\xb6ln", None, False, "Köln"),
        ("Köln".encode("utf-16"), None, False, "Köln"),
        ("Köln".encode("utf-16-be"), "text/plain; charset=utf-16-be", False, "Köln"),
        ("Köln".encode("latin-1"), "text/html; charset=iso-8859-1", True, "Köln"),
        (
            b'<meta charset="windows-1251">' + RUSSIAN.encode("cp1251"),
            None,
            True,
            '<meta charset="windows-1251">' + RUSSIAN,
        ),
        (RUSSIAN.encode("cp1251"), None, False, RUSSIAN),
        (RUSSIAN.encode("koi8-r"), None, False, RUSSIAN),
        (GERMAN.encode("latin-1"), None, False, GERMAN),
        # A wrong declaration: the bytes are UTF-8, whatever the header says.
        (FRENCH.encode(), "text/html; charset=iso-8859-1", True, FRENCH),
        (GERMAN.encode("latin-1"), "text/html; charset=utf-8", True, GERMAN),
        (b"caf\xc3\xa9", "text/html; charset=no-such-charset", True, "café"),
    ],
)
def test_decode(raw: bytes, content_type: str | None, is_html: bool, text: str) -> None:
    assert decode(raw, content_type=content_type, is_html=is_html) == text


SWEDISH = "Kommunen får bygga ut hamnen, sade borgmästaren på måndagen. " * 5
ENGLISH = "The board of the ferry company met on Monday and chose a new chair for the coming year. " * 5
POLISH = "Władze miasta ogłosiły, że most zostanie zamknięty do końca września. " * 5
JAPANESE = "市は老朽化した橋を来月から閉鎖すると発表した。住民からは不安の声が上がっている。" * 4
CHINESE = "<p>市政府宣布，这座老桥将从下月起关闭，居民对此表示担忧。</p>\n" * 6


@pytest.mark.parametrize(
    ("raw", "declared", "text"),
    [
        # Declared UTF-8 with stray bytes of Windows-1252: one, several, quotation marks, next to valid sequences.
        (ENGLISH.encode() + b"caf\xe9 closed", "utf-8", ENGLISH + "café closed"),
        (SWEDISH.encode() + b"sm\xf6rg\xe5s", "utf-8", SWEDISH + "smörgås"),
        (
            b"The na\xefve clich\xe9s of the caf\xe9 " + "à côté, où".encode(),
            "utf-8",
            "The naïve clichés of the café à côté, où",
        ),
        (ENGLISH.encode() + b"\x93no\x94", "utf-8", ENGLISH + "“no”"),
        (ENGLISH.encode() + b"\x93no\x94", None, ENGLISH + "“no”"),
        # A sequence that is cut off at the end is none of Windows-1252.
        (SWEDISH.encode() + "…".encode()[:2], "utf-8", SWEDISH + "\ufffd"),
        # Declared UTF-8, and all of it in another charset.
        (POLISH.encode("cp1250"), "utf-8", POLISH),
        (RUSSIAN.encode("cp1251"), "utf-8", RUSSIAN),
        (CHINESE.encode("gb18030"), "utf-8", CHINESE),
        (JAPANESE.encode("cp932"), "utf-8", JAPANESE),
        # One byte that the declared charset does not define.
        (RUSSIAN.encode("cp1251") + b"\x98", "windows-1251", RUSSIAN + "\ufffd"),
        (CHINESE.encode("gb18030") + b"\xff", "gbk", CHINESE + "\ufffd"),
        # Escape sequences are ASCII, so valid UTF-8.
        (JAPANESE.encode("iso2022_jp"), "iso-2022-jp", JAPANESE),
        (JAPANESE.encode("iso2022_jp"), None, JAPANESE),
    ],
)
def test_mixed_and_misdeclared_charsets(raw: bytes, declared: str | None, text: str) -> None:
    content_type = f"text/html; charset={declared}" if declared else None
    assert decode(raw, content_type=content_type) == text
    if declared:
        markup = f'<meta charset="{declared}">'
        assert decode(markup.encode() + raw, is_html=True) == markup + text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, CHINESE, SWEDISH + "\U0001f600 \0", "<p>Short.</p>"])
def test_wide_encodings_without_a_mark(encoding: str, text: str) -> None:
    raw = text.encode(encoding)
    assert not is_binary(raw)
    assert decode(raw) == text.replace("\0", "")
    assert decode(raw, content_type="text/html; charset=utf-8") == text.replace("\0", "")


@pytest.mark.parametrize("raw", [b"rus\0ted", b"rusted\0\0", b"\0rusted", b"\xef\xbb\xbfrusted\0"])
def test_nul_bytes_are_dropped(raw: bytes) -> None:
    text = "The harbour crane has rusted through, the board said.\n"
    padded = raw.replace(b"rusted", text.encode()).replace(b"rus\0ted", text.encode()[:9] + b"\0" + text.encode()[9:])
    assert not is_binary(padded)
    assert decode(padded) == text


@pytest.mark.parametrize(
    "charset",
    ["undefined", "rot13", "idna", "punycode", "unicode_escape", "base64", "utf-7", "mbcs", "", "\0", "ü", "x" * 5000],
)
def test_charsets_that_the_web_does_not_know_are_ignored(charset: str) -> None:
    markup = f'<meta charset="{charset}">'.encode()
    for lenient in (False, True):
        assert (decode(markup + GERMAN.encode("latin-1"), is_html=True, lenient=lenient) or "").endswith(GERMAN)
        assert decode(GERMAN.encode("latin-1"), content_type=f"text/html; charset={charset}", lenient=lenient) == GERMAN


@given(st.binary(max_size=300), st.text(max_size=20), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_bytes_and_no_declaration_raise(raw: bytes, charset: str, lenient: bool) -> None:
    for head in (b"", b"<meta charset=" + charset.encode("utf-8", "replace") + b">"):
        is_binary(head + raw)
        text = decode(head + raw, content_type=f"text/html; charset={charset}", is_html=True, lenient=lenient)
        assert "\0" not in (text or "")
        assert text is not None or not lenient


def test_utf8_with_a_broken_byte_stays_utf8() -> None:
    broken = RUSSIAN.encode() + b"\xff" + RUSSIAN.encode()
    assert decode(broken) == RUSSIAN + "\ufffd" + RUSSIAN


def test_what_no_charset_fits_is_none() -> None:
    assert decode(b"\xff\xfe\x00") is None


@pytest.mark.parametrize(
    ("raw", "binary"),
    [
        (b"plain text\twith\ttabs\r\n", False),
        (RUSSIAN.encode("cp1251"), False),
        ("Köln".encode("utf-16"), False),
        (b"%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n", True),
        ("Tar".ljust(512, "\0").encode() + b"words " * 1000, True),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", True),
        (b"PK\x03\x04\x14\0\x06\0", True),
        (bytes(range(1, 32)) * 10, True),
    ],
)
def test_is_binary(raw: bytes, binary: bool) -> None:
    assert is_binary(raw) is binary


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Grüße".encode(), "Grüße"),
        (b"\xef\xbb\xbfa", "a"),
        ("Grüße".encode("utf-16"), "Grüße"),
        (b"<meta charset=utf-8>" + "Grüße".encode("cp1252"), "<meta charset=utf-8>Grüße"),
        (b'<meta charset="windows-1251">' + "Привет".encode("cp1251"), '<meta charset="windows-1251">Привет'),
        (b"<meta charset=iso-8859-1>\x93quoted\x94", "<meta charset=iso-8859-1>“quoted”"),
        (b"<meta charset=latin1>" + "Grüße".encode(), "<meta charset=latin1>Grüße"),
        (
            b'<?xml version="1.0" encoding="koi8-r"?>' + "мир".encode("koi8-r"),
            '<?xml version="1.0" encoding="koi8-r"?>мир',
        ),
    ],
)
def test_decode_markup(html: bytes, text: str) -> None:
    assert decode(html, is_html=True) == text


def test_stray_bytes_in_utf8_are_windows_1252() -> None:
    assert decode("Straße ".encode() * 20 + b"caf\xe9").endswith("Straße café")


def test_bytes_that_fit_no_charset_are_replaced_on_demand() -> None:
    assert decode(b"\xff\xfea\0b", lenient=True) == "a\ufffd"


def test_utf16_without_its_mark_is_read_as_declared() -> None:
    assert decode("plain".encode("utf-16-le"), content_type="text/plain; charset=utf-16-le") == "plain"


@pytest.mark.parametrize("shift", range(4))
def test_no_sequence_is_cut_where_bytes_are_counted_in_blocks(shift: int) -> None:
    raw = b"a" * shift + "€".encode() * 100_000 + b"\xff"
    assert decoding._high_bytes(raw) == (100_000, 1)
