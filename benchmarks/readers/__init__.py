"""Readers of public data sets and of our labels in `data`.

Each yields plain records with offsets into a text.
"""
