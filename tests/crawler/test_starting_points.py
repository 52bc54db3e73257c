"""`scrapy crawl news -a url=…` on several kinds of address.

Of a site, of an article, and of a feed that carries its articles.
"""

from __future__ import annotations

import gzip
import html
import json
from pathlib import Path

import pytest

from benchmarks.kills import WITHOUT_CLAIMS
from benchmarks.sample_pages import story
from tests.conftest import Crawl
from tests.crawler.news_site import Answer, NewsSite, article_page, news_site
from tests.crawler.test_news_spider import assert_repeats, crawl_news, reasons


def crawl(folder: Path, *arguments: str, **settings: object) -> Crawl:
    return crawl_news(folder, *arguments, ITEM_PIPELINES=json.dumps(WITHOUT_CLAIMS), **settings)


def addresses(run: Crawl, site: NewsSite) -> list[str]:
    return sorted(article["url"].removeprefix(site.address) for article in run.articles)


def front(site: NewsSite, head: str = "", links: str = "") -> None:
    page = f"<!DOCTYPE html><html><head><title>Harbour Post</title>{head}</head><body>{links}</body></html>"
    site.answers["/"] = Answer(page.encode())


def test_a_front_page_leads_to_feeds_sitemaps_and_links(tmp_path: Path) -> None:
    with news_site() as site:
        head = (
            '<link rel="alternate" type="application/rss+xml" href="/feed.xml" title="All stories">'
            '<link rel="alternate" type="application/rss+xml" href="/comments/feed/" title="Comments">'
            '<link rel="alternate" hreflang="nb" href="/nb/">'
        )
        front(site, head, '<a href="/linked">The council votes on the bridge at last</a><a href="/about">About us</a>')
        site.feed("/feed.xml", [f"{site.address}/{name}" for name in ("one", "two")])
        robots = f"User-agent: *\nDisallow: /private/\nSitemap: {site.address}/news-sitemap.xml\n"
        site.answers["/robots.txt"] = Answer(robots.encode(), content_type="text/plain")
        site.sitemap("/news-sitemap.xml", [(f"{site.address}/mapped", None), (f"{site.address}/private/x", None)])
        for number, name in enumerate(("one", "two", "linked", "mapped")):
            site.article(f"/{name}", number)
        run = crawl(tmp_path, f"url={site.address}/")
        assert run.exit_code == 0, run.stderr
        assert addresses(run, site) == ["/linked", "/mapped", "/one", "/two"]
        assert reasons(run, site) == {"/private/x": "blocked"}
        assert "/comments/feed/" not in site.paths()
        assert "1 front page, 1 feed, 1 robots.txt, 1 sitemap, 5 addresses" in run.stderr


@pytest.mark.parametrize("head", ["", '<link rel="alternate" type="application/rss+xml" href="/gone.xml">'])
def test_a_front_page_without_feeds_and_robots_leads_to_its_links(tmp_path: Path, head: str) -> None:
    with news_site() as site:
        front(site, head, '<a href="/linked">The council votes on the bridge at last</a>')
        site.article("/linked", 1)
        run = crawl(tmp_path, f"url={site.address}")
        assert addresses(run, site) == ["/linked"]
        # A feed that the page names and does not have is told; a robots.txt that nobody promised is not.
        assert reasons(run, site) == ({"/gone.xml": "httpError"} if head else {})


def test_the_page_of_an_article_is_that_article(tmp_path: Path) -> None:
    with news_site() as site:
        links = "".join(f'<a href="/{number}">Another story that the paper has told today</a>' for number in range(15))
        site.article("/2026/03/bridge", 1, extra=links)
        run = crawl(tmp_path, f"url={site.address}/2026/03/bridge")
        assert run.exit_code == 0, run.stderr
        assert addresses(run, site) == ["/2026/03/bridge"]
        assert "1 article, 1 address\n" in run.stderr


def test_the_content_of_a_feed_stands_in_for_a_page_that_cannot_be_had(tmp_path: Path) -> None:
    with news_site() as site:
        headline, *paragraphs = story(3).strip().split("\n\n")
        content = html.escape("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
        item = (
            (
                f"<item><title>{headline}</title><link>{site.address}/%s</link><author>Ann Feed</author>"
                f'<e:encoded xmlns:e="http://purl.org/rss/1.0/modules/content/">{content}</e:encoded></item>'
            )
            .replace("e:encoded xmlns:e", "content:encoded xmlns:content")
            .replace("/e:encoded", "/content:encoded")
        )
        feed = f"<rss><channel>{item % 'gone'}{item % 'there'}</channel></rss>"
        site.answers["/feed.xml"] = Answer(feed.encode(), content_type="application/rss+xml")
        site.article("/there", 5)
        run = crawl(tmp_path, f"url={site.address}/feed.xml", KEEP_RAW=1)
        assert run.exit_code == 0, run.stderr
        assert addresses(run, site) == ["/gone", "/there"]
        gone, there = sorted(run.articles, key=lambda article: article["url"])
        assert gone["articleBody"] == "\n\n".join(paragraphs)
        assert (gone["authors"], gone["headline"]) == (["Ann Feed"], headline)
        assert (gone["metadata"]["contentType"], gone["metadata"]["httpStatus"]) == ("text/html; source=feed", None)
        assert there["metadata"]["httpStatus"] == 200
        again = crawl(tmp_path, f"url={site.address}/feed.xml")
        assert (again.exit_code, again.articles) == (0, [])


def test_a_listing_that_unpacks_to_too_much_is_told(tmp_path: Path) -> None:
    with news_site() as site:
        site.answers["/sitemap.xml.gz"] = Answer(gzip.compress(bytes(10**7), mtime=0), content_type="application/gzip")
        run = crawl(tmp_path, f"url={site.address}/sitemap.xml.gz", INPUT_MAXSIZE=10**6)
        assert reasons(run, site) == {"/sitemap.xml.gz": "tooLarge"}
        assert run.exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "urls", "rejected"),
    [
        (["include=/politics/"], ["/politics/old", "/politics/young"], {}),
        (["exclude=young$"], ["/politics/old"], {}),
        (["since=2026-02-01"], ["/politics/young", "/sport/young"], {}),
        (["since=2026-01-01", "until=2026-01-31", "include=politics"], ["/politics/old"], {}),
        (["language=de", "include=old"], [], {"/politics/old": "notWanted"}),
        (["language=de,en", "include=old"], ["/politics/old"], {}),
    ],
)
def test_what_is_not_wanted_is_not_fetched_or_told(
    tmp_path: Path, arguments: list[str], urls: list[str], rejected: dict[str, str]
) -> None:
    with news_site() as site:
        pages = {"/politics/old": "2026-01-15", "/politics/young": "2026-03-03", "/sport/young": "2026-03-03"}
        site.sitemap("/map.xml", [(site.address + path, None) for path in pages])
        text = site.answers["/map.xml"].body.decode()
        for number, (path, day) in enumerate(pages.items()):
            news = f"<n:news><n:publication_date>{day}</n:publication_date></n:news>"
            text = text.replace(f"{path}</loc>", f"{path}</loc>{news}")
            site.article(path, number)
        site.answers["/map.xml"].body = text.encode()
        run = crawl(tmp_path, f"url={site.address}/map.xml", *arguments)
        assert addresses(run, site) == urls, run.stderr
        assert reasons(run, site) == rejected


def test_the_archive_of_a_run_repeats_pages_that_a_feed_carried(tmp_path: Path) -> None:
    with news_site() as site:
        _, *paragraphs = story(3).strip().split("\n\n")
        content = html.escape("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
        entry = f"<link href='/gone'/><title>A story</title><content type='html'>{content}</content>"
        feed = f"<feed><entry>{entry}</entry></feed>"
        site.answers["/feed.xml"] = Answer(feed.encode(), content_type="application/atom+xml")
        run = crawl_news(tmp_path, f"url={site.address}/feed.xml", KEEP_RAW=1)
        assert addresses(run, site) == ["/gone"]
        assert_repeats(run, tmp_path / "again")


def test_live_pages_with_odd_bytes_are_read(tmp_path: Path) -> None:
    with news_site() as site:
        pages = [article_page(number).replace("mayor", "maire élu") for number in range(4)]
        site.answers["/meta"] = Answer(
            pages[0].replace("<head>", '<head><meta charset="undefined">').encode("latin-1"), content_type="text/html"
        )
        site.answers["/header"] = Answer(pages[1].encode("latin-1"), content_type="text/html; charset=undefined")
        site.answers["/wide"] = Answer(pages[2].encode("utf-16-le"), content_type="text/html")
        site.answers["/plain"] = Answer(pages[3].encode(), headers={"Content-Encoding": "br"})
        site.feed("/feed.xml", [site.address + path for path in site.answers])
        run = crawl(tmp_path, f"url={site.address}/feed.xml")
        assert addresses(run, site) == ["/header", "/meta", "/plain", "/wide"]
        assert all("maire élu" in article["articleBody"] for article in run.articles)
