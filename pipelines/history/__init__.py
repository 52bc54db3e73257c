"""Compare an article with what the job has written before.

It is new, a revision, unchanged, or a near-duplicate.

``stage`` runs between boilerplate and language, so that claims of an unchanged article are not extracted again.
`pipelines.runs` stores what earlier runs wrote, and does the comparison.
"""
