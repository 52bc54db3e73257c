"""Cues: dictionary forms of verbs, and the stances that verbs and phrases express.

Own collection from news usage. Regular forms are derived in ``cues``; only what the rules get wrong stands here.
"""

# ruff: noqa: E501 - a pattern stands on one line

# Form → dictionary form, where taking off -s, -ed and -ing fails.
IRREGULAR = {
    form: lemma.strip()
    for lemma, _, forms in (
        entry.partition(":")
        for entry in """
        say: said; tell: told; write: wrote written; think: thought; know: knew known; see: saw seen; find: found;
        show: shown; hold: held; hear: heard; feel: felt; mean: meant; swear: swore sworn; speak: spoke spoken;
        give: gave given; go: went gone; take: took taken; make: made; lay: laid; lie: lying; sing: sang sung;
        strike: struck; come: came; begin: began begun; keep: kept; understand: understood; foresee: foresaw foreseen;
        get: got gotten; prove: proven; learn: learnt; belie: belied belying; leave: left; signal: signalled signalling; total: totalled; equal: equalled
        """.split(";")
    )
    for form in forms.split()
}
# Regular verbs of which the rules lose the last letter: `not` of `noted`.
_SILENT_E = (
    "allege accuse refuse agree disagree decree guarantee cite quote note conclude concede persuade declare compare share "
    "explore assure figure describe enthuse muse joke like provoke invoke assume presume blame name determine outline "
    "decline opine hope desire require inquire rule chronicle vote denote promote gripe lecture censure"
).split()
IRREGULAR |= {f"{verb}d": verb for verb in _SILENT_E}
IRREGULAR |= {f"{verb if verb.endswith('ee') else verb[:-1]}ing": verb for verb in _SILENT_E}

AUXILIARIES = frozenset(
    (
        "be is are was were been being am have has had having do does did will would shall should can could may "
        "might must to not never n't own s 's also then once just later already still repeatedly often recently previously "
        "initially even again reportedly allegedly further separately immediately publicly privately flatly "
        "strongly and or as it its the a an that there this he she they who which"
    ).split()
)

# What the source does to the content: dictionary form → stance. All others assert.
DENIES = frozenset(
    (
        "deny refute reject rebut dispute dismiss contradict repudiate disavow disclaim debunk disagree negate "
        "rubbish gainsay discredit contest belie"
    ).split()
)
DOUBTS = frozenset(("doubt question query challenge distrust mistrust disbelieve").split())
ASKS = frozenset(["ask", "wonder", "inquire", "enquire"])

# Whole phrases, searched in the cue and the words around it; they go before the single verbs.
DENYING_PHRASES = (
    r"(?:issued|made|gave) (?:a |an )?(?:\w+ )?denial",
    r"denials? (?:that|of)",
    r"pushed back (?:against|on)",
    r"shot down",
    r"(?:plead\w*|pled|plea of) (?:\w+ )?(?:not guilty|innocent)",
    r"(?:maintain|protest|proclaim|assert|profess|insist)\w* (?:on )?(?:his|her|their|its) (?:\w+ )?innocence",
    r"(?:threw|pour\w*|heap\w*) (?:cold water|scorn|ridicule) on",
    r"(?:(?:brush|wav|laugh|shrug|swat|bat|turn)\w* (?:off|away|aside)|(?:hit|struck) back at|play\w* down) (?:the |any |all )?(?:\w+ )?(?:rumou?rs?|reports?|claims?|suggestions?|notions?|ideas?|fears?|concerns?|worries|allegations?|accusations?|criticism|speculation|theor(?:y|ies)|impressions?|perceptions?)\b",
    r"rul(?:e|es|ed|ing) out",
    r"(?:quash|squash|squelch|ridicul|mock|derid|fault|trash|downplay)\w* (?:the |any )?(?:\w+ )?(?:rumou?rs?|reports?|claims?|suggestions?|notions?|ideas?|speculation)\b",
    r"(?:bristl|scoff|bridl|laugh|balk)\w* at (?:\w+ )?(?:suggestions?|notions?|ideas?|claims?|charges?|accusations?)",
    r"(?:called|branded|labell?ed|described|deemed|rated|judged|ruled|found|declared)(?! that) (?:\w+ ){1,6}?[\"“‘']?(?:\w+ly )?(?:false|untrue|inaccurate|a lie|lies(?=\s*(?:$|[.,;!?\"”’']))|baseless|groundless|unfounded|fabricated|bogus|fake|nonsense|a hoax)",
)
DOUBTING_PHRASES = (
    r"cast(?:s|ing)? (?:\w+ )?doubts? (?:on|about)",
    r"(?:raise|raises|raised|raising|express|expresses|expressed|voiced|has|have|had) (?:(?!no\b)\w+ )?doubts?\b",
    r"(?:is|are|was|were|remains?|remained|am|'m|'s|'re) (?:\w+ )?(?:skeptical|sceptical|doubtful|unconvinced|unsure|not sure|not convinced|not certain|uncertain)",
    r"(?:could|can|cannot|can't|couldn't|did|does|do|was|were|is|are|has|have|had|will|would)(?: not|n't)? (?:\w+ )?(?:unable|not able) to (?:\w+ )?(?:confirm|verify|corroborate|substantiate)",
    r"(?:could|can|did|does|do|has|have|would|was|were|been|be) ?(?:not|n't) (?:\w+ )?(?:be )?(?:confirm|verif|corroborat|substantiat|believe|think|buy|expect|envision|imagine|foresee)\w*",
    r"(?:cannot|can't) (?:\w+ )?(?:be )?(?:confirm|verif|corroborat|substantiat)\w*",
    r"(?:no one|nobody|few(?: \w+)?) (?:really |ever |had )?(?:believ|think|thought|bought|buys?\b|expect|envision|imagin|fores|forecast|predict)\w*",
    r"(?:called|calls|calling) into question",
    r"(?:raised|raises|raise) questions? about",
    r"(?:took|takes|take) issue with",
)
ASKING_PHRASES = (
    r"(?:pose|poses|posed|put|raised|raise|raises) (?:a|the|that|another)? ?question\b(?!s? about)",
    r"(?:wanted|wants|want|needs?|needed|sought|demanded|asked|asks) to know",
    r"question(?:s|ed|ing)? (?:whether|why|how|if|what|who)",
    r"(?:not|n't|never|declin\w+ to|refus\w+ to|unable to) (?:\w+ )?(?:say|said|saying|know|known|specify|specified|disclos|reveal|discuss|explain)\w* (?:yet )?(?:whether|if|how|why|what|which|who|when|where)",
)
# Negated, these verbs leave open whether the content is true, unlike `did not mention that`; the stance closest to that is
# doubting: "none has said that", "she never cited".
UNSAYABLE = frozenset(
    (
        "say claim allege argue suggest assert state cite tell write report predict promise accuse call contend imply propose "
        "recommend conclude declare announce show prove indicate find insist pledge vow testify describe estimate swear "
        "maintain threaten urge demand advocate portray depict characterize characterise attribute"
    ).split()
)
# Right before such a verb, auxiliaries and adverbs between.
UNSAID = (
    r"\b(?:(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?:not|never)|cannot|\w+n't|(?:declin|refus)\w* to|stop\w* short of|"
    r"nor (?:has|had|have|did|does|do|would|will|could|can) (?:[\w'-]+ ){1,3}?)"
)
# The same, as the subject; it opens the clause.
UNSAYING = (
    r"(?:^|[,;:.—–(\"“] ?|\b(?:and|but|that|so|while|though|although|because|since|yet) )"
    r"(?:no one|nobody|few(?: \w+)?|neither(?: \S+){1,6}?|(?:none|nothing)(?: (?:of|in|at)(?: [\w'-]+){1,4}?)?|"
    r"no (?!doubt\b|matter\b|wonder\b|longer\b|question\b|sooner\b)[\w'-]+(?: [\w'-]+){0,2}?)"
)
UNSAID_BETWEEN = (
    r"(?:(?!only\b|merely\b|simply\b)\w+ly|ever|even|yet|once|has|have|had|be|been|is|are|was|were|did|does|do|would|will|"
    r"could|can|may|might|should|going to|able to|so far|now|then|to)"
)
# Before one of these nothing is requested: `asked him how likely they were to win`.
QUESTION_WORDS = r"how|whether|why|what|if|who|which|when|where"
# Under these a denying or doubting verb is itself denied: "did not deny", "refused to rule out", "no one disputes".
UNDENIED = r"(?:not|n't|never|neither|nor|without|refus\w+ to|declin\w+ to|no one|nobody|few|little) (?:\w+ ){0,2}?$"
# Deeds towards a person or a plan, not stances towards a content: challenged for a seat, to a debate; rejected bills.
DEEDS = (
    r"challeng\w* (?:\S+ ){1,4}?(?:to\b|for (?:the|a|an|his|her|their)\b)",
    r"disagree\w* (?:on|over|about)\b",
    r"dismiss\w* (?:him|her|them|me|us)\b",
    r"dismiss\w* (?:(?-i:[A-Z])\S* ){1,3}as\b",
    r"(?:reject|dismiss)\w* (?:(?!that\b|as\b)\S+ ){0,4}?(?:bills?|laws?|lawsuits?|suits?|cases?|plans?|proposals?|offers?|requests?|deals?|amendments?|motions?|appeals?|bids?|measures?|budgets?|candidates?|ballots?|staff|workers|coach)\b",
)

# Feelings, wishes and deeds: within another's content they are part of it, not attributions.
ATTITUDES = frozenset(
    "want wish hope plan intend seek aim fear worry expect complain like love hate prefer need try attempt refuse decline "
    "decide agree support oppose favor favour back endorse pledge vow promise threaten desire demand call urge encourage "
    "think believe feel know see consider regard view understand remember forget doubt suspect assume hear learn find "
    "realize realise recognize recognise appear seem attack blame praise criticize criticise welcome condemn reject".split()
)

# What anything may do to those who draw conclusions from it: `the crash showed that brakes fail`.
PROVES = frozenset("show prove demonstrate highlight illustrate underline underscore mean signal".split())

# Dictionary forms of cues of speech, writing and evidence; other cues are of thoughts and deeds.
SAYING = frozenset(
    "accept acknowledge add admit advise allege announce argue ask assert assure blame call caution cite claim "
    "comment complain conclude concede confirm contend declare deny describe disclose estimate explain find hear indicate "
    "inform insist joke learn maintain mention note observe predict promise quote recall report reveal say show state "
    "stress suggest swear tell testify tweet urge verify vow warn write".split()
) | {"according to"}

PERSONAL_PRONOUNS = frozenset({"he", "she", "they", "it"})
