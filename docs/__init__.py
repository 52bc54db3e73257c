"""The documentation; `hooks` makes its generated pages."""
