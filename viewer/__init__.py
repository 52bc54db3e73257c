"""The reader's page: articles with their claims in one self-contained HTML file.

    saved runs ──▶ page_data ──▶ html_page ──▶ report.html
                      └─ offsets   └─ assets/ (page.html, style.css, scripts/)

`report` writes the page, or, of many articles, a folder with an index and a page for every 500. `page_data` turns
records into what the scripts need, `offsets` counts in JavaScript's units, and `html_page` puts the parts together.

Text from the web is never HTML: it stands in `<script type="application/json">` blocks, in which `<`, `>` and `&` are
escaped, and the scripts show it as text nodes only. A content security policy allows the page's own script and style,
by their hashes, and nothing else: no network, no inline handlers, no other script.
"""
