import pytest

from pipelines.claims.values.places import country_of, find_places


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://www.example.co.za/news/1", "ZA"),
        ("https://example.uk/1", "GB"),
        ("https://example.com.au:8080/1", "AU"),
        ("https://example.com/uk/1", None),
        ("https://example.tv/1", None),
        ("https://example.co/1", None),
        ("file:a.txt", None),
        ("http://[", None),
        (None, None),
    ],
)
def test_country_of_an_address(url: str | None, country: str | None) -> None:
    assert country_of(url) == country


@pytest.mark.parametrize(
    ("text", "word", "countries"),
    [
        ("The mill in Durban shut in winter.", "winter", ["ZA"]),
        ("Chilean growers met. It was winter.", "winter", ["CL"]),
        ("LIMA, May 3 (Agency) – Rain fell. Winter came.", "Winter", ["PE"]),
        ("Growers of Kenya and Brazil met in winter.", "winter", ["BR", "KE"]),
        ("Growers of Kenya and Brazil met. Winter came.", "Winter", []),
        ("The Indiana mill and an Indianapolis one shut in winter.", "winter", []),
    ],
)
def test_countries_around_a_word(text: str, word: str, countries: list[str]) -> None:
    start = text.index(word)
    found = list(dict.fromkeys(find_places(text).around(text, start, start + len(word))))
    assert found == countries


def test_the_country_of_publication_comes_last() -> None:
    text = "The mill in Durban shut. Winter came."
    places = find_places(text, country="NO")
    assert list(places.around(text, 4, 8))[:2] == ["ZA", "NO"]
