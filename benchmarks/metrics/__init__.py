"""Scores as pure functions: gold and predicted records in, counts and scores out. Nothing here reads a file."""
