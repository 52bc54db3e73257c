"""Web archives: WARC files in, and a run's own responses out.

``stretches`` unpacks a file piece by piece and finds the next piece after a damaged one, ``records`` splits it into
WARC records, ``replies`` makes Scrapy responses of those, ``reading`` Pages and rejections.
``keeping`` writes what a run fetches, such that ``reading`` gives its records again.
"""
