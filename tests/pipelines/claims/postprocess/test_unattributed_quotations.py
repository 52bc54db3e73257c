from __future__ import annotations

import pytest

from benchmarks.readers.marked import parse
from tests.pipelines.claims.given import contents_given, doc_given


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Brook, who sells nets, shook her head. “The beams will be gone by autumn.”", "Ada Brook"),
        ("Engineer Tom Asher left the stage after an hour.\n\n“I saw it late. The nurse helped me.”", "Tom Asher"),
        ("She waited at the gate. “Nobody told us that it was closed.”", "She"),
        ("“The best harbour that I have ever seen.” - The paper quoted the pilot Ada Brook.", None),
        ("“There is water in the mine again.” Shift leader Tom Asher put down the phone.", "Tom Asher"),
        ("Ada Brook, fisher — “The beams will be gone by autumn.”", "Ada Brook"),
        ("5.12pm: Senator Ada Brook, on Facebook: “The beams will be gone by autumn.”", "Ada Brook"),
        ("Ada Brook (Osterby): “The beams will be gone by autumn.”", "Ada Brook"),
        ("The report on Ada Brook: “The beams will be gone by autumn.”", None),
        ("Ada Brook opened the gate: “The beams will be gone by autumn.”", None),
        ("It is late. “There is water in the mine again.” Tom Asher put down the phone.", None),
        ("“There is water in the mine again.” Tom Asher nodded.", None),
        ("“There is water in the mine again.” Outside, Tom Asher and two guards waited.", None),
        ("It rained for nine days. “The best harbour that I have ever seen.”", None),
        ("Ada Brook shook her head at “the best harbour of the whole coast.”", None),
        ("Ada Brook shook her head. “No.”", None),
        ("The council of Osterby met Ada Brook. “The beams will be gone by autumn.”", None),
    ],
)
def test_a_quotation_without_attribution_is_of_who_acts_before(text: str, speaker: str | None) -> None:
    found = doc_given(text, [], only=["unattributed_quotations"])._.candidates
    assert [text[slice(*each.source[0])] for each in found] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("marked", "speaker"),
    [
        ("Asked by the Herald, [S1 Ada Brook] [C1 said] [Q1 it leaked].\n\n“There is water in the mine.”", "Ada Brook"),
        (
            "Before Tom Asher left, [S1 the union] [C1 warned] [Q1 it leaked]. “There is water in the mine.”",
            "the union",
        ),
        ("[S1 The miners] [C1 think] [Q1 it leaked]. “There is water in the mine.”", None),
    ],
)
def test_a_quotation_without_attribution_is_of_who_spoke_before(marked: str, speaker: str | None) -> None:
    text, attributions = parse(marked)
    found = doc_given(text, attributions, only=["unattributed_quotations"])._.candidates
    assert [text[slice(*each.source[0])] for each in found if not each.cue] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("marked", "kept"),
    [
        ("[Q1 “It is gone.”] [S1 Carver] [C1 nodded].", False),
        ("[Q1 “It is gone,”] [S1 Carver] [C1 smiled].", True),
        ("[Q1 “It is gone.”] [S1 Carver] [C1 agreed].", True),
    ],
)
def test_a_gesture_in_a_sentence_of_its_own_attributes_nothing(marked: str, kept: bool) -> None:
    assert bool(contents_given(*parse(marked), only=["statement_filter"])) is kept
