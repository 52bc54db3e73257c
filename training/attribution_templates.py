"""Patterns of attribution that PolNeAR has little of, to be filled with its sentences.

Written for this project. Each pattern is a text with marked parts: ``<S1|…>`` is the source of attribution
1, ``<C1|…>`` its cue, ``<Q1|…>`` its content; ``<Q12|…>`` is the content of both 1 and 2. Attribution 2 is told by
the source of 1.
``{A}`` is a sentence without its full stop, ``{a}`` the same as it goes on in the middle of another, ``{B}`` another
sentence. The lists below fill the other names.
"""

PATTERNS = (
    "<Q12|{A}>, <S1|{outlet}> <C1|{reports}>, <C2|citing> <S2|{origin}>.",
    "<Q12|{A}>, <S1|{outlet}> <C1|{reports}>, <C2|quoting> <S2|{origin}>.",
    "<Q12|{A}>, <S1|{outlet}> <C1|{reported} on {day}>, <C2|citing> <S2|{origin}>.",
    "<S1|{outlet}> <C1|{reports}> <Q12|that {a}>, <C2|citing> <S2|{origin}>.",
    "<Q12|{A}>, <S1|{outlet}> <C1|{reports}>, citing <S2|{origin}> who <C2|told> it so.",
    "<Q12|{A}>, <C2|said> <S2|{origin}>, <C1|as quoted by> <S1|{outlet}>.",
    "<Q12|“{A},”> <S2|{origin}> <C2|said>, <C1|as quoted by> <S1|{outlet}>.",
    "<Q1|<Q2|{A}>, <S2|{origin}> <C2|told> {listener}>, <C1|according to> <S1|{outlet}>.",
    "<C1|According to> <S1|{outlet}>, <Q1|<S2|{origin}> <C2|{said}> <Q2|that {a}>>.",
    "<S1|{outlet}> <C1|quoted> <Q1|<S2|{origin}> <C2|as saying> <Q2|{a}>>.",
    "<S1|{outlet}> <C1|cited> <Q1|<S2|{origin}> <C2|as saying> <Q2|that {a}>>.",
    "<S1|{speaker}> <C1|{said}> <Q1|that <S2|{origin}> had <C2|told> {listener} <Q2|that {a}>>.",
    "<S1|{speaker}> <C1|{said}> <Q1|<S2|{pronoun}> <C2|believed> <Q2|{a}>>.",
    "<S1|{speaker}> <C1|{said}> <Q1|<S2|{pronoun}> <C2|thought> <Q2|that {a}>>.",
    "<S1|{speaker}> <C1|told> {listener} <Q1|that <S2|{pronoun}> had <C2|heard> <Q2|that {a}>>.",
    "<Q1|“<S2|{origin}> always <C2|told> me <Q2|{a}>,”> <S1|{speaker}> <C1|said>.",
    "<Q1|“<S2|They> <C2|said>, <Q2|‘{A}.’>”> <S1|{speaker}> <C1|said>.",
    "<Q1|“<S2|They> <C2|told> us <Q2|that {a}>,”> <S1|{speaker}> <C1|said>. <Q1|“{B}.”>",
    "<Q1|“{B},”> <S1|{speaker}> <C1|said>. <Q1|“And then <S2|she> <C2|says>, <Q2|‘{A}’>.”>",
    "<S1|{study}> <C1|found> <Q1|that <S2|{share}> <C2|say> <Q2|{a}>>.",
    "<S1|{study}> <C1|showed> <Q1|<S2|{share}> <C2|believe> <Q2|that {a}>>.",
    "<Q1|<S2|{origin}> <C2|believes> <Q2|{a}>>, <C1|according to> <S1|{speaker}>.",
    "<Q1|<S2|{origin}> <C2|denied> <Q2|that {a}>>, <S1|{speaker}> <C1|said>.",
    "It <C1|was announced> on {day} <Q1|that {a}>.",
    "It <C1|is thought> <Q1|that {a}>.",
    "It <C1|has been claimed> <Q1|that {a}>.",
    "<C1|Reports emerged> on {day} <Q1|that {a}>.",
    "There <C1|have been reports> <Q1|that {a}>.",
    "<C1|Reports> <Q1|that {a}> could not be confirmed.",
    "<S1|A report by {outlet}> <C1|said> <Q1|{a}>.",
    "<S1|{study}> <C1|suggests> <Q1|that {a}>.",
    "<S1|{origin}> <C1|were told> <Q1|that {a}>.",
    "<Q1|{A}><C1|:> <S1|report>",
    "<Q1|{A}><C1|:> <S1|{origin}>",
    "<S1|{speaker}><C1|:> <Q1|{A}>",
    "<Q1|{A}>, <S1|{speaker}> <C1|says>",
    "<Q1|“{A}.>\n\n<Q1|“{B},”> <S1|{speaker}> <C1|said>.",
    "<Q1|“{A},”> <S1|{speaker}> <C1|said>. <Q1|“{B}.>\n\n<Q1|“{A}.”>",
    "<S1|{speaker}> <C1|told> {listener}: <Q1|\"{A}.>\n\n<Q1|\"{B}.\">",
    "<Q1|\"{A},> <S1|{speaker}> <C1|said>.",
    "<Q1|“{A}\",> <S1|{speaker}> <C1|said>.",
    "<Q1|‘{A},’> <S1|{speaker}> <C1|said>.",
    "<Q1|«{A}»>, <C1|said> <S1|{speaker}>.",
)  # fmt: skip

FILLERS = {
    "outlet": (
        "the newspaper", "the paper", "the agency", "Reuters", "the BBC", "The Guardian", "the Daily Telegraph", "Tass",
        "the news site", "the broadcaster", "Le Monde", "the Wall Street Journal", "Al Jazeera", "the Associated Press",
    ),
    "reports": ("reports", "reported", "writes", "wrote", "said", "says"),
    "reported": ("reported", "wrote", "said"),
    "origin": (
        "an official", "two officials", "a resident of the city", "people familiar with the matter", "activists",
        "a former employee", "a source close to the government", "unnamed sources", "the ministry's spokesman",
        "witnesses",
        "diplomats in the region", "an aid worker who fled last month", "a police officer",
        "researchers at a university",
        "the country's interior minister", "the company's lawyers", "local media", "court documents", "her brother",
    ),
    "speaker": (
        "the minister", "a spokeswoman for the group", "Maria Lopez", "Mr. Hansen", "he", "she", "the lawyer",
        "the mayor",
        "John Carter, a professor of law,", "the union", "a neighbour", "Dr. Singh", "the committee's chairman", "they",
    ),
    "pronoun": ("he", "she", "they", "his colleagues", "many of them", "most people", "his family"),
    "listener": ("reporters", "the court", "lawmakers", "the newspaper", "investigators", "her", "him", "the agency"),
    "said": ("said", "claimed", "added", "explained", "insisted", "argued", "wrote", "admitted"),
    "study": ("the survey", "the poll", "a study published on Monday", "the report", "a new poll", "The inquiry"),
    "share": ("half of those asked", "most voters", "42 percent of adults", "two thirds of them", "many doctors"),
    "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}  # fmt: skip
