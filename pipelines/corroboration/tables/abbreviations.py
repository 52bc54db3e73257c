"""Abbreviations whose point ends no sentence."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon st jr sr sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj pres sec supt det
    insp
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun no vs inc ltd co corp dept est approx
    fig vol pp ft mt ave blvd
    """.split()
)
"""Lower case, without the point."""
