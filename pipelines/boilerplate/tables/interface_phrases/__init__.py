"""Phrases of interface lines, a module for each kind, joined by `phrases`."""
