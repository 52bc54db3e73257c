"""The formats of an export by name, and the one function that writes them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from pipelines.output.exports.inputs import ExportInput

Writer = Callable[[ExportInput, Path], None]

# Name to the module and function that write it. A module is loaded when its format is asked for: pyarrow is an extra.
FORMATS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "parquet": ("parquet", "write_parquet"),
        "sqlite": ("sqlite", "write_sqlite"),
        "csv": ("csv_files", "write_csv"),
        "jsonld": ("json_ld", "write_json_ld"),
        "w3c": ("web_annotations", "write_web_annotations"),
        "brat": ("brat", "write_brat"),
    }
)


class MissingExtraError(Exception):
    """A format needs a package; the message is one line that names the extra."""


def export(records: ExportInput, folder: Path, *, format_name: str) -> None:
    """Write `records` to `folder`, made where there is none, in one of FORMATS.

    Files of an earlier export of the same format are replaced; others are left alone.

    Raises:
        MissingExtraError: the format needs an extra.
        UnreadableRunError: a run cannot be read.
        OSError: the folder cannot be written.
    """
    writer = writer_of(format_name)
    folder.mkdir(parents=True, exist_ok=True)
    writer(records, folder)


def writer_of(format_name: str) -> Writer:
    """The function that writes a format."""
    module, function = FORMATS[format_name]
    try:
        writer: Writer = getattr(import_module(f"pipelines.output.exports.{module}"), function)
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise MissingExtraError("parquet needs pyarrow: pip install 'hearsay-news[export]'") from error
    return writer
