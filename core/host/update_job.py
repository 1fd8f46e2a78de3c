"""One update: look, find what differs, compare with what the user did, apply.

`UpdateTarget.of` and, for a memory layer, `UpdateJob.apply` belong to the main thread; all else
runs in any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsFields,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..download.changes import Changes, Check, check_for_changes, find_changes
from ..download.row_marks import RowMarks
from ..errors import Cancelled, DownloadError
from ..net.addresses import parse_address
from ..net.rest_client import RestClient
from .apply_update import apply_in_memory, apply_to_geopackage, apply_to_shapefile, refresh
from .gateway import Gateway
from .import_notes import now_text
from .local_rows import LocalRow, LocalRows, names_in_file
from .origin_notes import (
    Notes,
    file_of,
    note_beside,
    note_rows,
    noted_table,
    notes_beside,
    notes_of,
)
from .updated_rows import Edits, server_features

_ANEW = "Import the layer anew."


class Policy(Enum):
    """Whose rows count where both the user and the server changed one."""

    KEEP_MINE = "mine"
    TAKE_SERVERS = "server"


@dataclass(frozen=True)
class Conflict:
    """A row that both sides changed.

    Attributes:
        object_id: the server's.
        here: ``changed``, ``removed``, or ``added`` by the user under the same id.
        there: ``changed``, ``removed`` or ``added`` on the server.
    """

    object_id: int
    here: str
    there: str


@dataclass(frozen=True)
class UpdateTarget:
    """What is to be updated, as it is on the main thread when the update begins.

    Attributes:
        path: of the file; None for a memory layer.
        uri: as QGIS opens it, without a filter of the user's.
        notes: of a memory layer; those of a file are read by the job.
        source: of a memory layer's rows.
    """

    name: str
    path: Path | None
    uri: str
    notes: Notes | None
    source: QgsFeatureSource | None
    fields: QgsFields
    wkb_type: object
    context: QgsCoordinateTransformContext

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> UpdateTarget:
        """Take what a job needs of a layer (main thread).

        Raises:
            DownloadError: it does not know its origin, or somebody is editing it.
        """
        path = file_of(layer)
        is_memory = layer.providerType() == "memory"
        if not is_memory and path is None:
            raise DownloadError(
                f"“{layer.name()}” is not of a kind that can be updated.",
                "Updates work for memory layers, GeoPackages and Shapefiles that were imported.",
            )
        same = [layer] if path is None else [layer, *layers_of_file(path)]
        if any(one.isEditable() for one in same):
            raise DownloadError(
                f"“{layer.name()}” is being edited.", "Save or discard the edits, then try again."
            )
        return cls(
            layer.name(),
            path,
            "" if path is None else _without_filter(layer.source()),
            notes_of(layer) if is_memory else None,
            QgsVectorLayerFeatureSource(layer) if is_memory else None,
            QgsFields(layer.dataProvider().fields()),  # without columns that QGIS computes
            layer.wkbType(),
            QgsProject.instance().transformContext(),
        )


@dataclass(frozen=True)
class UpdatePlan:
    """What an update will do; nothing has been touched yet.

    Attributes:
        changes: on the server.
        conflicts: with what the user did.
        rows: feature id and state of the rows concerned, by object id.
    """

    notes: Notes
    changes: Changes
    conflicts: tuple[Conflict, ...]
    rows: dict[int, LocalRow]
    requests: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed on the server."""
        return self.changes.is_empty


@dataclass(frozen=True)
class UpdateReport:
    """What an update did, for the receipt.

    Attributes:
        kept: object ids of the rows that stayed as the user has them.
    """

    at: str
    how: str
    added: int
    changed: int
    removed: int
    kept: tuple[int, ...]
    requests: int

    def as_json(self) -> dict[str, object]:
        """One entry of the receipt's ``updates``."""
        return {**self.__dict__, "kept": list(self.kept)}

    @property
    def sentence(self) -> str:
        """The report in one plain sentence."""
        text = f"{self.added:,} rows added, {self.changed:,} changed, {self.removed:,} removed"
        return f"{text}; {len(self.kept):,} kept as they were." if self.kept else f"{text}."


class UpdateJob:
    """Updates one layer; every way to fail is a `PluginError`, and leaves it as it was.

    Args:
        gateway: of the session.
        target: the layer.
    """

    def __init__(self, gateway: Gateway, target: UpdateTarget) -> None:
        self._gateway, self._target = gateway, target
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
        if self._notes is None or self._notes.server is None:
            raise DownloadError(
                f"“{self._target.name}” does not remember what was imported.", _ANEW
            )
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
            conflicts, rows = _compare(local, changes, notes)
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
            if _compare(local, plan.changes, plan.notes) != (plan.conflicts, plan.rows):
                raise DownloadError(
                    f"“{target.name}” was edited meanwhile.", "Check for changes once more."
                )
            edits, kept = self._edits(plan, policy, local)
        if layer is not None:
            apply_in_memory(layer, edits)
        elif not edits.are_none and target.path is not None:
            self._apply_to_file(target.path, edits, is_cancelled)
        removed = len(edits.remove)
        report = UpdateReport(
            now_text(),
            plan.changes.how,
            len(edits.add),
            len(edits.change),
            removed,
            kept,
            plan.requests,
        )
        newer = self._notes_after(plan, report, layer)
        if layer is not None:
            note_rows(layer, newer)
        elif target.path is not None:
            note_beside(target.path, newer, noted_table(target.uri))
        self._notes = newer
        return report

    # inside

    def _apply_to_file(self, path: Path, edits: Edits, is_cancelled: Callable[[], bool]) -> None:
        if path.suffix.lower() == ".gpkg":
            apply_to_geopackage(self._target.uri, edits, is_cancelled)
            return
        source = QgsVectorLayer(self._target.uri, self._target.name, "ogr")
        apply_to_shapefile(path, source, names_in_file(path), edits, is_cancelled)

    def _edits(
        self, plan: UpdatePlan, policy: Policy, local: LocalRows
    ) -> tuple[Edits, tuple[int, ...]]:
        """What to do, and which rows stay as the user has them."""
        target, origin, changes = self._target, plan.notes.origin, plan.changes
        kept: set[int] = set()
        if policy is Policy.KEEP_MINE:
            kept = {conflict.object_id for conflict in plan.conflicts}
        wkb = target.wkb_type
        features = server_features(
            changes,
            target.fields,
            local.places,
            QgsCoordinateReferenceSystem(origin.crs) if origin.crs else _invalid(),
            target.context,
            QgsWkbTypes.hasZ(wkb),
            QgsWkbTypes.hasM(wkb),
        )
        wanted = {number: one for number, one in features.items() if number not in kept}
        rows = plan.rows
        gone = [number for number in changes.removed.tolist() if number not in kept]
        # what is here already as the server has it needs no touch
        done = _already_there(plan)
        edits = Edits(
            local.places,
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
        self, plan: UpdatePlan, report: UpdateReport, layer: QgsVectorLayer | None
    ) -> Notes:
        notes, changes = plan.notes, plan.changes
        origin = notes.origin.renewed(changes.layer, changes.marks, report.at)
        updates = [*notes.receipt.get("updates", ()), report.as_json()]
        receipt: dict[str, Any] = {**notes.receipt, "updates": updates}
        local = notes.local
        if local is not None:
            local = self._local_marks_after(plan, set(report.kept), local, layer)
        return Notes(origin, changes.marks, local, receipt)

    def _local_marks_after(
        self, plan: UpdatePlan, kept: set[int], before: RowMarks, layer: QgsVectorLayer | None
    ) -> RowMarks:
        """Marks of what was written, beside those of what stayed."""
        changes = plan.changes
        written = {*changes.added.tolist(), *changes.changed.tolist()} - kept
        with self._local(layer) as rows:
            ids = rows.ids()
            features = [one for number in written for one in ids.get(number, ())[:1]]
            found = rows.rows(features)
        marks = RowMarks.of(list(found), [found[number][0].mark for number in found])
        return before.without(changes.removed).updated(marks)

    @contextmanager
    def _connected(self, is_cancelled: Callable[[], bool]) -> Iterator[RestClient]:
        """A client that `stop` can close."""
        client = self._gateway.client(self.notes.origin.address, is_cancelled)
        self._client = client
        try:
            if self._is_stopped:
                raise Cancelled
            yield client
        finally:
            self._client = None
            client.close()

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
        opened = QgsVectorLayer(target.uri, target.name, "ogr")
        if not opened.isValid():
            raise DownloadError(f"QGIS cannot open {target.path.name}.", _ANEW)
        yield LocalRows(opened, opened.fields(), origin, names_in_file(target.path))


def _compare(
    local: LocalRows, changes: Changes, notes: Notes
) -> tuple[tuple[Conflict, ...], dict[int, LocalRow]]:
    """Which of the rows concerned did the user touch? And where are they?"""
    base = notes.server if notes.local is None else notes.local
    assert base is not None  # noqa: S101  `UpdateJob.notes` says so
    before = dict(zip(base.ids.tolist(), base.marks.tolist()))
    now = dict(zip(changes.marks.ids.tolist(), changes.marks.marks.tolist()))
    there = {
        **dict.fromkeys(changes.added.tolist(), "added"),
        **dict.fromkeys(changes.changed.tolist(), "changed"),
        **dict.fromkeys(changes.removed.tolist(), "removed"),
    }
    places = local.ids()
    found = local.rows([one for number in there for one in places.get(number, ())])
    conflicts: list[Conflict] = []
    rows: dict[int, LocalRow] = {}
    for number, what in there.items():
        mine = found.get(number, [])
        # of a row that the user copied, the one that is as it came is the server's
        same = [row for row in mine if row.mark == before.get(number)]
        if mine:
            rows[number] = (same or mine)[0]
        is_as_there = notes.local is None and mine and mine[0].mark == now.get(number)
        if what == "added":
            here = "added" if mine else ""
        elif not mine:
            here = "removed" if what == "changed" else ""
        else:
            here = "" if same else "changed"
        if here and not is_as_there:
            conflicts.append(Conflict(number, here, what))
    return tuple(sorted(conflicts, key=lambda one: one.object_id)), rows


def _already_there(plan: UpdatePlan) -> set[int]:
    if plan.notes.local is not None:
        return set()
    now = dict(zip(plan.changes.marks.ids.tolist(), plan.changes.marks.marks.tolist()))
    return {number for number, row in plan.rows.items() if row.mark == now.get(number)}


def layers_of_file(path: Path) -> list[QgsVectorLayer]:
    """The project's layers that show a file (main thread)."""
    layers = QgsProject.instance().mapLayers().values()
    return [one for one in layers if isinstance(one, QgsVectorLayer) and file_of(one) == path]


def refresh_layers(path: Path) -> None:
    """Let QGIS show what is in a file now (main thread)."""
    for layer in layers_of_file(path):
        refresh(layer)


def _without_filter(uri: str) -> str:
    """The same source without the user's filter: rows that are hidden are there all the same."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", uri)
    parts.pop("subset", None)
    return str(registry.encodeUri("ogr", parts))


def _invalid() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem()
