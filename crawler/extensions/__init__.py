"""Scrapy extensions that accompany a run.

``run`` opens, commits and closes the run; ``workers`` starts its worker processes. ``progress`` and ``summary``
report to the person at the terminal. When the spider has finished, ``groups`` writes groups.jsonl and ``report`` the
reader's page. ``log_escaping`` keeps control characters and secrets out of the log.
"""
