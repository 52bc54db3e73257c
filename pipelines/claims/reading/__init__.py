"""Attributions and named entities of a text, by the network in ``models/attribution``.

``words`` splits the text, ``reading_windows`` packs it, ``network`` scores it, ``decode`` finds the best labels under
the rules of ``labels``, and ``reader`` puts the attributions together. ``component`` offers the same as a spaCy
pipeline.
"""
