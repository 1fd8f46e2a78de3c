"""Shapefile rules without QGIS: names, widths, types, losses; safe names; whole-set swap."""

from .columns import DatetimePolicy
from .field_names import short_names
from .file_names import safe_file_name
from .report import ShapefileReport
from .shapefile_plan import ShapefilePlan
from .side_files import check_target

__all__ = [
    "DatetimePolicy",
    "ShapefilePlan",
    "ShapefileReport",
    "check_target",
    "safe_file_name",
    "short_names",
]
