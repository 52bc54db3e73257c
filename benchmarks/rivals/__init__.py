"""Other systems, run on the same documents for comparison; those that are not installed are left out."""
