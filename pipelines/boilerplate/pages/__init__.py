"""The steps of ``clean_html``.

``html_tree`` parses, ``blocks`` cuts the page into blocks, by what ``markup`` reads off its elements.
``block_features``, made up of ``block_text`` and ``block_place`` with ``characters``, and ``block_model`` score them,
in doubt with ``second_opinion``; ``block_choice`` keeps those of the article, ``removals`` says why the others went.
``metadata`` reads what the page says of itself, from ``structured_data`` and its head, and ``page_kind`` whether it is
an article at all.
"""
