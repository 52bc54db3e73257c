"""How languages without a model quote: one table a language, each of them a ``grammar.Grammar``.

Own collections, from the usage of news agencies and newspapers. A verb stands there because reports use it to
introduce direct speech; one that merely may take an object in quotation marks (to call, to demand, to quote) does not.
"""
