"""Scores as pure functions: gold and predicted records in, counts and figures out. Nothing here reads a file."""
