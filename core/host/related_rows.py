"""The rows of related tables: whole tables, or only what belongs to the imported rows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..download.download import Download
from ..download.receipt import Receipt
from ..download.row_keys import RowKeys, RowsOfKeys
from ..download.start_anew import StartAnew
from ..errors import DownloadError
from ..net.rest_client import RestClient
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from ..rest.related import RelatedTables
from ..rest.renamed import with_columns_of_output
from ..rest.sorted_ids import SortedIds
from .file_sink import VectorFileSink
from .import_order import ImportOrder, Outcome, Status
from .inert_text import inert
from .layer_notes import note_origin
from .memory_sink import MemorySink

ROWS = "rows"  # the table in a GeoPackage of its own
_MOST_STARTS = 6


class FetchedTable:
    """A related table whose rows are all there.

    Attributes:
        number: in the service.
        layer: its description, in the names of its output.
        receipt: the account of its rows.
    """

    def __init__(
        self,
        number: int,
        layer: LayerDescription,
        receipt: Receipt,
        sink: MemorySink | VectorFileSink,
    ) -> None:
        self.layer = with_columns_of_output(layer, layer.fields)
        self.number, self.receipt, self._sink = number, receipt, sink

    def finished_file(self) -> Path:
        """Complete its own GeoPackage."""
        return Path(str(self._sink.finish()))

    def outcome(self) -> Outcome:
        """As of an import of its own; of a memory layer this completes it."""
        status = Status.COMPLETE if self.receipt.complete else Status.PARTIAL
        made = self._sink.finish() if isinstance(self._sink, MemorySink) else None
        if made is not None:
            made.setName(inert(self.layer.name))
            note_origin(made, self.layer, self.receipt)
        return Outcome(status, layer=made, receipt=self.receipt, description=self.layer)

    def abandon(self) -> None:
        """Leave nothing behind."""
        self._sink.abandon()


def fetch_related(
    client: RestClient,
    order: ImportOrder,
    own_number: int,
    related: RelatedTables,
    own_rows: RowKeys,
    folder: Path | None,
    tell: Callable[[str], None],
) -> list[FetchedTable]:
    """Fetch the rows of all related tables.

    A whole layer gets whole tables. Where only some of its rows were wanted, the tables are
    fetched whole just the same, and only the rows that belong to the imported ones are kept: that
    is proven by the table's own object ids, and a condition on thousands of keys is not.

    Args:
        client: asks.
        order: of the import.
        own_number: of the imported layer.
        related: what to fetch.
        own_rows: the imported rows.
        folder: for a GeoPackage of each table; None = memory layers.
        tell: told what comes next.

    Raises:
        Cancelled, PluginError: as `Download.run` does.
    """
    is_filtered = bool(
        order.where.strip() or order.options.part or order.extent is not None or order.row_limit
    )
    rows = {own_number: own_rows}
    fetched: list[FetchedTable] = []
    try:
        for number, layer in related.tables.items():
            tell(f"Related table {layer.name}.")
            conditions = [
                (mine, rows[other].of(theirs))
                for mine, other, theirs in related.ends_of(number)
                if other in rows
            ]
            table, rows[number] = _fetch(
                client,
                order,
                (number, layer),
                related.key_fields(number),
                conditions if is_filtered else None,
                folder,
            )
            fetched.append(table)
    except BaseException:
        for one in fetched:
            one.abandon()
        raise
    return fetched


def _fetch(
    client: RestClient,
    order: ImportOrder,
    table: tuple[int, LayerDescription],
    key_fields: list[str],
    conditions: list[tuple[str, SortedIds]] | None,
    folder: Path | None,
) -> tuple[FetchedTable, RowKeys]:
    number, layer = table
    for _start in range(_MOST_STARTS):
        sink = _sink(order, number, layer, folder)
        noted = RowKeys(sink, key_fields, folder)
        kept = None if conditions is None else RowsOfKeys(noted, conditions)
        options = order.options.without_part()
        try:
            receipt = Download(client, layer, Filter(), options, kept or noted).run()
        except StartAnew as err:
            sink.abandon()
            layer = err.described(layer)
            continue
        except BaseException:
            sink.abandon()
            raise
        if kept is not None:
            receipt.written = kept.rows
        return FetchedTable(number, layer, receipt, sink), noted
    raise DownloadError(f"The values of “{layer.name}” fit none of the columns announced.")


def _sink(
    order: ImportOrder, number: int, layer: LayerDescription, folder: Path | None
) -> MemorySink | VectorFileSink:
    described = with_columns_of_output(layer, layer.fields)
    if folder is None:
        return MemorySink(described, layer.fields, order.crs, order.transform_context)
    return VectorFileSink(
        folder / f"{number}.gpkg",
        described,
        layer.fields,
        order.crs,
        order.transform_context,
        ROWS,
        overwrite=True,
    )
