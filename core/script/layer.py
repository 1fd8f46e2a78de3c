"""One layer for a script: its rows, whole and proven whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Protocol

from ..download.download import Download
from ..download.options import DownloadOptions, Part
from ..download.receipt import Receipt
from ..download.start_anew import StartAnew
from ..errors import DownloadError
from ..net.addresses import Target
from ..net.rest_client import RestClient
from ..net.slots import Slots
from ..rest.catalog import find_layer, read_layer
from ..rest.feature_batch import FeatureBatch
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from ..rest.query import Filter
from ..rest.spatial_reference import SpatialReference

_MOST_STARTS = 6  # each with wider columns than the one before
_AS_IT_IS = DownloadOptions()

TakesBatch = Callable[[FeatureBatch], object]


class Row(dict[str, object]):
    """The attributes of one row, by field name.

    Attributes:
        wkb: its shape as ISO WKB; None without one.
    """

    __slots__ = ("wkb",)

    def __init__(self, values: dict[str, object], wkb: bytes | None) -> None:
        super().__init__(values)
        self.wkb = wkb


@dataclass(frozen=True)
class Rows:
    """All rows that were wanted.

    Attributes:
        fields: the columns.
        batches: the rows as columns, page by page; for numpy, pandas and Arrow.
        receipt: says what came, and by what it is proven that nothing is missing.
    """

    fields: tuple[Field, ...]
    batches: tuple[FeatureBatch, ...]
    receipt: Receipt

    def __len__(self) -> int:
        """How many rows."""
        return sum(batch.row_count for batch in self.batches)

    def __iter__(self) -> Iterator[Row]:
        """Each row, in the server's order."""
        for batch in self.batches:
            yield from rows_of(batch)

    @property
    def spatial_reference(self) -> SpatialReference | None:
        """Of the shapes; None when there are none, or the server states none."""
        return self.batches[0].spatial_reference if self.batches else None


class Clients(Protocol):
    """What a layer wants of its site."""

    def client(self, address: str, slots: Slots | None = None) -> RestClient:
        """Make a client that signs its requests; whoever asked closes it."""
        ...

    def renewals(self, address: str) -> int:
        """How often the token for an address's server was renewed."""
        ...


class Layer:
    """One layer or table of a site. Any thread."""

    def __init__(self, site: Clients, target: Target) -> None:
        self._site, self._target = site, target
        self._description: LayerDescription | None = None

    def __repr__(self) -> str:
        """Show the address."""
        return f"<Layer {self._target.url}>"

    @property
    def description(self) -> LayerDescription:
        """What the server says of it; asked for once.

        Raises:
            AddressError: the address is that of a service with several layers, or of a folder.
            PluginError: as `RestClient.json`.
        """
        if self._description is None:
            with closing(self._site.client(self._target.url)) as client:
                self._description = read_layer(client, find_layer(client, self._target))
        return self._description

    def rows(
        self,
        where: str = "",
        fields: Sequence[str] | None = None,
        extent: tuple[float, float, float, float] | None = None,
        extent_sr: str = "",
        part: str = "",
        allow_partial: bool = False,
        options: DownloadOptions = _AS_IT_IS,
    ) -> Rows:
        """Fetch rows, whole and proven whole, and keep them in memory. Blocks.

        Args:
            where: SQL in the server's words; "" = all rows.
            fields: names of columns, as the server spells them; None = all.
            extent: (xmin, ymin, xmax, ymax); only shapes that touch it.
            extent_sr: of the extent, "4326"; "" = the layer's own.
            part: "k/n"; "" = all.
            allow_partial: return what came even when it cannot be proven to be all.
            options: how to fetch.

        Raises:
            DownloadError: some rows did not come; nothing is returned.
            PluginError: not signed in, no such field, no answer.
        """
        kept: list[FeatureBatch] = []
        columns: tuple[Field, ...] = ()

        def begin(found: tuple[Field, ...]) -> TakesBatch:
            nonlocal columns
            columns = found
            kept.clear()
            return kept.append

        chosen = Filter(where, extent, extent_sr, None if fields is None else tuple(fields))
        receipt = self.fetch(begin, chosen, replace(options, part=Part.parse(part)))
        if not receipt.is_as_asked and not allow_partial:
            raise DownloadError(receipt.sentence, "Nothing was returned. Try again later.")
        return Rows(columns, tuple(kept), receipt)

    def fetch(
        self,
        begin: Callable[[tuple[Field, ...]], TakesBatch],
        chosen: Filter | None = None,
        options: DownloadOptions = _AS_IT_IS,
    ) -> Receipt:
        """Fetch rows batch by batch, for layers that memory does not hold. Blocks.

        Args:
            begin: given the columns; returns what takes the batches, in order and in this
                thread. Called anew, to start from the first row, when values do not fit the
                columns that the server announced.
            chosen: rows and columns; None = all.
            options: how to fetch.

        Returns:
            The receipt; whether everything came is for the caller to look up (`complete`).

        Raises:
            PluginError: see `rows`.
        """
        layer = self.description
        renewals = self._site.renewals(layer.url)
        warnings: list[str] = []
        slots = options.slots()
        for _start in range(_MOST_STARTS):
            with closing(self._site.client(layer.url, slots)) as client:
                sink = _Pipe()
                download = Download(client, layer, chosen or Filter(), options, sink)
                sink.take = begin(download.fields)
                try:
                    receipt = download.run()
                except StartAnew as err:
                    warnings.append(str(err))
                    layer = err.described(layer)
                    continue
            receipt.token_renewals = self._site.renewals(layer.url) - renewals
            receipt.warnings = warnings + receipt.warnings
            return receipt
        raise DownloadError("The server's values fit none of the columns that it announces.")


def rows_of(batch: FeatureBatch) -> Iterator[Row]:
    """Each row of a batch."""
    names = [field.name for field in batch.fields]
    shapes = batch.geometries or [None] * batch.row_count
    columns = zip(*batch.columns) if batch.columns else iter([()] * batch.row_count)
    for values, shape in zip(columns, shapes):
        yield Row(dict(zip(names, values)), shape)


class _Pipe:
    """Hands batches on; implements `Sink`."""

    take: TakesBatch

    holds_curves = False

    def write(self, batch: FeatureBatch) -> None:
        """See `Sink.write`."""
        self.take(batch)
