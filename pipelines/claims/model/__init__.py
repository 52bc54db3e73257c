"""Attributions, named entities and check-worthiness of a text, by the network in ``models/attribution``.

    words ──▶ windows ──▶ network ──▶ decode (labels) ──▶ linking ──▶ inner, reread

``words`` splits the text into word pieces, ``windows`` packs them, ``network`` scores them, and ``decode`` finds the
best label sequence that ``labels`` allows. ``linking`` connects each cue with its source and content. ``inner`` ends
the contents of nested attributions, and ``reread`` finds more of them by reading each content by itself. ``reader``
calls all of these; ``component`` registers it with spaCy. ``worth`` and ``antecedents`` answer later questions from
the same scores: the check-worthiness of a span, and how well a name fits a pronoun.
"""
