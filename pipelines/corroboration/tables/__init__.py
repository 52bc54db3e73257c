"""Word lists of the corroboration stage: data without logic."""
