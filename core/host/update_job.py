"""One update: look, find what differs, compare with what the user did, apply.

`UpdateTarget.of` and, for a memory layer, `UpdateJob.apply` belong to the main thread; all else
runs in any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..download.changes import Check, check_for_changes, find_changes
from ..download.options import DownloadOptions
from ..download.row_marks import RowMarks
from ..errors import Cancelled, DownloadError, ExportError
from ..net.addresses import parse_address
from ..net.rest_client import RestClient
from .apply_update import apply_in_memory, apply_to_shapefile
from .gateway import Gateway
from .geopackage_update import apply_to_geopackage, emptied_far_dates
from .import_notes import now_text
from .local_rows import LocalRows
from .origin_notes import Notes, note_beside, note_rows, noted_table, notes_beside, write_notes
from .shapefile_names import names_in_file
from .update_plan import Policy, UpdatePlan, UpdateReport, already_there, compare
from .update_target import UpdateTarget
from .updated_rows import Edits, labelled, server_features

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
            self._notes = notes_beside(self._target.path, noted_table(self._target.uri))
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
        with self._connected(is_cancelled) as client:
            changes = find_changes(
                client, check.layer, notes.origin, notes.server, on_progress, compare_all
            )
            requests = check.requests + client.traffic.requests
        with self._local() as local:
            conflicts, rows = compare(local, changes, notes)
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
        target = self._target
        with self._local(layer) as local:
            if compare(local, plan.changes, plan.notes) != (plan.conflicts, plan.rows):
                raise DownloadError(
                    f"“{target.name}” was edited meanwhile.", "Check for changes once more."
                )
            edits, kept = self._edits(plan, policy, local)
        report = UpdateReport(
            now_text(),
            plan.changes.how,
            len(edits.add),
            len(edits.change),
            len(edits.remove),
            kept,
            plan.requests,
        )
        path = target.path
        if layer is not None:
            apply_in_memory(layer, edits)
            self._notes = self._notes_after(plan, report, self._local(layer))
            note_rows(layer, self._notes)
        elif path is not None and path.suffix.lower() != ".gpkg" and not edits.are_none:
            self._write_shapefile(path, plan, report, edits, is_cancelled)
        elif path is not None:
            report = replace(report, lost_dates=emptied_far_dates(edits))
            self._write_geopackage(path, plan, report, edits, is_cancelled)
        return report

    # inside

    def _write_geopackage(
        self,
        path: Path,
        plan: UpdatePlan,
        report: UpdateReport,
        edits: Edits,
        is_cancelled: Callable[[], bool],
    ) -> None:
        """Change the rows, then the notes; killed between both, the notes know what was coming."""
        table = noted_table(self._target.uri)
        if not edits.are_none:
            with self._local() as local:
                coming = local.marks_of([*edits.add, *edits.change.values()])
            note_beside(path, replace(plan.notes, coming=coming), table)
            apply_to_geopackage(self._target.uri, edits, is_cancelled)
        self._notes = self._notes_after(plan, report, self._local())
        try:
            note_beside(path, self._notes, table)
        except ExportError as err:
            raise ExportError(
                f"The rows of {path.name} are up to date. {err}",
                "Make room in its folder, then update once more: nothing is lost.",
            ) from err

    def _write_shapefile(
        self,
        path: Path,
        plan: UpdatePlan,
        report: UpdateReport,
        edits: Edits,
        is_cancelled: Callable[[], bool],
    ) -> None:
        """Rows and notes are one set of files with one swap."""
        notes: list[Notes] = []

        def note(folder: Path) -> None:
            notes.append(self._notes_after(plan, report, self._rows_of(folder / path.name)))
            write_notes(folder, path, notes[-1])

        source = QgsVectorLayer(self._target.uri, self._target.name, "ogr")
        apply_to_shapefile(path, source, names_in_file(path), edits, note, is_cancelled)
        self._notes = notes[-1]

    def _edits(
        self, plan: UpdatePlan, policy: Policy, local: LocalRows
    ) -> tuple[Edits, tuple[int, ...]]:
        """What to do, and which rows stay as the user has them."""
        target, origin, changes = self._target, plan.notes.origin, plan.changes
        kept: set[int] = set()
        if policy is Policy.KEEP_MINE:
            kept = {conflict.object_id for conflict in plan.conflicts}
        wkb = target.wkb_type
        changes, names = labelled(changes, origin)
        places = [local.find(name) if name else None for name in names]
        features = server_features(
            changes,
            target.fields,
            places,
            QgsCoordinateReferenceSystem(origin.crs) if origin.crs else _invalid(),
            target.context,
            QgsWkbTypes.hasZ(wkb),
            QgsWkbTypes.hasM(wkb),
        )
        wanted = {number: one for number, one in features.items() if number not in kept}
        rows = plan.rows
        gone = [number for number in changes.removed.tolist() if number not in kept]
        # what is here already as the server has it needs no touch
        done = already_there(plan)
        edits = Edits(
            tuple(place for place in places if place is not None),
            [one for number, one in wanted.items() if number not in rows],
            {
                rows[number].feature_id: one
                for number, one in wanted.items()
                if number in rows and number not in done
            },
            [rows[number].feature_id for number in gone if number in rows],
        )
        return edits, tuple(sorted(kept))

    def _notes_after(
        self, plan: UpdatePlan, report: UpdateReport, written: AbstractContextManager[LocalRows]
    ) -> Notes:
        """What is to be remembered of the rows as they were written."""
        notes, changes = plan.notes, plan.changes
        origin = notes.origin.renewed(changes.layer, changes.marks, report.at)
        updates = [*notes.receipt.get("updates", ()), report.as_json()]
        receipt: dict[str, Any] = {**notes.receipt, "updates": updates}
        local = notes.local
        if local is None and report.lost_dates:
            local = changes.marks  # but for what was written
        if local is not None:
            with written as rows:
                local = _local_marks(rows, plan, set(report.kept), local)
        return Notes(origin, changes.marks, local, receipt)

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
        yield LocalRows(opened, opened.fields(), self.notes.origin, names_in_file(path))


def _local_marks(rows: LocalRows, plan: UpdatePlan, kept: set[int], before: RowMarks) -> RowMarks:
    """Marks of what was written, beside those of what stayed."""
    changes = plan.changes
    written = {*changes.added.tolist(), *changes.changed.tolist()} - kept
    ids = rows.features_of(written)
    features = [one for number in written for one in ids.get(number, ())[:1]]
    found = rows.rows(features)
    marks = RowMarks.of(list(found), [found[number][0].mark for number in found])
    return before.without(changes.removed).updated(marks)


def _invalid() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem()
