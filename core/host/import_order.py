"""What an import is asked for, and how it ended: values that pass between threads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsRectangle,
    QgsVectorLayer,
)

from ..download.options import DownloadOptions
from ..download.receipt import Receipt
from ..errors import PluginError
from ..rest.layer import LayerDescription
from .additions import Additions

MEMORY = "memory:"


@dataclass(frozen=True)
class ImportOrder:
    """What a person wants; made on the main thread, read by the job's.

    Attributes:
        address: of a layer, or of a service that has only one; in any spelling.
        where: SQL in the server's words, "" = all rows.
        extent: only shapes that touch it, in `extent_crs`; None = everywhere.
        field_names: None = all.
        row_limit: so many rows at most, the first that the server has; 0 = all.
        crs: of the output; invalid = the server's own.
        output: ``memory:`` or a file path; the extension chooses the format.
        overwrite: a file that is there may be replaced, once the new one is whole.
        into_existing: a GeoPackage that is there stays, and gets the layer as a further one;
            `overwrite` then replaces only its layer of the same name.
        allow_partial: take what came even when it cannot be proven to be all.
        layer_name: "" = the server's.
        groups: of the project's layer tree, the outermost first; () = none.
        label_columns: a column of labels beside each column of codes.
        attachments: "" = none; `folder` = into one, `geopackage` = into the output itself.
        attachments_folder: that folder is made in; "" = beside the output, which a memory layer
            has nothing of.
        related: with the tables that the layer is related to.
        alongside: addresses of layers that are imported on their own with this one: related, but
            not fetched a second time.
        receipt_path: "" = beside a file output; memory layers carry theirs in the metadata.
    """

    address: str
    where: str = ""
    extent: QgsRectangle | None = None
    extent_crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    field_names: tuple[str, ...] | None = None
    row_limit: int = 0
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    output: str = MEMORY
    overwrite: bool = False
    into_existing: bool = False
    allow_partial: bool = False
    layer_name: str = ""
    groups: tuple[str, ...] = ()
    label_columns: bool = False
    receipt_path: str = ""
    attachments: str = ""
    attachments_folder: str = ""
    related: bool = False
    alongside: tuple[str, ...] = ()
    options: DownloadOptions = field(default_factory=DownloadOptions)
    transform_context: QgsCoordinateTransformContext = field(
        default_factory=QgsCoordinateTransformContext
    )

    @property
    def to_memory(self) -> bool:
        """Whether the output is a memory layer."""
        return self.output.startswith(MEMORY)

    @property
    def is_of_all_rows(self) -> bool:
        """Whether no row of the layer is left out."""
        is_everywhere = self.extent is None or self.extent.isNull()
        return is_everywhere and not self.where.strip() and not self.row_limit


def together(orders: Sequence[ImportOrder]) -> list[ImportOrder]:
    """Let the orders of one import know of each other; who tries again knows already."""
    addresses = tuple(one.address for one in orders)
    return [
        replace(one, alongside=addresses) if one.related and not one.alongside else one
        for one in orders
    ]


class Status(Enum):
    """How an import ended."""

    COMPLETE = "complete"
    LIMITED = "limited"  # as many rows as were asked for
    PARTIAL = "partial"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True)
class Outcome:
    """Everything a job found, handed over as one value.

    Attributes:
        layer: the memory layer, in the application's thread; None for a file.
        path: of the file that was written, "" for memory.
        table: in the file, where it holds several; "" = the only one.
        additions: what came besides the rows.
        receipt: None when the job ended before the first question about rows.
        error: why it failed.
        description: of the layer that was imported; None when it came to nothing.
        kept_rows: rows that wait on disk for the same import to be started again.
    """

    status: Status
    layer: QgsVectorLayer | None = None
    path: str = ""
    table: str = ""
    additions: Additions = field(default_factory=Additions)
    receipt: Receipt | None = None
    error: PluginError | None = None
    description: LayerDescription | None = None
    kept_rows: int = 0

    @property
    def ok(self) -> bool:
        """Whether there is an output."""
        return self.status in (Status.COMPLETE, Status.LIMITED, Status.PARTIAL)

    @property
    def source(self) -> str:
        """What QGIS opens: the file, and the table in it where there are several."""
        return f"{self.path}|layername={self.table}" if self.table else self.path
