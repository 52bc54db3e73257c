"""A crawl by many machines: what is to be fetched, by whom, and which host may be asked, shared in Redis.

    sources ──▶ queue, by host ──take──▶ leased ──claim──▶ writing ──done──▶ its visit is kept

``frontier`` holds the queue and its states, ``scripts`` the Lua that Redis runs as one step, ``shared_history`` what
the crawlers of a job know of addresses and articles, ``host_lock`` the downloader middleware that lets one request at a
time reach a host. ``extension`` connects them with a crawl; without the setting FRONTIER none of it is loaded.

A task is leased to a crawler as long as that one gives signs of life; else it returns to the queue. A crawler claims a
task before it writes the record, and says that it is done once the record is on disk. If a crawler dies in between, its
task waits for its restart, since only its own ledger knows whether the record is there: so no record is lost, and none
is written twice.
"""
