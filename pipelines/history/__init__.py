"""Compare an article with what the job has written before: new, a revision, unchanged, or a near-duplicate.

``stage`` comes between boilerplate and language, so that claims are not extracted twice. ``pipelines.runs`` stores
what earlier runs wrote and compares articles with it.
"""
