"""Word lists and names for cleaning: data without logic, each with its origin."""
