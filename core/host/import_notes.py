"""What is noted of an import so that its output can be updated later."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
from qgis.core import QgsVectorLayer, QgsVectorLayerFeatureSource

from ..download.origin import Origin
from ..download.receipt import Receipt
from ..download.row_marks import GrowingMarks, MarkedRows, Marks
from ..download.sink import Sink
from ..errors import PluginError
from ..export.as_read import NotForetold, as_read
from ..rest.arrays import Bools
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.label_columns import LabelColumns
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from ..rest.sorted_runs import SortedRuns
from .exact_times import ExactTimes
from .import_order import ImportOrder
from .layer_schema import qgis_crs
from .local_rows import LocalRows
from .origin_notes import NewNotes, note_beside, note_rows
from .shapefile_rows import ShapefileRows

log = logging.getLogger(__name__)

_NO_IDS = "its rows came without object IDs, by which one tells them apart"
_SHARED_IDS = "some of its object IDs stand for several rows"
_GEOPACKAGE = ".gpkg"
_UPDATABLE = (_GEOPACKAGE, ".shp", ".dbf")
_SAMPLES = 100  # rows of a Shapefile that are read although what they hold was foretold
_MOST_UNSURE = 0.2  # of all rows; with more of them all are read, one after the other


class ImportNotes:
    """Notes one import while it runs; where its output cannot be updated, it notes why.

    Attachments and related tables are not updated: a layer that would be half new is worse than
    one that has to be imported anew.

    Args:
        order: what is wanted.
        layer: as the server describes it.
        chosen: which rows come.
    """

    def __init__(self, order: ImportOrder, layer: LayerDescription, chosen: Filter) -> None:
        self._order, self._layer, self.chosen = order, layer, chosen
        self._rows: MarkedRows | None = None
        self._is_foretold = False

    def marking(self, sink: Sink) -> Sink:
        """The sink that the rows have to go through on their way to `sink`."""
        if not self._is_updatable or self._refusal:
            return sink
        self._is_foretold = not (self._holds_all or self._is_moved)
        foretell = self._foretell if self._is_foretold else None
        self._rows = MarkedRows(sink, foretell, self._folder)
        return self._rows

    def keep(
        self,
        fields: tuple[Field, ...],
        receipt: Receipt,
        output: QgsVectorLayer | str,
        table: str = "",
        check_cancelled: Callable[[], None] = lambda: None,
        is_changed: bool = False,
    ) -> bool:
        """Keep the notes with the output, and the receipt in them; False where that is no use.

        Args:
            fields: the columns that came.
            receipt: of the import.
            output: a memory layer, or the path of a file.
            table: that was put into a file of several; "" = the only one.
            is_changed: the output holds some values otherwise than they came.
            check_cancelled: called again and again where the output has to be read for them.

        Raises:
            ExportError, OSError: the folder does not take them.
            Cancelled: through `check_cancelled`.
        """
        if not self._is_updatable:
            return False
        marks = None if self._rows is None else self._rows.marks
        refusal = self._refusal or ("" if marks is not None else _NO_IDS)
        crs = self._order.crs
        name = (crs.authid() or crs.toWkt()) if crs.isValid() else ""
        layer = replace(self._layer, is_curved=self._is_curved)
        labels = LabelColumns(layer, fields).pairs if self._order.label_columns else ()
        origin = Origin.of(
            layer, fields, self.chosen, receipt, marks, name, now_text(), labels, refusal
        )
        if not origin.object_id_field:
            origin, marks = replace(origin, refusal=refusal or _NO_IDS), None
        elif marks is not None and origin.count != receipt.received:
            origin, marks = replace(origin, refusal=_SHARED_IDS), None
        local = None
        is_changed = is_changed or self._is_moved or self._is_curved or not self._holds_all
        if marks is not None and is_changed:
            try:
                local = self._marks_of_output(output, origin, table, check_cancelled)
            except PluginError as err:
                log.info("it cannot be updated later: %s", err)  # a column that it cannot hold
                return False
        notes = NewNotes(origin, marks, local, receipt.as_json())
        if isinstance(output, str):
            note_beside(output, notes, table)
        else:
            note_rows(output, notes)
        return True

    def _marks_of_output(
        self,
        output: QgsVectorLayer | str,
        origin: Origin,
        table: str,
        between_batches: Callable[[], None],
    ) -> Marks:
        """Marks of the rows as the output holds them, where that is not what the server sent."""
        if not isinstance(output, str):
            source = QgsVectorLayerFeatureSource(output)
            return LocalRows(source, output.fields(), origin, {}).marks(between_batches)
        if self._suffix == _GEOPACKAGE:
            layer = QgsVectorLayer(f"{output}|layername={table}" if table else output, "", "ogr")
            times = ExactTimes(Path(output), table)
            rows = LocalRows(layer, layer.fields(), origin, {}, times)
            return rows.marks(between_batches, self._folder)
        file = ShapefileRows(Path(output), origin)
        if self._rows is not None and self._is_foretold:
            found = _confirmed(file, self._rows.foretold, self._rows.unsure, between_batches)
            if found is not None:
                return found
            log.info("the file holds other values than foretold")
        found = GrowingMarks(self._folder)
        file.add_marks(found, between_batches)
        return found

    def _foretell(self, batch: FeatureBatch) -> tuple[FeatureBatch, Bools]:
        if self._is_foretold:
            try:
                return as_read(batch)
            except NotForetold:
                self._is_foretold = False
        return batch, np.zeros(batch.row_count, dtype=np.bool_)

    @property
    def _is_moved(self) -> bool:
        crs = self._order.crs
        return bool(crs.isValid() and crs != qgis_crs(self._layer.spatial_reference))

    @property
    def _refusal(self) -> str:
        """Why the output cannot be updated; "" when it can."""
        order = self._order
        if order.attachments:
            return "its attachments would stay as they are"
        if order.related:
            return "its related tables would stay as they are"
        if order.row_limit:
            return "it is only the first rows of the layer"
        return ""

    @property
    def _is_curved(self) -> bool:
        return self._rows is not None and self._rows.is_curved

    @property
    def _folder(self) -> Path | None:
        """Whose disk takes what is noted on the way: that of the output."""
        return None if self._order.to_memory else Path(self._order.output).absolute().parent

    @property
    def _suffix(self) -> str:
        return Path(self._order.output).suffix.lower()

    @property
    def _is_updatable(self) -> bool:
        return self._order.to_memory or self._suffix in _UPDATABLE

    @property
    def _holds_all(self) -> bool:
        """Whether the output holds rows just as they came."""
        return self._order.to_memory or self._suffix == _GEOPACKAGE


def _confirmed(
    rows: ShapefileRows,
    foretold: GrowingMarks,
    unsure: SortedRuns,
    between_batches: Callable[[], None],
) -> GrowingMarks | None:
    """The marks that were foretold, with those of unsure rows read from the file.

    Some of the others are read as well; None when they are not as foretold.

    Args:
        rows: of the file, numbered from 0 in the order of their writing.
        foretold: of all rows; those of unsure rows are added.
        unsure: places of rows.
        between_batches: called again and again; what it raises ends the reading.
    """
    count = len(foretold)
    if len(unsure) > count * _MOST_UNSURE:
        return None
    places = np.unique(np.linspace(0, max(count - 1, 0), min(count, _SAMPLES)).astype(np.int64))
    for some in unsure.parts():
        places = np.setdiff1d(places, some)
    read = GrowingMarks()
    rows.add_marks(read, between_batches, places)
    samples = read.marks
    if not foretold.only(samples.ids).is_same_as(samples):
        return None
    for some in unsure.parts():
        rows.add_marks(foretold, between_batches, some[:, 0])  # the last counts
    return foretold


def now_text() -> str:
    """This moment, as notes have it."""
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
