"""Where the rows of an import go."""

from __future__ import annotations

from typing import Protocol

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..download.receipt import Receipt
from ..rest.feature_batch import FeatureBatch
from ..rest.label_columns import LabelColumns
from .column_shapefile import ColumnShapefileSink


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


def take_losses(receipt: Receipt, sink: JobSink) -> None:
    """Let the receipt say what a Shapefile could not hold."""
    inner = sink.inner if isinstance(sink, LabellingSink) else sink
    if isinstance(inner, ColumnShapefileSink) and inner.report is not None:
        receipt.shapefile = inner.report.for_receipt()
        receipt.warnings += inner.report.warnings
