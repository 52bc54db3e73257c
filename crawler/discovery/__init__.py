"""From a source of news to the addresses of its newest articles.

``sources`` reads what an operator lists; ``listings`` tells what a fetched source is and reads it by one of ``feeds``
(RSS, Atom, RDF, JSON Feed), ``sitemaps`` (news sitemaps and indexes too) or ``section_pages``. Each gives Entries, of
which ``entries`` takes the newest, and ``rechecks`` says which of them are worth a request.
"""
