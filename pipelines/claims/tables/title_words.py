"""Words that tell a title in quotation marks from a quotation. Own collection."""

# Lower case within a title.
SMALL = "of|the|and|a|an|in|on|at|to|for|with|from|by|vs|as|or"
WORKS = (
    "show|program|programme|series|magazine|film|movie|book|novel|memoir|album|song|play|column|podcast|tour|campaign|"
    "documentary|report|plan|act|law|bill|host|anchor|star"
)
# Right before a title.
BEFORE = rf"the|an?|on|in|of|his|her|its|their|titled|entitled|{WORKS}"
# Right before one capitalised word in quotation marks, which then is the name that a group goes by: `the “Sentinels”`.
NAMED_BEFORE = "the|The|these|those|of"
# What follows is in scare quotes, in lower case, too.
NAMING = r"so-called|self-styled|self-described|self-proclaimed|known as|nicknamed|named|titled|entitled"
# After these a name is what somebody calls another.
JUDGING = (
    r"call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|dub(?:s|bed)?|describ(?:e|es|ed|ing)|deem(?:s|ed)?"
)
