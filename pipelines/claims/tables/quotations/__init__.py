"""How four languages quote: a table for each language, as a ``grammar.Grammar``.

Own collections, from the usage of news agencies and newspapers. A verb is listed if reports use it to introduce
direct speech, not if it merely can take an object in quotation marks (to call, to demand, to quote).
"""
