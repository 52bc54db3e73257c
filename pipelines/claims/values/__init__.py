"""Numbers and times in words.

``quantities`` finds numbers, with bounds, units and what they count: ``quantity_grammar`` has the patterns,
``numbers`` the values, ``pairs`` ranges and changes, ``counted`` the noun, ``currencies`` the currency, and
``not_counts`` numbers that count nothing. ``times`` finds times and resolves them against the article's date:
``time_grammar`` has the patterns, ``time_resolvers`` and ``time_counts`` their values, ``time_joins`` joins
neighbours, ``tense`` chooses between past and future, and ``calendar_values`` does the arithmetic. ``places`` finds
the country that a passage is about, ``nearby`` keeps slow patterns near their keywords, and ``components`` registers
all with spaCy.
"""
