"""Separate the article of a page from everything else on it.

What is not the article goes to `removed`, each piece with its reason.

``html.clean_html`` cleans a page with markup by the steps in ``pages``; ``text.clean_text`` cleans a dump of visible
text by those in ``dumps``. Both return a ``cleaned.Cleaned``. ``stage.BoilerplatePipeline`` chooses one by media type
and builds the Article.

Both share ``interface`` (menus, buttons, notices), ``dates``, ``dateline``, ``bylines``, ``names`` and ``name_kinds``,
the word lists in ``tables``, and ``trees``, which evaluates boosted decision trees.
"""
