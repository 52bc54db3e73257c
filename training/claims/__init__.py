"""Fit the small models of the claims pipeline, each by a program of its own.

``antecedents``: which person a pronoun stands for (``salience`` labels more examples). ``check_worthiness``: ranking
of claims. ``confidence`` and ``source_confidence``: calibration. ``statements``: what is said rather than done.
``logistic`` is the regression that they share.
"""
