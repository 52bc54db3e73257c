"""News sentences of our own, with the direct quotations in them.

One table a language. A case is (text, [(fragments joined by a space, source)]).
"""
