"""One spider for each kind of source.

``seeds`` reads local files and lists of addresses, ``news`` feeds, sitemaps and section pages, ``archive`` WARC
files. ``job`` is the base class: it names a job by its arguments and resumes an interrupted run. ``fetching`` extends
it for spiders that fetch pages.
"""
