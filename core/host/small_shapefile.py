"""Some rows of a large Shapefile, where GDAL and QGIS read them without keeping its index."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal

from ..export.excerpt import excerpt_of
from ..rest.arrays import Ints
from .gdal_manners import settle_gdal


@contextmanager
def small_shapefile(main: Path, rows: Ints) -> Iterator[str]:
    """Give a path in GDAL's memory under which these rows, and no others, are a Shapefile.

    Args:
        main: the `.shp` that has them, or the `.dbf` of a table.
        rows: see `excerpt_of`.

    Raises:
        ExportError, OSError: see `excerpt_of`.
    """
    settle_gdal()
    folder = f"/vsimem/{uuid.uuid4().hex}"
    contents = excerpt_of(main, rows)
    try:
        for suffix, content in contents.items():
            gdal.FileFromMemBuffer(f"{folder}/rows{suffix}", content)
        yield f"{folder}/rows{main.suffix.lower()}"
    finally:
        for suffix in contents:
            gdal.Unlink(f"{folder}/rows{suffix}")
