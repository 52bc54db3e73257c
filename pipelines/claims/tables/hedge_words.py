"""Hedges: words by which an outlet or a source weakens a claim.

Own collection after the hedge classes of K. Hyland, "Hedging in Scientific Research Articles" (1998), and the
evidential words of agency style guides. Each entry is a pattern over lower-case text, with word boundaries added in
``hedges``.
"""

# ruff: noqa: E501 - a pattern stands on one line

# Evidential: the outlet passes on what others hold.
EVIDENTIAL = (
    *"reportedly purportedly allegedly purported supposedly ostensibly so-called rumou?red unconfirmed unverified".split(),
    r"alleged(?= (?!by\b|that\b)\w)",
    r"supposed(?= (?!to\b)\w)",
    r"suspected(?= \w)",
    r"(?:is|are|was|were|been|be) (?:widely |also |now |generally )?(?:thought|believed|said|reported|understood|presumed|assumed|rumou?red|feared|considered|suspected|alleged|claimed|estimated|expected|known)(?: to(?: have(?: been)?| be| include)?)(?<!known to)(?<!known to have)(?<!known to be)(?<!known to include)(?<!known to have been)",
    r"(?<=, )(?:thought|believed|understood|presumed|rumou?red|feared|said|reported) to(?: have(?: been)?| be| include)?",
    r"it (?:is|was) (?:widely )?(?:thought|believed|understood|rumou?red|feared|presumed|claimed|alleged|reported)(?= that|,|\.)",
)

# Epistemic: how likely the source thinks it.
EPISTEMIC = (
    *"apparently presumably possibly probably perhaps maybe unlikely potentially conceivably seemingly evidently arguably".split(),
    r"apparent(?= (?!that|to|from|in|on|at|when|and)[a-z])",
    r"almost certainly",
    r"in all (?:likelihood|probability)",
    r"it (?:is|was|['’]s) (?:\w+ )?possible(?= that)",
    r"(?<!as )(?<!if )(?<!est )(?<!every )(?<!is )(?<!was )(?<!be )possible(?= (?!to|for|by|because|in|and|or|but|when|if|with|only|at|on|from|that)[a-z])",
    r"there (?:is|was|['’]s) (?:a|some|every|the) (?:\w+ )?(?:chance|possibility|likelihood)",
    r"could not be (?:\w+ )?(?:verified|confirmed|corroborated)",
    r"it (?:is|was|remains?|remained) (?:unclear|uncertain|not (?:yet )?(?:clear|known))(?= (?:whether|if|how|why|when|who|what|which))",
    r"it remain(?:s|ed) to be seen",
    r"(?<!more )(?<!less )(?<!least )likely(?! (?:\w+ )?(?:voters?|electorate)\b)",
    r"(?:appears?|appeared)(?: not)? to(?: have| be)?",
    r"seem(?:s|ed)?(?: not)?(?: to(?: have| be)?)?",
    r"it (?:(?:appears?|appeared)(?= that)|seem(?:s|ed)(?: to(?: have| be)?)?)",
    r"would (?:appear|seem)",
    r"(?<!\d )may(?! \d)(?! of\b)",
    r"(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\bour )(?<!\btheir )(?<!military )(?<!economic )(?<!political )might(?! (?:of|as well)\b)",
    r"(?<!what )could(?! not\b)(?!n't)",
    r"as far as (?:i|we|he|she|they) (?:can|could) (?:tell|know|see)",
    r"in (?:my|our|his|her|their) (?:view|opinion)",
    r"to (?:my|our|his|her|their) knowledge",
    r"(?:i|we) (?:think|believe(?! (?:him|them|in)\b)|guess|suppose|suspect|assume|presume|imagine|reckon)",
    r"(?:i|we) would (?:guess|say|venture)",
)

# Approximating: how exact it is; only before a number or a share.
APPROXIMATING = (
    *"about around some roughly approximately nearly almost estimated".split(),
    *("up to", "close to", "an estimated", "in the region of", "somewhere between"),
    r"as many as(?! every)",
    r"as much as(?! every)",
)
# A number in digits or words, or money, right after.
APPROXIMATED = (
    r"(?=\s+(?:a\s+(?:dozen|hundred|thousand|million|billion|third|quarter|half|decade|year|month|week)\b|half\b|"
    r"[$£€¥]|(?:us\$|usd|eur|gbp)\s?\d|\d(?!\d?(?:[:.]\d\d)?\s?[ap]\.?m\b)|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|"
    r"twelve\b|\w+teen\b|twenty\b|thirty\b|forty\b|fifty\b|sixty\b|seventy\b|eighty\b|ninety\b|hundreds?\b|thousands?\b|"
    r"dozens?\b|all\b(?! over)|every\b|none\b))"
)

# `could` of ability or habit is no hedge: `all he could`, `could hear`, and with words that only
# persons are called, `could be stern`.
ABLE_BEFORE = (
    r"\b(?:(?:all(?: that)?|everything|whatever|wherever|whenever|whoever|as \w+ as|the best) (?:i|you|he|she|it|we|they)|"
    r"so that (?:[\w’'-]+\s){0,2}?[\w’'-]+)\s$"
)
ABLE_AFTER = (
    r"\s*(?:[.,;!?]|$)|\s(?:(?:hear|smell|taste|recall|remember|afford|barely|hardly|scarcely|no longer|swim|walk|read|write)\b|"
    r"(?:(?:also|sometimes|often|at times|occasionally) )?be (?:(?:very|quite|so|as|both|rather|a bit|a little|\w+ly) )?"
    r"(?:stern|gruff|moody|prickly|brusque|abrasive|temperamental|stubborn|short-tempered|hot-tempered|witty|aloof|curt|charming|"
    r"playful|bossy|grumpy|vindictive|ruthless|rude|petty|sarcastic|domineering|overbearing|"
    r"shy|impatient|standoffish|cantankerous|irascible|profane)\b|"
    r"(?:sometimes|often|at times|occasionally)\b(?=.*\bbe\b))"
)
