"""Chains of attribution, from the outlet through intermediaries to the origin.

With the content at their end. ``statement_filter`` drops attributions that report a deed, by ``statement_signs`` and
``statement_model``. ``grouping`` joins attributions that share a content, ``intermediaries`` finds sources beside the
attribution (`told the newspaper`), ``building`` orders them all as chains, and ``interviews`` carries an interview's
outlet on to the speaker's next quotations.
"""
