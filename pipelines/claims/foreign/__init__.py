"""Claims in other languages than English.

The network's attributions, and fields from a table of words by language.

    network, accordings, quotations ──▶ attributions ──▶ plain_claims ──▶ claims

``accordings``, ``quotations`` and ``back_references`` find what words beside a content settle, ``continuations``
what is reported without a cue; ``contents`` joins it with the network's, and
``subjects`` finds who speaks where the subject is elided. ``roles`` and ``antecedents`` tell whom descriptions mean.
``plain_claims`` makes the records. ``speakers`` names the sources by ``names`` in their mentions, ``cases`` of those,
``entities`` and ``source_kinds``; ``cues`` gives lemma and stance, ``modality`` hedges and negation, ``quantities`` and
``times`` the values. ``patterns`` compiles the tables. What the tables cannot tell
stays empty: check-worthiness, standalone texts, duplicates and the outlet's own statements are for English alone.
"""
