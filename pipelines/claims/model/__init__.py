"""Attributions, named entities and check-worthiness of a text.

By the network in ``models/attribution``.

    words ──▶ network ──▶ decode (labels) ──▶ linking ──▶ reader ──▶ component, inner, reread

``words`` splits the text into word pieces, ``network`` packs them into windows and scores them, and ``decode`` finds
the best label sequence that ``labels`` allows. ``linking`` connects each cue with its source and content. ``reader``
calls all of these, and ``component`` registers it with spaCy. ``inner`` ends the contents of nested attributions, and
``reread`` finds more of them by reading each content by itself. ``check_worthiness``, ``antecedents`` and ``meaning``
answer later questions from the same scores: the check-worthiness of a span, how well a name fits a pronoun, and the
vector of what a span means.
"""
