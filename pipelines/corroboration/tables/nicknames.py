"""Short forms of English first names that newspapers print beside the full ones."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_FULL = {
    "william": "bill will",
    "robert": "bob rob bobby",
    "james": "jim jimmy",
    "joseph": "joe",
    "michael": "mike",
    "richard": "dick rick",
    "edward": "ed eddie",
    "thomas": "tom",
    "daniel": "dan",
    "david": "dave",
    "donald": "don",
    "benjamin": "ben",
    "charles": "charlie chuck",
    "christopher": "chris",
    "anthony": "tony",
    "andrew": "andy",
    "kenneth": "ken",
    "ronald": "ron",
    "stephen": "steve",
    "timothy": "tim",
    "gregory": "greg",
    "matthew": "matt",
    "nicholas": "nick",
    "patrick": "pat",
    "samuel": "sam",
    "jeffrey": "jeff",
    "lawrence": "larry",
    "gerald": "jerry",
    "elizabeth": "liz beth",
    "katherine": "kate kathy",
    "margaret": "maggie peggy",
    "deborah": "debbie",
    "susan": "sue",
    "jennifer": "jen jenny",
}

NICKNAMES: Mapping[str, str] = MappingProxyType(
    {short: full for full, names in _FULL.items() for short in names.split()}
)
"""Short form to full name, lower case. Left out: short forms of several names that are as common (`Alex`, `Ted`)."""
