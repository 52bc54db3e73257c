"""Write each claim so that it is understood without its article.

``person_words`` replaces pronouns of persons and short names, ``thing_words`` mentions of organizations, groups and
things, and ``dates`` relative times; ``clauses`` tells sentences from phrases. ``texts`` applies the ``replacements``,
in square brackets. Nothing is paraphrased: the field is null if a replacement would be a guess or no sentence is left.
"""
