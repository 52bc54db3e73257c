"""Compare an article with what the job has written before: new, a revision, unchanged, or a near-duplicate.

``stage`` stands between boilerplate and language, so that claims are not extracted twice. What earlier runs wrote, and
the comparison with it, is in ``pipelines.runs``.
"""
