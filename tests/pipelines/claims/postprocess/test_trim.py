import pytest

from pipelines.claims.postprocess.trim import trimmed


@pytest.mark.parametrize(
    ("content", "kept"),
    [
        ("OSLO (Reuters) - The dam is safe", "The dam is safe"),
        ("NEW DELHI: The dam is safe", "The dam is safe"),
        ("NEW DELHI, June 2: The dam is safe", "The dam is safe"),
        ("Oslo (Nordic News) - The dam is safe", "The dam is safe"),
        ("(Reuters) - The dam is safe", "The dam is safe"),
        ("New Delhi [India], June 2 (ANI): The dam is safe", "The dam is safe"),
        ("Ana Ruiz (NPP): The dam is safe", "Ana Ruiz (NPP): The dam is safe"),
        ("The dam is safe: it was tested", "The dam is safe: it was tested"),
        ("and The dam is safe, which", "and The dam is safe"),
        ("most of which", "most of which"),
        ("a week earlier that the dam is safe", "that the dam is safe"),
    ],
)
def test_contents_lose_datelines_and_joining_words(content: str, kept: str) -> None:
    assert [content[start:end] for start, end in trimmed(content, [(0, len(content))])] == [kept]
