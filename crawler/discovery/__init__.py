"""Find the newest articles of a news source.

    sources ──▶ front_pages ──▶ listings (feeds, sitemaps, section_pages) ──▶ entries ──▶ recheck_policy ──▶ requests

``sources`` reads the operator's list, and ``secrets`` the credentials that it refers to. ``front_pages`` finds feeds
and sitemaps of a site. ``listings`` recognises what was fetched and calls ``feeds`` (RSS, Atom, RDF, JSON Feed),
``sitemaps`` (news sitemaps and indexes, too) or ``section_pages``. ``xml_rows`` reads damaged XML row by row,
``feed_dates`` parses dates, and ``addresses`` normalises URLs. ``source_crawl`` collects the Entries of a source over
several listings; ``entries`` selects the newest, and ``recheck_policy`` those that need a request.
"""
