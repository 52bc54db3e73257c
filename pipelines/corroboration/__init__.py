"""The same claim across outlets: who makes it, where they differ, and how many independent origins it has.

``group.group_claims`` is the entry point. ``views`` reduces each article to what is compared, ``index`` finds related
articles, ``features`` compares their sentences, ``decision`` scores each pair, ``grouping`` clusters the passages that
claims cover, and ``records`` builds the ClaimGroups with their ``origins`` and ``conflicts``. ``intervals`` compares
numbers, ``names`` names; ``words`` has stems and their rarity, ``tables`` the word lists.
"""

from pipelines.corroboration.group import group_claims

__all__ = ["group_claims"]
