"""What differs between QGIS 3.22 and 4.x, in one place. Each entry says when it may go."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    NULL,
    QgsApplication,
    QgsField,
    QgsRelation,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QThreadPool, QVariant

try:
    QgsField("probe", QMetaType.Type.QString)
    _TYPES = {
        "int": QMetaType.Type.Int,
        "int64": QMetaType.Type.LongLong,
        "double": QMetaType.Type.Double,
        "text": QMetaType.Type.QString,
        "date": QMetaType.Type.QDate,
        "time": QMetaType.Type.QTime,
        "datetime": QMetaType.Type.QDateTime,
        "binary": QMetaType.Type.QByteArray,
        "bool": QMetaType.Type.Bool,
    }
except (TypeError, AttributeError):  # QGIS before 3.38 takes QVariant's types; go with 3.38
    _TYPES = {
        "int": QVariant.Int,
        "int64": QVariant.LongLong,
        "double": QVariant.Double,
        "text": QVariant.String,
        "date": QVariant.Date,
        "time": QVariant.Time,
        "datetime": QVariant.DateTime,
        "binary": QVariant.ByteArray,
        "bool": QVariant.Bool,
    }


def field(name: str, kind: str, length: int = 0, precision: int = 0) -> QgsField:
    """Make a field of a kind: int, int64, double, text, date, time, datetime, binary, bool."""
    return QgsField(name, _TYPES[kind], "", length, precision)


def field_kind(qgis_field: QgsField) -> str:
    """Name the kind of a field; ``other`` for lists, maps and what the future brings."""
    number = _number(qgis_field.type())
    return next((kind for kind, value in _TYPES.items() if _number(value) == number), "other")


def _number(enum: Any) -> int:
    """Number of an enum's value: plain in Qt 5, wrapped in Qt 6."""
    return int(getattr(enum, "value", enum))


def is_null(value: object) -> bool:
    """Whether an attribute is null: None in Qt 6, possibly a null QVariant in Qt 5."""
    if value is None:
        return True
    return value == NULL if isinstance(value, QVariant) else False


def task_threads() -> QThreadPool:
    """Return the threads that QGIS runs its tasks in; only some later versions have their own."""
    tasks = QgsApplication.taskManager()
    return tasks.threadPool() if hasattr(tasks, "threadPool") else QThreadPool.globalInstance()


def wkb_type(number: int) -> object:
    """QGIS's enum for an ISO WKB type number; `Qgis.WkbType` came with 3.30."""
    try:
        from qgis.core import Qgis

        return Qgis.WkbType(number)
    except (ImportError, AttributeError, TypeError):
        return QgsWkbTypes.Type(number)


def wkb_number(wkb: object) -> int:
    """ISO WKB type number of QGIS's enum, old or new."""
    return _number(wkb)


def writer_error(result: object) -> tuple[int, str]:
    """Error number and message of what `QgsVectorFileWriter` returns (2 to 4 parts)."""
    parts = result if isinstance(result, tuple) else (result, "")
    no_error = QgsVectorFileWriter.WriterError.NoError
    return _number(parts[0]) - _number(no_error), str(parts[1]) if len(parts) > 1 else ""


def relation_strength(is_composition: bool) -> object:
    """QGIS's enum for how strongly rows are tied; `Qgis.RelationshipStrength` came with 3.28."""
    from qgis.core import Qgis

    kinds = getattr(Qgis, "RelationshipStrength", None) or QgsRelation.RelationStrength
    return kinds.Composition if is_composition else kinds.Association


def vector_layer_type() -> object:
    """QGIS's enum for vector layers; `Qgis.LayerType` came with 3.30."""
    from qgis.core import Qgis

    kinds = getattr(Qgis, "LayerType", None)
    if kinds is not None and hasattr(kinds, "Vector"):
        return kinds.Vector
    from qgis.core import QgsMapLayerType

    return QgsMapLayerType.VectorLayer


def points_unit() -> object:
    """QGIS's enum for sizes in points; `Qgis.RenderUnit` came with 3.30."""
    from qgis.core import Qgis, QgsUnitTypes

    units = getattr(Qgis, "RenderUnit", None)
    return units.Points if units is not None else QgsUnitTypes.RenderUnit.RenderPoints


def style_into_database(layer: QgsVectorLayer, name: str) -> str:
    """Make a layer's style its default one in its file; returns what went wrong.

    The older method is deprecated where there is the newer one; goes with QGIS 4.
    """
    if hasattr(layer, "saveStyleToDatabaseV2"):
        _kinds, problem = layer.saveStyleToDatabaseV2(name, "", True, "")
    else:
        problem = layer.saveStyleToDatabase(name, "", True, "")
    return str(problem)


def symbol_type_of(geometry_type: object) -> object:
    """Type of the symbols that draw points, lines or polygons."""
    from qgis.core import Qgis

    kinds = [Qgis.SymbolType.Marker, Qgis.SymbolType.Line, Qgis.SymbolType.Fill]
    return kinds[_number(geometry_type)]
