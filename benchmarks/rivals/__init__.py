"""Other systems, run on the same documents for comparison.

Those that are not installed are left out.
"""
