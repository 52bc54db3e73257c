from __future__ import annotations

import pytest

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
