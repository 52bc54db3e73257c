"""Word lists of claim extraction: data without logic, each with its origin."""
