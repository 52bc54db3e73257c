import pytest

from pipelines.claims.quotemarks import quoted, with_double_marks


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "'It rained,' he said. It's the sailors' fault. 'Nobody slept,' she said. He called it 'a lost year'.",
            '"It rained," he said. It\'s the sailors\' fault. "Nobody slept," she said. He called it "a lost year".',
        ),
        ("‘It rained.’ ‘Nobody slept,’ he said, ‘not one.’", '"It rained." "Nobody slept," he said, "not one."'),
    ],
)
def test_where_a_text_quotes_in_single_marks_they_are_read_as_double(text: str, read: str) -> None:
    assert with_double_marks(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "He called it 'a lost year', 'a farce' and 'a crime'. “No,” she said. “It rained.” “Yes,” he said.",
        "''It rained,'' he said. ''Nobody slept,'' she said. ''It is over,'' he said.",
        "He called it 'a lost year'.",
        "",
    ],
)
def test_other_texts_are_read_as_they_are(text: str) -> None:
    assert with_double_marks(text) == text


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("'It's late,' she said. 'I saw the crew's van.\n\n'It left,' she said.", ["'It's late,'", "'I saw the crew's van.", "'It left,'"]),
        ("He 'fell short' and left.\n\n'It rained,' she said.", ["'fell short'", "'It rained,'"]),
        ("It's 'no'. It was the sailors' fault.\n\n'It rained,' she said.", ["'no'", "'It rained,'"]),
        ('"It rained. "It poured," he said. "Go. "', ['"It rained. "It poured,"', '"Go. "']),
        (",,Het regent”, zei hij. ,,Al dagen''.", [",,Het regent”", ",,Al dagen''"]),
        ('He left. " It rained all day", he said.', ['" It rained all day"']),
        ('He said "yes" "no". "Go", "stay".', ['"yes"', '"no"', '"Go"', '"stay"']),
        ("'So,' he said. It's the sailors' van.\n\nIt left.", ["'So,'"]),
    ],
)  # fmt: skip
def test_a_quotation_in_single_marks_runs_on_to_the_next_paragraph(text: str, quotations: list[str]) -> None:
    assert [text[start:end] for start, end in quoted(text)] == quotations
