"""The same claim across outlets: who makes it, where they differ, and how many independent origins stand behind it.

``group.group_claims`` is the entry point: ``views`` keeps of each article what comparing needs, ``index`` finds related
articles, ``features`` compares their claims, ``decision`` scores each pair, ``grouping`` clusters the pairs, and
``records`` builds the ClaimGroups with their ``origins`` and ``conflicts``. ``intervals`` compares numbers, ``names``
compares names, ``words`` has stems and their rarity.
"""

from pipelines.corroboration.group import group_claims

__all__ = ["group_claims"]
