"""One spider for each kind of source.

``seeds`` reads local files and lists of addresses, ``news`` feeds, sitemaps and section pages, ``archive`` WARC
files. ``job`` is the base class: it names a job by its arguments and resumes an interrupted run. ``fetching`` extends
it for spiders that fetch pages, ``login`` for sources that want a name and a password, and ``shared`` for jobs that
several crawlers divide among them. ``feed_pages`` makes pages of what a feed has of its articles.
"""
