"""Attached files and related tables of one import, from the server into its output."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from qgis.core import QgsVectorLayer

from ..download.attachments import AttachmentReceipt, fetch_attachments
from ..download.receipt import Receipt
from ..download.row_keys import RowKeys
from ..download.sink import Sink
from ..errors import ExportError
from ..export.file_set import StagedSet
from ..export.side_files import check_target
from ..net.rest_client import RestClient
from ..rest.attachments import Attachment, list_attachments
from ..rest.layer import LayerDescription
from ..rest.related import RelatedTables, number_of
from ..rest.relationships import Link
from ..rest.stored_items import StoredItems
from .additions import OF_ATTACHMENTS, AddedTable, Additions
from .attachment_place import AttachmentPlace
from .attachment_table import (
    MOST_BYTES_IN_TABLE,
    ROW,
    attachment_fields,
    attachment_layer,
    attachment_rows,
    keep_style_of_files,
)
from .geopackage_append import layers_inside
from .geopackage_tables import copy_table, table_name, write_table
from .import_order import ImportOrder, Outcome, Status
from .kept_relations import keep_relations
from .layer_notes import keep_metadata
from .related_rows import ROWS, FetchedTable, fetch_related
from .staging import stage
from .style_file import keep_style

log = logging.getLogger(__name__)

_GEOPACKAGE = ".gpkg"


class Output(Protocol):
    """A job's sink, once all rows are in it."""

    def finish(self) -> QgsVectorLayer | str:
        """Complete the output."""
        ...


class Extras:
    """What an order wants besides rows; lives in the job's thread, for one start of a job.

    Everything is fetched before the output takes its name, so that it comes whole or not at all.
    Files are kept where they are when an import fails: the next run goes on with them.

    Args:
        client: asks.
        order: says what is wanted.
        layer: that is imported.
        related: what it is related to; None = not wanted.
        tell: told one sentence on how far it came.

    Raises:
        ExportError: the output cannot hold what is wanted.
    """

    def __init__(
        self,
        client: RestClient,
        order: ImportOrder,
        layer: LayerDescription,
        related: RelatedTables | None,
        tell: Callable[[str], None],
    ) -> None:
        self._client, self._order, self._layer, self._tell = client, order, layer, tell
        self._related = related if related is not None and related.links else None
        self._wants_files = bool(order.attachments) and layer.has_attachments
        self._target = Path(order.output)
        self._is_geopackage = self._target.suffix.lower() == _GEOPACKAGE
        self._rows: RowKeys | None = None
        self._staged: StagedSet | None = None
        self._files = StoredItems(Attachment.to_bytes, Attachment.from_bytes, self._disk)
        self._tables: list[FetchedTable] = []
        self._place = AttachmentPlace(order, layer)
        self._check_place()

    def noting(self, sink: Sink) -> Sink:
        """The sink that the rows have to go through on their way to `sink`."""
        if not self._wants_files and self._related is None:
            return sink
        own = number_of(self._layer)
        keys = self._related.key_fields(own) if self._related else ()
        self._rows = RowKeys(sink, keys, self._disk)
        return self._rows

    def fetch(self, receipt: Receipt) -> None:
        """Fetch everything, and account for it; the layer's rows are all there.

        Raises:
            Cancelled, PluginError: as `Download.run` does.
        """
        if self._rows is None:
            return
        if not self._order.to_memory:
            self._staged = stage(self._companion)
        if self._wants_files:
            receipt.attachments = self._fetch_files(self._rows, receipt)
        if self._related is not None:
            receipt.warnings += self._related.warnings
            self._tables = fetch_related(
                self._client,
                self._order,
                number_of(self._layer),
                self._related,
                self._rows,
                self._staged.make_work_folder() if self._staged else None,
                self._tell,
            )
            for one in self._tables:
                receipt.add_related(one.receipt)

    def finish(self, sink: Output) -> tuple[QgsVectorLayer | str, Additions]:
        """Complete the output with everything in it.

        Raises:
            ExportError: it cannot be written; nothing of it remains.
        """
        if self._rows is None:
            return sink.finish(), Additions()
        if self._staged is None:
            return sink.finish(), self._additions(self._names(), "")
        names = self._names()
        if self._is_geopackage:
            output = sink.finish()  # calls `write_into`
            where = str(output)
        else:
            container = self._staged.folder / self._companion.name
            self._write(container, names)
            output = sink.finish()
            where = str(self._companion)
            if container.exists():
                self._staged.commit()
        self._staged.abandon()
        self._place.clear()
        return output, self._additions(names, where)

    def write_into(self, path: Path) -> None:
        """Put everything into the closed GeoPackage of the rows."""
        if self._is_geopackage and self._rows is not None:
            self._write(path, self._names())

    def abandon(self) -> None:
        """Leave no table behind; harmless after `finish`."""
        for one in self._tables:
            one.abandon()
        if self._staged is not None:
            self._staged.abandon()

    # places

    def _check_place(self) -> None:
        order = self._order
        self._place.check()
        is_beside = not (order.to_memory or self._is_geopackage)
        has_tables = self._related is not None and bool(self._related.tables)
        if is_beside and (self._wants_files or has_tables):
            if self._companion.exists() and not order.overwrite:
                raise ExportError(
                    f"{self._companion.name} exists already.",
                    "Choose another name, or agree to replace it.",
                )
            check_target(self._companion)

    @property
    def _disk(self) -> Path | None:
        """Whose disk takes what is noted of rows and files: that of the output."""
        return None if self._order.to_memory else self._target.absolute().parent

    @property
    def _companion(self) -> Path:
        """The GeoPackage beside an output of one table."""
        return self._target.with_name(f"{self._target.stem}_tables{_GEOPACKAGE}")

    # files

    def _fetch_files(self, rows: RowKeys, receipt: Receipt) -> AttachmentReceipt:
        if rows.rows_with_ids != receipt.written:
            receipt.fall_short("Attachments belong to object ids, which not all rows have.")
            return AttachmentReceipt()
        ids = rows.object_ids
        numbers = (number for part in ids.parts() for number in part.tolist())
        percent = _Percent(len(ids), "Looking for attachments", self._tell)
        too_large = []
        for one in list_attachments(self._client, self._layer, numbers, percent.more):
            if self._is_too_large(one):
                too_large.append(one)
            else:
                self._files.add(one)
        if self._place.holds_files and self._files:
            self._place.make_private()
        percent = _Percent(len(self._files), "Fetching attachments", self._tell)
        fetched = fetch_attachments(
            self._client,
            self._layer,
            self._files,
            self._place.path_of,
            self._order.options.workers,
            lambda _done: percent.more(1),
        )
        fetched.announced += len(too_large)
        for one in too_large:
            fetched.miss(one, "It is too large for a GeoPackage.")
        if not fetched.is_complete:
            receipt.fall_short(
                f"{len(fetched.missing):,} of {fetched.announced:,} attachments did not come."
            )
        return fetched

    def _is_too_large(self, one: Attachment) -> bool:
        return self._place.holds_files and (one.size_bytes or 0) > MOST_BYTES_IN_TABLE

    # tables

    def _names(self) -> dict[int, str]:
        """A table's name for each of its numbers; none is the layer's own."""
        own = self._order.layer_name or self._layer.name
        taken = [table_name(own)] if self._is_geopackage else []
        if self._order.into_existing and self._target.exists():
            taken += layers_inside(self._target)  # tables of others are never replaced
        names: dict[int, str] = {}
        for one in self._tables:
            names[one.number] = table_name(one.layer.name, [*taken, *names.values()])
        if self._files:
            wanted = f"{own} attachments"
            names[OF_ATTACHMENTS] = table_name(wanted, [*taken, *names.values()])
        return names

    def _write(self, container: Path, names: Mapping[int, str]) -> None:
        for one in self._tables:
            copy_table(one.finished_file(), ROWS, container, names[one.number])
            keep_style(container, one.layer, {}, names[one.number])
            keep_metadata(container, names[one.number], one.layer, one.receipt)
        if self._files:
            write_table(
                container,
                names[OF_ATTACHMENTS],
                attachment_fields(self._place.holds_files),
                attachment_rows(self._files, self._place.path_of, self._place.holds_files),
                self._order.transform_context,
            )
            keep_style_of_files(container, names[OF_ATTACHMENTS])
        tables = dict(names)
        if self._is_geopackage:
            tables[number_of(self._layer)] = table_name(self._order.layer_name or self._layer.name)
        keep_relations(container, self._links(names), tables)

    def _links(self, names: Mapping[int, str]) -> tuple[Link, ...]:
        found = self._related.links if self._related else ()
        if OF_ATTACHMENTS not in names:
            return tuple(found)
        name, key = names[OF_ATTACHMENTS], self._layer.object_id_field
        return *found, Link(name, OF_ATTACHMENTS, ROW, number_of(self._layer), key, True)

    def _additions(self, names: Mapping[int, str], where: str) -> Additions:
        """What came besides; `where` is the file that holds it, "" = memory layers."""
        tables = []
        for one in self._tables:
            outcome = one.outcome()
            if where:
                outcome = replace(outcome, path=where, table=names[one.number])
            tables.append(AddedTable(one.number, one.layer.name, outcome))
        folder = ""
        if OF_ATTACHMENTS in names:
            name = names[OF_ATTACHMENTS]
            whole = Outcome(Status.COMPLETE, path=where, table=name if where else "")
            if not where:
                rows = attachment_rows(self._files, self._place.path_of, holds_files=False)
                whole = replace(whole, layer=attachment_layer(name, rows))
            tables.append(AddedTable(OF_ATTACHMENTS, name, whole))
            if not self._place.holds_files:
                folder = str(self._place.root.absolute())
        return Additions(number_of(self._layer), tuple(tables), self._links(names), folder)


class _Percent:
    """Tells of progress, a hundred times at most."""

    def __init__(self, total: int, what: str, tell: Callable[[str], None]) -> None:
        self._total, self._what, self._tell = max(total, 1), what, tell
        self._done, self._told = 0, -1

    def more(self, number: int) -> None:
        self._done += number
        percent = 100 * self._done // self._total
        if percent != self._told:
            self._told = percent
            self._tell(f"{self._what}: {self._done:,} of {self._total:,}.")
