"""brat standoff: every annotation covers its words, and refers to what is there."""

from __future__ import annotations

import re
from pathlib import Path

from pipelines.output.exports.brat import ANNOTATION_CONF, write_brat
from pipelines.output.exports.inputs import ExportInput


def annotations(folder: Path) -> dict[str, list[list[str]]]:
    """Each `.ann` file as its lines' fields."""
    return {
        path.stem: [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        for path in sorted(folder.glob("*.ann"))
    }


def test_annotations_cover_their_words_and_cross_no_line(full: ExportInput, tmp_path: Path) -> None:
    write_brat(full, tmp_path)
    found = annotations(tmp_path)
    assert len(found) == 6
    seen = 0
    for name, lines in found.items():
        text = (tmp_path / f"{name}.txt").read_bytes().decode()
        for number, kind, *words in lines:
            if number[0] != "T":
                continue
            offsets = [tuple(map(int, part.split())) for part in kind.split(" ", 1)[1].split(";")]
            parts = [text[start:end] for start, end in offsets]
            assert [" ".join(parts)] == words
            assert all(part.splitlines() == [part] and "\t" not in part for part in parts)
            seen += 1
    assert seen > 60


def test_relations_attributes_and_notes_refer_to_annotations(full: ExportInput, tmp_path: Path) -> None:
    write_brat(full, tmp_path)
    known = set(re.findall("^[A-Z][A-Za-z]+", ANNOTATION_CONF, re.MULTILINE))
    kinds = set()
    for lines in annotations(tmp_path).values():
        numbers = [fields[0] for fields in lines]
        assert len(set(numbers)) == len(numbers)
        for number, content, *_ in lines:
            name, *arguments = content.split()
            if number[0] != "#":
                kinds.add(name)
            references = re.findall(r"(?<!\S)(?:Arg[12]:)?(T\d+)(?!\S)", " ".join(arguments))
            assert set(references) <= set(numbers)
            assert len(references) == {"T": 0, "R": 2, "A": 1, "#": 1}[number[0]]
    assert kinds == known


def test_fragments_stance_and_chain_are_kept(full: ExportInput, tmp_path: Path) -> None:
    write_brat(full, tmp_path)
    (mixed,) = [lines for lines in annotations(tmp_path).values() if any("Mixed" in line[1] for line in lines)]
    by_number = {line[0]: line[1:] for line in mixed}
    assert by_number["T1"][0].startswith("Mixed ")
    assert by_number["T1"][0].count(";") == 2  # two fragments, the first of which goes over a line break
    assert ["Stance T1 doubts"] in by_number.values()
    assert ["Negated T1"] in by_number.values()
    relations = [fields[0].split()[0] for number, fields in by_number.items() if number[0] == "R"][:3]
    assert relations == ["PassedOnBy", "AttributedTo", "CuedBy"]


def test_an_export_of_nothing_has_its_configuration(empty: ExportInput, tmp_path: Path) -> None:
    write_brat(empty, tmp_path)
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == {"annotation.conf", "visual.conf"}
