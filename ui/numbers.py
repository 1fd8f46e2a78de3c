"""Numbers as the person's language writes them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

_GIGABYTE = 10**9


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


def size_text(size_bytes: int) -> str:
    """Write a size as the person's language does: 18 kB, 1,2 GB."""
    precision = 1 if size_bytes >= _GIGABYTE else 0
    return QLocale().formattedDataSize(
        size_bytes, precision, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def rows_text(rows: int) -> str:
    """So many rows, in the person's language."""
    if rows == 1:
        return QCoreApplication.translate("Numbers", "1 row")
    return QCoreApplication.translate("Numbers", "{rows:,} rows").format(rows=Number(rows))
