"""Web archives: read WARC and WACZ files, and write what a run fetches.

    file ──▶ segments ──▶ parser ──▶ http_responses ──▶ reader ──Page, Rejected──▶ spider ──▶ writer ──▶ raw.warc.gz

``segments`` reads a file member by member (``unpacking``) and finds the next one after a damaged member. ``parser``
splits the bytes into WARC records, and ``dates`` reads their dates. ``http_responses`` makes Scrapy responses of them,
and ``reader`` Pages and rejections. ``wacz`` finds the archives in a WACZ file. ``writer`` archives a run, so that
``reader`` can repeat it.
"""
