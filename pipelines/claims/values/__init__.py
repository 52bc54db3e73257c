"""Numbers and times in words.

``quantities`` finds numbers, with bounds, units and what they count: ``numbers`` has the patterns and the values,
``bounds`` the qualifiers, ``pairs`` ranges and changes, ``counted`` the noun, ``currencies`` the currency,
``earlier_nouns`` the noun of the number before, and ``not_counts`` numbers that count nothing. ``times`` finds times by
its patterns and resolves them against the article's date: ``time_resolvers`` and ``time_counts`` have their values,
``time_joins`` joins neighbours, ``tense`` chooses between past and future, and ``calendar_values`` does the arithmetic.
``places`` finds the country that a passage is about, and ``nearby`` keeps slow patterns near their keywords.
"""
