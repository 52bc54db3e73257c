"""Abbreviations that end in a full stop without ending a sentence.

Own collection from agency style: titles, ranks, months, US states, company forms, Latin. Written without the last stop.
"""

TITLES = frozenset(
    (
        "Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Cpl Sgt Pvt Adm Cmdr Brig Hon Rev Fr "
        "Sr Sra Msgr Supt Insp Det Amb Atty Pres Messrs St Mme Mlle Hr Dipl Lt.-Gen Spc Cllr"
    ).split()
)
MONTHS = frozenset(("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec").split())
STATES = frozenset(
    (
        "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore "
        "Pa Tenn Tex Va Vt Wash Wis Wyo"
    ).split()
)
# These may end a sentence too; only a following lower-case letter or digit shows that they do not.
MAYBE_FINAL = frozenset(("no nos Inc Corp Co Ltd Bros Jr Sr etc a.m p.m U.S U.K U.N E.U D.C Ph.D").split())
OTHER = frozenset(
    ("vs v No Nos Vol Fig approx est dept Dept ca cf viz al i.e e.g op ed Art Sec Ave Blvd Rd Mt Ft").split()
)

# Of these, the ones that rarely end a sentence.
COUNTRIES = frozenset({"U.S", "U.K", "U.N", "E.U"})

NEVER_FINAL = TITLES | MONTHS | STATES | OTHER
