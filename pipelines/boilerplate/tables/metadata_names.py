"""Names of the meta elements with an article's data, the most telling first.

From the OpenGraph protocol (ogp.me), Twitter cards, Dublin Core, rNews, Highwire Press, Parse.ly and Sailthru
documentation, the lists of htmldate and newspaper4k, and what the training pages use.
"""

from __future__ import annotations

TITLE = tuple("og:title twitter:title parsely-title sailthru.title dc.title dcterms.title headline title".split())
DESCRIPTION = (
    "og:description",
    "description",
    "twitter:description",
    "dc.description",
    "dcterms.description",
    "sailthru.description",
)
AUTHOR = tuple(
    "author authors article:author og:article:author og:author article:author_name citation_author parsely-author "
    "sailthru.author dc.creator dcterms.creator dc.creator.personalname dc:creator creator byl byline "
    "cxenseparse:author cse-authors cse_author article.author author_name rbauthors "
    "shareaholic:article_author_name twitter:creator:name article:author:name citation_authors rnews:author "
    "author-name authorname analyticsattributes.author weibo:article:author".split()
)
SECTION = tuple(
    "article:section og:article:section og:section parsely-section articlesection section cxenseparse:section "
    "article.section sailthru.section dc.type.section category".split()
)
KEYWORDS = tuple(
    "article:tag og:article:tag news_keywords parsely-tags sailthru.tags keywords dc.subject dcterms.subject "
    "cxenseparse:keywords".split()
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
PUBLISHED = tuple(
    "article:published_time og:published_time datepublished parsely-pub-date sailthru.date pubdate publishdate "
    "publish-date publish_date publication_date cxenseparse:recs:publishtime dc.date.issued dcterms.issued "
    "dcterms.created dc.date date article.published timestamp og:article:published_time article:published "
    "article_date_original originalpublicationdate rnews:datepublished rnews.datepublished citation_online_date "
    "citation_publication_date citation_date prism.publicationdate dc.issued dcterms.date dcterms.available "
    "bt:pubdate og:pubdate og:regdate vr:published_time shareaholic:article_published_time "
    "analyticsattributes.articledate published published-date published_date published_time publish_time "
    "publishtime publication-date publicationdate date_published displaydate release_date live_date".split()
)
# When the page was made, at times long after the article: the printed date goes before.
CREATED = tuple(
    "article:created article:created_time article.created dc.date.created dc.created datecreated date_created "
    "created created_at create_date creation_date creationdate".split()
)
MODIFIED = tuple(
    "article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified "
    "article.updated modificationdate og:article:modified_time og:modified_time article:modified article:updated "
    "article:updated_time shareaholic:article_modified_time rnews:datemodified dc.modified date_modified "
    "date_updated lastmodified last_modified last-update last_update modified updated updated_time revised".split()
)
