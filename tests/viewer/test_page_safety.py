"""Text from the web stays text on the page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from pipelines.core.records import Claim, Removed
from pipelines.core.records.groups import GroupConflict
from tests.samples import article, claim, group, harbour_articles, source, span
from tests.viewer.chromium import Browser, go, text

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
