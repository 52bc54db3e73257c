"""The fields of a claim that are read off its own words: kind, stance, hedges, negation, check-worthiness."""
