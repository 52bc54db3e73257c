"""The Scrapy project: where pages come from, and how a run behaves.

    inputs, discovery, warc ──▶ spiders ──Page──▶ item pipelines (the folder pipelines)

``spiders`` has one spider for each kind of source: ``inputs`` reads local files, ``discovery`` finds the newest
articles of feeds, sitemaps and section pages, and ``warc`` reads web archives and writes what a run fetches.
``selection`` filters articles by date, language and address. ``middlewares`` control how pages are fetched,
``frontier`` shares one crawl among several machines, and ``extensions`` open the run, start worker processes and
report progress.

``commands`` holds our `scrapy …` commands, ``settings`` every setting with its explanation. ``deployed`` replaces the
settings in an egg for Scrapyd; ``preloaded`` imports what all worker processes share.
"""

PRELOAD = ("crawler.preloaded",)
"""The modules that the process imports from which all workers are forked."""
