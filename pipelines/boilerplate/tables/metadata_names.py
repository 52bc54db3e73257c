"""Names of the meta elements with an article's data, the most telling first.

From the OpenGraph protocol (ogp.me), Twitter cards, Dublin Core, Parse.ly and Sailthru documentation, and what the
training pages use.
"""

from __future__ import annotations

TITLE = (
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "headline",
    "title",
)
DESCRIPTION = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "dcterms.description",
    "sailthru.description",
)
AUTHOR = (
    "author",
    "authors",
    "article:author",
    "og:article:author",
    "og:author",
    "article:author_name",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.creator.personalname",
    "dc:creator",
    "creator",
    "byl",
    "byline",
    "cxenseparse:author",
    "cse-authors",
    "cse_author",
    "article.author",
    "author_name",
    "rbauthors",
    "shareaholic:article_author_name",
    "twitter:creator:name",
)
SECTION = (
    "article:section",
    "og:article:section",
    "og:section",
    "parsely-section",
    "articlesection",
    "section",
    "cxenseparse:section",
    "article.section",
    "sailthru.section",
    "dc.type.section",
    "category",
)
KEYWORDS = (
    "article:tag",
    "og:article:tag",
    "news_keywords",
    "parsely-tags",
    "sailthru.tags",
    "keywords",
    "dc.subject",
    "dcterms.subject",
    "cxenseparse:keywords",
)
PUBLISHER = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "apple-mobile-web-app-title",
)
IMAGE = ("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src", "parsely-image-url")
PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "date",
    "article.published",
    "timestamp",
)
MODIFIED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "article.updated",
    "modificationdate",
)
