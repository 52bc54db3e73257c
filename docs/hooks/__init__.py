"""Hooks of MkDocs."""
