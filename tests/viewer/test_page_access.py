"""Keyboard, screen readers, contrast, scripts, print and narrow windows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipelines.core.records import Claim
from pipelines.core.records.groups import GroupConflict
from tests.conftest import ROOT
from tests.samples import article, claim, group, harbour_articles, span
from tests.viewer.chromium import Browser, go, in_place, text, texts

SCREENSHOTS = ROOT / "build" / "screenshots"


def test_the_page_is_used_by_keyboard_alone(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(3)
    browser = show(articles)
    browser.press("j")
    browser.press("j")
    assert browser.run("location.hash") == f"#{articles[0].claims[1].id}"
    browser.press("k")
    assert browser.run("location.hash") == f"#{articles[0].claims[0].id}"
    browser.press("Escape")
    assert texts(browser, "#details blockquote") == []
    browser.press("n")
    assert "part 1" in text(browser, ".story h2")
    browser.press("r")
    assert len(texts(browser, ".removed li")) == 3
    browser.press("3")
    assert browser.run("location.hash") == "#groups"
    browser.press("1")
    browser.press("/")
    assert browser.run("document.activeElement.type") == "search"
    browser.press("j")
    assert browser.run("document.activeElement.value") == "j"
    browser.run("document.activeElement.blur()")
    browser.press("?")
    assert browser.run("document.querySelector('dialog').open")
    browser.press("Escape")
    assert not browser.run("document.querySelector('dialog').open")


def test_tab_reaches_every_claim_once(show: Callable[..., Browser]) -> None:
    (made,) = harbour_articles(1)
    browser = show([made])
    browser.run("document.querySelector('.address a').focus()")
    reached = []
    for _ in made.claims:
        browser.press("Tab")
        reached.append(browser.run("document.activeElement.getAttribute('href')"))
    # In the order of the text.
    assert reached == [f"#{claim.id}" for claim in sorted(made.claims, key=lambda claim: claim.fragments[0].start)]
    browser.press("Enter")
    assert browser.run("location.hash") == reached[-1]


def test_every_control_has_a_name_and_every_landmark_is_there(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(3)
    browser = show(articles, [group(articles, 0)], fragment=f"#{articles[0].claims[0].id}")
    browser.call("Accessibility.enable")
    for fragment in (articles[0].claims[0].id, "sources", "groups", "checks", "rejected"):
        go(browser, fragment)
        nodes = [node for node in browser.call("Accessibility.getFullAXTree")["nodes"] if not node["ignored"]]
        named = [(node["role"]["value"], node.get("name", {}).get("value", "")) for node in nodes if "role" in node]
        controls = {"button", "link", "combobox", "searchbox", "slider", "checkbox", "tab", "Date", "meter"}
        assert [(role, name) for role, name in named if role in controls and not name.strip()] == []
        beside = {"complementary"} if fragment != "rejected" else set()  # it has neither list nor details
        assert {"main", "navigation", "banner", *beside} <= {role for role, _ in named}
    go(browser, articles[0].claims[1].id)
    assert "Claim 2 of 5, Paraphrase, a customs officer" in text(browser, "#status")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_its_ground(theme: str, show: Callable[..., Browser]) -> None:
    articles = harbour_articles(3)
    conflict = [GroupConflict(kind="number", values=["2", "3"])]
    browser = show(articles, [group(articles, 0, conflict)], fragment=f"#{articles[0].claims[0].id}")
    browser.media(dark=theme == "dark")
    browser.settle()
    for fragment in (articles[0].claims[0].id, articles[0].claims[3].id, "sources", "groups", "checks"):
        go(browser, fragment)
        faint = browser.run(CONTRASTS)
        assert faint == []
    go(browser, articles[0].claims[0].id)
    browser.screenshot(SCREENSHOTS / f"{theme}.png")


# Elements with text of their own whose colour has less than 4.5 : 1 to the first opaque colour behind.
CONTRASTS = """(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
    .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 200) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("body *")]
    .filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
    .map((e) => {
      const [a, b] = [luminance(rgba(getComputedStyle(e).color)), luminance(ground(e))];
      return [`${e.tagName}.${e.className}`, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)];
    })
    .filter(([, ratio]) => ratio < 4.5);
})()"""


@pytest.mark.parametrize(
    ("language", "body", "direction"),
    [
        ("ar", "قال عمدة المدينة إن الميناء «سيفتح غدا» بحسب صحيفة.\n\nHarbour opens.", "rtl"),
        ("he", "ראש העיר אמר כי הנמל ייפתח מחר.", "rtl"),
        ("zh", "市长周二表示，港口将于明天重新开放。", "ltr"),
    ],
)
def test_scripts_of_the_world(language: str, body: str, direction: str, show: Callable[..., Browser]) -> None:
    quoted = body.rsplit(" ", maxsplit=1)[-1]

    def make_claims(id_: str, text: str) -> list[Claim]:
        return [claim(id_, [span(text, quoted)], kind="quotation")]

    made = article(body, make_claims, headline=body[:20], inLanguage=language, publisher=body[:8])
    browser = show([made], fragment=f"#{made.claims[0].id}")
    assert browser.run("getComputedStyle(document.querySelector('.body p')).direction") == direction
    assert browser.run("getComputedStyle(document.querySelector('.story h2')).direction") == direction
    assert browser.run("document.querySelector('.story').lang") == language
    assert in_place(browser, made.claims[0].id) == quoted
    if "\n\n" in body:
        assert browser.run("getComputedStyle(document.querySelectorAll('.body p')[1]).direction") == "ltr"
    browser.screenshot(SCREENSHOTS / f"language-{language}.png")


def test_it_prints_the_article_with_its_claims(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(2)
    browser = show(articles, fragment=f"#{articles[0].claims[1].id}")
    browser.media(media="print")
    hidden = "['#list', '.top', '.filters'].map(at => getComputedStyle(document.querySelector(at)).display)"
    assert browser.run(hidden) == ["none"] * 3
    assert browser.run("getComputedStyle(document.querySelector('.frame > main')).overflowY") == "visible"
    browser.screenshot(SCREENSHOTS / "print.png")
    assert len(browser.call("Page.printToPDF", printBackground=True)["data"]) > 10_000


@pytest.mark.parametrize(("width", "height"), [(390, 800), (820, 1100)])
def test_narrow_windows_do_not_scroll_sideways(width: int, height: int, show: Callable[..., Browser]) -> None:
    articles = harbour_articles(2)
    articles[0].headline = "Unbreakable" * 12
    browser = show(articles, fragment=f"#{articles[0].claims[0].id}")
    browser.resize(width, height)
    for fragment in ("articles", "sources", "groups", "checks"):
        go(browser, fragment)
        wide = "[document.body, ...document.querySelectorAll('.frame > *')].map(e => e.scrollWidth - e.clientWidth)"
        assert max(browser.run(wide)) <= 0
    browser.screenshot(SCREENSHOTS / f"width-{width}.png")


def test_a_phone_opens_with_the_list_and_goes_to_the_article_that_is_chosen(show: Callable[..., Browser]) -> None:
    browser = show(harbour_articles(3))
    browser.resize(390, 800)
    assert browser.run("scrollY") == 0
    browser.click(".items li:nth-child(2) .item")
    assert browser.run("document.querySelector('.story h2').getBoundingClientRect().top") < 200
    assert browser.run("document.querySelector('.filters').clientHeight") < 60


@pytest.mark.parametrize(("width", "height"), [(390, 800), (820, 1100), (1440, 900)])
def test_the_chosen_claim_is_not_covered(width: int, height: int, show: Callable[..., Browser]) -> None:
    (made,) = harbour_articles(1, paragraphs=8)
    browser = show([made])
    browser.resize(width, height)
    for chosen in (made.claims[0], made.claims[17], made.claims[-1], made.claims[4]):
        go(browser, chosen.id)
        on_top = browser.run(
            "(() => { const box = document.querySelector('.body .on').getClientRects()[0];"
            " return document.elementFromPoint(box.x + 4, box.y + box.height / 2)?.dataset.claim })()"
        )
        assert on_top == chosen.id
    browser.press("Escape")
    browser.click("#tab-removed")
    assert browser.run("document.querySelector('.removed li').checkVisibility()")
