"""Our `scrapy …` commands; one named like a command of Scrapy replaces it.

``crawl`` adds a summary and exit codes to Scrapy's own command; ``checks`` validates settings and arguments before it
starts, and ``classes`` what settings name. ``articles`` prints what a job has written, ``schema`` the JSON Schemas.
``corroborate`` groups claims, ``report`` writes the reader's page, ``export`` other formats; ``saved_runs`` has what
these three share.
"""
