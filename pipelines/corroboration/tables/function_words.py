"""Words that say nothing about which claim a sentence makes."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those it its he she they them their his her him i me my we us our you your who whom whose
    which what when where why how there here and or nor but if than then as so because while though although that
    of to in on at for by with from into onto up down out off over under about after before between through during
    against among within without toward towards upon is are was were be been being am do does did done has have had
    having will would shall should can could may might must not no n't also just only very more most much such some any
    each every all both either neither other another own same too again still yet even ever never now mr mrs ms
    said say says saying told tell tells according added adds
    """.split()
)
"""English function words, and the verbs of saying that join any source to any claim."""
