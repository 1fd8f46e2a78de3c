"""A column of labels beside each column of codes, for formats that keep no lists of values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from .feature_batch import FeatureBatch
from .fields import Field, FieldType
from .layer import LayerDescription
from .subtypes import Subtypes

LABEL_SUFFIX = "_label"


class LabelColumns:
    """Adds labels to the rows of one layer.

    Args:
        layer: as its server describes it.
        fields: columns of the batches to come.

    Attributes:
        fields: the columns with those of labels, each behind its codes.
        pairs: (column of codes, column of their labels).
    """

    def __init__(self, layer: LayerDescription, fields: Sequence[Field]) -> None:
        self._source = tuple(fields)
        taken = {one.name.lower() for one in (*layer.fields, *fields)}
        kinds = [i for i, one in enumerate(fields) if one.name == layer.subtypes.column]
        self._kinds = kinds[0] if kinds else None
        self._labels: list[tuple[int, Callable[[object, object], str | None]]] = []
        found: list[Field] = []
        pairs: list[tuple[str, str]] = []
        for index, column in enumerate(fields):
            found.append(column)
            subtypes = layer.subtypes
            # without the kind of row a label that depends on it would be a guess
            is_known = self._kinds is not None or not subtypes.depends_on_kind(column)
            if subtypes.is_coded(column) and is_known:
                found.append(_label_field(column, taken))
                pairs.append((column.name, found[-1].name))
                self._labels.append((index, _labeller(column, subtypes)))
        self.fields = tuple(found)
        self.pairs = tuple(pairs)

    def added_to(self, batch: FeatureBatch) -> FeatureBatch:
        """The batch with the labels; null where a code has none."""
        nothing: Sequence[object] = (None,) * batch.row_count
        kinds = nothing if self._kinds is None else batch.columns[self._kinds]
        labels = dict(self._labels)
        columns: list[Sequence[object]] = []
        for index, column in enumerate(batch.columns):
            columns.append(column)
            if index in labels:
                columns.append(list(map(labels[index], column, kinds)))
        return replace(batch, fields=self.fields, columns=tuple(columns))


def _label_field(column: Field, taken: set[str]) -> Field:
    name, number = column.name + LABEL_SUFFIX, 2
    while name.lower() in taken:
        name, number = f"{column.name}{LABEL_SUFFIX}_{number}", number + 1
    taken.add(name.lower())
    return Field(name, FieldType.STRING, f"{column.alias or column.name} (label)")


def _labeller(column: Field, subtypes: Subtypes) -> Callable[[object, object], str | None]:
    """Looks a label up once for each pair of code and kind."""
    known: dict[tuple[object, object], str | None] = {}

    def label(code: object, kind: object) -> str | None:
        if (code, kind) not in known:
            known[code, kind] = subtypes.label(column, code, kind) or next(
                (one.name for one in subtypes.labels_of(column) if one.code == code), None
            )
        return known[code, kind]

    return label
