"""Words for the fields of claims in other languages than English.

A module a language, of our own collection from news usage; ``languages`` joins them.
"""
