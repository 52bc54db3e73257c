"""Cyrillic letters of names, as English news writes them.

After the system of BGN/PCGN for Russian and Ukrainian, with `-y` for the endings `-ий` and `-ый`.
"""

from __future__ import annotations

ENDINGS = {"ий": "y", "ый": "y"}
LETTERS = dict(zip("абвгдеёзийклмнопрстуфыэіґ", "abvgdeeziyklmnoprstufyeig", strict=True)) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "є": "ye", "ї": "yi",
}  # fmt: skip
