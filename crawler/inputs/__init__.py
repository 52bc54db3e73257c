"""Local input: which files a path means, and how each becomes Pages."""
