"""Write each claim so that it is understood without its article.

``stretches`` chooses what is told: the content alone if it is a sentence, else the clause or the sentence that
attributes it. ``source_words`` replaces the mention of the source in it, ``person_words`` pronouns of persons and short
names, ``descriptions`` definite noun phrases, ``thing_words`` other pronouns, and ``dates`` relative times. ``texts``
applies the ``replacements``, in square brackets. Nothing is paraphrased: the field is null where a replacement would be
a guess.
"""
