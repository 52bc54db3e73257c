"""Where pages come from: one spider for each kind of source."""
