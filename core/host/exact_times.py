"""Milliseconds of a GeoPackage's dates, of which QGIS (seen in 3.22) reads some one too early."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import DownloadError
from .geopackage_sql import OpenGeoPackage, quoted_name

_FRACTION = re.compile(r":\d\d\.(\d{1,3})")


class ExactTimes:
    """Reads them as they are written; any thread, one at a time.

    Args:
        path: of the file.
        table: "" = the only one.

    Raises:
        DownloadError: there is no such table.
        ExportError: it is no GeoPackage.
    """

    def __init__(self, path: Path, table: str = "") -> None:
        self._file = OpenGeoPackage(path)
        layer = self._file.file.GetLayerByName(table) if table else self._file.file.GetLayer(0)
        if layer is None:
            raise DownloadError(f"QGIS cannot open {path.name}.", "Import the layer anew.")
        self._table, self._key = layer.GetName(), layer.GetFIDColumn()

    def settled(
        self, moments: Mapping[str, Sequence[Any]], feature_ids: Sequence[int]
    ) -> list[list[int | None]]:
        """Moments as the file has them.

        Args:
            moments: those that QGIS read, by column; None = null.
            feature_ids: of the rows, in the same order.

        Raises:
            ExportError: the file cannot be read.
        """
        listed = ", ".join(f"CAST({quoted_name(name)} AS TEXT)" for name in moments)
        key = quoted_name(self._key)  # which GDAL takes for no column, unless it is text
        found = self._file.asked(
            f"SELECT CAST({key} AS TEXT), {listed} FROM {quoted_name(self._table)} "  # noqa: S608
            f"WHERE {key} IN ({', '.join(map(str, feature_ids))})"
        )
        texts = {int(str(row[0])): row[1:] for row in found}
        return [
            [
                None if moment is None else _settled(moment, texts.get(number, ()), place)
                for moment, number in zip(column, feature_ids)
            ]
            for place, column in enumerate(moments.values())
        ]


def _settled(moment: int, texts: Sequence[object], place: int) -> int:
    if place >= len(texts):
        return moment
    fraction = _FRACTION.search(str(texts[place]))
    thousandths = int(fraction.group(1).ljust(3, "0")) if fraction else 0
    return moment + 1 if (moment + 1) % 1000 == thousandths else moment
