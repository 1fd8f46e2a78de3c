"""From a server's fields and reference systems to QGIS's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import QgsCoordinateReferenceSystem, QgsFields
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..rest.fields import Field, FieldType
from ..rest.layer import LayerDescription
from ..rest.short_names import with_short_names
from ..rest.spatial_reference import SpatialReference
from .inert_text import inert
from .qt_compat import field as qgis_field

_KINDS = {
    FieldType.SMALL_INTEGER: "int",
    FieldType.INTEGER: "int",
    FieldType.BIG_INTEGER: "int64",
    FieldType.OID: "int64",
    FieldType.SINGLE: "double",
    FieldType.DOUBLE: "double",
    FieldType.DATE: "datetime",
    FieldType.DATE_ONLY: "date",
    FieldType.TIME_ONLY: "time",
}

_NO_GEOMETRY = 100
_CURVED = {5: 11, 6: 12}

Converter = Callable[[Sequence[object]], Sequence[object]]


def qgis_fields(fields: Sequence[Field]) -> QgsFields:
    """Make QGIS fields with short names, aliases and text lengths; unknown types become text."""
    made = QgsFields()
    for source in with_short_names(fields):
        kind = _KINDS.get(source.type, "text")
        target = qgis_field(source.name, kind, source.length if kind == "text" else 0)
        if source.alias and source.alias != source.name:
            target.setAlias(inert(source.alias))
        made.append(target)
    return made


def converters(fields: Sequence[Field]) -> list[Converter | None]:
    """Functions that turn a batch's columns into what QGIS stores; None = as they are."""
    return [_CONVERTERS.get(f.type) for f in fields]


def moment(milliseconds: int) -> QDateTime:
    """Make a moment of milliseconds since 1970, UTC."""
    return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def _moments(column: Sequence[object]) -> list[object]:
    # milliseconds since 1970, UTC; Qt counts in 64 bits, so years before 1970 are fine
    after = moment(0).addMSecs  # quicker than `moment`, which Python finds among several of a name
    return [None if value is None else after(value) for value in column]


def _dates(column: Sequence[object]) -> list[object]:
    make, iso = QDate.fromString, Qt.DateFormat.ISODate
    return [None if value is None else make(str(value)[:10], iso) for value in column]


def _times(column: Sequence[object]) -> list[object]:
    make, iso = QTime.fromString, Qt.DateFormat.ISODateWithMs
    return [None if value is None else make(str(value), iso) for value in column]


_CONVERTERS: dict[FieldType, Converter] = {
    FieldType.DATE: _moments,
    FieldType.DATE_ONLY: _dates,
    FieldType.TIME_ONLY: _times,
}


def without_times(fields: Sequence[Field]) -> list[Field]:
    """Columns as files have them: times of the day are text in them.

    Few formats know them, and GDAL drops milliseconds or all of it; the server's text is kept.
    """
    return [
        replace(f, type=FieldType.STRING, length=0) if f.type is FieldType.TIME_ONLY else f
        for f in fields
    ]


def shape_type(layer: LayerDescription, has_z: bool, has_m: bool, is_curved: bool) -> int:
    """ISO WKB type of a layer's shapes; 100 stands for none, as in QGIS."""
    if not layer.geometry_type:
        return _NO_GEOMETRY
    kind = layer.geometry_type
    return (_CURVED.get(kind, kind) if is_curved else kind) + 1000 * has_z + 2000 * has_m


def keeps_places(layer: LayerDescription, target: QgsCoordinateReferenceSystem) -> bool:
    """Whether shapes stay where they are: in another system a circular arc is none."""
    return not target.isValid() or target == qgis_crs(layer.spatial_reference)


def qgis_crs(reference: SpatialReference | None) -> QgsCoordinateReferenceSystem:
    """Find QGIS's reference system: current id, historic id, Esri's own ids, then the text.

    Returns:
        An invalid system when it is unknown. Never a guess: a wrong place on the map is worse
        than none.
    """
    if reference is None:
        return QgsCoordinateReferenceSystem()
    for authority, number in (
        ("EPSG", reference.latest_wkid),
        ("EPSG", reference.wkid),
        ("ESRI", reference.latest_wkid),
        ("ESRI", reference.wkid),
    ):
        if number:
            found = QgsCoordinateReferenceSystem(f"{authority}:{number}")
            if found.isValid():
                return found
    for text in filter(None, (reference.wkt2, reference.wkt)):
        found = QgsCoordinateReferenceSystem.fromWkt(text)
        if found.isValid():
            return found
    return QgsCoordinateReferenceSystem()
