"""Whom a mention stands for, and what type of source that is.

``names`` finds and compares names, ``directory`` gathers an article's, ``mentions`` tells pronouns from descriptions,
``discourse`` what was mentioned where, and ``sources`` resolves the source of an attribution.
"""
