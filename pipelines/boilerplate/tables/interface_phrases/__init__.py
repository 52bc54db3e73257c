"""Phrases of interface lines, a module for each kind; `phrases` puts them together."""
