"""What a layer becomes as a Shapefile, said before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import ExportError
from .choices import (
    BigIntegerPolicy,
    CodesPolicy,
    MixedShapesPolicy,
    OversizePolicy,
    ShapefileChoices,
    check_choices,
)
from .columns import Column, ColumnKind, Content, DatetimePolicy, DbfField, DbfType
from .dbf_layout import fields_of, is_big
from .field_names import companion_name, short_names
from .losses import Loss, LossKind
from .measure import Measure
from .shapes import LayerShape, ShapeKind, ShapeMeasure

# with at most 254 bytes each they make records of 64,771 bytes, which every reader takes
MAX_FIELDS = 255
_WITHOUT_SHAPE = (LossKind.NO_GEOMETRY, LossKind.OTHER_GEOMETRY, LossKind.BAD_COORDINATES)


@dataclass(frozen=True)
class FieldPlan:
    """What becomes of one source field.

    Attributes:
        source: its name.
        columns: the fields of the file that hold it; empty when it is left out, two with
            `DatetimePolicy.BOTH` or `CodesPolicy.BOTH`.
        losses: what changes, and in how many rows.
        has_labels: its codes have labels.
        is_big: it has integers that a double cannot hold.
        nulls: rows without a value.
    """

    source: str
    kind: ColumnKind
    columns: tuple[DbfField, ...]
    losses: tuple[Loss, ...]
    has_labels: bool = False
    is_big: bool = False
    nulls: int = 0

    @property
    def is_renamed(self) -> bool:
        """Whether the name in the file differs from the source's."""
        return [column.name for column in self.columns] != [self.source]

    @property
    def has_other_name(self) -> bool:
        """The same, whatever further fields are made from it; not where it is left out."""
        return bool(self.columns) and self.columns[0].name != self.source


@dataclass(frozen=True)
class PartPlan:
    """One of the files that a layer of several kinds becomes.

    Attributes:
        suffix: of the file's name, such as ``_point``; empty when there is one file only.
        rows: in it.
    """

    suffix: str
    shape: LayerShape
    rows: int


@dataclass(frozen=True)
class ShapefilePlan:
    """The whole plan: the same layer and choices always give the same plan.

    Attributes:
        rows: in the layer; every row is written.
        fields: one per source field, in order.
        columns: the fields of the file, in order; never empty.
        values: per field of the file how many rows will not be null in it.
        shapes: rows that will have a shape.
        shape_losses: what changes in the shapes.
        shp_bytes, dbf_bytes: estimated sizes, high rather than low.
        choices: as they were made.
        parts: the files per kind of shape, the main one first.
        has_mixed_shapes: the layer has shapes of several kinds.
    """

    rows: int
    shape: LayerShape
    fields: tuple[FieldPlan, ...]
    columns: tuple[DbfField, ...]
    values: tuple[int, ...]
    shapes: int
    shape_losses: tuple[Loss, ...]
    shp_bytes: int
    dbf_bytes: int
    choices: ShapefileChoices
    parts: tuple[PartPlan, ...]
    has_mixed_shapes: bool

    @property
    def loses_values(self) -> bool:
        """Whether any value or shape is not in the file as it is in the layer."""
        losses = [loss for field in self.fields for loss in field.losses]
        return any(not loss.kind.is_note for loss in (*losses, *self.shape_losses))

    @property
    def keeps_all(self) -> bool:
        """Whether the file has everything that the layer has, whatever it is called there."""
        losses = [loss.kind for field in self.fields for loss in field.losses]
        return not self.loses_values and not any(kind.is_chosen for kind in losses)

    @property
    def renamed(self) -> int:
        """How many fields of the layer have another name in the file."""
        return sum(field.has_other_name for field in self.fields)

    @property
    def has_moments(self) -> bool:
        """Whether the date-time policy makes a difference."""
        return any(field.kind is ColumnKind.DATETIME for field in self.fields)

    @property
    def is_oversize(self) -> bool:
        """Whether a file would pass the limit."""
        return max(self.shp_bytes, self.dbf_bytes) > self.choices.largest_file

    def targets(self, path: Path) -> tuple[Path, ...]:
        """The main files that a save to this path makes, as far as they are known before.

        Of parts under 2 GB only the first of each kind is.
        """
        if path.suffix.lower() == ".zip":
            return (path,)
        number = "_1" if self.is_oversize and self.choices.oversize is OversizePolicy.PARTS else ""
        return tuple(
            path.with_name(f"{path.stem}{part.suffix}{number}{path.suffix}") for part in self.parts
        )

    def check(self) -> None:
        """Refuse what no Shapefile can hold.

        Raises:
            ExportError: a file would pass 2 GB, and parts are not wanted.
        """
        if self.choices.oversize is OversizePolicy.PARTS:
            return
        most, shp, dbf = self.choices.largest_file, self.shp_bytes, self.dbf_bytes
        if shp > most:
            fault = f"The shapes need about {shp / 1e9:.1f} GB, and a Shapefile holds 2 GB."
        elif dbf > most:
            fault = f"The attributes need about {dbf / 1e9:.1f} GB, and a Shapefile holds 2 GB."
        else:
            return
        raise ExportError(fault, "Save as GeoPackage, or save the layer in parts.")


def make_plan(
    columns: Sequence[Column],
    measures: Sequence[Measure],
    shapes: ShapeMeasure,
    rows: int,
    choices: ShapefileChoices | None = None,
) -> ShapefilePlan:
    """Plan the Shapefile of a measured layer.

    Args:
        columns: the source fields, then the labels of those with coded values.
        measures: one per column, fed with every row.
        shapes: fed with every row, unless the layer is a table.
        rows: in the layer.
        choices: what the person decided.

    Raises:
        ExportError: a name or a value for null that was given cannot be used.
    """
    choices = choices or ShapefileChoices()
    check_choices(choices)
    labels = {
        column.label_of: index for index, column in enumerate(columns) if column.label_of >= 0
    }
    drafts = _drafts(columns, measures, labels, choices)
    names = _names(columns, drafts, choices)
    written = tuple(replace(draft, name=name) for name, draft in zip(names, drafts))
    fields = tuple(
        FieldPlan(
            column.name,
            column.kind,
            own := tuple(f for f in written if f.source in (index, labels.get(index, index))),
            _losses(column, index, labels.get(index), measures, own, choices),
            index in labels,
            is_big(measures[index]),
            measures[index].nulls,
        )
        for index, column in enumerate(columns)
        if column.label_of < 0
    )
    divided = shapes.by_kind()
    is_split = choices.mixed_shapes is MixedShapesPolicy.SPLIT and len(divided) > 1
    files = divided if is_split else [shapes]
    losses: Counter[LossKind] = Counter()
    for part in files:
        losses.update(part.losses(part.shape()))
    shape = files[0].shape()
    record = 1 + sum(field.width for field in written)
    return ShapefilePlan(
        rows=rows,
        shape=shape,
        fields=fields,
        columns=written,
        values=tuple(_values(field, measures, rows) for field in written),
        shapes=0 if shape.kind is ShapeKind.NONE else rows - sum(losses[k] for k in _WITHOUT_SHAPE),
        shape_losses=_listed(losses),
        shp_bytes=0 if shape.kind is ShapeKind.NONE else 100 + shapes.size_bytes,
        dbf_bytes=33 + 32 * len(written) + record * rows,
        choices=choices,
        parts=_parts(files, rows),
        has_mixed_shapes=len(divided) > 1,
    )


def _parts(files: Sequence[ShapeMeasure], rows: int) -> tuple[PartPlan, ...]:
    if len(files) == 1:
        return (PartPlan("", files[0].shape(), rows),)
    shapes = [(part.shape(), part.rows) for part in files]
    return tuple(PartPlan(f"_{shape.kind.value}", shape, count) for shape, count in shapes)


def _drafts(
    columns: Sequence[Column],
    measures: Sequence[Measure],
    labels: Mapping[int, int],
    choices: ShapefileChoices,
) -> list[DbfField]:
    """The file's fields, still without names; those beyond 255 are left out."""
    drafts: list[DbfField] = []
    for index, column in enumerate(columns):
        if column.label_of >= 0 or column.name in choices.left_out:
            continue
        own: list[DbfField] = []
        label = labels.get(index)
        if label is None or choices.codes is not CodesPolicy.LABELS:
            own.extend(fields_of(measures[index], index, choices))
        if label is not None and choices.codes is not CodesPolicy.CODES:
            own.extend(fields_of(measures[label], label, choices))
        if len(drafts) + len(own) <= MAX_FIELDS:
            drafts.extend(own)
    # a DBF without fields cannot be read by anybody
    return drafts or [DbfField("", DbfType.NUMERIC, 9, 0, Content.ROW_NUMBER, -1)]


def _names(
    columns: Sequence[Column], drafts: Sequence[DbfField], choices: ShapefileChoices
) -> tuple[str, ...]:
    wanted: list[str] = []
    given: dict[int, str] = {}
    seen: set[str] = set()
    for index, draft in enumerate(drafts):
        if draft.source < 0:
            wanted.append("ROW_ID")
            continue
        source = columns[draft.source].name
        chosen = choices.names.get(source, "")
        if source not in seen:
            seen.add(source)
            wanted.append(source)
            if chosen:
                given[index] = chosen
        elif draft.content is Content.TIME_OF_DAY:
            wanted.append(companion_name(chosen or source, "_t"))
        else:
            wanted.append(companion_name(chosen or source, "_l"))
    return short_names(wanted, given)


def _losses(
    column: Column,
    index: int,
    label: int | None,
    measures: Sequence[Measure],
    own: tuple[DbfField, ...],
    choices: ShapefileChoices,
) -> tuple[Loss, ...]:
    """Pick from everything measured what happens in the fields that were chosen."""
    measure = measures[index]
    if not own:
        # listed even when all rows are null: the field itself is missing
        return (Loss(_why_left_out(column, choices), measure.rows - measure.nulls),)
    changes: Counter[LossKind] = Counter()
    code = tuple(field for field in own if field.source == index)
    if code:
        changes.update(_changes(measure, code, choices))
    if label is not None and label in {field.source for field in own}:
        labelled = measures[label]
        texts = tuple(field for field in own if field.source == label)
        for kind, rows in _changes(labelled, texts, choices).items():
            changes[kind] = max(changes[kind], rows)
        unlabelled = labelled.changes[LossKind.CODE_WITHOUT_LABEL]
        if not code:
            changes[LossKind.CODE_AS_LABEL] = labelled.rows - labelled.nulls - unlabelled
    return _listed(changes)


def _why_left_out(column: Column, choices: ShapefileChoices) -> LossKind:
    if column.name in choices.left_out:
        return LossKind.LEFT_OUT_BY_CHOICE
    if column.kind is ColumnKind.BINARY:
        return LossKind.BINARY_LEFT_OUT
    return LossKind.FIELD_LEFT_OUT


def _changes(
    measure: Measure, own: tuple[DbfField, ...], choices: ShapefileChoices
) -> Counter[LossKind]:
    changes = Counter(measure.changes)
    filled = measure.rows - measure.nulls
    contents = {field.content for field in own}
    if measure.kind is ColumnKind.DATETIME:
        if choices.datetime is DatetimePolicy.DATE:
            del changes[LossKind.MOMENT_AS_TEXT]
        else:
            del changes[LossKind.TIME_OF_DAY], changes[LossKind.ZONE]
        if choices.datetime is DatetimePolicy.TEXT:
            del changes[LossKind.DATE_OUT_OF_RANGE]
        else:
            del changes[LossKind.TEXT_CUT]
    if measure.kind is ColumnKind.INTEGER:
        _pick_integers(changes, Content.TEXT in contents, choices, filled)
    is_number = any(field.type in (DbfType.NUMERIC, DbfType.FLOAT) for field in own)
    if is_number:
        empty = measure.nulls
        if choices.null_number:
            empty += changes[LossKind.NOT_FINITE] + changes[LossKind.WRONG_TYPE]
        changes[LossKind.NULL_FILLED if choices.null_number else LossKind.NULL_NUMBER] = empty
    elif choices.null_text and any(field.type is DbfType.CHARACTER for field in own):
        changes[LossKind.NULL_FILLED] = measure.nulls
        if measure.kind is ColumnKind.INTEGER:
            changes[LossKind.NULL_FILLED] += changes[LossKind.WRONG_TYPE]
    return changes


def _values(field: DbfField, measures: Sequence[Measure], rows: int) -> int:
    """How many rows have a value in a field of the file, whatever became of it."""
    if field.source < 0:
        return rows
    measure = measures[field.source]
    stands_for_null = bool(field.null.strip(" "))
    empty = 0 if stands_for_null else measure.nulls
    changes = measure.changes
    if field.type is DbfType.DATE or field.content is Content.TIME_OF_DAY:
        return rows - empty - changes[LossKind.DATE_OUT_OF_RANGE] - changes[LossKind.WRONG_TYPE]
    if field.type is DbfType.CHARACTER:
        empty += changes[LossKind.EMPTY_TEXT]
    if not stands_for_null and measure.kind not in (ColumnKind.DATETIME, ColumnKind.TIME):
        empty += changes[LossKind.NOT_FINITE] + changes[LossKind.WRONG_TYPE]
    return rows - empty


def _pick_integers(
    changes: Counter[LossKind], is_text: bool, choices: ShapefileChoices, filled: int
) -> None:
    rounded = changes.pop(LossKind.INTEGER_ROUNDED, 0)
    if is_text:
        del changes[LossKind.OVER_2_53], changes[LossKind.OVER_2_31]
        changes[LossKind.INTEGER_AS_TEXT] = filled - changes[LossKind.WRONG_TYPE]
    elif choices.big_integers is BigIntegerPolicy.FLOAT and changes[LossKind.OVER_2_53]:
        changes[LossKind.INTEGER_ROUNDED] = rounded
        del changes[LossKind.OVER_2_53]


def _listed(changes: Counter[LossKind]) -> tuple[Loss, ...]:
    order = list(LossKind)
    return tuple(
        Loss(kind, changes[kind]) for kind in sorted(changes, key=order.index) if changes[kind] > 0
    )
