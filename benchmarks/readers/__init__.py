"""Readers of public data sets and of our labels in `data`; each yields plain records with offsets into a text."""
