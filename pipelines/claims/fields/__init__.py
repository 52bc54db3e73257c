"""Fields of single claims, a module for each, from kind to confidence.

``kind``, ``cues`` (lemma and stance), ``hedges``, ``negation``, ``said_on``, ``check_worthiness`` and ``confidence``
are pure functions; ``components`` registers them with spaCy.
"""
