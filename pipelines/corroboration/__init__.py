"""The same claim across outlets.

Who makes it, where they differ, and how many independent origins it has. ``group.group_claims`` is the entry point.
``views`` reduces each article to what is compared, ``index`` finds related articles, ``matrices`` prepares them, and
``comparing`` hands out pairs of them, also to other processes. ``similarities`` and ``features`` compare their
sentences, ``across`` those in different languages. ``decision`` scores pairs, ``windows`` hands them on as soon as no
later article can change their groups, ``grouping`` clusters the sentences, and ``records`` builds the ClaimGroups of
the claims in them, with their ``origins`` and ``conflicts``.
``intervals`` compares numbers, ``names`` names and ``days`` dates; ``sentences`` divides text, ``words`` has stems and
their rarity, ``vectors`` their meaning, and ``tables`` the word lists.
"""

from pipelines.corroboration.group import group_claims

__all__ = ["group_claims"]
