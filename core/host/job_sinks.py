"""Where the rows of an import go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..download.receipt import Receipt
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.label_columns import LabelColumns
from ..rest.layer import LayerDescription
from ..rest.renamed import with_columns_of_output
from .column_shapefile import ColumnShapefileSink
from .file_sink import VectorFileSink, file_sink
from .geopackage_tables import table_name
from .import_order import ImportOrder
from .memory_sink import MemorySink


class JobSink(Protocol):
    """Where an import's rows go; see `core.download.sink.Sink`."""

    @property
    def holds_curves(self) -> bool:
        """See `Sink`."""
        ...

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Of the output, once it is open; invalid = unknown."""
        ...

    def write(self, batch: FeatureBatch) -> None:
        """Take rows."""
        ...

    def prepare(self) -> None:
        """All rows that were announced have come: do ahead what `finish` would; more may follow."""
        ...

    def finish(self) -> QgsVectorLayer | str:
        """Complete the output: a memory layer, or the path of a file that is now in place."""
        ...

    def abandon(self) -> None:
        """Leave nothing behind."""
        ...


def sink_for(
    order: ImportOrder,
    layer: LayerDescription,
    fields: tuple[Field, ...],
    check_cancelled: Callable[[], None],
    also_write: Callable[[Path], None],
) -> JobSink:
    """Make the sink of an order.

    Args:
        order: what a person wants.
        layer: as the server describes it.
        fields: columns that come.
        check_cancelled: see `file_sink`.
        also_write: given the path of a file with several tables before it gets its name.

    Raises:
        ExportError: the file cannot be written.
    """
    if not order.label_columns:
        return _plain_sink(order, layer, fields, check_cancelled, also_write)
    labels = LabelColumns(layer, fields)
    described = replace(layer, fields=labels.fields)
    sink = _plain_sink(order, described, labels.fields, check_cancelled, also_write)
    return LabellingSink(sink, labels)


def table_of(order: ImportOrder, layer: LayerDescription) -> str:
    """The layer's name inside a file."""
    return table_name(order.layer_name or layer.name)


def _plain_sink(
    order: ImportOrder,
    layer: LayerDescription,
    fields: tuple[Field, ...],
    check_cancelled: Callable[[], None],
    also_write: Callable[[Path], None],
) -> JobSink:
    layer = with_columns_of_output(layer, fields)
    if order.to_memory:
        return MemorySink(layer, fields, order.crs, order.transform_context)
    sink = file_sink(
        order.output,
        layer,
        fields,
        order.crs,
        order.transform_context,
        table_of(order, layer),
        order.overwrite,
        check_cancelled,
        order.into_existing,
    )
    if isinstance(sink, VectorFileSink):
        sink.also_write = also_write
    return sink


class LabellingSink:
    """Adds a column of labels beside each column of codes on the way to a sink."""

    def __init__(self, sink: JobSink, labels: LabelColumns) -> None:
        self._sink, self._labels, self.holds_curves = sink, labels, sink.holds_curves
        self.prepare, self.finish, self.abandon = sink.prepare, sink.finish, sink.abandon

    @property
    def inner(self) -> JobSink:
        """Where the rows go."""
        return self._sink

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """See `JobSink`."""
        return self._sink.crs

    def write(self, batch: FeatureBatch) -> None:
        """Take rows."""
        self._sink.write(self._labels.added_to(batch))


def take_losses(receipt: Receipt, sink: JobSink) -> bool:
    """Let the receipt say what a finished file does not hold as it came; False: it holds all."""
    inner = sink.inner if isinstance(sink, LabellingSink) else sink
    if isinstance(inner, VectorFileSink):
        receipt.warnings += inner.changes
        return bool(inner.changes)
    if isinstance(inner, ColumnShapefileSink) and inner.report is not None:
        receipt.shapefile = inner.report.for_receipt()
        receipt.warnings += inner.report.warnings
        return True
    return False
