"""The rows of an imported Shapefile as they are now, some at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from qgis.core import QgsVectorLayer

from ..download.origin import Origin
from ..download.row_marks import GrowingMarks
from ..export.readback import first_shape_in, has_measures, table_rows
from ..rest.arrays import Ints
from .local_rows import LocalRows
from .shapefile_names import names_in_file
from .small_shapefile import small_shapefile

_AT_ONCE = 1000


class ShapefileRows:
    """Reads a Shapefile through QGIS, a thousand rows at a time; any thread.

    Of one that it opens whole QGIS keeps 24 bytes a row.

    Args:
        main: the `.shp`, or the `.dbf` of a table.
        origin: of its rows.
    """

    def __init__(self, main: Path, origin: Origin) -> None:
        self._main, self._origin, self._names = main, origin, names_in_file(main)

    def add_marks(
        self, found: GrowingMarks, between_pieces: Callable[[], None], rows: Ints | None = None
    ) -> None:
        """Add those of rows as QGIS reads them.

        Args:
            found: takes them, the first ones perhaps again and again.
            between_pieces: called again and again; what it raises ends the reading.
            rows: their numbers from 0, sorted and distinct; None = all.

        Raises:
            DownloadError: see `LocalRows`.
            ExportError, OSError: the file cannot be read, or the disk does not take the marks.
        """
        guide = self._guide()
        for some in self._pieces(rows):
            with small_shapefile(self._main, np.union1d(guide, some)) as path:
                layer = QgsVectorLayer(path, "rows", "ogr")
                LocalRows(layer, layer.fields(), self._origin, self._names).add_marks(
                    found, between_pieces
                )

    def _guide(self) -> Ints:
        """The rows, if any, by which GDAL tells whether the shapes of a file have measures.

        Seen in 3.6: of the very first record; the first one with a shape comes too, to be safe.
        """
        if self._main.suffix.lower() != ".shp" or not has_measures(self._main):
            return np.empty(0, dtype=np.int64)
        return np.append(0, first_shape_in(self._main))

    def _pieces(self, rows: Ints | None) -> Iterator[Ints]:
        count = table_rows(self._main.with_suffix(".dbf")) if rows is None else len(rows)
        for first in range(0, count, _AT_ONCE):
            end = min(first + _AT_ONCE, count)
            yield np.arange(first, end) if rows is None else rows[first:end]
