import itertools

import pytest

from benchmarks.floors import DEFAULT_DATA, missing
from benchmarks.metrics.attributions import Counts
from benchmarks.rules import Text, claimed, files, fires, rules, scored, summed, texts
from pipelines.claims.pipeline import load, read

MOST_ARTICLES = 330
SAID = "“It rained. It froze,” Ana Ruiz said. The guild may strike, she added."


def test_rules_change_what_others_assigned() -> None:
    found = rules(load())
    assert "statement_filter" in found
    assert not {"sentences", "attribution_network", "candidates", "claims", "times"} & set(found)
    assert found == [name for name in load().pipe_names if name in found]


def test_changes_are_counted() -> None:
    count = fires(load(), SAID)
    assert count["hedges"] == 1
    assert count["statement_filter"] == count["pointing_contents"] == 0


def test_a_rule_that_is_taken_out_changes_the_claims() -> None:
    gold = claimed(read(SAID))
    counts = scored(load(), Text("", SAID, gold), ["statement_filter"])
    assert counts[""]["linked"] == Counts(len(gold), len(gold), len(gold), len(gold))
    assert summed([counts[""]])["linked F1"] == 1


@pytest.mark.skipif(bool(missing(files(DEFAULT_DATA))), reason="the public data is not here")
def test_every_rule_fires_on_text_that_was_not_written_for_it() -> None:
    """Stops at the articles in which all have fired: far fewer than there are."""
    nlp = load()
    silent = set(rules(nlp))
    for text in itertools.islice(texts(DEFAULT_DATA), MOST_ARTICLES):
        silent -= {rule for rule, count in fires(nlp, text.text).items() if count}
        if not silent:
            break
    assert silent == set(), "rules that fire nowhere are to be deleted"


def test_counts_of_no_article_are_nothing() -> None:
    assert summed([]) == dict.fromkeys(summed([]), 0.0)
