from datetime import date

import pytest

from pipelines.claims.values.times import find_times
from pipelines.core.spans import items_inside

SATURDAY = date(2014, 12, 20)
WEDNESDAY = date(2024, 5, 15)

# text, [(span, value, granularity)], the article being of Saturday 2014-12-20
CASES = [
    ("On Friday, the siege was broken.", [("On Friday", "2014-12-19", "day")]),
    ("The siege was broken Thursday.", [("Thursday", "2014-12-18", "day")]),
    ("It opened on Saturday.", [("on Saturday", "2014-12-20", "day")]),
    ("The envoy will arrive on Monday.", [("on Monday", "2014-12-22", "day")]),
    ("He will arrive soon, she said Tuesday.", [("Tuesday", "2014-12-16", "day")]),
    ("The verdict is due on Wednesday morning.", [("on Wednesday morning", "2014-12-24", "day")]),
    ("She lost in Tuesday’s vote.", [("Tuesday", "2014-12-16", "day")]),
    ("During Friday's talks he slept.", [("Friday", "2014-12-19", "day")]),
    ("The minister is likely to review it on Monday.", [("on Monday", "2014-12-22", "day")]),
    ("He may visit on Monday.", [("on Monday", "2014-12-22", "day")]),
    ("He may have visited on Monday.", [("on Monday", "2014-12-15", "day")]),
    ("He could not come on Monday.", [("on Monday", "2014-12-15", "day")]),
    ("Rain is forecast for Monday.", [("Monday", "2014-12-22", "day")]),
    ("A truce, to begin on Monday, was agreed.", [("on Monday", "2014-12-22", "day")]),
    ("They postponed the vote to Monday.", [("Monday", "2014-12-22", "day")]),
    ("March 12 (Wire) - The firm on Monday cut jobs.", [("March 12", "2015-03-12", "day"), ("on Monday", "2014-12-15", "day")]),
    ("Police came to the 1800 block of Elm Street.", []),
    ("The storm should ease by Monday.", [("by Monday", "../2014-12-22", "interval")]),
    ("Last Friday he quit; next Friday he leaves.", [("Last Friday", "2014-12-12", "day"), ("next Friday", "2014-12-26", "day")]),
    ("On Friday it rained. The same day the dam broke.", [("On Friday", "2014-12-19", "day"), ("The same day", "2014-12-19", "day")]),
    ("On Friday it rained. The next day the dam broke.", [("On Friday", "2014-12-19", "day"), ("The next day", "2014-12-20", "day")]),
    ("On Friday it rained, two days later it froze.", [("On Friday", "2014-12-19", "day"), ("two days later", "2014-12-21", "day")]),
    ("The next day the dam broke.", [("The next day", None, None)]),
    ("He quit yesterday and leaves tomorrow.", [("yesterday", "2014-12-19", "day"), ("tomorrow", "2014-12-21", "day")]),
    ("Police came last night.", [("last night", "2014-12-19", "day")]),
    ("They meet today.", [("today", "2014-12-20", "day")]),
    ("A fighter returned earlier this month.", [("earlier this month", "2014-12", "month")]),
    ("Three men died earlier this year.", [("earlier this year", "2014", "year")]),
    ("The firm closed late last year.", [("late last year", "2013", "year")]),
    ("They met last week.", [("last week", "2014-W50", "week")]),
    ("They meet again next month.", [("next month", "2015-01", "month")]),
    ("In October five men came home.", [("In October", "2014-10", "month")]),
    ("Raids went on across October and November.", [("October", "2014-10", "month"), ("November", "2014-11", "month")]),
    ("He joined in May.", [("in May", "2014-05", "month")]),
    ("Theresa May spoke; they may march.", []),
    ("The raids have gone on since last summer.", [("since last summer", "2014-06/..", "interval")]),
    ("She served in the summer of 2013.", [("in the summer of 2013", "2013-06/2013-08", "season")]),
    ("Last winter was mild.", [("Last winter", "2013-12/2014-02", "season")]),
    ("He warned on December 15 of a leak.", [("on December 15", "2014-12-15", "day")]),
    ("It was founded on October 15, 2006, by merger.", [("on October 15, 2006", "2006-10-15", "day")]),
    ("The law of 3 March 1998 stands.", [("3 March 1998", "1998-03-03", "day")]),
    ("The court sat on Jan. 5.", [("on Jan. 5", "2014-01-05", "day")]),
    ("The vote is scheduled for January 25.", [("January 25", "2015-01-25", "day")]),
    ("It rained on June 5-7.", [("on June 5-7", "2014-06-05/2014-06-07", "interval")]),
    ("The siege began four months ago.", [("four months ago", "2014-08", "month")]),
    ("Three weeks ago the town fell.", [("Three weeks ago", "2014-W48", "week")]),
    ("The bank failed a year ago.", [("a year ago", "2013", "year")]),
    ("Prices doubled over the past two years.", [("over the past two years", "2012-12/2014-12", "interval")]),
    ("In recent weeks losses grew.", [("In recent weeks", None, None)]),
    ("It emerged in mid-2014.", [("in mid-2014", "2014", "year")]),
    ("He has ruled since 2008.", [("since 2008", "2008/..", "interval")]),
    ("They want it done by 2020.", [("by 2020", "../2020", "interval")]),
    ("Between 2008 and 2012 rents rose.", [("Between 2008 and 2012", "2008/2012", "interval")]),
    ("The 2012 election was close.", [("2012", "2012", "year")]),
    ("It was built in the 1990s.", [("in the 1990s", "1990/1999", "interval")]),
    ("It was built in the 19th century.", [("in the 19th century", "1801/1900", "interval")]),
    ("The bomb went off at 5 p.m. on Friday.", [("at 5 p.m. on Friday", "2014-12-19T17:00", "time")]),
    ("Doors open at noon.", [("at noon", "T12:00", "time")]),
    ("He left before Christmas 2012.", [("before Christmas 2012", "../2012-12-25", "interval")]),
    ("Stores were full on Thanksgiving.", [("on Thanksgiving", "2014-11-27", "day")]),
    ("Sales fell in the third quarter of 2013.", [("in the third quarter of 2013", "2013-07/2013-09", "interval")]),
    (
        "Sales fell in the last quarter of last year.",
        [("in the last quarter of last year", "2013-10/2013-12", "interval")],
    ),
    ("The note is dated 2014-11-02.", [("2014-11-02", "2014-11-02", "day")]),
    ("The note is dated 06/07/2014.", [("06/07/2014", None, None)]),
    ("The note is dated 16/07/2014.", [("16/07/2014", "2014-07-16", "day")]),
    ("A two-day blitz drew 2,014 troops and a 26-year-old.", []),
    ("On February 30, 2014 nothing happened.", [("On February 30, 2014", None, None)]),
    ("Twenty-five years ago the wall fell.", [("Twenty-five years ago", "1989", "year")]),
    ("It burned decades ago, and a few days earlier, too.", [("decades ago", None, None), ("a few days earlier", None, None)]),
    ("On Friday it rained; one or two days later it froze.", [("On Friday", "2014-12-19", "day"), ("one or two days later", None, None)]),
    ("He spoke on Friday, a day after rebels fired.", [("on Friday", "2014-12-19", "day"), ("a day after", None, None)]),
    ("On Friday they met, two weeks before the vote.", [("On Friday", "2014-12-19", "day"), ("two weeks before", None, None)]),
    ("On Friday she won; she was cleared the day before by a judge.", [("On Friday", "2014-12-19", "day"), ("the day before", "2014-12-18", "day")]),
    ("USA Today and the host of Late Tonight met.", []),
    ("On Black Friday and Super Tuesday; every Monday.", []),
    ("She was 40 points ahead of him in polls taken in October.", [("in October", "2014-10", "month")]),
    ("A rally is planned ahead of the vote in March.", [("in March", "2015-03", "month")]),
    ("More will come out in the coming days.", [("in the coming days", None, None)]),
    ("Ahead of Tuesday’s Florida primary he slept.", [("Tuesday", "2014-12-16", "day")]),
    ("A 2011 law, his 2005 vote and the abrupt 2009 closure", [("2011", "2011", "year"), ("2005", "2005", "year"), ("2009", "2009", "year")]),
    ("Mayor Lindt's 2009 backers; races of 1998", [("2009", "2009", "year"), ("1998", "1998", "year")]),
    ("He said that 2013 was a poor year.", [("2013", "2013", "year")]),
    ("Some 2,011 men, 2011 people, his 2000 books and 1950 Main Street", []),
    ("The budget of fiscal 2013 and of the fiscal year 2012", [("fiscal 2013", "2013", "year"), ("the fiscal year 2012", "2012", "year")]),
    ("Exports fell in the first half of 2014.", [("in the first half of 2014", "2014-01/2014-06", "interval")]),
    ("It rained at the weekend and last weekend.", [("at the weekend", "2014-12-20/2014-12-21", "interval"), ("last weekend", "2014-12-13/2014-12-14", "interval")]),
    ("It rose since the start of the year.", [("since the start of the year", "2014/..", "interval")]),
    ("It should end by the end of the month.", [("by the end of the month", "../2014-12", "interval")]),
    ("They will march next March.", [("next March", "2015-03", "month")]),
    ("He spoke at 10:30 a.m. EST Tuesday.", [("at 10:30 a.m. EST Tuesday", "2014-12-16T10:30", "time")]),
    ("It was the best turnout since at least 1980.", [("since at least 1980", "1980/..", "interval")]),
    ("Seas may rise a metre by 2100.", [("by 2100", "../2100", "interval")]),
    ("The last two weeks have been dry.", [("The last two weeks", "2014-12-06/2014-12-20", "interval")]),
    ("The trial opens on 4 January; the fair, which begins Tuesday, is free.", [("on 4 January", "2015-01-04", "day"), ("Tuesday", "2014-12-23", "day")]),
    ("She won in 1:58.32 minutes.", []),
    ("She joins the ''Today'' show, then “Tonight.”", []),
    # Ahead, back and between.
    ("The bridge will open in two weeks.", [("in two weeks", "2015-W01", "week")]),
    ("The vote is due in three months; she plans to leave in a year.", [("in three months", "2015-03", "month"), ("in a year", "2015", "year")]),
    ("They expect an answer in ten days.", [("in ten days", "2014-12-30", "day")]),
    ("The ship is to sail two weeks from now.", [("two weeks from now", "2015-W01", "week")]),
    ("He lost ten pounds in two weeks, the most in a year.", []),
    ("The first strike in two years will hurt, he said.", []),
    ("It is expected to be the coldest winter in ten years.", []),
    ("The talks begin two days from today.", [("two days from today", "2014-12-22", "day")]),
    ("A week ago, Friday was a day off.", [("A week ago", "2014-W50", "week"), ("Friday", "2014-12-19", "day")]),
    ("He leaves on Friday week.", []),
    ("They met last Thursday.", [("last Thursday", "2014-12-18", "day")]),
    ("The court will not sit before Easter; it sat on Good Friday and saw the Easter Rising.", [
        ("before Easter", "../2015-04-05", "interval"),
        ("on Good Friday", "2014-04-18", "day"),
    ]),
    ("Shops were shut on Easter Monday 2016.", [("on Easter Monday 2016", "2016-03-28", "day")]),
    ("On Election Day the hall was full.", [("On Election Day", "2014-11-04", "day")]),
    ("They will vote on Election Day.", [("on Election Day", "2016-11-08", "day")]),
    ("It stood until Election Day 2008; the election days were wet.", [("until Election Day 2008", "../2008-11-04", "interval")]),
    ("In 2008 he lost; four years later he won.", [("In 2008", "2008", "year"), ("four years later", "2012", "year")]),
    ("She was born in May 1950. Two decades later she sang; three months later she fell.", [
        ("in May 1950", "1950-05", "month"),
        ("Two decades later", "1970", "year"),
        ("three months later", None, None),
    ]),
    ("In 2008 he lost.\n\nFour years later he won.", [("In 2008", "2008", "year"), ("Four years later", "2012", "year")]),
    ("In 2008 he lost.\n\nIt rained.\n\nHe slept.\n\nFour years later he won.", [("In 2008", "2008", "year"), ("Four years later", None, None)]),
    ("He has ruled since 2008, and two weeks later it rained.", [("since 2008", "2008/..", "interval"), ("two weeks later", None, None)]),
    ("The strike lasted from Monday to Friday.", [("from Monday to Friday", "2014-12-15/2014-12-19", "interval")]),
    ("They struck from Friday until Monday.", [("from Friday until Monday", "2014-12-12/2014-12-15", "interval")]),
    ("The fair will run from Monday through Thursday.", [("from Monday through Thursday", "2014-12-22/2014-12-25", "interval")]),
    ("Rain fell between May and July.", [("between May and July", "2014-05/2014-07", "interval")]),
    ("It rained from October to March.", [("from October to March", "2013-10/2014-03", "interval")]),
    ("The court sat from March 3 to March 7, 1998.", [("from March 3 to March 7, 1998", "1998-03-03/1998-03-07", "interval")]),
    ("The vote moved from Monday to the Friday after, and from 2011 to May.", [("Monday", "2014-12-15", "day"), ("Friday", "2014-12-19", "day"), ("from 2011", "2011", "year")]),
    ("It rained on Monday and Friday.", [("on Monday", "2014-12-15", "day"), ("Friday", "2014-12-19", "day")]),
    ("The fair is February 25-28; the deadline is Monday.", [("February 25-28", "2015-02-25/2015-02-28", "interval"), ("Monday", "2014-12-22", "day")]),
    ("The fair was February 25-28.", [("February 25-28", "2014-02-25/2014-02-28", "interval")]),
    ("He is poised to run in March's vote.", [("March", "2015-03", "month")]),
    ("On Monday, Lind—who had long backed Otero—will open a shop.", [("On Monday", "2014-12-22", "day")]),
    ("On Monday, Lind opened a shop that will sell hats.", [("On Monday", "2014-12-15", "day")]),
    ("In the run-up to the vote on Monday both spoke.", [("on Monday", "2014-12-22", "day")]),
    ("He told Coast News Saturday of it; they met Saturday.", [("Saturday", "2014-12-20", "day")]),
    ("It raised more in the second half of the year than in the first half of last year; the first half of the match was dull.", [
        ("in the second half of the year", "2014-07/2014-12", "interval"),
        ("in the first half of last year", "2013-01/2013-06", "interval"),
    ]),
    ("It was the worst since 9/11; after the Sept. 11 attacks and on Sept. 11 it rained.", [
        ("since 9/11", "2001-09-11/..", "interval"),
        ("after the Sept. 11", "2001-09-11/..", "interval"),
        ("on Sept. 11", "2014-09-11", "day"),
    ]),
    # Ahead without `will`, in the article of a Saturday in December.
    ("The board votes Thursday; the shop closes on Monday.", [("Thursday", "2014-12-25", "day"), ("on Monday", "2014-12-22", "day")]),
    ("Come to the fair this Friday.", [("this Friday", "2014-12-26", "day")]),
    ("The envoy will speak on Saturday.", [("on Saturday", "2014-12-27", "day")]),
    ("The envoy will speak later on Saturday.", [("on Saturday", "2014-12-20", "day")]),
    ("The pool reopens in the summer; it was full in the summer.", [("in the summer", "2015-06/2015-08", "season"), ("in the summer", "2014-06/2014-08", "season")]),
    ("Bills to cut fares from March 1 were tabled.", [("March 1", "2015-03-01", "day")]),
    ("They went to court to stop the levy from starting January 15.", [("January 15", "2015-01-15", "day")]),
    ("The road is shut until July, the mill until Tuesday.", [("until July", "../2015-07", "interval"), ("until Tuesday", "../2014-12-23", "interval")]),
    ("The fair lasts until Sunday next week.", [("until Sunday next week", "../2014-12-28", "interval")]),
    ("They met on Monday last week; next week on Tuesday they vote.", [
        ("on Monday last week", "2014-12-08", "day"),
        ("next week", "2014-W52", "week"),
        ("on Tuesday", "2014-12-23", "day"),
    ]),
    ("He faces a fine for the November 9 incident; he may lose the January 9 vote.", [("November 9", "2014-11-09", "day"), ("January 9", "2015-01-09", "day")]),
    ("On Tuesday, the mill's remaining owners met.", [("On Tuesday", "2014-12-16", "day")]),
    ("She was highly effective throughout the spring.", [("throughout the spring", "2014-03/2014-05", "season")]),
    # Both ends in one year.
    ("The mill was shut from March to May.", [("from March to May", "2014-03/2014-05", "interval")]),
    ("The mill will be shut from March to May.", [("from March to May", "2015-03/2015-05", "interval")]),
    ("Ships were held from 3 to 7 April and from May 9 to 12.", [
        ("3 to 7 April", "2014-04-03/2014-04-07", "interval"),
        ("May 9 to 12", "2014-05-09/2014-05-12", "interval"),
    ]),
    # Southern seasons.
    ("Growers in Chile lost half of the crop last summer.", [("last summer", "2013-12/2014-02", "season")]),
    ("The Brisbane pool closed in winter.", [("in winter", "2014-06/2014-08", "season")]),
    ("The Oslo pool closed in winter.", [("in winter", "2014-12/2015-02", "season")]),
    ("On Friday it rained.\n\nA\n\nB\n\nC\n\nD\n\nHe wrote in spring. But the next day she left.", [("On Friday", "2014-12-19", "day"), ("in spring", "2014-03/2014-05", "season"), ("the next day", None, None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_times(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    found = find_times(text, published=SATURDAY)
    assert [(time.text, time.value, time.granularity) for time in found] == expected
    assert all(text[time.start : time.end] == time.text for time in found)


# the same, the article being of Wednesday 2024-05-15
WEDNESDAY_CASES = [
    ('Tickets go on sale on Monday at 9 a.m.', [('on Monday at 9 a.m.', '2024-05-20T09:00', 'time')]),
    ('Thieves broke in overnight on Friday.', [('on Friday', '2024-05-10', 'day')]),
    ('Overnight, the swell tore the jetty away.', [('Overnight', '2024-05-15', 'day')]),
    ('Rents were 4% lower this time last year.', [('this time last year', '2023-05', 'month')]),
    ('At this time last year only nine schools had closed.', [('At this time last year', '2023-05', 'month')]),
    ('Inflation fell in the three months to March.', [('in the three months to March', '2024-01/2024-03', 'interval')]),
    ('Sales rose in the quarter ended March 31, 2021.', [('in the quarter ended March 31, 2021', '2021-01/2021-03', 'interval')]),
    ('The mill lost money in the financial year ended 30 June 2013.', [('in the financial year ended 30 June 2013', '2012-07/2013-06', 'interval')]),
    ('The quarter ended badly in March 2021.', [('in March 2021', '2021-03', 'month')]),
    ('It will report on the March quarter.', [('on the March quarter', '2024-01/2024-03', 'interval')]),
    ('Output fell in the April-June quarter of last fiscal.', [('in the April-June quarter', None, None)]),
    ('Turnover slumped in the six months to September.', [('in the six months to September', '2023-04/2023-09', 'interval')]),
    ('In the 12 months to June 2023 the airline carried 4m people.', [('In the 12 months to June 2023', '2022-07/2023-06', 'interval')]),
    ('The clinic was shut from March to May last year.', [('from March to May last year', '2023-03/2023-05', 'interval')]),
    ('Lanes were icy from December to February last year.', [('from December to February last year', '2022-12/2023-02', 'interval')]),
    ('The shop lost money in February of last year.', [('in February of last year', '2023-02', 'month')]),
    ("Coal use fell through the 1980s and '90s.", [('the 1980s', '1980/1989', 'interval'), ("'90s", '1990/1999', 'interval')]),
    ('She is in her 40s and 50s no more.', []),
    ('Revenue rose in FY2023 and FY 2022.', [('FY2023', '2023', 'year'), ('FY 2022', '2022', 'year')]),
    ('The 2024/25 budget and the 2024/11 memo were passed.', [('2024/25', '2024/2025', 'interval'), ('2024/11', None, None)]),
    ('The match was abandoned the day before yesterday.', [('the day before yesterday', '2024-05-13', 'day')]),
    ('Talks resume the day after tomorrow.', [('the day after tomorrow', '2024-05-17', 'day')]),
    ('The flood hit a fortnight ago; voting opens in a fortnight.', [('a fortnight ago', '2024-W18', 'week'), ('in a fortnight', '2024-W22', 'week')]),
    ('The derby is played this weekend.', [('this weekend', '2024-05-18/2024-05-19', 'interval')]),
    ('They meet on Saturday evenings and Sunday mornings.', []),
    ('Ann Lind says the senator will speak beside Rep. Al Cole at a picnic on Saturday.', [('on Saturday', '2024-05-18', 'day')]),
    ('Thursday’s vote will decide who leads.', [('Thursday', '2024-05-16', 'day')]),
    ('Critics are taking a lot of heat after Monday’s defeat.', [('Monday', '2024-05-13', 'day')]),
    ('The dispute dates back to 2009 and an archive to 1871.', [('back to 2009', '2009', 'year')]),
    # The verb of the sentence before does not count.
    ("She will resign soon. On Monday, the board met.", [("On Monday", "2024-05-13", "day")]),
    ("On Friday, the mayor has a speech scheduled.", [("On Friday", "2024-05-17", "day")]),
    ('In the past 24 hours the river rose.', [('In the past 24 hours', '2024-05-14/2024-05-15', 'interval')]),
    ('Crews have given the board until Friday to respond.', [('until Friday', '../2024-05-17', 'interval')]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WEDNESDAY_CASES)
def test_times_in_world_news(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    found = find_times(text, published=WEDNESDAY)
    assert [(time.text, time.value, time.granularity) for time in found] == expected


def test_without_a_date_only_what_is_dated_in_full() -> None:
    found = find_times("On Friday, and on March 3, 1998, and in May, and since last year.")
    assert [time.value for time in found] == [None, "1998-03-03", None, None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("MOSCOW, December 16 (Agency) – The tower fell on Tuesday.", "2014-12-16"),
        ("New Delhi [India], December 16 (ANI): The tower fell on Tuesday.", "2014-12-16"),
        ("He spoke in Delhi, December 9 (CET), and the tower fell on Friday.", "2014-12-19"),
    ],
)
def test_the_dateline_goes_before_the_day_of_publication(text: str, day: str) -> None:
    assert find_times(text, published=SATURDAY)[-1].value == day


def test_a_dateline_with_its_year_stands_in_for_the_date() -> None:
    assert find_times("OSLO, Norway, May 4, 2015 – Rain fell on Sunday.")[-1].value == "2015-05-03"


def test_inside_fragments_only() -> None:
    text = "She said Friday it rained Monday."
    assert [time.text for time in items_inside(find_times(text), [(16, len(text))])] == ["Monday"]
