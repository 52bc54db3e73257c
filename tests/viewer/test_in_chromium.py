"""The page in a real browser.

What it shows, what keys and clicks do, and that text from the web stays text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from pipelines.core.records import Article, Claim, Removed, Span
from pipelines.core.records.groups import ClaimGroup, GroupConflict
from tests.conftest import ROOT
from tests.samples import article, claim, group, harbour_articles, source, span, write_run
from tests.viewer.chromium import Browser, chromium
from viewer.report import write_report

SCREENSHOTS = ROOT / "build" / "screenshots"

# More articles of more words than most runs have: 500 of about 700 words with 50 claims each.
MANY, LONG = 500, 10


@pytest.fixture(scope="module")
def chrome() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        pytest.skip("needs Chromium (apt-get install chromium)")
    with Browser(path) as browser:
        yield browser


@pytest.fixture
def browser(chrome: Browser) -> Browser:
    chrome.resize(1440, 900)
    chrome.media()
    return chrome


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Callable[..., Browser]:
    """Open the report of the articles given."""

    def open_(articles: Sequence[Article], groups: Sequence[ClaimGroup] = (), fragment: str = "") -> Browser:
        run = write_run(tmp_path / "run", articles, groups)
        browser.open(write_report([run], tmp_path / "report.html"), fragment)
        return browser

    return open_


def texts(browser: Browser, selector: str) -> list[str]:
    found: list[str] = browser.run(f"[...document.querySelectorAll({json.dumps(selector)})].map(e => e.textContent)")
    return found


def text(browser: Browser, selector: str) -> str:
    return " ".join(texts(browser, selector))


def go(browser: Browser, fragment: str) -> None:
    browser.run(f"location.hash = {json.dumps(fragment)}")
    browser.settle()


def in_place(browser: Browser, claim_id: str) -> str:
    """What the page marks as the claim's own words."""
    return "".join(texts(browser, f'.body [data-claim~="{claim_id}"]'))


# --- safety --------------------------------------------------------------------------------------------------------

HOSTILE = (
    "</script><script>window.owned = 1</script>",
    '<img src="x" onerror="window.owned = 1">',
    "<svg onload=window.owned=1>",
    "<!-- <script>window.owned = 1",
    "{{constructor.constructor('window.owned = 1')()}} \u2028 \u2029",
)


@pytest.mark.parametrize("attack", HOSTILE)
def test_text_from_the_web_is_never_markup(attack: str, show: Callable[..., Browser]) -> None:
    body = f"Before. {attack} said {attack}. After."

    def make_claims(id_: str, text: str) -> list[Claim]:
        who = source(id_, span(text, attack), attack, type="person", role=attack)
        return [claim(id_, [span(text, attack, 9 + len(attack))], (who, span(text, "said")), standaloneText=attack)]

    made = article(
        body,
        make_claims,
        **dict.fromkeys(("headline", "publisher", "description", "articleSection"), attack),
        **{field: [attack] for field in ("authors", "captions", "keywords")},
        removed=[Removed(text=attack, reason=attack, rule=attack)],
    )
    browser = show([made], [group([made], 0, [GroupConflict(kind="number", values=[attack, attack])])])
    assert text(browser, ".body") == body
    assert text(browser, ".story h2") == attack
    for fragment in (made.claims[0].id, "sources", "groups", "checks", "rejected"):
        go(browser, fragment)
        browser.run("document.querySelector('.card-text')?.click()")
    go(browser, made.id)
    browser.click("#tab-removed")
    assert text(browser, ".removed p") == attack
    assert browser.run("window.owned") is None
    assert browser.run("document.querySelectorAll('main img, main svg, main script, #details img').length") == 0
    assert browser.errors == []


@pytest.mark.parametrize("address", ["javascript:window.owned=1", "data:text/html,<script>1</script>", "file:a.txt"])
def test_only_addresses_of_the_web_are_links(address: str, show: Callable[..., Browser]) -> None:
    browser = show([article("Rain fell.", url=address)])
    assert text(browser, ".address") == address
    assert browser.run("document.querySelector('.address a')") is None


def test_the_policy_keeps_other_scripts_and_the_network_out(show: Callable[..., Browser]) -> None:
    browser = show(harbour_articles(1))
    assert {re.sub(":.*", "", address) for address in browser.requests} <= {"file", "data"}
    assert sum(address.startswith("file:") for address in browser.requests) == 1
    browser.run(
        "document.body.append(Object.assign(document.createElement('a'), {id: 'bait', href: '#'}));"
        "try { document.getElementById('bait').setAttribute('onclick', 'window.owned = 1') } catch {}"
        "document.getElementById('bait').click()"
    )
    refused = "fetch('http://127.0.0.1:9/').then(() => 'fetched', () => 'refused')"
    assert browser.run(refused) == "refused"
    assert browser.run("try { document.body.innerHTML = '<p>x</p>' } catch (error) { error.name }") == "TypeError"
    assert browser.run("window.owned") is None


# --- the article ---------------------------------------------------------------------------------------------------


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


# --- filters and views ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filter_", "shown"),
    [
        ("Type of source=person", [0, 2]),
        ("Type of source=officials", [1]),
        ("Named or unnamed=named", [2]),
        ("Named or unnamed=none", [4]),
        ("Named or unnamed=unnamed", [0, 1, 3]),
        ("Stance=denies", [3]),
        ("Negated=true", [3]),
        ("Negated=false", [0, 1, 2, 4]),
        ("Confidence at least=0.85", [4]),
        ("Confidence at least=0.6", [0, 2, 3, 4]),
    ],
)
def test_filters_of_claims(filter_: str, shown: list[int], show: Callable[..., Browser]) -> None:
    (made,) = harbour_articles(1)
    browser = show([made])
    label, _, value = filter_.partition("=")
    browser.run(
        f"(() => {{ const field = document.querySelector('.filters [aria-label=\"{label}\"]'); field.value = '{value}';"
        " field.dispatchEvent(new Event('change')) })()"
    )
    ids: list[str] = browser.run("[...document.querySelectorAll('.in-order .card')].map(card => card.dataset.claim)")
    assert ids == [made.claims[at].id for at in shown]
    marked = browser.run("[...new Set([...document.querySelectorAll('.body [data-owner]')].map(e => e.dataset.owner))]")
    assert sorted(marked) == sorted(ids)
    browser.click(".reset")
    assert len(texts(browser, ".in-order .card")) == 5


def test_kinds_are_switched_off_and_on(show: Callable[..., Browser]) -> None:
    browser = show(harbour_articles(1))
    browser.click(".chip:nth-of-type(3)")
    assert texts(browser, ".body .k-paraphrase") == []
    assert browser.run("document.querySelector('.chip:nth-of-type(3)').ariaPressed") == "false"
    go(browser, "checks")
    assert "paraphrase" not in text(browser, ".kind-name").lower()
    browser.click(".chip:nth-of-type(3)")
    assert text(browser, ".kind-name").count("Paraphrase") == 3


def test_articles_are_filtered_by_outlet_language_date_and_text(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(10)
    articles[3].inLanguage = "de"
    browser = show(articles)

    def choose(field: str, value: str) -> int:
        browser.run(
            f"(() => {{ const field = document.querySelector('#list {field}'); field.value = '{value}';"
            " field.dispatchEvent(new Event('input')); field.dispatchEvent(new Event('change')) })()"
        )
        return len(texts(browser, ".item"))

    assert choose("select", "Radio Skerry") == 2
    assert choose("select:nth-of-type(2)", "de") == 1
    assert choose("select:nth-of-type(2)", "") == 2
    assert choose("select", "") == 10
    assert choose("[type=date]", "2026-03-04") == 7
    assert choose("[type=date]", "") == 10
    assert choose("[type=search]", "PART 7") == 1
    assert choose("[type=search]", "spring") == 10
    assert choose("[type=search]", "nowhere to be found") == 0


def test_the_view_by_source_gathers_what_one_says_across_articles(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(4)
    browser = show(articles, fragment="#sources")
    names = texts(browser, ".item-title")
    assert names[0] == "Ottilie Brandvold"
    assert text(browser, ".overview h2") == "Ottilie Brandvold"
    assert len(texts(browser, ".cards .card")) == 4
    # An unnamed source is one within its article only.
    assert names.count("the mayor") == 4
    gazette = names.index("Quay Gazette")
    browser.run(f"document.querySelectorAll('.item')[{gazette}].click()")
    browser.settle()
    assert "Passes on what others say" in text(browser, ".overview h3")
    browser.click(".cards .card-text")
    assert browser.run("location.hash").startswith("#source/")
    assert texts(browser, ".chain .node-name")[-1] == "a customs officer"
    browser.screenshot(SCREENSHOTS / "sources.png")


def test_uncertain_groups_are_counted_and_not_shown(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(3)
    likely, unlikely = group(articles, 0), group(articles, 4).model_copy(update={"confidence": 0.59})
    browser = show(articles, [likely, unlikely], fragment="#groups")
    assert texts(browser, "#list .found") == ["1 claim in several articles; 1 less certain in groups.jsonl"]
    assert len(texts(browser, ".item")) == 1


def test_members_without_a_publisher_are_shown_by_their_file(show: Callable[..., Browser]) -> None:
    articles = [
        each.model_copy(update={"publisher": None, "canonicalUrl": f"file:quay-{at}.txt"})
        for at, each in enumerate(harbour_articles(2))
    ]
    browser = show(articles, [group(articles, 0)], fragment="#groups")
    assert texts(browser, ".member-outlet") == ["quay-0.txt", "quay-1.txt"]


def test_the_view_by_group_has_conflicts_first_and_compares_the_members(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(5)
    groups = [group(articles, 4), group(articles[:2], 0, [GroupConflict(kind="number", values=["2", "3"])])]
    browser = show(articles, groups, fragment="#groups")
    assert len(texts(browser, ".item")) == 2
    assert text(browser, ".overview .conflict") == "Numbers differ: 2 against 3"
    assert texts(browser, ".numerals b") == ["2", "2", "2"]
    assert texts(browser, ".member-outlet") == ["Quay Gazette", "Velling Post"]
    assert texts(browser, ".members .number") == ["2 crates", "3 crates"]
    go(browser, articles[0].claims[0].id)
    assert text(browser, ".in-group .figures") == "2 claims · 2 outlets · 2 independent origins"
    assert texts(browser, ".other-outlet") == ["Velling Post"]
    assert text(browser, ".member-numbers").strip() == "3 crates"
    browser.click(".in-group a[href^='#grp_']")
    assert browser.run("location.hash") == f"#{groups[1].id}"
    browser.screenshot(SCREENSHOTS / "groups.png")


def test_groups_that_share_an_id_have_pages_of_their_own(show: Callable[..., Browser]) -> None:
    articles = harbour_articles(3)
    browser = show(articles, [group(articles, 0), group(articles[:2], 0), group(articles, 0)], fragment="#groups")
    addresses = browser.run("[...document.querySelectorAll('.item')].map(item => item.getAttribute('href'))")
    assert len(set(addresses)) == len(addresses) == 2
    members = []
    for address in addresses:
        go(browser, address[1:])
        assert texts(browser, ".item[aria-current] .item-foot") != []
        members.append(len(texts(browser, ".member-outlet")))
    assert members == [3, 2]


def test_the_view_by_check_worthiness_is_ranked(show: Callable[..., Browser]) -> None:
    browser = show(harbour_articles(60), fragment="#checks")
    scores = [float(score) for score in texts(browser, ".score")]
    assert scores == sorted(scores, reverse=True)
    assert text(browser, ".overview .figures").startswith("300 claims")
    assert len(scores) < 300
    browser.run("document.querySelector('#main').scrollTo(0, 1e6)")
    browser.wait(f"document.querySelectorAll('.score').length > {len(scores)}")


def test_an_article_lists_who_says_something_in_it(show: Callable[..., Browser]) -> None:
    (made,) = harbour_articles(1)
    browser = show([made])
    figures = [int(figure) for figure in texts(browser, ".speakers .figures")]
    assert figures == sorted(figures, reverse=True)
    assert sum(figures) == sum(each.source is not None for each in made.claims)
    browser.click(".speakers a")
    assert text(browser, ".overview .figures").startswith(str(figures[0]))


def test_empty_views_say_so_and_what_to_do(show: Callable[..., Browser]) -> None:
    browser = show([])
    for view, words in (("articles", "Rejected"), ("sources", "No claim"), ("groups", "hearsay corroborate")):
        go(browser, view)
        assert words in text(browser, ".note.empty")


def test_rejected_pages_have_their_reason(show: Callable[..., Browser]) -> None:
    browser = show(harbour_articles(1), fragment="#rejected")
    assert texts(browser, ".rejected li") == ["too shorthttps://quay.example/x"]


# --- for everyone --------------------------------------------------------------------------------------------------


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


# --- size ----------------------------------------------------------------------------------------------------------


def test_five_hundred_articles_open_within_two_seconds_and_200_megabytes(browser: Browser, tmp_path: Path) -> None:
    # Seconds of the page's own thread, so that a busy machine does not fail the test.
    browser.call("Performance.disable")
    browser.call("Performance.enable", timeDomain="threadTicks")
    run = write_run(tmp_path / "run", harbour_articles(1, paragraphs=LONG, removed=40))
    (line,) = run.articles_path.read_text(encoding="utf-8").splitlines()
    with run.articles_path.open("w", encoding="utf-8") as file:
        # Copies with ids of their own are made faster than as many articles.
        file.writelines(re.sub("(art|clm|src)_[0-9a-f]{4}", rf"\g<1>_{at:04x}", line) + "\n" for at in range(MANY))
    browser.open(write_report([run], tmp_path / "report.html"))
    assert len(texts(browser, ".item")) >= 60
    metrics = {item["name"]: item["value"] for item in browser.call("Performance.getMetrics")["metrics"]}
    assert metrics["TaskDuration"] < 2
    assert browser.memory() < 200e6
    browser.run("document.querySelector('#list').scrollTo(0, 1e6)")
    browser.wait("document.querySelectorAll('.item').length > 100")
    for fragment in ("sources", "checks", "articles"):
        go(browser, fragment)
    assert browser.memory() < 200e6


def test_a_folder_of_pages_leads_from_its_index_to_every_claim(browser: Browser, tmp_path: Path) -> None:
    articles = harbour_articles(7)
    run = write_run(tmp_path / "run", articles, [group([articles[0], articles[6]], 0)])
    index = write_report([run], tmp_path / "report.html", articles_per_page=3)
    browser.open(index)
    assert "7 articles · 35 claims · 1 claim in several articles" in text(browser, ".figures")
    assert len(texts(browser, ".pages > li")) == 3
    browser.run("document.querySelectorAll('details')[2].open = true")
    browser.wait("document.querySelector('.pages li:last-child ol a')")
    href: Any = browser.run("document.querySelector('.pages li:last-child ol a').getAttribute('href')")
    assert href == f"page-003.html#{articles[6].id}"
    browser.screenshot(SCREENSHOTS / "index.png")
    browser.open(tmp_path / "report" / "page-003.html", f"#{articles[6].claims[0].id}")
    assert browser.run("document.querySelector('.other-outlet').getAttribute('href')") == (
        f"page-001.html#{articles[0].claims[0].id}"
    )
    assert browser.errors == []


def test_an_article_of_thousands_of_overlapping_claims_is_shown(show: Callable[..., Browser]) -> None:
    body = "word " * 20_000

    def make_claims(id_: str, text: str) -> list[Claim]:
        return [claim(id_, [Span(start=at, end=at + 24, text=text[at : at + 24])]) for at in range(0, 50_000, 10)]

    made = article(body.strip(), make_claims)
    browser = show([made], fragment=f"#{made.claims[2500].id}")
    assert in_place(browser, made.claims[2500].id) == made.claims[2500].text
    browser.press("j")
    assert browser.run("location.hash") == f"#{made.claims[2501].id}"
