"""Fields of single claims, each in a module of its own: from the kind of a claim to its confidence.

``kind``, ``cues`` (lemma and stance), ``hedges``, ``negation``, ``said_on``, ``check_worthiness`` and ``confidence``
are pure functions; ``components`` registers them with spaCy.
"""
