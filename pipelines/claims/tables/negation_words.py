"""Negation: cues, idioms that negate nothing, and clauses beyond its scope.

Own collection, after the cues and scopes of Morante and Blanco, "*SEM 2012 Shared Task".
"""

# ruff: noqa: E501 - a pattern stands on one line

NEGATIONS = (
    r"(?:can|could) not|not|never(?!-)|no(?!-|\. \d)|none|nobody|neither|nor|nothing|nowhere|cannot|hardly|scarcely|barely|\w+n['’]t",
    r"fail(?:s|ed)? to|(?:refus|declin)(?:es|ed)(?:,? \w+,?)? to|neglect(?:s|ed) to|unable to|rul(?:es|ed) out|lack(?:s|ed)|stop(?:s|ped) short of",
    # `few came`, but not `a few came`, `has few friends`.
    r"^\W*(?:(?:and|but|that|so|yet) )?(?:very )?few|(?:is|are|was|were|(?:has|have|had) been) (?:very |so |too |precious )?few",
    r"(?:is|was|are|were|has|have|had|did|does|do|done|there['’]s) (?:very |so |too |precious )?little (?=(?:evidence|proof|sign|hope|chance|"
    r"appetite|interest|support|room|reason|incentive|sense|to [a-z]+|for)\b)",
    r"(?:it|that)(?: is| was| would be|['’]s) (?:\w+ly |just )?(?:untrue|false|incorrect|inaccurate|a (?:\w+ )?(?:lie|myth|falsehood|fiction|hoax))"
    r"(?= (?:that|to)\b|[.,;!]|\s*$)",
)
# These join a second clause to a whole one, if neither an auxiliary nor a negation follows: `tried, and did not win`.
JOINT = (
    r"(?:,\s(?:so|and)\s(?:that\s|so\s|thus\s|then\s)?|;\s|"
    r"(?:,\s|\s?(?:--|—|–)\s?)(?=(?:there|it|he|she|they|we|I|you|nobody|no\sone|nothing)(?:['’]|\s)))"
)
NO_SUBJECT = (
    r"(?:\w+ly\s|also\s|still\s|yet\s)?(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|must|shall|should|"
    r"cannot|not|never|hardly|scarcely|barely|fail\w*|refus\w*|declin\w*|neglect\w*|unable|rul(?:es|ed)|lack\w*|stop\w*|\w+n['’]t)\b"
)
# Under a negation these make an assertion: `did not fail`, `nobody denies`.
UNDONE = (
    r"fail(?!ure)|refus(?:e|ing)|rul(?:e|ed|ing) out|neglect|lack|doubt|den(?:y|ies|ied)|disput|without|unaware|"
    r"impossible|unlikely|uncommon|unusual|unlike|unrelated|untrue|insignificant|inconceivable|unthinkable"
)
# Idioms in which a negation negates nothing.
IDIOMS = (
    r"not (?:only|just|merely|simply|least|to mention|so much|surprisingly|long (?:ago|after|before)|(?:a )?few)\b",
    r"no (?:doubt|matter|wonder|sooner|less than|fewer than|more than|later than|earlier than|stranger|secret|surprise|question|(?:other )?choice but|reason not|shortage|[1-9]\d*\b)|no\. ?\d|No, |no \w+(?: \w+)? (?:required|needed|necessary|attached)\b",
    r"(?:never|do not|don['’]t) (?:forget|mistake|get me wrong|be fooled|kid yourself|you think)\b",
    r"no (?:avail\b|means (?:the|an?) (?:only|first|last)\b|exception\b|small (?:part|feat|measure)\b|time at all\b)",
    r"nothing (?:but|short of|less than)|never ?mind|none other|neither here nor there",
    r"\w+n['’]t (?:just|only|merely|simply)",
    r"(?:can(?:not|['’]t)|could(?: not|n['’]t)) (?:wait\b|help\b|believe(?: it\b|\s*(?:[^\w\s]|$))|(?:agree|be|care|ask for) (?:any )?(?:more|better|\w+er)\b)",
)
# Under one of these verbs `not to` is what is asked: `asked visitors not to feed the swans`.
REQUESTS = (
    r"\b(?:ask|asks|asked|urge|urges|urged|tell|tells|told|warn|warns|warned|advise|advises|advised|beg|begs|begged|implore|implores|implored|"
    r"encourage|encourages|encouraged|remind|reminds|reminded|order|orders|ordered|instruct|instructs|instructed|request|requests|requested|"
    r"appeal to|appealed to|call on|called on|want|wants|wanted|need|needs|would like|expect|expects|expected|plead with|pleaded with|"
    r"advice|warning|appeal|request|reason|right|careful|mindful|sure)\b[^.;:]{0,80}$"
)
# Right before a negation these limit its scope to a noun phrase: `with no end in sight`, `as never before`.
BINDING = r"\b(?:with|having|as|or|second to|all or)\s$"

# A bare `not` negates the clause only after one of these, adverbs between.
CARRIERS = (
    r"(?:is|are|was|were|be|been|being|am|do|does|did|has|have|had|will|would|can|could|may|might|must|shall|should|ought|need|dare)|"
    r"(?<=\w)['’](?:s|re|ve|ll|d|m)"
)
BETWEEN = r"\w+ly|also|still|just|yet|even|so|now|then|often|always|quite|perhaps|maybe|though|however|he|she|it|they|we|you|I|there|this|that"
# … or before `to`, as the second half of these: `decided not to`.
DECIDING = r"(?:hop|guess|suppos|think|decid|cho|vot|opt|vow|agree|pledg|promis|swor|prefer|seem|appear|tend|claim|plan|intend|expect|want|try|tri)\w*"

# These open a subordinate clause.
SUBORDINATORS = (
    # `since 2015` opens none.
    r"who|whom|whose|which|(?<!just )because|although|though|unless|while|whereas|when|where|if|whether|"
    r"(?:since|until|before|after)(?!\s(?:\d|last|this|next|then|now|(?:mid|late|early|yester|to)\b|(?-i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b))|"
    r"despite|without|rather than|instead of|so that|in order|even though|lest|why|how|as(?=\s(?:he|she|it|they|we|there|nobody|nothing)\s)|^should(?=\s(?:he|she|it|they|we|you|the|an?)\s)"
)
# Of these, conjunctions: their clause has a subject of its own.
CONJUNCTIONS = frozenset(
    "because although though unless while whereas when where if whether since until before after".split()
)
APPOSITION = r", (?:as|with|something)\b|\s[-–—]+\s(?=(?:an?|one|something)\b)"
# Behind a clause with its verb: `the bank failed, leaving many unable to pay`.
PARTICIPLE = r", (?!(?:\w*th|dur|regard|concern)ing\b)(?-i:[a-z]+ing)\b"
# Under these `that` opens the assertion: `I think that it is not so`.
THIN_VERBS = r"said|says|say|think|thinks|believe|believes|know|knows|told|claims?|argues?|means?|hopes?|fears?"
