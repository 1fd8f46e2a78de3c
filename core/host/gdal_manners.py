"""What every use of GDAL's Python bindings here begins with."""

from __future__ import annotations

from osgeo import gdal, ogr


def settle_gdal() -> None:
    """Say explicitly what holds already, or GDAL 3.7+ warns that nobody chose.

    Whether GDAL raises is one switch for the whole process, so a plugin must not turn it.
    """
    if not gdal.GetUseExceptions():
        gdal.DontUseExceptions()
    if not ogr.GetUseExceptions():
        ogr.DontUseExceptions()
