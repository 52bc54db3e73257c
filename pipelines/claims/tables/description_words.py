"""Words of definite descriptions: `the mayor`, `the old bridge in Oslo`.

Collected from descriptions in PolNeAR train.
"""

PHRASE_ENDS = frozenset(
    "of that which who whom whose between to in on at for from with by against over about as than and or but if "
    "when while because since after before until during under into through within without among across near like "
    "is was are were be been being has have had do does did will would can could may might must shall should not "
    "also now still already again ever never only just then there here it he she they we you i him her them us "
    "his its their our my a an the this these those all both each either so too very itself himself herself "
    "themselves more most less up down out off away back said says told wants wanted need needs want makes made "
    "take takes took get gets got give gives gave come comes came go goes went know knows knew think thinks "
    "thought see sees saw say tell seem seems seemed remain remains remained began begin begins become becomes "
    "became put keep kept lost lose won win led around amid throughout despite upon toward towards outside inside "
    "beyond along via left held met paid sold spent stood sent faces face refuses plans today yesterday tomorrow "
    "tonight".split()
)
"""Words that end a noun phrase."""

COMPLEMENTS = frozenset("of that which who whom whose between not it he she they we i you".split())
"""Words that open what tells which one is meant: `the mayor of`, `the bill that`, `the emails it received`."""

PREPOSITIONS = frozenset("in on at for from with by against over about".split())
"""Prepositions that do so unless a time follows."""

WEAK_MODIFIERS = frozenset(
    "new old same latest current former whole entire proposed recent big small large major own other two "
    "three four five six seven eight nine ten following resulting additional added increased alleged "
    "planned previous later earlier said only very".split()
)
"""Modifiers that do not tell which one is meant."""

TELLING_MODIFIERS = frozenset(
    "first last best worst biggest largest highest lowest most least greatest smallest oldest youngest "
    "longest richest poorest next second".split()
)
"""Modifiers that do."""

UNIQUE_NOUNS = frozenset(
    "world country nation economy media public internet people sun future past time way end truth "
    "fact military army press moment beginning point kind sort idea rest poor rich left right middle top "
    "bottom majority presidency war climate environment weather ballot polls streets border web sky sea "
    "earth globe planet moon universe job road table market markets ground air water phone law face heart "
    "hands back house street edge day night morning evening afternoon week month year summer winter "
    "spring autumn fall weekend century decade record news board show community system process floor door "
    "church game west east north south establishment taxpayers voters children women men".split()
)
"""Nouns of which there is one, or which `the` uses for the kind: understood without the article."""

POINTING_NOUNS = frozenset(
    "accident accusation accusations acrimony agreement allegation allegations analogy announcement appointment "
    "argument article attack attacks ban bill blaze book case change changes charges claim claims comment "
    "comments conference controversy crash cuts deal decision depiction discussion discussions document documents "
    "effort emails event exercise explosion facility files findings fire footage games image incident initiative "
    "inquiry intrusion intrusions investigation issue killings lawsuit legislation letter list measure measures "
    "meeting merger move murder numbers offer one operation operations outcome plan plans policy post probe "
    "problem problems program programme project proposal protest protests question raid recording region "
    "regulation remark remarks report request resolution results rule ruling scheme shooting show site speech "
    "statement strike study subject suit survey suspect talks tape trend trouble tweet verdict vessel victim "
    "victims video violence visit zone".split()
)
"""Nouns of what the article has told before: `the bill`."""

OCCASIONS = frozenset(
    "address announcement article briefing broadcast call conference debate email event filing forum hearing interview "
    "letter memo message post rally release report speech statement testimony tweet video".split()
)
"""On which something is said; which one need not be known to understand it."""

OCCUPATIONS = frozenset(
    "academic accountant all-rounder architect artist backbencher baker banker baroness batsman bowler boxer "
    "builder bureaucrat butcher carpenter chef composer contractor councillor councilor cyclist dancer designer "
    "economist electrician engineer farmer father filmmaker financier fisherman golfer graduate grandfather "
    "grandmother grazier historian jockey lawmaker legislator linebacker mother nurse painter pensioner "
    "philosopher physicist plumber psychologist publican quarterback rancher retiree schoolteacher scientist "
    "sculptor seamstress shopkeeper sociologist sprinter swimmer technocrat trader undergraduate winger".split()
)
"""What somebody who has just spoken may be called anew: `the haulage contractor`, `the mother of three`."""
