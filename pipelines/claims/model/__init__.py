"""Attributions, named entities and check-worthiness of a text, by the network in ``models/attribution``.

``words`` splits the text, ``reading_windows`` packs it, ``network`` scores it, ``decode`` finds the best labels under
the rules of ``labels``. ``linking`` goes from each cue to its source and content, ``continuation`` follows quotations
over paragraphs, ``inner`` ends the contents of nested attributions, and ``reader`` is the way through them all.
``worth`` and ``antecedents`` keep what is asked for later: how much a stretch of words deserves a check, and how well
a name fits a pronoun. ``component`` offers the same as a spaCy pipeline.
"""
