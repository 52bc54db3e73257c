"""Clean text in, attributed claims out.

``extract.extract_claims`` gives the claims of a text, with everything a fact-checker needs to know of each;
``attribution.find_attributions`` only who said what: sources, cues and contents, linked. ``stage.ClaimsPipeline`` runs
it on an Article.

English is read by a spaCy pipeline: ``models/attribution/config.cfg`` lists its components in order, ``pipeline`` loads
and runs it, ``document`` names what the components assign to the ``Doc``. From the first component to the last:

1. ``sentences`` and ``quotemarks`` split the text; ``model`` finds attributions and entities with a neural network.
2. ``postprocess`` corrects the attributions: where their contents begin and end, and what a bare `this` points to.
3. ``chains`` keeps those that report a statement, groups those of one content, and orders who passed the words on.
4. ``sources`` finds names and resolves whom each source mention stands for.
5. ``values`` reads quantities and times; ``statements`` finds check-worthy sentences of the outlet's own.
6. ``assemble`` makes the records, and the components of ``fields`` fill in one field each.

``spans`` and ``structures`` are the ground floor: spans and their arithmetic, and what components hand to each other.
``tables`` holds the word lists. ``quotations`` finds direct speech in languages without a model.
"""
