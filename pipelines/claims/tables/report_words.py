"""Cues by what must follow them for a claim to be made.

Annotators of attribution mark much that tells of deeds (`the court rejected a request`, `they support the bill`), and a
model learns it from them. Own collection: the 400 most frequent cues of PolNeAR train, sorted by hand into those that
report by themselves and those that do so only with a clause, with a name for what is judged, or not at all. Dictionary
forms as in ``cues``; a cue in none of these tables reports only what is quoted or what a `that` opens.
"""

# ruff: noqa: E501 - a pattern or a table stands on one line

# Telling, and bringing to light: whatever follows is reported.
REPORTS = frozenset(
    (
        "say tell report announce claim allege confirm deny admit acknowledge concede confess estimate predict forecast "
        "warn caution reveal disclose accuse blame charge call declare state assert insist contend argue maintain testify "
        "swear explain suggest imply indicate show find prove attribute "
        "describe label brand dub term tout deem liken compare portray depict characterize characterise "
        "urge demand request advise recommend propose vow promise pledge threaten guarantee assure plead "
        "refute dispute contradict rebut rubbish dismiss debunk insinuate hint reiterate clarify confide divulge reckon "
        "surmise attest certify retort quip remark complain lament speculate ask wonder inquire enquire boast per"
    ).split()
) | {"according to", "rule out"}

# Who speaks of himself: `I`, `we`.
FIRST_PERSONS = frozenset({"i", "we", "you"})

# Gestures: they attribute a quotation in their own sentence (`“Great,” he smiled`), and none in the one before.
GESTURES = frozenset("nod smile shrug laugh sigh grin frown wince wave gesture glance pause chuckle smirk".split())

# Performing what others wrote: nobody claims what is sung.
PERFORMANCES = frozenset("sing recite hum intone".split())

# Perceiving: `saw the number of its members killed rise` perceives, and `saw that it rose` concludes.
PERCEPTION = frozenset({"see", "hear"})

# Thinking, wishing for an answer, calling to mind, and talking of something: only a clause tells what.
WITH_CLAUSE = frozenset(
    (
        "think believe know feel hope fear worry expect anticipate suspect assume presume doubt understand realize realise "
        "recognize recognise remember recall learn hear read imagine guess figure agree disagree see consider note observe "
        "mention cite quote write point joke recount discuss ponder question challenge accept determine decide judge "
        "convince persuade remind notify inform concern mean fret muse reason theorize theorise posit project add put reply "
        "respond answer rule verify establish specify clear plain continue certain sure confident convinced adamant positive sceptical skeptical "
        "express voice comment tweet retweet emphasize emphasise stress underline underscore list demonstrate conclude brag "
        "view opinion judgment judgement assessment estimation reading telling account word finding conclusion"
    ).split()
)

# Of these a noun phrase is not what is thought, however few verbs we know: `believe the plan rests on luck`.
WITH_ANY_CLAUSE = frozenset("think believe hope fear suspect note agree argue doubt".split())
OPENS_PHRASE = r"(?:to|of|about|in|on|by|with|for|from|at|over|against)\b"

# Judging: `criticized him for the delay`, `views it as a threat`.
WITH_JUDGEMENT = frozenset(
    (
        "criticize criticise praise attack slam blast mock defend condemn denounce decry deride assail hail applaud chide "
        "rebuke scold fault castigate berate excoriate upbraid reproach chastise lash ridicule disparage laud commend admonish lambaste view regard perceive see consider recognize "
        "recognise cite quote remember reject tout"
    ).split()
)
JUDGEMENT = r"\b(?:for|as|over|because|that)\s(?=\S+\s\S)|\bto be\b"

# `In [the latest poll] he led`
SURVEYS = r"\b(?:polls?|surveys?|census|ratings?|rankings?)\b"

# Commanding: `ordered the guards to leave` tells what was said, `ordered an attack` what was done.
WITH_INFINITIVE = frozenset("order command instruct".split())

# Foretelling: a figure is as good as a clause.
PUTS_AT = frozenset("put place peg".split())  # `put the cost at $60m`
WITH_FIGURE = PUTS_AT | frozenset("expect anticipate project see forecast cite note".split())

# The content is what is said to be so: `denied the allegations`, `rejected claims of fraud`.
SAID_THINGS = r"(?:claims?|allegations?|accusations?|suggestions?|assertions?|charges?|reports?|notions?|rumou?rs?|idea|arguments?|findings?|theory|characterizations?|impressions?|perceptions?)\b"

# Without a source: what many say, of whom the text names none.
HEARSAY = r"\b(?:reportedly|allegedly|(?:is|are|was|were|been)\s(?:\w+ly\s)?(?:believed|thought|said|understood|feared|alleged))\b"

# Without a source, these alone leave open who says so; other passives are the outlet's own words.
UNSOURCED = frozenset(
    (
        "think believe say report allege understand learn rumour rumor fear suspect claim assume presume estimate accuse tell "
        "inform announce reportedly allegedly quote"
    ).split()
)
REPORT_NOUNS = frozenset(
    "speculation report claim allegation rumour rumor accusation suggestion complaint assertion word".split()
)

# Before who says it: it is supposed, or only spoken of.
OPENS_CONDITION = (
    r"(?:\b(?:if|unless|whether|in case|lest)|^[\"“]?(?:did|does|do|has|have|had|(?:(?:how|why|when|where)\s)?(?:would|should|could|will|can)))"
    r"\s(?:the\s|an?\s|even\s)?$"
)
# The source itself opens one: `if a senator [says]`.
OPENS_OBJECT = r"\b(?:what|whatever|everything|anything|nothing|things|something)\s(?:that\s)?$"
# Of what somebody ought to say or decide nobody knows whether he did.
DUTY = r"\s(?:\w+ly\s)?(?!can\sbe\s(?:heard|seen)\s)(?:would\s(?:\w+\s)?have(?!\sto\b)|must|should|ought\sto|needs?\sto|ha(?:ve|s)\sto|will|shall|can|could|may|might)\s(?!not\b)"
# Within what another says, what somebody would say is not said: `he would advise him`.
UNREAL = r"(?:would|could|might|may|should)\s(?!not\b)"
# What a letter will reveal is so already.
FACTIVES = frozenset("reveal show disclose confirm prove demonstrate".split())
# `is expected to argue`: has not, so far.
YET_TO_COME = r"(?:(?:is|are|was|were|be|been)\s|[’'](?:s|re)\s)(?:\w+ly\s)?(?:expected|likely|due|set|scheduled|sure|bound|about|going)\sto\s(?!be\b)\w+$|\s(?:has|have|had)\s(?:not\s)?yet\sto\b"
# `one might think`, `as they say`, `let me just say`: figures of speech.
ANYONE = r"(?:one|you)\s(?:might|may|could|can|would|should)\b|(?:any|every)(?:one|body)\swho\b|whoever\b"
AS_PEOPLE_SAY = r"\bas\s(?:they|people|we)\s(?:like\sto\s)?say\b"
# `responded to reports that …`: what others said.
RESPONDS_TO = r"respon(?:d|ds|ded|ding)\s(?:\w+ly\s)?to\s(?:the\s)?(?:claims|allegations|reports|accusations|suggestions|rumou?rs)\b"
LET_ME = r"\blet(?:['’]s|\s(?:me|us))\s"
# `Maybe he thinks`
PERHAPS = r"\b(?:maybe|perhaps|presumably|as if|as though|(?:sound|seem|look|feel)s? like)\s(?:the\s|an?\s)?$"
ENDS_IN_PREPOSITION = r"\b(?:with|on|about|of|to|in|for|by|from|at|over|against)\W*$"
# `is considering whether to go`: nothing is said to be so.
OPEN_QUESTIONS = frozenset(
    "see consider decide determine ponder debate weigh mull study explore examine discuss".split()
)
# `said a lot of things`, `says nothing of the kind`
SAYS_NOTHING = (
    r"(?:(?:a|an|the|a lot of|lots of|many|some|a few|few|several|such|all the|these|those)\s)?(?:\w+\s)?"
    r"(?:things?|something|anything|nothing|everything|words?|lots?|goodbye|hello)\b(?!\s(?:is|are|was|were|will|would|has|have|had|can|could|must|should)\b)"
)

# What somebody says to please or at will: `says whatever he needs to say`
SAYS_AT_WILL = (
    r"what(?:ever)?\s(?:he|she|they|it|you|we|people)\s(?:\w+\s)?"
    r"(?:needs?|wants?|likes?|pleases?|thinks?|believes?|means?|feels?|has\sto|have\sto|says?|said)\b"
)
# What a source asks for itself: `asked not to be named`
STAYS_UNNAMED = r"(?:not\sto\sbe\s(?:named|identified|quoted)|to\s(?:remain|stay)\sanonymous|anonymity)\b"
# Granting nothing, or convening: `denied a request`, `called an emergency session`.
REFUSALS = frozenset("deny reject refuse dismiss decline".split())
ASKED_FOR = (
    r"(?:(?:an?|the|his|her|its|their|\w+[’']s?|any|all)\s)?(?:[\w-]+\s){0,2}?(?:requests?|bail|entry|access|asylum|visas?|permission|permits?|parole|"
    r"motions?|appeals?|applications?|bids?|petitions?|treatment|coverage|leave|offers?|invitations?|challenges?|objections?)(?=\s(?:to|for|from|by|on|in|of)\b|[.,;]|$)"
)
CONVENED = (
    r"(?:an?|the|his|her|its|their|fresh|snap|early|new|another)\s(?:[\w-]+\s){0,3}?(?:meetings?|sessions?|elections?|votes?|referendums?|strikes?|"
    r"conferences?|summits?|halt|truce|ceasefire|inquests?|polls?|rall(?:y|ies)|witness(?:es)?|ambulance|police|caucus)"
    r"(?=\s(?:for|on|in|at|to|over|with|of|and|next|this|last|later|between|after|before|today|tomorrow|\w+day)\b|[.,;]|$)"
)
# Of what somebody is charged with one word is enough: `denied murder`.
ANSWERS = frozenset("deny admit confess plead".split())
CHARGES = (
    r"(?:to\s)?(?:murder|manslaughter|rape|fraud|theft|robbery|burglary|arson|assault|affray|bribery|corruption|blackmail|"
    r"treason|perjury|espionage|involvement|guilt|liability|"
    r"responsibility|negligence|knowledge|harassment|collusion|plagiarism|misconduct|"
    r"(?!funding|housing|training|parking|financing|planning|standing|hearing|boarding)[a-z]{3,}ing)\W*"
)
# What these show is seen, not stated, unless a clause says what.
PICTURES = r"\b(?:videos?|footage|clips?|photos?|photographs?|pictures?|images?|screenshots?|films?|cameras?)\b|\b(?:media|television|TV)$"
# Right before `to`, with nobody addressed: `workers [told] to stay at home`.
ADDRESSED = frozenset("told advised urged warned ordered instructed encouraged reminded invited".split())

# Saying nothing: `declined to comment`, `would not say when`, `stopped short of saying`, `commented on the claims`.
SILENCE = r"\b(?:declin|refus|fail)\w*\sto\b|\b(?:un|not\s|n['’]t\s)able\sto\s(?:say|comment|confirm)|\bstop\w*\sshort\sof\b|\b(?:comment|respond|react)\w*\s(?:on|to|about)$|\bwould\s?(?:not|n['’]t)\s(?:say|comment|discuss|elaborate)|\b(?:would|did|could|to)\s(?:not\s|immediately\s)*(?:respond|reply)\b|\b(?:says?|said|say)\snothing\b|\bno comment\b|\bsilen(?:t|ce)\b"

OPENS_CLAUSE = r"(?:that|whether|if|how|why|what|when|where|who|which|there)\b"
FINITE = (
    r"\b(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|should|must|shall|does|did|do|cannot|won|"
    r"became|began|bought|broke|brought|built|came|chose|cost|died|drew|drove|fell|felt|fled|fought|found|gave|got|grew|"
    r"held|hit|kept|knew|led|left|lost|made|met|paid|quit|ran|rose|said|sank|saw|sent|sold|spent|swept|took|thought|"
    r"told|went|won|wrote|stays|stood|owes|knows|gives|keeps|becomes|begins|brings|loses|says|thinks|exists|belongs|"
    r"deserves|contains|includes|provides|allows|requires|happens|appears?|seems?|means|needs?|wants?|remains?|makes?|takes?|comes?|goes|gets?)\b|n['’]t\b|\b\w+['’](?:re|ve|ll|d|m)\b|\b(?:it|he|she|that|there|what|who)['’]s\b"
)
# What `it` does where it stands for no body: `it rained`, `it seems`.
IMPERSONAL = "|".join(
    """
    was takes appears appeared seems seemed looks looked feels makes depends rained sounds remains remained comes goes gives
    shows showed happened happens matters turned does helps helped pays hurts means needed needs proves proved includes
    """.split()
)
# Behind the name of who has just been told of: `[Ana Ruiz] made the comment at a fair`.
SPEAKS = (
    r"\s(?:told|said|says|tells|added|explained|spoke|was\sspeaking|(?:made|gave|issued|delivered)\s(?:the|this|these|his|her)\s"
    r"(?:comment|remark|statement|announcement|warning|appeal|call|claim|speech)s?)\b"
)
# From here on a content speaks of what its noun is, no longer of what is so.
RELATIVE = r"\b(?:who|whom|whose|which|that|where|when|because|as|after|before|while|if|since|although|to)\b"

# Features of the model of statements; their weights are learnt, so that no word decides alone.
SAYING_VERBS = frozenset("say tell add argue explain state write testify insist claim warn".split()) | {"according to"}
REQUESTS = frozenset("ask urge demand order request call propose advise recommend promise pledge vow threaten".split())
# Of these what follows may name who is to do it: `urged the miners to leave`.
OF_SOMEBODY = frozenset("ask urge order request call advise tell warn remind".split())
# What follows is often only a topic: `discussed the floods`.
WITH_TOPIC = frozenset(
    (
        "mention cite note quote announce report emphasize emphasise stress discuss address praise attack blast slam "
        "criticize defend reject dismiss tout denounce condemn"
    ).split()
)
NEGATION = r"(?:\b(?:not|never|no|nor|nobody|hardly)\b|n['’]t\b)(?!\s(?:rul|doubt|den|disput))"
# `No group has claimed responsibility`
NOBODY = r"(?:no|nobody|none|neither)\b"
RELATIVE_SOURCES = frozenset({"who", "that", "which", "those"})
