"""The steps of ``clean_html``.

``html_tree`` parses, ``blocks`` cuts the page into blocks, ``block_features`` and ``block_model`` score them,
``block_choice`` keeps those of the article, ``removals`` says why the others went. ``metadata`` reads what the page
says of itself, from ``structured_data`` and its head, and ``page_kind`` whether it is an article at all.
"""
