"""The program's version, as in every record's metadata."""

VERSION = "0.1.0"
