"""Attributions and named entities of a text, by the network in ``models/attribution``.

``words`` splits the text, ``reading_windows`` packs it, ``network`` scores it, ``decode`` finds the best labels under
the rules of ``labels``. ``linking`` goes from each cue to its source and content, ``continuation`` follows quotations
over paragraphs, ``inner`` ends the contents of nested attributions, and ``reader`` is the way through them all.
``component`` offers the same as a spaCy pipeline.
"""
