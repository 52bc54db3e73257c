"""Filters of the page, and its views by source, group and check-worthiness."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipelines.core.records.groups import GroupConflict
from tests.conftest import ROOT
from tests.samples import group, harbour_articles
from tests.viewer.chromium import Browser, go, text, texts

SCREENSHOTS = ROOT / "build" / "screenshots"


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
