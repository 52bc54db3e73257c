"""The Scrapy project: where pages come from, and how a run behaves.

``spiders`` hand Pages to the item pipelines in ``pipelines``. ``inputs`` finds files, ``reading`` turns one into Pages,
``fetching`` does both for the web. ``discovery`` finds the newest articles of feeds,
sitemaps and section pages; ``conditional``, ``politeness``, ``robots`` and ``safety`` are the manners of fetching.
``archives`` reads WARC files and keeps a run's responses as one. ``commands`` are our `scrapy …` commands; `crawl` adds
a summary and a truthful exit code to Scrapy's own. ``extensions`` show progress and run worker processes, for which
``preloaded`` loads what they share. ``settings`` declares and documents every setting. ``deployed`` are the settings
within Scrapyd.
"""
