"""Records in, files on disk out: JSON Lines that a database loads without surprises."""
