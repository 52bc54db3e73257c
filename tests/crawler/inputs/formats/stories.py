"""Five invented articles, which tests write in every format."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Story:
    headline: str
    author: str
    day: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


STORIES = (
    Story(
        "Council votes to keep the night ferry",
        "Ada Quill",
        "2026-03-11",
        (
            "The council of Osterby voted on Tuesday to keep the night ferry to Westhaven for two more years.",
            "“Without it, forty nurses cannot get to work,” said Lena Brook, who leads the transport committee.",
            "The operator, Kestrel Lines, had asked for a subsidy of 1.2 million crowns a year, the council said.",
            "A final contract is due in June.",
        ),
    ),
    Story(
        "Dry spring leaves reservoirs half empty",
        "Tom Asher",
        "2026-04-02",
        (
            "Reservoirs in the Eldmoor hills are at 48 percent of their capacity, the water agency said on Thursday.",
            "It is the lowest level for the season since records began in 1961, its director Ruth Vane told reporters.",
            "Farmers may have to do without irrigation from July, she added.",
            "The agency plans to decide on restrictions within three weeks.",
        ),
    ),
    Story(
        "Museum returns bell taken in 1812",
        "Jo Marrant",
        "2026-05-20",
        (
            "The city museum of Port Ansel will return a bronze bell to the village of Sael, its curator announced.",
            "Soldiers took the bell in 1812, and the museum bought it at an auction ninety years later.",
            "“It should ring where it was cast,” said the curator, Elise Sorn.",
            "The village has asked for the bell since 1954, the mayor said, and will hang it in the chapel.",
        ),
    ),
    Story(
        "Court stops sale of harbour land",
        "Mina Holt",
        "2026-06-15",
        (
            "A court in Brannock stopped the sale of eleven hectares of harbour land on Monday.",
            "The judge found that the port authority had not asked for bids, as the law demands.",
            "The authority said that it would appeal, and denied that anybody had been favoured.",
            "The buyer, a haulage company, declined to comment.",
        ),
    ),
    Story(
        "Tram drivers accept new pay deal",
        "Per Lund",
        "2026-09-01",
        (
            "Tram drivers in Velmark accepted a pay deal that raises wages by 6.5 percent over two years.",
            "Of about 900 members who voted, 71 percent were in favour, the union said in a statement.",
            "“Nobody wanted to strike again in the winter,” said its chairman, Olaf Trent.",
            "The city’s transport company called the result good news for passengers.",
        ),
    ),
)
