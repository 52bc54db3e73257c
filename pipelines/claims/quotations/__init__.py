"""Direct quotations by quotation marks and reporting verbs, step by step.

``marked`` pairs quotation marks; ``passage`` cuts a paragraph into words. ``conjugation`` spells out the forms of the
verbs in a language's table, and ``verbs`` reads one of them where it stands. ``mentions`` reads the mention of a
speaker, ``names`` finds the name in it. ``frames`` puts them together: behind a quotation, before it, within it.
``following`` takes in what a quotation goes on with. Each looks a bounded number of words around a mark, so that the
time grows with the text and no faster. ``pipelines.claims.quotations.find`` is the entry.
"""
