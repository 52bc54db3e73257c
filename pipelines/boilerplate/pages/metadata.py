"""What a page declares about its article.

Headline, authors, publisher, dates, section, keywords, addresses.

JSON-LD goes first, since its fields are unambiguous; then OpenGraph and other meta elements, then microdata. What only
the printed page says (a byline, a date below the headline) is read later, when it is known which text is the article's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import lxml.html

from pipelines.boilerplate.cleaned import Described
from pipelines.boilerplate.dateline import wire_label_end
from pipelines.boilerplate.interface import interface_rule
from pipelines.boilerplate.name_kinds import squeeze
from pipelines.boilerplate.pages import structured_data
from pipelines.boilerplate.pages.addresses import absolute_address, canonical_url
from pipelines.boilerplate.pages.authors import authors_in_addresses, declared_authors
from pipelines.boilerplate.pages.block import normalise
from pipelines.boilerplate.pages.declared import Declared, is_foreign, read_declared
from pipelines.boilerplate.pages.headline import choose_headline, page_title
from pipelines.boilerplate.pages.page_dates import DateContext, Published, date_context, declared_date
from pipelines.boilerplate.pages.structured_data import LinkedData, Thing
from pipelines.boilerplate.pages.titles import SEPARATOR
from pipelines.boilerplate.tables import metadata_names as names

_MOST_SITE_WORDS = 5
_MOST_KEYWORDS = 50
_BREADCRUMBS = (
    "(//nav | //ol | //ul | //div)[contains(@class, 'readcrumb') or contains(@id, 'readcrumb') "
    "or contains(@aria-label, 'readcrumb') or contains(@class, 'ariane') or contains(@typeof, 'BreadcrumbList') "
    "or contains(@itemtype, 'BreadcrumbList')]"
)
_MOST_BREADCRUMBS = 5
_BETWEEN_SECTIONS = re.compile(r",(?=[^\W\d_])")
# What a template was to fill in: "{$category}", "{{ section }}", "%%site%%".
_PLACEHOLDER = re.compile(r"\{\$|\$\{|\{\{|\}\}|%%")
# An address of more than a host.
_NO_FRONT_PAGE = re.compile(r"^(?:https?:)?//[^/]+/+[^/#?]|^(?!(?:https?:)?//)[/.]*[^/.#?]")
_TITLE_PARTS = re.compile(rf"{SEPARATOR.pattern}|：")
_LONGEST_KEYWORD = 80
_LONGEST_SECTION = 60
_TIMES = frozenset({"pubdate", "datetime"})
_KEYWORD_KIND = re.compile(r"^(?:tags?|topics?|keywords?|subjects?|category|section|type)\s?:\s?", re.IGNORECASE)
_BETWEEN_KEYWORDS = re.compile(r"\s*[,;|、，]\s*")


@dataclass(kw_only=True)
class PageMetadata(Described):
    """What a page declares.

    `declaredBody` is the articleBody of the JSON-LD, one paragraph a line; `pageTypes` are the types of its objects and
    the og:type. `site` are the names of the site, squeezed; `dates` says how the page writes dates; `hasTime` whether
    it declares a date or has a time element; `linkedAuthors` are the names in the addresses of its authors' pages;
    `created` is when the page was made.
    """

    declaredBody: str | None = None
    pageTypes: frozenset[str] = frozenset()
    site: Sequence[str] = ()
    dates: DateContext = field(default_factory=DateContext)
    hasTime: bool = False
    linkedAuthors: Sequence[str] = ()
    created: Published | None = None


def read_metadata(tree: lxml.html.HtmlElement, *, url: str | None = None) -> PageMetadata:
    """Read the metadata of a page.

    Args:
        tree: the page; it is not changed.
        url: its address, for relative links and as a hint at the site's name and the date.
    """
    linked = structured_data.read_linked_data(tree)
    declared = read_declared(tree)
    canonical = canonical_url(tree, declared, url)
    article = linked.article(canonical or url)
    publisher = _publisher(article, linked, declared) or _publisher_in_title(tree)
    site = _site_names(publisher, canonical or url)
    if publisher is None:
        site += _authors_in_title(tree, article, declared)
    section = _section(article, linked, declared) or _section_in_breadcrumbs(tree) or _category(tree)
    published, modified, context = _dates(tree, article, declared, canonical or url)
    has_time = published is not None or any(not _TIMES.isdisjoint(time.keys()) for time in tree.iter("time"))
    titles = [structured_data.text_of(article.get("headline")), declared.first(names.TITLE)]
    headline = choose_headline(tree, titles, site, section)
    return PageMetadata(
        headline=headline[wire_label_end(headline) :] if headline else None,
        articleSection=section,
        keywords=_keywords(article, declared),
        description=structured_data.text_of(article.get("description")) or declared.first(names.DESCRIPTION),
        authors=declared_authors(tree, article, declared, site),
        publisher=publisher,
        image=absolute_address(_image(article, declared), canonical or url),
        canonicalUrl=canonical,
        datePublished=published[0] if published else None,
        datePublishedRaw=published[1] if published else None,
        dateModified=modified,
        declaredBody=structured_data.lines_of(article.get("articleBody")),
        pageTypes=linked.types | set(declared.meta.get("og:type", ())),
        site=site,
        dates=context,
        hasTime=has_time,
        linkedAuthors=authors_in_addresses(article, declared),
        created=declared_date([*declared.all(names.CREATED), *_only_time(tree)], context),
    )


def _dates(
    tree: lxml.html.HtmlElement, article: Thing, declared: Declared, url: str | None
) -> tuple[tuple[str, str] | None, str | None, DateContext]:
    """The declared dates of publication and change, and how the page writes dates."""
    published = [
        *_date_texts(article, ("datePublished",)),
        *declared.all(names.PUBLISHED),
        *_marked(declared, "datePublished"),
    ]
    published += _date_texts(article, ("dateCreated", "uploadDate"))
    modified = [
        *_date_texts(article, ("dateModified",)),
        *declared.all(names.MODIFIED),
        *_marked(declared, "dateModified"),
    ]
    context = date_context(tree, url, [*published, *modified])
    first, last = declared_date(published, context), declared_date(modified, context)
    return (first.moment, first.raw) if first else None, last.moment if last else None, context


def _only_time(tree: lxml.html.HtmlElement) -> list[str]:
    """The moment of the page's only time element with the attribute `pubdate`."""
    times = [time for time in tree.iter("time") if time.get("pubdate") is not None and time.get("datetime")]
    return [times[0].get("datetime", "")] if len(times) == 1 and not is_foreign(times[0], footers=False) else []


def _date_texts(article: Thing, fields: Sequence[str]) -> list[str]:
    values = (value for name in fields for value in structured_data.listed(article.get(name)))
    # A number is a moment of Unix time.
    texts = (str(value) if isinstance(value, int) else structured_data.text_of(value) for value in values)
    return [text for text in texts if text]


def _marked(declared: Declared, name: str) -> list[str]:
    """The dates of an element of microdata: the declared one, then the shown one."""
    return [
        text
        for element in declared.marked.get(name, ())[:3]
        for text in (*map(element.get, ("datetime", "content", "title")), normalise(element.text_content()[:100]))
        if text
    ]


def _section(article: Thing, linked: LinkedData, declared: Declared) -> str | None:
    """The section of JSON-LD, of a meta element, or of the breadcrumbs' first step."""
    candidates = [
        *structured_data.texts_of(article.get("articleSection")),
        *declared.all(names.SECTION),
        *(
            text
            for element in declared.marked.get("articleSection", ())[:1]
            for text in [normalise(element.text_content())]
        ),
        *_breadcrumbs(linked),
    ]
    # Without a space behind it, a comma divides sections: "Coast,Politics".
    firsts = (_BETWEEN_SECTIONS.split(text)[0].strip() for text in candidates)
    names_of_sections = (
        text
        for text in firsts
        if 1 < len(text) <= _LONGEST_SECTION and not text.startswith("http") and not _PLACEHOLDER.search(text)
    )
    return next((text for text in names_of_sections if not text.isdigit()), None)


def _breadcrumbs(linked: LinkedData) -> list[str]:
    """The names between the front page and the article in the breadcrumbs of the page."""
    for thing in linked.objects:
        steps = thing.get("itemListElement")
        if "BreadcrumbList" in structured_data.types_of(thing) and isinstance(steps, list) and len(steps) > 2:
            found = [structured_data.text_of(_step_name(step)) for step in steps[1:-1]]
            return [name for name in found if name]
    return []


def _section_in_breadcrumbs(tree: lxml.html.HtmlElement) -> str | None:
    """The first step behind the front page in breadcrumbs that the page shows."""
    for element in tree.xpath(_BREADCRUMBS)[:_MOST_BREADCRUMBS]:
        links = [link for link in element.iter("a") if link.get("href") and link.text_content().strip()]
        steps = [link for link in links if _NO_FRONT_PAGE.search(link.get("href"))]
        # Breadcrumbs begin on the front page; without it they may be any list of links.
        if len(steps) < len(links):
            found = (normalise(step.text_content()[: 2 * _LONGEST_SECTION]) for step in steps)
            return next(
                (text for text in found if 1 < len(text) <= _LONGEST_SECTION and not interface_rule(text)), None
            )
    return None


def _category(tree: lxml.html.HtmlElement) -> str | None:
    """The category that the first link of WordPress's themes to one names."""
    links = tree.xpath("//a[contains(concat(' ', @rel, ' '), ' category ')]")[:_MOST_BREADCRUMBS]
    found = (normalise(link.text_content()[: 2 * _LONGEST_SECTION]) for link in links if not is_foreign(link))
    return next((text for text in found if 1 < len(text) <= _LONGEST_SECTION and not interface_rule(text)), None)


def _step_name(step: object) -> object:
    if not isinstance(step, dict):
        return None
    item = step.get("item")
    return step.get("name") or (item.get("name") if isinstance(item, dict) else None)


def _keywords(article: Thing, declared: Declared) -> list[str]:
    """The keywords of the first source that has any."""
    sources = [structured_data.texts_of(article.get("keywords")), *(declared.all((name,)) for name in names.KEYWORDS)]
    for source in sources:
        pieces = source if len(source) > 1 else [piece for text in source for piece in _BETWEEN_KEYWORDS.split(text)]
        found: dict[str, str] = {}
        for piece in pieces:
            word = _KEYWORD_KIND.sub("", piece.strip(" \"'#"))
            if 1 < len(word) <= _LONGEST_KEYWORD:
                found.setdefault(word.casefold(), word)
        if found:
            return list(found.values())[:_MOST_KEYWORDS]
    return []


def _site_names(publisher: str | None, url: str | None) -> list[str]:
    """Names of the site, squeezed: its publisher, its host and its domain."""
    found = [squeeze(publisher)] if publisher else []
    host = urlsplit(url).hostname if url and "://" in url else None
    if host:
        labels = [label for label in host.split(".") if label not in ("www", "m", "amp")]
        found.extend(squeeze(name) for name in (host.removeprefix("www."), labels[0] if labels else ""))
        if len(labels) > 1:
            found.append(squeeze(labels[-2]))
    return [name for name in found if name]


def _publisher(article: Thing, linked: LinkedData, declared: Declared) -> str | None:
    """The publisher of JSON-LD, of a meta element, or of the site's own object."""
    published_by = structured_data.names_of(article.get("publisher"))
    if published_by:
        return published_by[0]
    named = declared.first(names.PUBLISHER)
    if named and not named.startswith(("http", "@")) and not _PLACEHOLDER.search(named):
        return named
    organizations = (
        thing for thing in linked.objects if structured_data.types_of(thing) & {"NewsMediaOrganization", "WebSite"}
    )
    return next((name for thing in organizations if (name := structured_data.text_of(thing.get("name")))), None)


def _publisher_in_title(tree: lxml.html.HtmlElement) -> str | None:
    """The part of the page's title that is the text of its logo."""
    parts = [part.strip() for part in _TITLE_PARTS.split(page_title(tree))]
    if len(parts) < 2:
        return None
    logos = {squeeze(image.get("alt") or "") for image in tree.iterfind(".//a//img")}
    logos |= {squeeze(link.text_content()[:100]) for link in tree.iterfind(".//a[@href='/']")}
    names_of_site = (part for part in reversed(parts) if 0 < len(part.split()) <= _MOST_SITE_WORDS)
    return next((part for part in names_of_site if squeeze(part) and squeeze(part) in logos), None)


def _authors_in_title(tree: lxml.html.HtmlElement, article: Thing, declared: Declared) -> list[str]:
    """The declared author that ends the page's title, squeezed: it is the site's name."""
    parts = [squeeze(part) for part in SEPARATOR.split(page_title(tree))]
    authors = map(squeeze, (*structured_data.names_of(article.get("author")), *declared.all(names.AUTHOR[:1])))
    return [name for name in authors if len(parts) > 1 and name == parts[-1]][:1]


def _image(article: Thing, declared: Declared) -> str | None:
    """The address of the article's image: a meta element, JSON-LD or microdata."""
    image = article.get("image")
    if isinstance(image, list):
        image = image[0] if image else None
    if isinstance(image, dict):
        image = image.get("url") or image.get("contentUrl")
    return declared.first(names.IMAGE) or structured_data.text_of(image) or _marked_image(declared)


def _marked_image(declared: Declared) -> str | None:
    """The address of an image in microdata: of the element or its first picture."""
    pictures = [one for element in declared.marked.get("image", ())[:1] for one in (element, *element.iter("img"))]
    return next((link for one in pictures for name in ("src", "content", "href") if (link := one.get(name))), None)
