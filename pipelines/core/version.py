"""The program's version, as in every record's metadata."""

VERSION = "0.2.0"
