"""Fetch public addresses only, wherever lists, redirects or DNS may lead."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest, NotConfigured
from scrapy.resolver import CachingThreadedResolver, dnscache
from scrapy.utils.defer import maybe_deferred_to_future
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.base import ReactorBase
from twisted.internet.defer import Deferred
from twisted.internet.error import DNSLookupError
from typing_extensions import Self

# What every refusal ends with.
_HOW_TO_ALLOW = "FETCH_PRIVATE_ADDRESSES=1 allows it"
# RFC 6052: IPv6 addresses that stand for the IPv4 address in their last 32 bits.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether an IP address is public: not local, private or multicast."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        if embedded := ip.ipv4_mapped or ip.sixtofour:
            return is_public(str(embedded))
    return ip.is_global and not ip.is_multicast


class PublicResolver(CachingThreadedResolver):
    """Scrapy's resolver, which finds no host whose address is not public.

    The address checked is the address then connected to, so a name server cannot show one to the check and another to
    the connection. The operator's own proxies may be private.
    """

    allow_private = False
    proxies: frozenset[str] = frozenset()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        resolver = super().from_crawler(crawler, reactor)
        resolver.allow_private = crawler.settings.getbool("FETCH_PRIVATE_ADDRESSES")
        resolver.proxies = proxy_hosts(getproxies())
        return resolver

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802 (Twisted's name)
        found = super().getHostByName(name, timeout)
        return found if self.allow_private or name.lower() in self.proxies else found.addCallback(_refuse_private)


def _refuse_private(address: str) -> str:
    if not is_public(address):
        raise DNSLookupError(f"{address} is not a public address")
    return address


class PublicAddressMiddleware:
    """Blocks requests to anything but public http(s) addresses.

    Redirects and robots.txt pass here, too. Names are checked by PublicResolver, and this says why. With a proxy it is
    the proxy that resolves the name; so it is resolved here first, and blocked if that is not possible.
    """

    def __init__(self) -> None:
        self.proxies = proxy_hosts(getproxies())

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        if crawler.settings.getbool("FETCH_PRIVATE_ADDRESSES"):
            raise NotConfigured
        return cls()

    async def process_request(self, request: Request) -> None:
        url = urlparse_cached(request)
        host = (url.hostname or "").rstrip(".")
        if url.scheme not in {"http", "https"}:
            raise IgnoreRequest(f"{url.scheme} addresses are not fetched")
        try:
            public = is_public(host)
        except ValueError:
            if host in self.proxies:
                raise IgnoreRequest(f"{host} is a proxy; {_HOW_TO_ALLOW}") from None
            if request.meta.get("proxy"):
                await self._check_name(host)
            return
        if not public:
            raise IgnoreRequest(f"{host} is not a public address; {_HOW_TO_ALLOW}")

    def process_exception(self, request: Request, exception: Exception) -> None:
        host = urlparse_cached(request).hostname or ""
        if isinstance(exception, CannotResolveHostError):
            _raise_if_private(host, exception)

    async def _check_name(self, host: str) -> None:
        """Refuse a host that a proxy would reach but that is private, or unknown here."""
        from twisted.internet import reactor  # noqa: PLC0415 - importing it installs it

        try:
            await maybe_deferred_to_future(reactor.resolve(host))  # type: ignore[arg-type]
        except DNSLookupError as error:
            _raise_if_private(host, error)
            message = f"{host} cannot be resolved here, so what the proxy reaches is unknown; {_HOW_TO_ALLOW}"
            raise IgnoreRequest(message) from error


def _raise_if_private(host: str, error: Exception) -> None:
    if host in dnscache and not is_public(dnscache[host]):
        raise IgnoreRequest(f"{host} is at {dnscache[host]}, not a public address; {_HOW_TO_ALLOW}") from error


def proxy_hosts(proxies: Mapping[str, str]) -> frozenset[str]:
    """The hosts of the proxies that the environment names (http_proxy, https_proxy).

    >>> sorted(proxy_hosts({"http": "http://proxy.example:3128", "https": "10.0.0.1:3128", "no": "localhost"}))
    ['10.0.0.1', 'proxy.example']
    """
    found = set()
    for scheme in ("http", "https", "all"):
        address = proxies.get(scheme, "")
        try:
            found.add(urlsplit(address if "://" in address else f"//{address}").hostname)
        except ValueError:
            continue
    return frozenset(host for host in found if host)
