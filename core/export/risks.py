"""What a Shapefile would do to a layer, judged by its fields and a few of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from .column_speller import ColumnSpeller, column_of
from .columns import ColumnKind
from .losses import Loss
from .shapefile_plan import MAX_FIELDS, make_plan
from .shapes import MAX_FILE_BYTES, ShapeMeasure

_USUAL_LENGTH = 255  # of text that nobody gave a length; a warning for each would say nothing


@dataclass(frozen=True)
class ShapefileRisks:
    """What to think of before choosing a Shapefile.

    Attributes:
        renamed: (name, name in the file) of fields whose name does not fit.
        losses: (name, loss) of values in the sample that would change.
        sample_rows: rows that were looked at.
        long_texts: names of fields made for more text than the 254 bytes of a DBF.
        times: names of fields that hold a time of day, which is dropped.
        left_out: names of fields beyond the 255 that a Shapefile holds.
        is_too_large: the whole layer would pass 2 GB.
    """

    renamed: tuple[tuple[str, str], ...] = ()
    losses: tuple[tuple[str, Loss], ...] = ()
    sample_rows: int = 0
    long_texts: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    is_too_large: bool = False

    @property
    def are_none(self) -> bool:
        """Whether the layer seems to fit as it is."""
        return not (
            self.renamed
            or self.losses
            or self.long_texts
            or self.times
            or self.left_out
            or self.is_too_large
        )


def shapefile_risks(
    fields: Sequence[Field], sample: FeatureBatch | None, rows: int | None
) -> ShapefileRisks:
    """Judge a layer.

    Args:
        fields: wanted columns.
        sample: some rows with these columns; None when there are none to look at.
        rows: of the whole layer; None when unknown.
    """
    spellers = [ColumnSpeller(field) for field in fields]
    shapes = ShapeMeasure(None)
    count = 0
    if sample is not None:
        count = sample.row_count
        for speller, values in zip(spellers, sample.columns):
            speller.spell(values)
        if sample.geometry_type:
            shapes = _measured(sample)
    measures = [speller.measure for speller in spellers]
    plan = make_plan([column_of(field) for field in fields], measures, shapes, count)
    by_name = {field.name: field for field in fields}
    return ShapefileRisks(
        renamed=tuple(
            (one.source, one.columns[0].name)
            for one in plan.fields
            if one.columns and one.is_renamed
        ),
        losses=tuple(
            (one.source, loss)
            for one in plan.fields
            for loss in one.losses
            if not loss.kind.is_note and one.columns and one.kind is not ColumnKind.DATETIME
        )
        + tuple(("", loss) for loss in plan.shape_losses if not loss.kind.is_note),
        sample_rows=count,
        long_texts=tuple(
            one.source
            for one in plan.fields
            if one.kind is ColumnKind.TEXT and by_name[one.source].length > _USUAL_LENGTH
        ),
        times=tuple(one.source for one in plan.fields if one.kind is ColumnKind.DATETIME),
        left_out=tuple(field.name for field in fields[MAX_FIELDS:]),
        is_too_large=_is_too_large(plan.shp_bytes, plan.dbf_bytes, count, rows),
    )


def _measured(sample: FeatureBatch) -> ShapeMeasure:
    code = sample.geometry_type + 1000 * sample.has_z + 2000 * sample.has_m
    measure = ShapeMeasure(code)
    for shape in sample.geometries or ():
        measure.add(None if shape is None else code, 0 if shape is None else len(shape))
    return measure


def _is_too_large(shp_bytes: int, dbf_bytes: int, sample_rows: int, rows: int | None) -> bool:
    if not sample_rows or rows is None:
        return False
    return max(shp_bytes, dbf_bytes) / sample_rows * rows > MAX_FILE_BYTES
