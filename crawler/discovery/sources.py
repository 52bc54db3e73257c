"""Read the sources of a YAML file or of the command line."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from crawler.discovery.listings import Kind
from crawler.discovery.login_form import LoginForm, checked_address
from crawler.discovery.secrets import request_headers, scope_of
from pipelines.core.redaction import redacted


class SourcesError(ValueError):
    """The sources cannot be used; the message is one line for the user."""


def _bare_address(given: object) -> object:
    return {"url": given} if isinstance(given, str) else given


class Source(BaseModel):
    """A feed, a sitemap or a section page, and how much of it to take."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    url: Annotated[str, AfterValidator(checked_address)]
    """Where it is, http or https."""
    kind: Kind | None = None
    """`feed`, `sitemap` or `section`; recognised by its content if null."""
    limit: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    """How many of its newest articles to take; all if null."""
    max_age: Annotated[float, Field(gt=0, le=36_500)] | None = None
    """The greatest age of an article in days; any if null."""

    headers: dict[str, str] = Field(default_factory=dict)
    """Headers to send to its site; secrets as `env:NAME` or `file:PATH` (crawler.discovery.secrets)."""
    cookies: dict[str, str] = Field(default_factory=dict)
    """Cookies to send to its site, each as `env:NAME` or `file:PATH`."""
    login: str | None = None
    """`env:NAME` or `file:PATH` of `user:password`, for HTTP's basic authentication."""

    form: LoginForm | None = None
    """The site's log-in form, to be sent before its articles are asked for (crawler.discovery.login_form)."""

    def form_values(self) -> dict[str, str]:
        """What to fill in the log-in form. Raises SourcesError where a secret is missing."""
        try:
            return {} if self.form is None else self.form.values()
        except ValueError as error:
            raise SourcesError(f"{redacted(self.url)}: {error}") from error

    def request_headers(self) -> dict[str, str]:
        """Headers for the source's site; a SourcesError where a secret is missing."""
        try:
            return request_headers(self.headers, self.cookies, self.login)
        except ValueError as error:
            raise SourcesError(f"{redacted(self.url)}: {error}") from error

    @property
    def age(self) -> timedelta | None:
        return None if self.max_age is None else timedelta(days=self.max_age)


class _SourcesFile(BaseModel):
    model_config = ConfigDict(extra="forbid")

    limit: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    max_age: Annotated[float, Field(gt=0, le=36_500)] | None = None
    sources: Annotated[list[Annotated[Source, BeforeValidator(_bare_address)]], Field(min_length=1)]


def given_sources(
    *, sources: str | None = None, url: str | None = None, limit: str | None = None, max_age: str | None = None
) -> list[Source]:
    """The sources of a command line: a file or an address, with a limit or age.

    Raises:
        SourcesError: it means none that can be used.
    """
    if (sources is None) == (url is None):
        raise SourcesError("give either sources=sources.yaml or url=https://…")
    given = {name: value for name, value in (("limit", limit), ("max_age", max_age)) if value is not None}
    found = [{"url": url}] if sources is None else [source.model_dump() for source in load_sources(Path(sources))]
    try:
        return [Source.model_validate(source | given) for source in found]
    except ValidationError as error:
        raise SourcesError(_first(error)) from error


def headers_by_scope(sources: Iterable[Source]) -> dict[str, dict[str, str]]:
    """The headers to send to each site (`secrets.scope_of`).

    Raises:
        SourcesError: a secret is missing, of these or of a log-in form.
    """
    found: dict[str, dict[str, str]] = {}
    for source in sources:
        source.form_values()
        if headers := source.request_headers():
            found.setdefault(scope_of(source.url), {}).update(headers)
    return found


def load_sources(path: Path) -> list[Source]:
    """The sources of a YAML file: addresses or Source fields, under `sources`.

    `limit` and `max_age` beside it are for those without their own.

    Raises:
        SourcesError: the file cannot be read, or something in it is not as it should be.
    """
    try:
        given = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SourcesError(f"{path}: {error.strerror or error}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SourcesError(f"{path}: no YAML: {' '.join(str(error).split())}") from error
    try:
        file = _SourcesFile.model_validate({"sources": given} if isinstance(given, list) else given)
    except ValidationError as error:
        raise SourcesError(f"{path}: {_first(error)}") from error
    return [
        source.model_copy(update={"limit": source.limit or file.limit, "max_age": source.max_age or file.max_age})
        for source in file.sources
    ]


def _first(error: ValidationError) -> str:
    """The first error and its place: `sources.2.url: not an http(s) address`."""
    problem = error.errors()[0]
    where = ".".join(str(part) for part in problem["loc"])
    message = problem["msg"].removeprefix("Value error, ")
    return f"{where}: {message}" if where else message
