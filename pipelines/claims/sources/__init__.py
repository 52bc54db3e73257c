"""Whom a mention stands for, and what type of source that is.

``names`` finds names, ``name_kinds`` and ``outlets`` say of what, ``reconcile`` makes one list of them and a network's
entities, ``directory`` compares them, ``mentions`` tells pronouns from descriptions, ``discourse`` what was mentioned
where. ``sources`` resolves the source of an attribution, in a ``context``: pronouns by ``people``, ``descriptions`` by
``salience`` and, for bodies and documents, by ``body_descriptions`` and ``bodies``.
"""
