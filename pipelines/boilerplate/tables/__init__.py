"""Wording and names that cleaning goes by: data, without logic, each with its origin."""
