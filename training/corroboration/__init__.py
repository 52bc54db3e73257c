"""Train models/corroboration: ``words`` counts stems, ``train`` fits whether two claims are the same."""
