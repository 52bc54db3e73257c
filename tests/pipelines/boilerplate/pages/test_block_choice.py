from __future__ import annotations

import pytest

from pipelines.boilerplate.pages.block_choice import choose
from pipelines.boilerplate.pages.blocks import read_blocks
from pipelines.boilerplate.pages.html_tree import parse

FIRST = "The harbour bridge will stay closed until the autumn, the town of Langford said on Tuesday evening."
SECOND = "Traders on the east bank fear that they will lose up to forty percent of their customers by then."

LONG = " ".join([SECOND] * 6)


def chosen(
    html: str, likelihoods: list[float], *, headline: str | None = None, description: str | None = None
) -> list[str]:
    tree = parse(f"<html><body>{html}</body></html>")
    assert tree is not None
    blocks = read_blocks(tree)
    picked = choose(blocks, likelihoods, headline=headline, description=description, declares_article=True)
    return [blocks[index].text for index in sorted(picked)]


def test_likely_blocks_are_chosen() -> None:
    assert chosen(f"<p>{FIRST}</p><p>{SECOND}</p>", [0.9, 0.1]) == [FIRST]


def test_headline_is_no_paragraph() -> None:
    assert chosen(f"<h1>Bridge shut</h1><p>{FIRST}</p>", [0.9, 0.9], headline="Bridge shut") == [FIRST]


def test_headline_with_its_date_is_no_paragraph() -> None:
    html = f"<div>Bridge shut<br>19 May 2025, 14:05</div><p>{FIRST}</p>"
    assert chosen(html, [0.9, 0.9], headline="Bridge shut") == [FIRST]


def test_interface_text_is_never_chosen() -> None:
    assert chosen(f"<p>{FIRST}</p><p>Share on Facebook</p>", [0.9, 0.9]) == [FIRST]


@pytest.mark.parametrize(
    ("heading", "after", "kept"),
    [
        ("<h2>Who pays</h2>", 0.9, True),
        ("<h2>Who pays</h2>", 0.1, False),
        ("<h2><a href=/pay>Who pays</a></h2>", 0.9, False),
        ("<p>Who pays</p>", 0.9, False),
    ],
)
def test_heading_between_paragraphs_needs_less(heading: str, after: float, kept: bool) -> None:
    found = chosen(f"<p>{FIRST}</p>{heading}<p>{SECOND}</p>", [0.9, 0.4, after])
    assert ("Who pays" in found) == kept


@pytest.mark.parametrize(
    "text",
    [
        "https://langford.example/images/bridge-logo.png",
        "2019-11-19T08:57:40+01:00",
        '[button link="https://langford.example/submit" type="big"] Send us your view[/button]',
    ],
)
def test_text_for_machines_is_never_chosen(text: str) -> None:
    assert chosen(f"<p>{FIRST}</p><p>{text}</p>", [0.9, 0.9]) == [FIRST]


@pytest.mark.parametrize("text", ["See https://langford.example for more.", "[Update: the bridge is open = free.]"])
def test_text_with_an_address_or_in_brackets_is_text(text: str) -> None:
    assert chosen(f"<p>{FIRST}</p><p>{text}</p>", [0.9, 0.9]) == [FIRST, text]


def test_date_goes_above_the_text_and_stays_within() -> None:
    html = f"<p>3 May 2019</p><p>{FIRST}</p><p>4 May 2019</p><p>{SECOND}</p>"
    assert chosen(html, [0.9] * 4) == [FIRST, "4 May 2019", SECOND]


def test_standfirst_above_the_byline_goes() -> None:
    html = f"<h2>{FIRST}</h2><p>By Ada Byron</p><p>{LONG}</p>"
    assert chosen(html, [0.9, 0.1, 0.9], description=FIRST) == [LONG]
    assert chosen(html, [0.9, 0.1, 0.9], description="Else") == [FIRST, LONG]


def test_standfirst_in_an_element_of_its_own_goes() -> None:
    body = f"<div><p>{LONG}</p></div>"
    assert chosen(f"<h2>{FIRST}</h2>{body}", [0.9, 0.9], description=FIRST) == [LONG]
    for paragraph in (f"<p class=standfirst>{FIRST}</p>", f"<p><b>{FIRST}</b></p>", f"<p>{FIRST}</p>"):
        assert chosen(f"{paragraph}{body}", [0.9, 0.9], description=FIRST) == [FIRST, LONG]


def test_description_that_is_the_whole_notice_stays() -> None:
    html = f"<h2>{FIRST}</h2><div><p>{SECOND}</p></div>"
    assert chosen(html, [0.9, 0.9], description=FIRST) == [FIRST, SECOND]


def test_lead_shown_twice_is_kept_once() -> None:
    assert chosen(f"<p>{FIRST}</p><p>{FIRST}</p><p>{SECOND}</p>", [0.9] * 3) == [FIRST, SECOND]


def test_question_that_is_asked_again_stays() -> None:
    html = "".join(f"<p>And what did you do after that?</p><p>Number {number}. {SECOND}</p>" for number in range(4))
    assert len(chosen(html, [0.9] * 8)) == 8


def test_whole_text_once_more_goes() -> None:
    paragraphs = [" ".join(f"Word{number * 40 + place}" for place in range(40)) + "." for number in range(6)]
    html = f"<div>{' '.join(paragraphs)}</div>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    assert chosen(html, [0.9] * 7) == paragraphs


def test_whole_text_once_more_in_paragraphs_goes() -> None:
    third = "Its keeper, who has lived there for thirty years, will now have to move to the mainland."
    html = "".join(
        f"<div class={size}><p>{'</p><p>'.join((FIRST, SECOND, third))}</p></div>" for size in ("large", "small")
    )
    assert chosen(html, [0.9] * 6) == [FIRST, SECOND, third]


def test_whole_text_in_one_block_speaks_for_its_parts() -> None:
    paragraphs = [" ".join(f"Word{number * 40 + place}" for place in range(40)) + "." for number in range(6)]
    html = f"<p>{'</p><p>'.join(paragraphs)}</p><div itemprop=articleBody>{' '.join(paragraphs)}</div>"
    assert chosen(html, [0.9, 0.4, 0.5, 0.5, 0.4, 0.3, 0.9]) == paragraphs
