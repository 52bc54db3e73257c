"""Corrections of the network's attributions and of the claims made from them.

``list_items``, ``appositions``, ``sentence_contents``, ``quotation_borders``, ``noun_cues`` and ``trim`` correct where
contents begin and end. ``corrections`` ends them before the next cue of their source and replaces those that say
nothing alone, ``unattributed_quotations`` finds the speakers of quotations without an attribution, and
``duplicate_claims`` marks claims that the article repeats.
"""
