"""Page in, article out: what is not the article goes to ``removed``, each piece with its reason.

``html.clean_html`` takes a page with markup, ``text.clean_text`` a dump of visible text; both give a
``cleaned.Cleaned``. ``stage.BoilerplatePipeline`` picks one by media type and makes the Article.

``pages`` holds the steps of the one, ``dumps`` those of the other, ``tables`` the wording that both go by. Both read
interface text, dates, datelines and bylines alike, and both ask boosted ``trees`` what only judgement tells.
"""
