"""Write each claim so that it is understood without its article.

``person_words`` replaces pronouns of persons and short names, ``thing_words`` what stands for bodies and groups,
``dates`` relative times, ``clauses`` tells sentences from phrases; ``texts`` puts the pieces together, ``component``
runs it over the claims of a `Doc`. Words are replaced, in square brackets, and nothing is paraphrased; null where a
replacement would be a guess or where no sentence is left.
"""
