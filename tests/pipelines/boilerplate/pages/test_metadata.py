from __future__ import annotations

import json

import pytest

from pipelines.boilerplate.pages.html_tree import parse
from pipelines.boilerplate.pages.metadata import PageMetadata, read_metadata


def metadata(head: str = "", body: str = "", *, linked_data: object = None, url: str | None = None) -> PageMetadata:
    if linked_data is not None:
        head += f'<script type="application/ld+json">{json.dumps(linked_data)}</script>'
    tree = parse(f"<html><head>{head}</head><body>{body}</body></html>")
    assert tree is not None
    return read_metadata(tree, url=url)


def test_headline_is_the_shown_one() -> None:
    found = metadata(
        "<title>Rain ends after weeks | News</title>", "<h1>The Page</h1><h1>Rain ends after three weeks</h1>"
    )
    assert found.headline == "Rain ends after three weeks"


@pytest.mark.parametrize(
    ("title", "body", "headline"),
    [
        ("Langford Post", "<h1>Rain ends after three weeks</h1>", "Rain ends after three weeks"),
        ("News", "<h1>Rain ends after three weeks</h1>", "Rain ends after three weeks"),
        ("UPDATE 1-Rain ends after weeks | News", "<h1>UPDATE 1-Rain ends after weeks</h1>", "Rain ends after weeks"),
        ("Rain ends after three long weeks", "<h1>Weather</h1>", "Rain ends after three long weeks"),
        ("Rain ends after weeks — The Langford Blog", "<h2>The Langford Blog</h2><h2>Rain ends after weeks</h2>",
         "Rain ends after weeks"),
    ],
)  # fmt: skip
def test_headline_where_the_title_says_less_or_more(title: str, body: str, headline: str) -> None:
    assert metadata(f"<title>{title}</title>", body).headline == headline


def test_headline_without_any_title() -> None:
    assert metadata(body="<h1>Rain ends</h1>").headline == "Rain ends"
    assert metadata(body="<p>Rain</p>").headline is None


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ada Byron", ["Ada Byron"]),
        ("By Ada Byron and Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron, Max Frey", ["Ada Byron", "Max Frey"]),
        ("Ada Byron, Science Editor of the paper", ["Ada Byron"]),
        ("Ada Byron; Max Frey; Ada Byron", ["Ada Byron", "Max Frey"]),
        ("Von Ada Byron", ["Ada Byron"]),
        ("https://www.facebook.com/ada", []),
        ("ada@example.org", []),
    ],
)
def test_authors(author: str, names: list[str]) -> None:
    assert metadata(f'<meta name="author" content="{author}">').authors == names


SITE = '<meta property="og:site_name" content="Langford Post">'


@pytest.mark.parametrize(
    ("head", "body", "names"),
    [
        ('<meta name="author" content="Langford Post"><meta name="parsely-author" content="Ada Byron">', "",
         ["Ada Byron"]),
        ('<meta name="author" content="admin">', '<a rel="author" href="/x">Ada Byron</a>', ["Ada Byron"]),
        ('<meta name="author" content="admin">', "", []),
        ('<meta name="author" content="No Author">', "", []),
        ('<meta name="author" content="Langford Post">', "", ["Langford Post"]),
        ('<meta name="authors" content="Ada Byron"><meta name="byl" content="By Max Frey">', "", ["Ada Byron"]),
        ('<meta name="citation_author" content="Byron, Ada"><meta name="citation_author" content="Frey, Max">', "",
         ["Ada Byron", "Max Frey"]),
        ('<meta name="author" content="ada@post.example"><meta name="twitter:label1" content="Written by">'
         '<meta name="twitter:data1" content="Ada Byron">', "", ["Ada Byron"]),

        ('<meta name="twitter:label1" content="Time"><meta name="twitter:data1" content="Four Minutes">', "", []),
        ('<meta name="author" content="ada-byron">', "", ["Ada Byron"]),
        ('<meta name="author" content="ADA BYRON">', '<span itemprop="author">Ada Byron</span>', ["Ada Byron"]),
        ("",
         '<figure itemscope itemtype="//schema.org/ImageObject"><meta itemprop="author" content="Li Wu"></figure>',
         []),
        ("",
         '<div class="comments"><b itemprop="author">Max Frey</b></div><p itemprop="author">Ada Byron</p>',
         ["Ada Byron"]),
        ("", '<div itemprop="author" itemscope><b itemprop="name">Ada Byron</b><i>Chief reporter</i></div>',
         ["Ada Byron"]),
        ("", '<aside><span class="author-name">Max Frey</span></aside>', []),
        ('<meta name="parsely-page" content=\'{"author": "Ada Byron"}\'>', "", ["Ada Byron"]),
    ],
)  # fmt: skip
def test_the_first_source_with_a_person_names_the_authors(head: str, body: str, names: list[str]) -> None:
    assert metadata(SITE + head, body).authors == names


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ({"@type": "Person", "givenName": "Ada", "familyName": "Byron"}, ["Ada Byron"]),
        ([{"@type": "Person", "givenName": "Ada", "additionalName": "M.", "familyName": "Byron"}], ["Ada M. Byron"]),
        ({"@list": [{"name": "Ada Byron"}, {"name": "Max Frey"}]}, ["Ada Byron", "Max Frey"]),
        ({"@type": "Person", "name": ["Ada Byron", "Max Frey"]}, ["Ada Byron", "Max Frey"]),
        ({"@type": "Person", "name": "", "alternateName": "Ada Byron"}, ["Ada Byron"]),
        ([{"name": "Ada Byron"}, {"@type": "Organization", "name": "Langford Post"}], ["Ada Byron"]),
        (["Ada Byron", "admin"], ["Ada Byron"]),
        ([["Ada Byron"], [{"name": "Max Frey"}]], ["Ada Byron", "Max Frey"]),
        ("['Ada Byron', 'Max Frey']", ["Ada Byron", "Max Frey"]),
    ],
)
@pytest.mark.parametrize("field", ["author", "creator", "contributor"])
def test_shapes_of_authors_in_linked_data(field: str, author: object, names: list[str]) -> None:
    assert metadata(SITE, linked_data={"@type": "NewsArticle", field: author}).authors == names


def test_authors_of_linked_data_go_first() -> None:
    data = {"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ada Byron"}, "Max Frey"]}
    assert metadata('<meta name="author" content="admin">', linked_data=data).authors == ["Ada Byron", "Max Frey"]


@pytest.mark.parametrize(
    "data",
    [
        {"@type": "NewsArticle", "datePublished": "2020-02-01T10:00:00+01:00"},
        [{"@type": "WebSite"}, {"@type": ["NewsArticle", "Thing"], "datePublished": "2020-02-01T10:00:00+01:00"}],
        {"@graph": [{"@type": "http://schema.org/Article", "datePublished": "2020-02-01T10:00:00+01:00"}]},
    ],
)
def test_date_in_any_shape_of_linked_data(data: object) -> None:
    found = metadata(linked_data=data)
    assert found.datePublished == "2020-02-01T09:00:00Z"
    assert found.datePublishedRaw == "2020-02-01T10:00:00+01:00"


def test_date_from_meta_elements() -> None:
    assert metadata('<meta property="article:published_time" content="2020-02-01">').datePublished == "2020-02-01"
    assert (
        metadata(body='<time itemprop="datePublished" datetime="2020-02-01">1 Feb</time>').datePublished == "2020-02-01"
    )
    assert metadata(body='<time datetime="2020-02-01">1 Feb</time>').datePublished is None
    assert metadata('<meta property="article:modified_time" content="2020-02-02">').dateModified == "2020-02-02"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta name="citation_publication_date" content="2024/03/12">', ""),
        ('<meta property="rnews:datePublished" content="2024-03-12">', ""),
        ('<meta name="dcterms:created" content="2024-03-12">', ""),
        ("", '<span property="dc:date dc:created" content="2024-03-12T10:04:54+01:00">12.03.2024</span>'),
        ("", '<div itemprop="datePublished"><abbr itemprop="datePublished" title="2024-03-12">Tuesday</abbr></div>'),
    ],
)
def test_date_by_its_other_names(head: str, body: str) -> None:
    assert (metadata(head, body).datePublished or "")[:10] == "2024-03-12"


def test_creation_is_kept_apart() -> None:
    found = metadata('<meta name="created" content="2024-03-12">')
    assert found.datePublished is None
    assert found.created is not None
    assert found.created.moment == "2024-03-12"


def test_a_date_that_cannot_be_read_is_passed_over() -> None:
    head = '<meta property="article:published_time" content="soon"><meta name="date" content="2020-02-01">'
    assert metadata(head).datePublished == "2020-02-01"


def test_addresses_are_absolute() -> None:
    head = '<link rel="canonical" href="/a"><meta property="og:image" content="b.jpg">'
    found = metadata(head, url="https://page.example/x?y=1")
    assert found.canonicalUrl == "https://page.example/a"
    assert found.image == "https://page.example/b.jpg"


@pytest.mark.parametrize("link", ["javascript:void(0)", "mailto:a@b.example", "http://[", ""])
def test_what_is_no_address_is_none(link: str) -> None:
    assert metadata(f'<link rel="canonical" href="{link}">').canonicalUrl is None


def test_a_front_page_is_not_the_address_of_an_article() -> None:
    head = '<link rel="canonical" href="/"><meta property="og:url" content="/a">'
    assert metadata(head, url="https://page.example/a?b").canonicalUrl == "https://page.example/a"
    assert metadata(head, url="https://page.example/").canonicalUrl == "https://page.example/"


def test_publisher() -> None:
    data = {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "The Daily Page"}}
    assert metadata(linked_data=data).publisher == "The Daily Page"
    assert metadata('<meta property="og:site_name" content="The Daily Page">').publisher == "The Daily Page"
    assert metadata().publisher is None


def test_author_is_looked_up_by_its_id() -> None:
    graph = [{"@type": "Person", "@id": "#7", "name": "Ada Byron"}, {"@type": "Article", "author": [{"@id": "#7"}]}]
    assert metadata(linked_data={"@graph": graph}).authors == ["Ada Byron"]
    assert metadata(linked_data={"@type": "Article", "author": {"@id": "#8"}}).authors == []


def test_headline_and_site_between_the_separators_of_the_title() -> None:
    title = "<title>Langford Post | Weather | Rain ends after weeks</title>"
    logo = '<a href="/"><img src="x.png" alt="Langford Post"></a>'
    found = metadata(title, f"{logo}<h2>Rain ends after weeks</h2>")
    assert (found.headline, found.publisher) == ("Rain ends after weeks", "Langford Post")
    assert metadata(title, "<h2>Rain ends after weeks</h2>").publisher is None


def test_heading_that_names_the_site_is_no_headline() -> None:
    head = "<title>Langford Post</title><meta property=og:site_name content='Langford Post'>"
    assert metadata(head, "<h1>Langford Post</h1><h2>Rain ends after weeks</h2>").headline == "Rain ends after weeks"


def test_site_between_headline_and_section_of_the_title() -> None:
    found = metadata("<title>Pier closed for May - Langford Post - News</title>", "<a href=/>Langford Post</a>")
    assert (found.headline, found.publisher) == ("Pier closed for May", "Langford Post")


def test_image_of_microdata() -> None:
    body = '<figure itemprop="image"><img itemprop="url" src="/quay.jpg"></figure>'
    assert metadata(body=body, url="https://post.example/a").image == "https://post.example/quay.jpg"


@pytest.mark.parametrize(
    ("title", "body", "headline"),
    [
        ("Pier closed for May", "<h1><span>Coast</span>Pier closed for May</h1>", "Pier closed for May"),
        ("Pier closed for May", "<h1><small>Coast</small> Pier closed for May</h1>", "Pier closed for May"),
        ("Pier closed for May", "<h1>Pier closed for May<i class=sr-only>Langford Post</i></h1>",
         "Pier closed for May"),
        ("Pier closed for May", "<h1><div><a>Coast</a></div><div>Pier closed for May</div></h1>",
         "Pier closed for May"),
        ("Pier closed for May", "<h1>Pier closed<br>for May</h1>", "Pier closed for May"),
        ("Pier closed for May", "<h1>Pier<br> closed<br>for May</h1>", "Pier closed for May"),
        ("Pier closed for May", "<h1>Pier closed for May <i class=reading-time>3 min</i></h1>", "Pier closed for May"),
        ("Pier - Langford Post", "<nav><h1>Pier</h1></nav><h1>Pier closed for May</h1>", "Pier closed for May"),
        ("Pier ‘closed’ for May", "<h1>Pier 'closed' for May</h1>", "Pier 'closed' for May"),
        ("Pier closed for May", "<a href=/><h1>Langford Post pier closed</h1></a>", "Pier closed for May"),
        ("Pier closed for May | News", "<nav><h1>News</h1></nav>", "Pier closed for May"),
        ("Pier closed for May", "<h1>Coast</h1><h2>Pier closed for May</h2>", "Pier closed for May"),
        ("Salt and Tide: Pier closed for May", "<h1><a href=/>Salt and Tide</a></h1><h3>Pier closed for May</h3>",
         "Pier closed for May"),
        ("Pier closed for May - Local news - Langford Post", "", "Pier closed for May"),
        ("Pier closed for May – Politik – Langford Post", "", "Pier closed for May"),
        ("Pier closed for May_Langford Post", "", "Pier closed for May"),
        ("码头五月关闭_社会新闻_海港网", "", "码头五月关闭"),
        ("桟橋、五月に閉鎖｜国内ニュース｜港新聞", "", "桟橋、五月に閉鎖"),
        ("Pier closed for May – a year late", "", "Pier closed for May – a year late"),
        ("Sport for all: pier becomes a gym", "", "Sport for all: pier becomes a gym"),
        ("Council shuts the pier in May",
         "<h1><span class=kicker>Coast</span> Council shuts the pier for all of May</h1>",
         "Council shuts the pier for all of May"),
    ],
)  # fmt: skip
def test_headline_without_what_stands_around_it(title: str, body: str, headline: str) -> None:
    assert metadata(f"{SITE}<title>{title}</title>", body).headline == headline


@pytest.mark.parametrize(
    ("head", "section", "keywords"),
    [
        ('<meta property="article:section" content="Coast">', "Coast", []),
        ('<meta property="article:section" content="Coast,Politics">', "Coast", []),
        ('<meta property="article:section" content="Arts, Books & Music">', "Arts, Books & Music", []),
        ('<meta property="article:section" content="{$category}">', None, []),
        (
            '<meta property="article:tag" content="piers"><meta property="article:tag" content="May">',
            None,
            ["piers", "May"],
        ),
        ('<meta name="news_keywords" content="piers, May; council,piers">', None, ["piers", "May", "council"]),
        ('<meta name="keywords" content="码头，港口、五月">', None, ["码头", "港口", "五月"]),
        (
            '<meta property="article:tag" content="Category: piers"><meta property="article:tag" content="topic: May">',
            None,
            ["piers", "May"],
        ),
        ("", None, []),
    ],
)
def test_section_and_keywords_of_meta_elements(head: str, section: str | None, keywords: list[str]) -> None:
    found = metadata(head)
    assert (found.articleSection, found.keywords) == (section, keywords)


def test_section_and_keywords_of_linked_data() -> None:
    crumbs = [{"@type": "ListItem", "item": {"name": name}} for name in ("Home", "Coast", "Pier closed")]
    found = metadata(linked_data=[{"@type": "NewsArticle", "keywords": ["piers", "May"]},
                                  {"@type": "BreadcrumbList", "itemListElement": crumbs}])  # fmt: skip
    assert (found.articleSection, found.keywords) == ("Coast", ["piers", "May"])
    declared = {"@type": "NewsArticle", "articleSection": ["Harbour", "News"], "keywords": "piers, May"}
    assert metadata(linked_data=declared).articleSection == "Harbour"


@pytest.mark.parametrize(
    ("crumbs", "section"),
    [
        ("<nav aria-label=breadcrumb><a href=/>Home</a><a href=/coast>Coast</a><a href=/coast/piers>Piers</a></nav>",
         "Coast"),
        ("<ol class=breadcrumbs><li><a href=https://post.example/>Post</a><li><a href=/k/>Küste</a></ol>", "Küste"),
        ("<div class=fil-ariane><a href=/>Accueil</a> &gt; <a href=/accueil>Accueil</a> &gt; <a href=/c>Côte</a></div>",
         "Côte"),
        ("<nav class=breadcrumb><a href=/coast>Coast</a><a href=/piers>Piers</a></nav>", None),
        ("<nav class=breadcrumb><a href=/>Home</a> Pier closed</nav>", None),
        ("<nav class=breadcrumb><a href='http://['>Home</a></nav>", None),
    ],
)  # fmt: skip
def test_section_of_breadcrumbs(crumbs: str, section: str | None) -> None:
    assert metadata(body=f"{crumbs}<h1>Pier closed</h1>").articleSection == section


@pytest.mark.parametrize(
    "unset", ["1970-01-01T00:00:00Z", "2099-12-31", "0001-01-01T00:00:00", "1969-12-31T19:00:00-05:00"]
)
def test_a_date_that_was_never_set_is_passed_over(unset: str) -> None:
    head = f'<meta property="article:published_time" content="{unset}">'
    assert metadata(head).datePublished is None
    assert metadata(f'{head}<meta name="date" content="2020-02-01">').datePublished == "2020-02-01"


@pytest.mark.parametrize(
    ("head", "url", "day"),
    [
        ("", "https://post.example/a", None),
        ("", "https://post.co.uk/a", "2021-11-03"),
        ("", "https://post.example/2021/03/11/a", "2021-03-11"),
        ('<meta property="article:modified_time" content="2021-03-12">', "https://post.example/a", "2021-03-11"),
    ],
)
def test_numbers_of_a_date_are_settled_by_the_page(head: str, url: str, day: str | None) -> None:
    assert metadata(f'{head}<meta name="pubdate" content="03/11/2021">', url=url).datePublished == day


def test_numbers_of_a_date_are_settled_by_the_language() -> None:
    for language, day in (("en-US", "2021-03-11"), ("en-GB", "2021-11-03"), ("de", "2021-11-03"), ("en", None)):
        tree = parse(
            f'<html lang="{language}"><head><meta name="pubdate" content="03/11/2021"></head><body>x</body></html>'
        )
        assert tree is not None
        assert read_metadata(tree).datePublished == day


def test_updates_and_related_stories_are_not_the_article() -> None:
    blog = {
        "@type": "LiveBlogPosting",
        "headline": "Pier closed",
        "datePublished": "2021-03-11T08:00:00Z",
        "liveBlogUpdate": [
            {"@type": "BlogPosting", "headline": "Boat", "datePublished": "2021-03-11T16:00:00Z", "author": "Max Frey",
             "publisher": "Langford Post", "articleBody": "A boat came."}
        ],
    }  # fmt: skip
    found = metadata(linked_data=blog)
    assert (found.datePublished, found.authors) == ("2021-03-11T08:00:00Z", [])
    others = {
        "@type": "ItemList",
        "itemListElement": [{"@type": "NewsArticle", "datePublished": "2021-03-01", "url": "/b"}],
    }
    assert metadata(linked_data=others, url="https://post.example/a").datePublished is None
    assert metadata(linked_data=others, url="https://post.example/b").datePublished == "2021-03-01"
