from __future__ import annotations

import resource
from pathlib import Path

import pytest
from scrapy.settings import Settings

from crawler.commands.checks import known_settings, problem_of_arguments, problem_of_limits, problem_of_settings
from crawler.commands.classes import problem_of_objects


def problem(name: str, value: str) -> str | None:
    settings = Settings(known_settings())
    settings.set(name, value, priority="cmdline")
    return problem_of_settings(settings, given=[name])


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("WORKERS", "abc", "WORKERS=abc: expected a whole number from 0 to 1,024"),
        ("WORKERS", "-1", "WORKERS=-1: expected"),
        ("OUTPUT_DIR", "", "OUTPUT_DIR=: expected a folder"),
        ("WORKERS", "1.5", "WORKERS=1.5: expected"),
        ("HISTORY_DAYS", "1e6", "HISTORY_DAYS=1e6: expected a number from 0 to 36,500"),
        ("HISTORY_DAYS", "nan", "HISTORY_DAYS=nan: expected"),
        ("PAGE_TIMEOUT", "inf", "PAGE_TIMEOUT=inf: expected"),
        ("MAX_REJECTED_SHARE", "50", "MAX_REJECTED_SHARE=50: expected a number from 0 to 1"),
        ("CONCURRENT_ITEMS", "0", "CONCURRENT_ITEMS=0: expected"),
        ("DOWNLOAD_TIMEOUT", "soon", "DOWNLOAD_TIMEOUT=soon: expected"),
        ("KEEP_RAW", "maybe", "KEEP_RAW=maybe: expected 1 or 0"),
        ("LOG_LEVEL", "LOUD", "LOG_LEVEL=LOUD: expected DEBUG"),
        ("WORKRES", "1", "there is no setting WORKRES; did you mean WORKERS?"),
        ("OUTPUT_DIRECTORY", "x", "there is no setting OUTPUT_DIRECTORY; did you mean OUTPUT_DIR?"),
        ("Workers", "1", "there is no setting Workers; did you mean WORKERS?"),
    ],
)
def test_a_bad_setting_is_one_line_that_names_it(name: str, value: str, message: str) -> None:
    assert_one_line(problem(name, value), message)


def assert_one_line(found: str | None, message: str) -> None:
    assert found is not None
    assert found.startswith(message)
    assert "\n" not in found


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WORKERS", "0"),
        ("HISTORY_DAYS", "0"),
        ("KEEP_RAW", "1"),
        ("LOG_LEVEL", "DEBUG"),
        ("LOG_LEVEL", "10"),
        ("ITEM_PIPELINES", "{}"),
        ("MONGO_URI", "mongodb://localhost"),  # of somebody's own extension
    ],
)
def test_good_settings_pass(name: str, value: str) -> None:
    assert problem(name, value) is None


def test_an_argument_given_twice_is_a_mistake() -> None:
    assert problem_of_arguments(["path=a", "fresh=1"]) is None
    assert problem_of_arguments(["path=a", "path=b"]) == "-a path=… is given twice; a job has one"


def test_too_few_files_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = {"now": (16, 16)}
    monkeypatch.setattr(resource, "getrlimit", lambda _: limits["now"])
    monkeypatch.setattr(resource, "setrlimit", lambda _, given: limits.update(now=given))
    assert problem_of_limits() == "only 16 files may be open at once (ulimit -n); a crawl needs 64"
    limits["now"] = (16, 4096)
    assert problem_of_limits() is None
    assert limits["now"] == (1024, 4096)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("LOG_FILE", "{0}/file/a.log", "LOG_FILE={0}/file/a.log: {0}/file is no folder"),
        ("LOG_FILE", "{0}", "LOG_FILE={0}: it is a folder"),
        ("LOG_FILE", "{0}/new/a.log", "LOG_FILE={0}/new/a.log: there is no folder {0}/new"),
        ("JOBDIR", "{0}/file", "JOBDIR={0}/file: it is a file"),
        (
            "FEEDS",
            '{{"{0}/file/a.jsonl": {{"format": "jsonlines"}}}}',
            "the feed {0}/file/a.jsonl: {0}/file is no folder",
        ),
        ("FEEDS", '{{"{0}/new/a.jsonl": {{"format": "jsonlines"}}}}', None),
        ("FEEDS", '{{"s3://bucket/a.jsonl": {{}}, "stdout:": {{}}, "/%(time)s/a": {{}}}}', None),
    ],
)
def test_files_that_cannot_be_written_are_named(name: str, value: str, message: str | None, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert problem(name, value.format(tmp_path)) == (message and message.format(tmp_path))


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("ITEM_PIPELINES", '{"no.such.Pipeline": 1}', "ITEM_PIPELINES: no.such.Pipeline cannot be loaded: "),
        ("EXTENSIONS", '{"json.loads": 1}', "EXTENSIONS: json.loads is a function; expected a class"),
        ("EXTENSIONS", '{"fractions.Fraction": 1, "pathlib": 1}', "EXTENSIONS: pathlib"),
        ("ITEM_PIPELINES", '{"datetime.date": 1}', "ITEM_PIPELINES: datetime.date cannot be made without arguments"),
        ("SPIDER_MIDDLEWARES", '{"logging.FileHandler": 1}', "SPIDER_MIDDLEWARES: logging.FileHandler cannot be made "),
        ("SCHEDULER", "os.getcwd", "SCHEDULER: os.getcwd is a builtin_function_or_method; expected a class"),
        ("EXTENSIONS", '{"plain": 1}', "EXTENSIONS: plain cannot be loaded: "),
        ("EXTENSIONS", '{"crawler.extensions.run.No": 1}', "EXTENSIONS: crawler.extensions.run.No cannot be loaded: "),
        (
            "ITEM_PIPELINES",
            '{"a.B": "first"}',
            "ITEM_PIPELINES: the order of a.B is 'first'; expected a number, or null",
        ),
        ("DOWNLOAD_HANDLERS", '{"http": "a.B"}', "DOWNLOAD_HANDLERS: a.B cannot be loaded: "),
        ("SCHEDULER", "a.B", "SCHEDULER: a.B cannot be loaded: "),
        ("SPIDER_MODULES", "no.such", "SPIDER_MODULES: no.such cannot be loaded: "),
        (
            "TWISTED_REACTOR",
            "twisted.internet.selectreactor.SelectReactor",
            "TWISTED_REACTOR=twisted.internet.selectreactor.SelectReactor: expected twisted.internet.asyncio",
        ),
        ("FEEDS", '{"a.xyz": {"format": "xyz"}}', "the feed a.xyz: expected an object with a format of csv, "),
        ("FEEDS", '{"a.json": 5}', "the feed a.json: expected an object with a format of csv, "),
    ],
)
def test_a_class_or_format_that_there_is_not_is_one_line(name: str, value: str, message: str) -> None:
    assert_one_line(problem(name, value), message)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ITEM_PIPELINES", '{"no.such.Pipeline": null}'),
        ("EXTENSIONS", '{"scrapy.extensions.memusage.MemoryUsage": 5}'),
        ("SCHEDULER", "scrapy.core.scheduler.Scheduler"),
        ("FEEDS", '{"a.xml": {"format": "xml"}}'),
    ],
)
def test_classes_that_there_are_pass(name: str, value: str) -> None:
    assert problem(name, value) is None


@pytest.mark.parametrize("value", ["nonsense", "[1]", "{", "5"])
def test_a_setting_that_is_no_object_is_named(value: str) -> None:
    given = ["WORKERS=0", f"EXTENSIONS={value}"]
    assert problem_of_objects(given, defaults=known_settings()) == f"EXTENSIONS={value}: expected an object in JSON"
    assert problem_of_objects(["EXTENSIONS={}", "OTHER=5"], defaults=known_settings()) is None
