import textwrap

import pytest

from pipelines.boilerplate.dumps.unwrap import unwrap
from tests.pipelines.boilerplate.sample_dumps import POEM, RESULTS, RIVER


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_wrapped_paragraphs_are_joined(width):
    groups = [textwrap.wrap(paragraph, width) for paragraph in RIVER]
    assert [line for group in unwrap(groups) for line in group] == RIVER


@pytest.mark.parametrize("lines", [POEM, RESULTS, RIVER, [], ["one"]])
def test_lines_that_were_not_wrapped_stay(lines):
    assert unwrap([lines]) == [lines]
