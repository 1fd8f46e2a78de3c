"""What a layer becomes as a Shapefile, said before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import ExportError
from .columns import Column, ColumnKind, Content, DatetimePolicy, DbfField, DbfType
from .dbf_values import MAX_INTEGER_WIDTH, MAX_REAL_WIDTH, MAX_TEXT_BYTES
from .field_names import companion_name, short_names
from .losses import Loss, LossKind
from .measure import Measure
from .shapes import MAX_FILE_BYTES, LayerShape, ShapeKind, ShapeMeasure

MAX_FIELDS = 255
# what is read as a 32-bit integer; a narrower field could not be edited sensibly afterwards
_SHORT_INTEGER_WIDTH = 9
_LEAST_TEXT_WIDTH = 10
_LEAST_REAL_WIDTH = 12
_MOST_DECIMALS = 15


@dataclass(frozen=True)
class FieldPlan:
    """What becomes of one source field.

    Attributes:
        source: its name.
        columns: the fields of the file that hold it; empty when it is left out, two with
            `DatetimePolicy.BOTH`.
        losses: what changes, and in how many rows.
    """

    source: str
    kind: ColumnKind
    columns: tuple[DbfField, ...]
    losses: tuple[Loss, ...]

    @property
    def is_renamed(self) -> bool:
        """Whether the name in the file differs from the source's."""
        return [column.name for column in self.columns] != [self.source]


@dataclass(frozen=True)
class ShapefilePlan:
    """The whole plan: the same layer and policy always give the same plan.

    Attributes:
        rows: in the layer; every row is written.
        fields: one per source field, in order.
        columns: the fields of the file, in order; never empty.
        shape_losses: what changes in the shapes.
        shp_bytes, dbf_bytes: estimated sizes, high rather than low.
    """

    rows: int
    shape: LayerShape
    fields: tuple[FieldPlan, ...]
    columns: tuple[DbfField, ...]
    shape_losses: tuple[Loss, ...]
    shp_bytes: int
    dbf_bytes: int

    @property
    def loses_values(self) -> bool:
        """Whether any value or shape is not in the file as it is in the layer."""
        losses = [loss for field in self.fields for loss in field.losses]
        return any(not loss.kind.is_note for loss in (*losses, *self.shape_losses))

    @property
    def has_moments(self) -> bool:
        """Whether the date-time policy makes a difference."""
        return any(field.kind is ColumnKind.DATETIME for field in self.fields)

    def check(self) -> None:
        """Refuse what no Shapefile can hold.

        Raises:
            ExportError: a file would pass 2 GB.
        """
        for name, size in (("shapes", self.shp_bytes), ("attributes", self.dbf_bytes)):
            if size > MAX_FILE_BYTES:
                raise ExportError(
                    f"The {name} need about {size / 1e9:.1f} GB, and a Shapefile holds 2 GB.",
                    "Save as GeoPackage, or save the layer in parts.",
                )


def make_plan(
    columns: Sequence[Column],
    measures: Sequence[Measure],
    shapes: ShapeMeasure,
    rows: int,
    policy: DatetimePolicy = DatetimePolicy.DATE,
) -> ShapefilePlan:
    """Plan the Shapefile of a measured layer.

    Args:
        columns: the source fields.
        measures: one per column, fed with every row.
        shapes: fed with every row, unless the layer is a table.
        rows: in the layer.
        policy: what becomes of dates with a time.
    """
    drafts = _drafts(columns, measures, policy)
    names = short_names(_wanted_name(columns, draft) for draft in drafts)
    written = tuple(
        DbfField(name, draft.type, draft.width, draft.decimals, draft.content, draft.source)
        for name, draft in zip(names, drafts)
    )
    fields = tuple(
        FieldPlan(
            column.name,
            column.kind,
            own := tuple(field for field in written if field.source == index),
            _losses(measures[index], own, policy),
        )
        for index, column in enumerate(columns)
    )
    shape = shapes.shape()
    losses = shapes.losses(shape)
    record = 1 + sum(field.width for field in written)
    return ShapefilePlan(
        rows=rows,
        shape=shape,
        fields=fields,
        columns=written,
        shape_losses=_listed(losses),
        shp_bytes=0 if shape.kind is ShapeKind.NONE else 100 + shapes.size_bytes,
        dbf_bytes=33 + 32 * len(written) + record * rows,
    )


def _drafts(
    columns: Sequence[Column], measures: Sequence[Measure], policy: DatetimePolicy
) -> list[DbfField]:
    """The file's fields, still without names; those beyond 255 are left out."""
    drafts: list[DbfField] = []
    for index, (column, measure) in enumerate(zip(columns, measures)):
        own = _fields_of(column.kind, measure, index, policy)
        if len(drafts) + len(own) <= MAX_FIELDS:
            drafts.extend(own)
    # a DBF without fields cannot be read by anybody
    return drafts or [DbfField("", DbfType.NUMERIC, 9, 0, Content.ROW_NUMBER, -1)]


def _wanted_name(columns: Sequence[Column], draft: DbfField) -> str:
    if draft.source < 0:
        return "ROW_ID"
    name = columns[draft.source].name
    return companion_name(name, "_t") if draft.content is Content.TIME_OF_DAY else name


def _fields_of(
    kind: ColumnKind, measure: Measure, source: int, policy: DatetimePolicy
) -> tuple[DbfField, ...]:
    """Type, width and decimals of the field or fields that hold a source column."""
    if kind is ColumnKind.BINARY:
        return ()
    if kind is ColumnKind.BOOLEAN:
        return (DbfField("", DbfType.NUMERIC, 1, 0, Content.INTEGER, source),)
    if kind is ColumnKind.INTEGER and measure.width <= MAX_INTEGER_WIDTH:
        short = measure.width <= _SHORT_INTEGER_WIDTH
        width = _SHORT_INTEGER_WIDTH if short else MAX_INTEGER_WIDTH
        return (DbfField("", DbfType.NUMERIC, width, 0, Content.INTEGER, source),)
    if kind is ColumnKind.REAL:
        return (_real_field(measure, source),)
    date = DbfField("", DbfType.DATE, 8, 0, Content.DATE, source)
    if kind is ColumnKind.DATE or (kind is ColumnKind.DATETIME and policy is DatetimePolicy.DATE):
        return (date,)
    if kind is ColumnKind.DATETIME and policy is DatetimePolicy.BOTH:
        width = max(measure.time_width, 8)
        return (date, DbfField("", DbfType.CHARACTER, width, 0, Content.TIME_OF_DAY, source))
    width = min(max(measure.width, _LEAST_TEXT_WIDTH), MAX_TEXT_BYTES)
    return (DbfField("", DbfType.CHARACTER, width, 0, Content.TEXT, source),)


def _real_field(measure: Measure, source: int) -> DbfField:
    if measure.exponent or measure.width == 0:
        kind = DbfType.FLOAT if measure.exponent else DbfType.NUMERIC
        return DbfField("", kind, MAX_REAL_WIDTH, _MOST_DECIMALS, Content.REAL, source)
    width = max(measure.width, _LEAST_REAL_WIDTH)
    decimals = min(measure.decimals, _MOST_DECIMALS)
    return DbfField("", DbfType.NUMERIC, width, decimals, Content.REAL, source)


def _losses(
    measure: Measure, own: tuple[DbfField, ...], policy: DatetimePolicy
) -> tuple[Loss, ...]:
    """Pick from everything measured what happens in the fields that were chosen."""
    changes = Counter(measure.changes)
    filled = measure.rows - measure.nulls
    if not own:
        kind = LossKind.FIELD_LEFT_OUT
        if measure.kind is ColumnKind.BINARY:
            kind = LossKind.BINARY_LEFT_OUT
        # listed even when all rows are null: the field itself is missing
        return (Loss(kind, filled),)
    contents = {field.content for field in own}
    if measure.kind is ColumnKind.DATETIME:
        if policy is DatetimePolicy.DATE:
            del changes[LossKind.MOMENT_AS_TEXT]
        else:
            del changes[LossKind.TIME_OF_DAY]
        if policy is DatetimePolicy.TEXT:
            del changes[LossKind.DATE_OUT_OF_RANGE]
        else:
            del changes[LossKind.TEXT_CUT]
    if measure.kind is ColumnKind.INTEGER and Content.TEXT in contents:
        del changes[LossKind.OVER_2_53]
        changes[LossKind.INTEGER_AS_TEXT] = filled - changes[LossKind.WRONG_TYPE]
    if any(field.type in (DbfType.NUMERIC, DbfType.FLOAT) for field in own):
        changes[LossKind.NULL_NUMBER] = measure.nulls
    return _listed(changes)


def _listed(changes: Counter[LossKind]) -> tuple[Loss, ...]:
    order = list(LossKind)
    return tuple(
        Loss(kind, changes[kind]) for kind in sorted(changes, key=order.index) if changes[kind] > 0
    )
