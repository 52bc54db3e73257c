"""Components between the spiders and the network.

``politeness`` keeps delays and backs off from overloaded sites; ``robots`` obeys robots.txt. ``public_addresses``
blocks private networks. ``compression`` and ``content_decoding`` refuse truncated responses, ``header_limit`` endless
headers. ``credentials`` sends passwords as headers, and ``source_headers`` what one source asks for. ``conditional``
requests changed pages only, and ``backpressure`` limits the items in flight.
"""
