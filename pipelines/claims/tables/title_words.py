"""Words by which a title in quotation marks is known from words that somebody said. Own collection."""

# Written small within a title.
SMALL = "of|the|and|a|an|in|on|at|to|for|with|from|by|vs|as|or"
WORKS = (
    "show|program|programme|series|magazine|film|movie|book|novel|memoir|album|song|play|column|podcast|tour|campaign|"
    "documentary|report|plan|act|law|bill|host|anchor|star"
)
# Right before a title.
BEFORE = rf"the|an?|on|in|of|his|her|its|their|titled|entitled|{WORKS}"
