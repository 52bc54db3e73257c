"""Corrections of the attributions that the network gives: their borders, their overlaps, their duplicates."""
