"""Train models/corroboration.

``words`` counts stems, ``vectors`` makes their vectors, ``train`` fits the decision, also on
stories with the names of ``renaming``.
"""
