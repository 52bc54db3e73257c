"""The labelled lines above a text: "Title: …", "Author: …", "URL: …"."""

from __future__ import annotations

import re
from typing import Final

from pipelines.boilerplate.dumps.draft import Draft, Entry

# By what becomes of the line: names in English, then German, French, Spanish, Italian, Portuguese and Dutch.
_NAMES: Final = {
    "headline": "title headline subject titel überschrift betreff titre objet título asunto titolo oggetto assunto kop",
    "outlet": "source publisher publication outlet newspaper quelle zeitung journal fuente medio fonte testata bron",
    "body": "text body content article article_text full_text text_content volltext texte texto contenido testo tekst",
    "removed": "url link address permalink source_url section category language lang id from to cc sent reply-to "
    "keywords tags copyright word_count length link_to_article rubrik ressort rubrique sección sezione",
    "known": "author authors by byline writer journalist autor autorin auteur autore date published publication_date "
    "published_on published_at date_published datum veröffentlicht publié fecha publicado data pubblicato",
}  # fmt: skip
_KIND_OF: Final = {name.replace("_", " "): kind for kind, names in _NAMES.items() for name in names.split()}
_LABEL: Final = re.compile(r"[*_]{0,2}([^\W\d_][\w-]{0,15}(?: \w{1,12}){0,2}) ?[*_]{0,2}:[*_]{0,2}\s{0,3}")
# Labels stand so many lines from the top at most, with no more than so many others above.
_HEAD: Final = 14
_MOST_ABOVE: Final = 1
_FEWEST: Final = 2


def put_labels(draft: Draft) -> tuple[int | None, str | None]:
    """Take the labelled headline, and remove labels and lines that are not read.

    Returns:
        the place of the headline, None where no line is labelled as one, and the name of the outlet.
    """
    head: list[tuple[int, Entry, str, int]] = []
    for place, entry in enumerate(draft.entries[:_HEAD]):
        label = _LABEL.match(entry.line.text)
        kind = _KIND_OF.get(label[1].lower().replace("_", " ")) if label else None
        if label and kind and (entry.is_open or kind == "removed"):
            head.append((place, entry, kind, label.end()))
        elif head or place >= _MOST_ABOVE:
            break
    titles = [place for place, _, kind, _ in head if kind == "headline"]
    if len(head) < _FEWEST or len(titles) != 1:
        return None, None
    outlet = None
    for _, entry, kind, start in head:
        value = entry.line.text[start:].strip()
        if kind in ("headline", "body") and value:
            entry.cut(
                start,
                len(entry.line.text),
                "headline" if kind == "headline" else "body",
                reason="boilerplate",
                rule="label",
            )
        elif kind != "known" and entry.is_open:
            entry.remove("boilerplate", "label")
        if kind == "outlet" and "/" not in value:
            outlet = value
    return titles[0], outlet
