"""Components between the spiders and the network.

``politeness`` and ``robots`` keep to what sites ask for, ``public_addresses`` blocks private ones, ``compression``
and ``complete_bodies`` refuse parts of pages, ``header_limit`` headers without end, ``credentials`` sends passwords as
headers, ``conditional`` asks for changed pages only, and ``backpressure`` limits the items in flight.
"""
