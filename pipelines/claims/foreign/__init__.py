"""Claims in other languages than English.

The network's attributions, and fields from a table of words by language.

    network, rules for direct quotations ──▶ attributions ──▶ plain_claims ──▶ claims

``plain_claims`` makes the records. ``speakers`` names the sources, ``cues`` gives lemma and stance, ``modality`` hedges
and negation, ``quantities`` and ``times`` the values. ``patterns`` compiles the tables. What the tables cannot tell
stays empty: check-worthiness, standalone texts, duplicates and the outlet's own statements are for English alone.
"""
