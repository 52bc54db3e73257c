"""An article with its claims on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipelines.core.records import Claim, Removed
from tests.conftest import ROOT
from tests.samples import article, claim, harbour_articles, source, span
from tests.viewer.chromium import Browser, go, in_place, text, texts

SCREENSHOTS = ROOT / "build" / "screenshots"


def test_claims_are_marked_in_place_by_kind_with_source_and_cue(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(2, paragraphs=2)
    browser = show(articles)
    for made in articles[0].claims:
        assert in_place(browser, made.id) == made.text
        for link in made.chain:
            assert link.source is not None
            assert link.cue is not None
            assert "".join(texts(browser, f'.body .source[data-source~="{made.id}"]')).count(link.source.text) == 1
            assert link.cue.text in "".join(texts(browser, f'.body .cue[data-cue~="{made.id}"]'))
    assert text(browser, ".body").replace(" ", "") == articles[0].articleBody.replace("\n", "").replace(" ", "")
    colours = {
        kind: browser.run(f"getComputedStyle(document.querySelector('.body .k-{kind}')).backgroundColor")
        for kind in ("quotation", "paraphrase", "statement")
    }
    assert len(set(colours.values())) == 3
    browser.screenshot(SCREENSHOTS / "article.png")


@pytest.mark.parametrize("filler", ["", "😀", "𠮷野家で。", "👩‍👩‍👧 e\u0301 "])
def test_offsets_hold_beyond_the_basic_plane(filler: str, show: Callable[..., Browser]) -> None:
    body = f"{filler}“It {filler}floats,” said {filler}Ines Okpara{filler}, “so far.”\n\n{filler}She smiled."

    def make_claims(id_: str, text: str) -> list[Claim]:
        who = source(id_, span(text, f"{filler}Ines Okpara{filler}"), "Ines Okpara", type="person")
        return [claim(id_, [span(text, f"“It {filler}floats,”"), span(text, "“so far.”")], (who, span(text, "said")))]

    made = article(body, make_claims)
    browser = show([made], fragment=f"#{made.claims[0].id}")
    assert in_place(browser, made.claims[0].id) == f"“It {filler}floats,”“so far.”"
    assert text(browser, ".body .on-source") == f"{filler}Ines Okpara{filler}"
    assert text(browser, "#details blockquote") == f"“It {filler}floats,” … “so far.”"


def test_claims_within_claims_are_marked_and_chosen_apart(show: Callable[..., Browser]) -> None:
    body = "The mayor said the union claimed that the pier was safe and dry."

    def make_claims(id_: str, text: str) -> list[Claim]:
        outer = claim(id_, [span(text, "the union claimed that the pier was safe and dry")], kind="statement")
        inner = claim(id_, [span(text, "that the pier was safe")], (source(id_, span(text, "the union")), None))
        return [outer, inner]

    outer, inner = (made := article(body, make_claims)).claims
    browser = show([made])
    assert in_place(browser, outer.id) == outer.text
    assert in_place(browser, inner.id) == inner.text
    browser.click(f'.body span[data-owner="{outer.id}"]')
    assert browser.run("location.hash") == f"#{outer.id}"
    browser.click(f'.body [data-owner="{inner.id}"]')
    assert browser.run("location.hash") == f"#{inner.id}"


def test_a_click_shows_the_chain_as_a_path_and_the_fields(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(2)
    passed_on = articles[0].claims[1]
    browser = show(articles)
    browser.click(f'.body a[href="#{passed_on.id}"]')
    assert browser.run("location.hash") == f"#{passed_on.id}"
    assert texts(browser, ".chain .node-name") == ["Quay Gazette", "Quay Gazette", "a customs officer"]
    assert texts(browser, ".chain .cue-words") == ["reported", "citing"]
    assert text(browser, f'.card[data-claim="{passed_on.id}"] .path-line') == (
        "Quay Gazette ← Quay Gazette ← a customs officer"
    )
    facts = dict(zip(texts(browser, ".facts dt"), texts(browser, ".facts dd"), strict=True))
    assert facts["Confidence"].strip() == "55 %"
    assert facts["Worth checking"].strip() == "70 %"
    assert text(browser, ".body .on").strip() == passed_on.text
    first = articles[0].claims[0]
    go(browser, first.id)
    assert dict(zip(texts(browser, ".facts dt"), texts(browser, ".facts dd"), strict=True))["Numbers"] == (
        "2 crates = 2 crates"
    )
    browser.screenshot(SCREENSHOTS / "claim.png")


def test_what_was_removed_is_shown_in_order_with_its_reason(show: Callable[..., Browser]) -> None:
    removed = [Removed(text=f"Text {at}", reason=reason, rule="r") for at, reason in enumerate(["skipLink", "related"])]
    browser = show([article("Rain fell.", removed=removed)])
    browser.click("#tab-removed")
    assert texts(browser, ".removed li") == ["skip linkText 0", "relatedText 1"]
    browser.screenshot(SCREENSHOTS / "removed.png")


def test_a_link_to_a_claim_opens_it(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(30, paragraphs=6)
    wanted = articles[17].claims[-1]
    browser = show(articles, fragment=f"#{wanted.id}")
    assert text(browser, ".story h2") == articles[17].headline
    assert text(browser, "#details blockquote") == wanted.text
    top, bottom = browser.run(
        "(() => { const box = document.querySelector('.body .on').getBoundingClientRect();"
        " return [box.top, box.bottom] })()"
    )
    assert 0 <= top < bottom <= 900
    assert browser.run(f"document.querySelector('.item[aria-current]').dataset.key === '{articles[17].id}'")


@pytest.mark.parametrize("fragment", ["#clm_0000000000000000", "#constructor", "#%E0%A4%A", "#main", "#source/x"])
def test_a_link_to_nothing_shows_the_first_article(fragment: str, show: Callable[..., Browser]) -> None:
    browser = show(harbour_articles(2), fragment=fragment)
    assert browser.errors == []
    assert "part 0" in text(browser, ".story h2")


def test_copying_brings_text_source_and_address(show: Callable[..., Browser]) -> None:
    made = harbour_articles(1)[0]
    browser = show([made], fragment=f"#{made.claims[2].id}")
    permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"]
    browser.call("Browser.grantPermissions", permissions=permissions)
    browser.click(".actions button")
    browser.wait("document.querySelector('.actions button').textContent === 'Copied'")
    copied = browser.run("navigator.clipboard.readText()")
    assert copied == "“We counted twice,”\n— Ottilie Brandvold (Quay Gazette, 1 Mar 2026)\nhttps://quay.example/0"
    browser.click(".actions button:nth-of-type(2)")
    browser.wait("document.querySelector('.actions button:nth-of-type(2)').textContent === 'Copied'")
    link = browser.run("navigator.clipboard.readText()")
    assert link.startswith("file:///")
    assert link.endswith(f"report.html#{made.claims[2].id}")
