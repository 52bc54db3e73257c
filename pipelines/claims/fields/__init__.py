"""Fields of single claims: kind, stance, when it was said, hedges, negation, check-worthiness, confidence."""
