"""Words by which languages are told apart."""
