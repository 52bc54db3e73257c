"""`FileReader` under its former name.

New code imports it from `crawler.inputs.files`.
"""

from crawler.inputs.files import FileReader

__all__ = ["FileReader"]
