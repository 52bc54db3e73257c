"""Readers of the public data sets and of our own labelled sets; each yields plain records with offsets into a text."""
