"""Numbers as the person's language writes them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


class Number:
    """A number for ``"{rows:,} rows".format(rows=Number(rows))``: 1.234 Zeilen in German."""

    def __init__(self, value: float) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        return local_number(format(self._value, spec))


def local_number(text: str) -> str:
    """Write a number such as ``1,234.5`` with the signs of the language that QGIS is set to."""
    locale = QLocale()
    return text.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
