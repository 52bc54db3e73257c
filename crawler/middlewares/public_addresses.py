"""Only public web addresses are fetched, wherever a list, a redirect or a DNS server may lead."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest, NotConfigured
from scrapy.resolver import CachingThreadedResolver, dnscache
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError
from typing_extensions import Self

# RFC 6052: IPv6 addresses that stand for the IPv4 address in their last 32 bits.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet: not to this machine, a private network, or a group."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        if embedded := ip.ipv4_mapped or ip.sixtofour:
            return is_public(str(embedded))
    return ip.is_global and not ip.is_multicast


class PublicResolver(CachingThreadedResolver):
    """Scrapy's resolver, which finds no host whose address is not public.

    The check is made on the very address that is then connected to, so a name server cannot show one address to the
    check and another to the connection.
    """

    allow_private = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        resolver = super().from_crawler(crawler, reactor)
        resolver.allow_private = crawler.settings.getbool("FETCH_PRIVATE_ADDRESSES")
        return resolver

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802 (Twisted's name)
        found = super().getHostByName(name, timeout)
        return found if self.allow_private else found.addCallback(_refuse_private)


def _refuse_private(address: str) -> str:
    if not is_public(address):
        raise DNSLookupError(f"{address} is not a public address")
    return address


class PublicAddressMiddleware:
    """A downloader middleware that lets through requests to public http(s) addresses alone; others are blocked.

    Redirects and robots.txt pass here, too. Hosts given by name are up to PublicResolver; this names the reason.
    """

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if crawler.settings.getbool("FETCH_PRIVATE_ADDRESSES"):
            raise NotConfigured
        return cls()

    def process_request(self, request: Request) -> None:
        url = urlparse_cached(request)
        if url.scheme not in {"http", "https"}:
            raise IgnoreRequest(f"{url.scheme} addresses are not fetched")
        try:
            public = is_public(url.hostname or "")
        except ValueError:
            return  # a name
        if not public:
            raise IgnoreRequest(f"{url.hostname} is not a public address")

    def process_exception(self, request: Request, exception: Exception) -> None:
        host = urlparse_cached(request).hostname or ""
        if isinstance(exception, CannotResolveHostError) and host in dnscache and not is_public(dnscache[host]):
            raise IgnoreRequest(f"{host} is at {dnscache[host]}, not a public address") from exception
