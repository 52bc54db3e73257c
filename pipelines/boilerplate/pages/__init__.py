"""The steps of `clean_html`.

- ``html_tree`` parses; ``blocks`` cuts the page into ``block`` objects, with the roles that ``markup`` reads off its
  elements, and ``nodes`` for these; ``inline_text`` leaves out what is not on screen; ``drop_caps`` joins a detached
  first letter to its word.
- ``block_features`` describes each block (``block_text``, ``block_place``, ``characters``) and ``block_model`` scores
  it, with ``second_opinion`` in doubt. ``block_choice`` selects the article's blocks; ``removals`` gives the reason
  of the others.
- ``body`` and ``body_cleanup`` remove the rest from the selected blocks: ``captions``, ``foreign_boxes``, ``notes``,
  ``repeats``. ``lost_paragraphs`` adds paragraphs that the model missed; ``script_data`` reads bodies that exist in
  scripts only.
- ``metadata`` collects what the page declares: ``declared`` (meta elements), ``structured_data`` (JSON-LD, read by
  ``lenient_json``), ``headline`` and ``titles``, ``authors`` and ``printed_authors``, ``page_dates`` and ``moments``;
  ``header_zone`` reads the elements between headline and text.
- ``page_kind`` decides whether the page is an article at all.
"""
