"""One update: look, find what differs, compare with what the user did, apply.

`UpdateTarget.of` and, for a memory layer, `UpdateJob.apply` belong to the main thread; all else
runs in any thread.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..download.changes import Changes, Check, check_for_changes, find_changes
from ..download.options import DownloadOptions
from ..download.row_marks import GrowingMarks, RowMarks
from ..errors import Cancelled, DownloadError, ExportError
from ..net.addresses import parse_address
from ..net.rest_client import RestClient
from ..rest.arrays import Bools, Ints
from ..rest.sorted_ids import SortedIds
from .apply_update import apply_in_memory, apply_to_shapefile
from .exact_times import ExactTimes
from .gateway import Gateway
from .geopackage_update import apply_to_geopackage, empty_far_dates
from .import_notes import now_text
from .local_rows import LocalRows
from .origin_notes import Notes, note_beside, note_rows, noted_table, notes_beside, write_notes
from .shapefile_names import names_in_file
from .update_plan import Policy, UpdatePlan, UpdateReport, already_there, compare, named
from .update_target import UpdateTarget
from .updated_rows import Edits, StoredFeatures, UpdatedFeatures, labelled

_ANEW = "Import the layer anew."


class UpdateJob:
    """Updates one layer; every way to fail is a `PluginError`, and leaves it as it was.

    Args:
        gateway: of the session.
        target: the layer.
        options: how to fetch, as far as that is free: the number of requests at once.
    """

    def __init__(
        self, gateway: Gateway, target: UpdateTarget, options: DownloadOptions | None = None
    ) -> None:
        self._gateway, self._target = gateway, target
        self._slots = (options or DownloadOptions()).slots()
        self._notes = target.notes
        self._client: RestClient | None = None
        self._is_stopped = False

    @property
    def notes(self) -> Notes:
        """What the layer remembers.

        Raises:
            DownloadError: nothing, or not enough.
        """
        if self._notes is None and self._target.path is not None:
            with _disk_of_marks():
                self._notes = notes_beside(
                    self._target.path, noted_table(self._target.uri), self._folder
                )
        name, refusal = self._target.name, "" if self._notes is None else self._notes.origin.refusal
        if refusal:
            raise DownloadError(f"“{name}” cannot be updated: {refusal}.", _ANEW)
        if self._notes is None or self._notes.server is None:
            raise DownloadError(f"“{name}” does not remember what was imported.", _ANEW)
        return self._notes

    @property
    def server(self) -> str:
        """Root of the server that is asked."""
        return parse_address(self.notes.origin.address).root

    def stop(self) -> None:
        """End what is under way, from any thread."""
        self._is_stopped = True
        if self._client is not None:
            self._client.close()

    def close(self) -> None:
        """The same, for an errand that holds the job."""
        self.stop()

    def check(self, is_cancelled: Callable[[], bool] = lambda: False) -> Check:
        """Look whether anything changed, with two requests at most.

        Raises:
            Cancelled, PluginError: see `check_for_changes`.
        """
        with self._connected(is_cancelled) as client:
            return check_for_changes(client, self.notes.origin)

    def plan(
        self,
        check: Check,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[int, int | None], None] = lambda _done, _all: None,
        compare_all: bool = False,
    ) -> UpdatePlan:
        """Find what differs, on the server and here.

        Raises:
            Cancelled, PluginError: see `find_changes`.
        """
        notes = self.notes
        assert notes.server is not None  # noqa: S101  `notes` says so
        with _disk_of_marks():
            with self._connected(is_cancelled) as client:
                changes = find_changes(
                    client,
                    check.layer,
                    notes.origin,
                    notes.server,
                    on_progress,
                    compare_all,
                    self._folder,
                )
                requests = check.requests + client.traffic.requests
            with self._local() as local:
                conflicts, rows = compare(local, changes, notes, self._folder)
        return UpdatePlan(notes, changes, conflicts, rows, requests)

    def apply(
        self,
        plan: UpdatePlan,
        policy: Policy,
        layer: QgsVectorLayer | None = None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> UpdateReport:
        """Do it: all or nothing. Then `refresh_layers` on the main thread, for a file.

        Args:
            plan: of this job.
            policy: for rows in conflict.
            layer: the memory layer itself, on its own thread; None for a file.
            is_cancelled: asked while a file is written.

        Raises:
            ExportError: the layer or file refuses, and is as it was.
            Cancelled: asked to stop.
        """
        if is_cancelled():
            raise Cancelled
        with _disk_of_marks():
            with self._local(layer) as local:
                conflicts, rows = compare(local, plan.changes, plan.notes, self._folder)
                if not (conflicts.are_same_as(plan.conflicts) and rows.are_same_as(plan.rows)):
                    raise DownloadError(
                        f"“{self._target.name}” was edited meanwhile.",
                        "Check for changes once more.",
                    )
                kept = conflicts.ids if policy is Policy.KEEP_MINE else SortedIds()
                edits, lost_dates = self._edits(plan, kept, local)
            report = UpdateReport(
                now_text(),
                plan.changes.how,
                len(edits.add),
                len(edits.change),
                len(edits.remove),
                named(kept),
                len(kept),
                plan.requests,
                lost_dates,
            )
            self._write(layer, _Writing(plan, kept, edits, report, is_cancelled))
        return report

    # inside

    def _write(self, layer: QgsVectorLayer | None, what: _Writing) -> None:
        """Bring edits and notes into the layer or its file."""
        path = self._target.path
        if layer is not None:
            apply_in_memory(layer, what.edits)
            self._notes = self._notes_after(what, self._local(layer))
            note_rows(layer, self._notes)
        elif path is not None and path.suffix.lower() != ".gpkg" and not what.edits.are_none:
            self._write_shapefile(path, what)
        elif path is not None:
            self._write_geopackage(path, what)

    def _write_geopackage(self, path: Path, what: _Writing) -> None:
        """Change the rows, then the notes; killed between both, the notes know what was coming."""
        table = noted_table(self._target.uri)
        if not what.edits.are_none:
            with self._local() as local:
                coming = local.marks_of(what.edits.features, self._folder)
            note_beside(path, replace(what.plan.notes, coming=coming), table)
            apply_to_geopackage(self._target.uri, what.edits, what.is_cancelled)
        self._notes = self._notes_after(what, self._local())
        try:
            note_beside(path, self._notes, table)
        except ExportError as err:
            raise ExportError(
                f"The rows of {path.name} are up to date. {err}",
                "Make room in its folder, then update once more: nothing is lost.",
            ) from err

    def _write_shapefile(self, path: Path, what: _Writing) -> None:
        """Rows and notes are one set of files with one swap."""
        notes: list[Notes] = []

        def note(folder: Path) -> None:
            notes.append(self._notes_after(what, self._rows_of(folder / path.name)))
            write_notes(folder, path, notes[-1])

        source = QgsVectorLayer(self._target.uri, self._target.name, "ogr")
        apply_to_shapefile(path, source, names_in_file(path), what.edits, note, what.is_cancelled)
        self._notes = notes[-1]

    def _edits(self, plan: UpdatePlan, kept: SortedIds, local: LocalRows) -> tuple[Edits, int]:
        """What to do, and how many dates of it the file cannot hold.

        Args:
            plan: of the update.
            kept: the rows that stay as the user has them.
            local: the rows here.
        """
        target, origin, changes = self._target, plan.notes.origin, plan.changes
        wkb = target.wkb_type
        batches, names = labelled(changes, origin)
        places = [local.find(name) if name else None for name in names]
        made = UpdatedFeatures(
            target.fields,
            places,
            changes.layer.spatial_reference,
            QgsCoordinateReferenceSystem(origin.crs) if origin.crs else _invalid(),
            target.context,
            QgsWkbTypes.hasZ(wkb),
            QgsWkbTypes.hasM(wkb),
        )
        own = tuple(place for place in places if place is not None)
        has_far_dates = target.path is None or target.path.suffix.lower() != ".gpkg"
        add = StoredFeatures(target.fields, self._folder)
        change = StoredFeatures(target.fields, self._folder)
        lost_dates = 0
        for batch in batches:
            ids = np.asarray(batch.object_ids, dtype=np.int64)
            are_here, features, _marks, _as_it_came = plan.rows.of(ids)
            # what is here already as the server has it needs no touch
            are_wanted = ~(kept.has(ids) | already_there(plan, ids))
            for place, feature in enumerate(made.of(batch)):
                if not are_wanted[place]:
                    continue
                if not has_far_dates:
                    lost_dates += empty_far_dates(feature, own)
                if are_here[place]:
                    change.add(int(features[place]), feature)
                else:
                    add.add(int(ids[place]), feature)

        def gone() -> Iterator[Ints]:
            for ids in changes.removed.parts():
                are_here, features, _marks, _as_it_came = plan.rows.of(ids)
                yield features[are_here & ~kept.has(ids)]

        return Edits(own, add, change, SortedIds.gathered(gone())[0]), lost_dates

    def _notes_after(self, what: _Writing, written: AbstractContextManager[LocalRows]) -> Notes:
        """What is to be remembered of the rows as they were written."""
        notes, changes, report = what.plan.notes, what.plan.changes, what.report
        origin = notes.origin.renewed(changes.layer, changes.marks, report.at)
        updates = [*notes.receipt.get("updates", ()), report.as_json()]
        receipt: dict[str, Any] = {**notes.receipt, "updates": updates}
        local = notes.local
        if local is None and report.lost_dates:
            local = changes.marks  # but for what was written
        if local is not None:
            with written as rows:
                local = _local_marks(rows, changes, what.kept, local, self._folder)
        return Notes(origin, changes.marks, local, receipt)

    @property
    def _folder(self) -> Path | None:
        """Whose disk takes what is noted of each row: the file's, if it may be written."""
        path = self._target.path
        return path.parent if path is not None and os.access(path.parent, os.W_OK) else None

    @contextmanager
    def _connected(self, is_cancelled: Callable[[], bool]) -> Iterator[RestClient]:
        """A client that `stop` can close."""
        client = self._gateway.client(self.notes.origin.address, is_cancelled, slots=self._slots)
        self._client = client
        try:
            if self._is_stopped:
                raise Cancelled
            yield client
        finally:
            self._client = None
            client.end()

    @contextmanager
    def _local(self, layer: QgsVectorLayer | None = None) -> Iterator[LocalRows]:
        """The rows as they are here, the user's filter aside."""
        target, origin = self._target, self.notes.origin
        if layer is not None:
            yield LocalRows(QgsVectorLayerFeatureSource(layer), layer.fields(), origin, {})
            return
        if target.path is None:
            assert target.source is not None  # noqa: S101  a memory layer has one
            yield LocalRows(target.source, target.fields, origin, {})
            return
        with self._rows_of(target.path, target.uri) as rows:
            yield rows

    @contextmanager
    def _rows_of(self, path: Path, uri: str = "") -> Iterator[LocalRows]:
        """The rows of a file."""
        opened = QgsVectorLayer(uri or str(path), self._target.name, "ogr")
        if not opened.isValid():
            raise DownloadError(f"QGIS cannot open {path.name}.", _ANEW)
        times = None
        if path.suffix.lower() == ".gpkg":
            parts = QgsProviderRegistry.instance().decodeUri("ogr", opened.source())
            times = ExactTimes(path, str(parts.get("layerName") or ""))
        yield LocalRows(opened, opened.fields(), self.notes.origin, names_in_file(path), times)


@dataclass(frozen=True)
class _Writing:
    """What is to be written of a plan.

    Attributes:
        kept: the rows that stay as the user has them.
    """

    plan: UpdatePlan
    kept: SortedIds
    edits: Edits
    report: UpdateReport
    is_cancelled: Callable[[], bool]


def _local_marks(
    rows: LocalRows, changes: Changes, kept: SortedIds, before: RowMarks, folder: Path | None
) -> RowMarks:
    """Marks of what was written, beside those of what stayed."""

    def were_written(ids: Ints) -> Bools:
        return (changes.added.has(ids) | changes.changed.has(ids)) & ~kept.has(ids)

    written = GrowingMarks(folder)
    for part in rows.features_of(were_written, folder).parts():
        ids, first = np.unique(part[:, 0], return_index=True)
        are_there, marks = rows.marks_at(part[first, 1])
        written.add(ids[are_there], marks[are_there])
    return before.where(lambda ids: ~changes.removed.has(ids)).updated(written)


@contextmanager
def _disk_of_marks() -> Iterator[None]:
    """Say so when the disk does not take what is noted of each row."""
    try:
        yield
    except OSError as err:
        raise ExportError(
            f"What is known of the rows could not be put aside: {err.strerror or err}.",
            "Nothing was changed. Make room on the disk, then try again.",
        ) from err


def _invalid() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem()
