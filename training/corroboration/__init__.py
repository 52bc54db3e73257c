"""How models/corroboration is made: the table of words, and the decision whether two claims are the same."""
