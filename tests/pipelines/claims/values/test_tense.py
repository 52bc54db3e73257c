import pytest

from pipelines.claims.values.tense import tense_of

# clause, the time marked by brackets; tense
CASES = [
    ("The board votes [Thursday].", "future"),
    ("The shop closes on [Monday].", "future"),
    ("Schools reopen in the [fall].", "future"),
    ("Join the march on [Saturday].", "future"),
    ("“Vote on [Tuesday],” he said.", "future"),
    ("They are holding a rally on [Friday].", "future"),
    ("She pledged to open a clinic in [May].", "future"),
    ("She would have gone on [Friday].", "past"),
    ("Clerks won’t settle it in the town’s vote [Tuesday].", "future"),
    ("The fair will be held on [Sunday].", "future"),
    ("It is expected to be signed on [Sunday].", "future"),
    ("She will be allowed to open the mill on [Sunday].", "future"),
    ("They will leave because of the shooting on [Friday].", "past"),
    ("The bureau is forecasting snow on [Friday].", "future"),
    ("A vigil due to be held on [Sunday] was moved.", "future"),
    ("The match was called off due to rain on [Sunday].", "past"),
    ("The board voted [Thursday].", "past"),
    ("The board said [Thursday] that the shop closes.", "past"),
    ("He is charged with stealing a car in [May].", "past"),
    ("In [May] the shop will close.", "future"),
    ("In [May] the shop shut; it will stay so.", "open"),
    ("In [May], the clerk wrote that she will go.", "past"),
    ("The walls stand. [May] came.", "past"),
    ("Bills to raise fares from [March 1]", "open"),
    ("A fair in [May]", "open"),
]
UNTIL = [
    ("The road is closed until [July].", "future"),
    ("The trial was adjourned until [Monday].", "future"),
    ("He has until [Monday] to pay.", "future"),
    ("The shop was open until [Monday].", "past"),
    ("They danced until [Monday].", "past"),
]


def _marked(marked: str) -> tuple[str, int, int]:
    start, end = marked.index("["), marked.index("]") - 1
    return marked.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(("marked", "tense"), CASES)
def test_tense(marked: str, tense: str) -> None:
    text, start, end = _marked(marked)
    assert tense_of(text, start, end) == tense


@pytest.mark.parametrize(("marked", "tense"), UNTIL)
def test_until(marked: str, tense: str) -> None:
    text, start, end = _marked(marked)
    assert tense_of(text, start - len("until "), end, preposition="until") == tense
