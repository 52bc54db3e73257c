"""Train the network in models/attribution.

    sources (data, compose, filled_patterns, entity_names) ──▶ examples ──▶ batches ──▶ network, losses ──▶ checkpoints

``train`` is the program. ``prune`` removes attention heads and inner units between two runs, ``export`` writes a
checkpoint for onnxruntime, ``meaning`` adds the vectors of words to it, and ``calibrate`` fits
the thresholds and scales in its settings.
"""
