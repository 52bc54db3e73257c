"""Chains of attribution: from the outlet through intermediaries to the origin, and the content at their end."""
