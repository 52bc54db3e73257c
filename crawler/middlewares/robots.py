"""robots.txt that cannot be had forbids everything (RFC 9309, 2.3.1.4); Scrapy would take its error page for rules."""

from __future__ import annotations

from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Request, Response

_FORBID_ALL = b"User-agent: *\nDisallow: /\n"


class RobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's, but a site whose robots.txt answers with a server error is not crawled."""

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500:
            response = response.replace(body=_FORBID_ALL)
        await super()._parse_robots(response, netloc, request)
