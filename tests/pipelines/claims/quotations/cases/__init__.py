"""News sentences of our own, and the direct quotations that a reader finds in them: one table a language.

A case is (text, [(fragments joined by a space, source, name, lemma)]).
"""
