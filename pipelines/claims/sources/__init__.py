"""Resolve each source mention: its name, its type, and all mentions of the same source.

    names, name_kinds, outlets, reconcile ──▶ discourse ──▶ context ──▶ resolver ──▶ entities

``names`` finds names by rule; ``name_kinds``, ``outlets`` and ``organization_names`` tell what they name;
``reconcile`` merges them with the network's entities, and ``directory`` compares them. ``discourse`` collects what is
mentioned where; ``context`` adds the attributions and the sources resolved so far. ``mentions`` classifies a mention,
and ``resolver`` calls the module for its class:

- names: ``named``; several sources in one mention: ``coordination``;
- pronouns: ``pronouns`` finds them, ``people`` selects the antecedent;
- descriptions: ``descriptions``, with ``persons`` for one person, ``body_descriptions`` and ``bodies`` for
  organizations, and ``documents`` for reports and polls.

``entities`` clusters mentions of one source, ``roles`` finds what the article calls it, and ``name_confidence``
estimates whether the name is right. ``components`` registers these steps with spaCy.
"""
