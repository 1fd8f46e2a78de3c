"""One pass over the shapes of a layer: which of the Shapefile's kinds holds them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum

from .losses import LossKind

# what a .shp adds to each shape, at most: record header, kind, box, counts, ranges of Z and M
RECORD_OVERHEAD = 100
# a file states its length in 16-bit words as a signed 32-bit number, but ArcGIS and older
# readers stop at 2 GB
MAX_FILE_BYTES = 2**31 - 1


class ShapeKind(Enum):
    """The kinds of a Shapefile; the value names them in the report."""

    NONE = "table"
    POINT = "point"
    MULTIPOINT = "multipoint"
    LINE = "line"
    POLYGON = "polygon"


# ISO WKB codes without dimension; 3 and 17 (triangle) are both areas
_KINDS = {
    1: ShapeKind.POINT,
    4: ShapeKind.MULTIPOINT,
    2: ShapeKind.LINE,
    5: ShapeKind.LINE,
    3: ShapeKind.POLYGON,
    6: ShapeKind.POLYGON,
    17: ShapeKind.POLYGON,
}


def shape_kind(wkb_type: int) -> ShapeKind | None:
    """The Shapefile's kind for an ISO WKB code; None when no kind holds it."""
    return _KINDS.get(wkb_type % 1000)


@dataclass(frozen=True)
class LayerShape:
    """The one shape kind of a Shapefile."""

    kind: ShapeKind
    has_z: bool = False
    has_m: bool = False

    @property
    def text(self) -> str:
        """The kind with its dimensions, e.g. ``polygon ZM``."""
        suffix = ("Z" if self.has_z else "") + ("M" if self.has_m else "")
        return f"{self.kind.value} {suffix}".strip()


@dataclass
class ShapeMeasure:
    """What was seen of a layer's shapes so far.

    Attributes:
        declared: ISO WKB code of the layer's own type, 0 when it is any or unknown;
            None for a table.
        changes: rows per kind of change that the caller made or saw before `add`,
            such as `LossKind.CURVES`.
    """

    declared: int | None
    missing: int = 0
    types: Counter[int] = field(default_factory=Counter)
    size_bytes: int = 0
    changes: Counter[LossKind] = field(default_factory=Counter)

    def add(self, wkb_type: int | None, size_bytes: int) -> None:
        """Take the next shape: its ISO WKB code, or None for none or empty; bytes of WKB."""
        if wkb_type is None:
            self.missing += 1
        else:
            self.types[wkb_type] += 1
        self.size_bytes += size_bytes + RECORD_OVERHEAD

    def shape(self) -> LayerShape:
        """Choose the kind that holds most rows; the declared kind where there are none."""
        if self.declared is None:
            return LayerShape(ShapeKind.NONE)
        rows: Counter[ShapeKind] = Counter()
        for code, count in self.types.items():
            kind = shape_kind(code)
            if kind is not None:
                rows[ShapeKind.POINT if kind is ShapeKind.MULTIPOINT else kind] += count
        declared = shape_kind(self.declared)
        if not rows:
            kind = declared or ShapeKind.NONE
        else:
            # the name breaks ties, so that the same rows always give the same file
            kind = max(rows, key=lambda kind: (rows[kind], kind.value))
        if kind is ShapeKind.POINT and self._has_multipoints(declared):
            kind = ShapeKind.MULTIPOINT
        codes = [code for code in self.types if shape_kind(code) is not None] or [self.declared]
        return LayerShape(
            kind,
            has_z=any(code // 1000 in (1, 3) for code in codes),
            has_m=any(code // 1000 in (2, 3) for code in codes),
        )

    def losses(self, shape: LayerShape) -> Counter[LossKind]:
        """Count the rows whose shape changes when the layer is written as `shape`."""
        changes = Counter(self.changes)
        if shape.kind is ShapeKind.NONE:
            if self.types:
                changes[LossKind.OTHER_GEOMETRY] += sum(self.types.values())
            return changes
        changes[LossKind.NO_GEOMETRY] += self.missing
        for code, count in self.types.items():
            if not fits(code, shape.kind):
                changes[LossKind.OTHER_GEOMETRY] += count
                continue
            if shape.kind is ShapeKind.MULTIPOINT and code % 1000 == 1:
                changes[LossKind.POINTS_AS_MULTI] += count
            if shape.has_z and code // 1000 not in (1, 3):
                changes[LossKind.HEIGHT_FILLED] += count
            if shape.has_m and code // 1000 not in (2, 3):
                changes[LossKind.MEASURE_FILLED] += count
        return +changes

    def by_kind(self) -> list[ShapeMeasure]:
        """Divide the rows by kind, the commonest first; it takes the rows without a usable shape.

        Returns:
            Itself alone where there is one kind or none. Sizes are not divided.
        """
        rows: Counter[ShapeKind] = Counter()
        for code, count in self.types.items():
            kind = shape_kind(code)
            if kind is not None:
                rows[kind] += count
        if self.declared is None or len(rows) < 2:
            return [self]
        order = sorted(rows, key=lambda kind: (-rows[kind], kind.value))
        divided = []
        for kind in order:
            is_main = kind is order[0]
            wanted = (kind, None) if is_main else (kind,)
            types = Counter({c: n for c, n in self.types.items() if shape_kind(c) in wanted})
            declared = min(code for code in types if shape_kind(code) is kind)
            divided.append(
                ShapeMeasure(
                    declared,
                    self.missing if is_main else 0,
                    types,
                    self.size_bytes,
                    self.changes if is_main else Counter(),
                )
            )
        return divided

    @property
    def rows(self) -> int:
        """How many were taken."""
        unusable = self.changes[LossKind.BAD_COORDINATES]
        return self.missing + sum(self.types.values()) + unusable

    def _has_multipoints(self, declared: ShapeKind | None) -> bool:
        return declared is ShapeKind.MULTIPOINT or any(code % 1000 == 4 for code in self.types)


def fits(wkb_type: int, kind: ShapeKind) -> bool:
    """Whether a shape of this ISO WKB code can be written into a file of this kind."""
    own = shape_kind(wkb_type)
    return own is kind or (own is ShapeKind.POINT and kind is ShapeKind.MULTIPOINT)
