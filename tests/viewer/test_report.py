"""Which files a report consists of, and what of the records is in them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pipelines.core.records.groups import GroupConflict
from pipelines.output.saved_runs import find_run
from tests.samples import article, claim, group, harbour_articles, source, span, write_run
from viewer.page_data import article_data
from viewer.report import write_report


def blocks(page: Path) -> dict[str, Any]:
    found = re.findall(
        r'<script type="application/json" id="([^"]+)">(.*?)</script>', page.read_text(encoding="utf-8"), re.DOTALL
    )
    return {name: json.loads(text) for name, text in found}


def test_a_report_of_few_articles_is_one_file(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run_1", harbour_articles(3))
    page = write_report([run], tmp_path / "new" / "page.html")
    assert page == tmp_path / "new" / "page.html"
    assert [path.name for path in page.parent.iterdir()] == ["page.html"]
    data = blocks(page)
    assert data["records"]["title"] == "run_1"
    assert [data[f"article-{at}"]["headline"][-1] for at in range(data["records"]["articles"])] == ["0", "1", "2"]
    assert len(data["removed-2"]) == 3
    assert data["records"]["rejected"][0]["reason"] == "tooShort"


def test_an_empty_run_and_several_runs_have_a_page(tmp_path: Path) -> None:
    empty = write_run(tmp_path / "empty", [])
    assert blocks(write_report([empty], tmp_path / "a.html"))["records"]["articles"] == 0
    full = write_run(tmp_path / "full", harbour_articles(2))
    assert blocks(write_report([empty, full, full], tmp_path / "b.html"))["records"]["articles"] == 4


def test_many_articles_are_a_folder_with_an_index(tmp_path: Path) -> None:
    articles = harbour_articles(7)
    conflict = GroupConflict(kind="number", values=["2", "8"])
    run = write_run(tmp_path / "run", articles, [group([articles[0], articles[6]], 0, [conflict])])
    index = write_report([run], tmp_path / "page.html", articles_per_page=3)
    assert sorted(path.name for path in (tmp_path / "page").iterdir()) == [
        "index.html",
        "page-001.html",
        "page-002.html",
        "page-003.html",
    ]
    entries = blocks(index)["index"]["pages"]
    assert [(entry["page"], len(entry["articles"])) for entry in entries] == [
        ("page-001.html", 3),
        ("page-002.html", 3),
        ("page-003.html", 1),
    ]
    assert [entry["claims"] for entry in entries] == [15, 15, 5]
    (shown,) = blocks(tmp_path / "page" / "page-001.html")["records"]["groups"]
    assert [member["elsewhere"] and member["elsewhere"]["page"] for member in shown["members"]] == [
        None,
        "page-003.html",
    ]
    assert shown["members"][1]["elsewhere"]["numbers"] == ["8 crates"]
    assert blocks(tmp_path / "page" / "page-002.html")["records"]["groups"] == []


def test_the_same_records_make_the_same_page(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", harbour_articles(2))
    first, second = (write_report([run], tmp_path / name).read_bytes() for name in ("a.html", "b.html"))
    assert first == second


def test_records_of_schema_1_0_open(tmp_path: Path) -> None:
    (old,) = [json.loads(line) for line in write_run(tmp_path, harbour_articles(1)).articles_path.open()]
    old["schemaVersion"] = "1.0"
    for field in ("articleSection", "keywords"):
        del old[field]
    for one in old["claims"]:
        for field in ("standaloneText", "saidOn", "duplicateOf"):
            del one[field]
        for source_ in [one["source"], *(link["source"] for link in one["chain"])]:
            for field in ("label", "entityId", "role", "confidence"):
                (source_ or {}).pop(field, None)
    (tmp_path / "old.jsonl").write_text(json.dumps(old) + "\n")
    data = blocks(write_report([find_run(tmp_path / "old.jsonl")], tmp_path / "old.html"))
    new = blocks(write_report([find_run(tmp_path / "articles.jsonl")], tmp_path / "new.html"))
    labels = [[link["source"]["label"] for link in claim["chain"]] for claim in data["article-0"]["claims"]]
    assert labels == [[link["source"]["label"] for link in claim["chain"]] for claim in new["article-0"]["claims"]]
    assert ["Quay Gazette", "a customs officer"] in labels


@pytest.mark.parametrize("body", ["“Yes,” she said.", "😀 “Yes,” she said. 😀", "𠮷野 𠮷 “Yes,” she said."])
def test_spans_are_in_utf16(body: str) -> None:
    made = article(
        body,
        lambda id_, text: [claim(id_, [span(text, "“Yes,”")], (source(id_, span(text, "she")), span(text, "said")))],
    )
    (data,) = article_data(made)["claims"]
    units = body.encode("utf-16-le")

    def at(part: list[int]) -> str:
        return units[2 * part[0] : 2 * part[1]].decode("utf-16-le")

    assert [at(part) for part in data["fragments"]] == ["“Yes,”"]
    assert at(data["chain"][0]["source"]["span"]) == "she"
    assert at(data["chain"][0]["cue"]["span"]) == "said"


@pytest.mark.parametrize(
    ("publisher", "url", "shown"),
    [
        ("Quay Gazette", "https://www.quay.example/a", "Quay Gazette"),
        (None, "https://www.quay.example/a", "www.quay.example"),
        (None, "file:harbour/le%20quai.txt", "harbour/le quai.txt"),
        (None, "file:-", "-"),
    ],
)
def test_an_outlet_is_shown_by_its_publisher_host_or_file(publisher: str | None, url: str, shown: str) -> None:
    of_file = harbour_articles(1)[0].model_copy(update={"publisher": publisher, "canonicalUrl": url})
    assert article_data(of_file)["outlet"] == shown
