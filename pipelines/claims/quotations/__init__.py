"""Direct quotations by quotation marks and reporting verbs, in four languages.

``find`` is the entry point: it finds the speaker of each quotation, and extends the quotation to what continues it.
``marked`` pairs quotation marks; ``passage`` splits a paragraph into words. ``conjugation`` generates the forms of the
verbs in a language's table, and ``verbs`` recognises them. ``mentions`` reads the mention of a speaker, ``names`` tells
whether it has a name. ``frames`` combines these for a speaker behind or before the quotation, ``within`` for one inside
it. Each step looks at a bounded number of words around a mark, so that time grows linearly with the text.
"""
