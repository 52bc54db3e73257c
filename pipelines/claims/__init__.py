"""Clean text in, attributed claims out.

``attribution.find_attributions`` finds who said what: sources, cues and contents, linked. ``extract.extract_claims``
turns attributions into Claims with everything a fact-checker needs. ``stage.ClaimsPipeline`` runs it on an Article.

``reading`` runs the network over a text; ``missed`` and ``repairs`` set right what it gives; ``chain`` and ``relays``
put attributions in the order in which words were passed on; ``assemble`` adds the rest. ``coreference`` says whom a
mention stands for, ``values`` reads quantities and times, ``tables`` holds the words that all go by. ``quotations``, by
the steps in ``quoting``, finds direct speech in languages without a model.
"""
