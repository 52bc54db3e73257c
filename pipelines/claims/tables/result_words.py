"""Words that tell results and times of day from ranges. Own collection."""

# A rival and both results follow one of these: `leads Otero 458 to 359`.
RIVALS = (
    r"lead(?:s|ing)?|led|trail(?:s|ed|ing)?|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|back(?:s|ed|ing)?|"
    r"edg(?:e|es|ed|ing)(?: out)?|outpoll(?:s|ed|ing)?|top(?:s|ped|ping)?|rout(?:s|ed|ing)?|over|ahead of|behind|"
    r"against|versus|vs\.?|favou?r(?:s|ed|ing)?|prefer(?:s|red|ring)?|support(?:s|ed|ing)?|elect(?:s|ed|ing)?|"
    r"los(?:t|es|ing) to"
)
# After one of these `at six` is a level, not a time of day.
LEVELS = (
    r"st(?:and|ands|ood|anding)|puts?|putting|remain\w*|keeps?|kept|holds?|held|capp?\w*|sets?|setting|estimat\w*|number\w*|"
    r"valu\w*|aim\w*|peak\w*|starts?|started|starting|ends?|ended|toll|total\w*|count|levels?|rates?|priced?|prices|sold|"
    r"trad\w*|rank\w*|limit\w*|fix\w*|reckon\w*|steady|unchanged|tied?|deadlocked|stuck|polls?|polling|polled|look\w*"
)
# `opens at six on Friday`
AFTER_HOURS = (
    r"in the|on|at night|this|last|every|each|tomorrow|tonight|today|yesterday|sharp|local|when|until|after|before|and|"
    r"or|for|with|he|she|they|we"
)
