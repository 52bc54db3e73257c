"""Words that claims go by: data, without logic, each with its origin."""
