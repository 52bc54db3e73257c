"""Numbers and dates in words: ``quantities`` with what they count, ``times`` against the article's date."""
