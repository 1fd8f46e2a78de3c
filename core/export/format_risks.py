"""What a format besides GeoPackage and Shapefile would do to a layer, judged before the import.

What it did in the end is counted on the written file, since versions of GDAL differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field, FieldType
from ..rest.layer import LayerDescription

_IN_TEXT = (".csv", ".geojson", ".gml")  # numbers are written in digits
_WITHOUT_NULLS = (".csv", ".gml")
_OF_GEODATABASE = frozenset({"objectid", "fid", "shape", "shape_length", "shape_area"})


class RiskKind(Enum):
    """What may happen to values or shapes."""

    NAMES = "names"
    BIG_INTEGERS = "big integers"
    DIGITS = "digits"
    FRACTIONS = "parts of a second"
    TIMES = "times of the day as text"
    NULLS = "null and empty text are one"
    SHAPELESS = "no rows without shape"
    SHAPELESS_SEEN = "rows without shape were seen"
    CURVES = "curves become vertices"
    MEASURES = "measures are dropped"


@dataclass(frozen=True)
class FormatRisk:
    """One of them.

    Attributes:
        names: of the fields concerned; () = of the whole layer.
    """

    kind: RiskKind
    names: tuple[str, ...] = ()


def format_risks(
    suffix: str,
    layer: LayerDescription,
    fields: Sequence[Field],
    sample: FeatureBatch | None,
    holds_big_integers: bool,
) -> list[FormatRisk]:
    """Judge a layer, the gravest first.

    Args:
        suffix: of the format, such as ``.fgb``.
        layer: as its server describes it.
        fields: wanted columns.
        sample: some rows; None when there are none to look at.
        holds_big_integers: this GDAL writes whole numbers of 64 bits into the format.
    """

    def of_type(*types: FieldType) -> tuple[str, ...]:
        return tuple(field.name for field in fields if field.type in types)

    found: list[FormatRisk] = []
    if suffix == ".fgb" and layer.geometry_type:
        seen = sample is not None and any(one is None for one in sample.geometries or ())
        found.append(FormatRisk(RiskKind.SHAPELESS_SEEN if seen else RiskKind.SHAPELESS))
    named = {
        RiskKind.NAMES: tuple(
            field.name
            for field in fields
            if suffix == ".gdb" and field.name.casefold() in _OF_GEODATABASE
        ),
        RiskKind.BIG_INTEGERS: () if holds_big_integers else of_type(FieldType.BIG_INTEGER),
        RiskKind.DIGITS: of_type(FieldType.DOUBLE) if suffix in _IN_TEXT else (),
        RiskKind.FRACTIONS: of_type(FieldType.DATE),
        RiskKind.TIMES: of_type(FieldType.TIME_ONLY),
        RiskKind.NULLS: of_type(FieldType.STRING) if suffix in _WITHOUT_NULLS else (),
    }
    found += [FormatRisk(kind, names) for kind, names in named.items() if names]
    if layer.may_have_curves:
        found.append(FormatRisk(RiskKind.CURVES))
    if suffix == ".geojson" and layer.has_m:
        found.append(FormatRisk(RiskKind.MEASURES))
    return found
