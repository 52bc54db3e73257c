"""Crawl with several machines: requests in Redis, with a lease for each.

    sources ──▶ queue, by host ──take──▶ leased ──claim──▶ writing ──done──▶ its visit is kept

``frontier`` holds the queue and its states, ``scripts`` the Lua scripts that Redis runs atomically,
``shared_history`` what all crawlers of a job know of addresses and articles, and ``host_lock`` is the downloader
middleware that allows one request at a time to a host. ``extension`` connects them with a crawl; without the setting
FRONTIER none is loaded.

A crawler leases a task and renews the lease with its heartbeat; an expired lease returns the task to the queue. The
crawler claims a task before it writes the record, and marks it as done when the record is on disk. If the crawler
dies in between, the task waits until it is restarted, since only its own ledger tells whether the record was written.
So no record is lost, and none is written twice.
"""
