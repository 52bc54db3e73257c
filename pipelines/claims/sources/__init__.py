"""Resolve each source mention.

Its name, its type, and all mentions of the same source.

    entity_borders ──▶ names, genders, outlets, directory, roles ──▶ referents ──▶ people ──▶ resolver ──▶ entities

``entity_borders`` corrects the network's entities, with ``professions``, and ``names`` adds what it misses; ``outlets``
and ``organization_names`` tell what they name, ``genders`` who is a woman or a man. ``directory`` finds the fullest
form of each, and ``roles`` what the text calls it. ``referents`` makes a ``discourse.Discourse`` of all that, which all
others read; `Context` beside it has the sources resolved so far. ``mentions`` classifies a mention, and ``resolver``
calls the module for its class:

- names: ``named``; several sources in one mention: ``coordination``;
- pronouns: ``pronouns`` finds them, ``people`` selects the antecedent by ``antecedent_features``, and ``speakers``
  tells who spoke before;
- descriptions: ``descriptions``, with ``persons`` for one person, ``bodies`` for organizations and outlets, and
  ``documents`` for reports and polls.

``entities`` clusters mentions of one source, and ``name_confidence`` estimates whether the name is right. Other rooms
read ``discourse.Discourse`` alone, what the text mentions, and `structures.SourceLookup`, whom a mention stands for.
"""
