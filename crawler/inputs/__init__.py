"""Local input: ``paths`` finds the files of a path, ``files`` reads each into Pages, ``formats`` knows their formats.

``html_start`` recognises HTML by the start of a text. ``retries`` tells which rejected pages are worth another try.
"""

from crawler.inputs.paths import InputError, InputFile, find_inputs

__all__ = ["InputError", "InputFile", "find_inputs"]
