"""Scores as pure functions: gold and predicted records in, scores out.

Nothing here reads a file.
"""
