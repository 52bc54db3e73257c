"""Clean text in, attributed claims out.

``extract.extract_claims`` returns the claims of a text with all their fields, ``attribution.find_attributions`` only
who said what: sources, cues and contents, linked. ``stage.ClaimsPipeline`` runs the first on an Article.

English is read by a spaCy pipeline: ``models/attribution/config.cfg`` lists its components in order, ``pipeline``
loads and runs it, and ``document``, the one module that imports spaCy, declares what the components assign to the
``Doc``. From the first component to the last:

1. ``tokens``, ``sentences`` and ``quotemarks`` split the text; ``model`` finds attributions and entities with a
   neural network.
2. ``postprocess`` corrects attributions: where their contents begin and end, and what a bare `this` points to.
3. ``chains`` keeps attributions that report a statement, groups those that share a content, and orders their sources.
4. ``sources`` finds names and resolves each source mention to its antecedent.
5. ``values`` reads quantities and times; ``statements`` finds check-worthy sentences in the outlet's own voice.
6. ``assemble`` builds the records, ``fields`` fills in one field each, and ``standalone`` rewrites each claim so that
   it is understood without the article.

``multilingual`` reads other languages with a network of its own, and ``foreign`` makes claims of what it finds, by
tables of words.

``structures`` has the classes that components exchange, ``tables`` the word lists. Spans with their arithmetic, and the
grammar of datelines, are in core.
"""
