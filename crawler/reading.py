"""`FileReader` under the name that it once had; new code imports it from `crawler.inputs.files`."""

from crawler.inputs.files import FileReader

__all__ = ["FileReader"]
