"""What came with an import besides its rows: values that pass between threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..rest.relationships import Link

if TYPE_CHECKING:
    from .import_order import Outcome

OF_ATTACHMENTS = -2  # stands for the number of a layer: servers have no such table


@dataclass(frozen=True)
class AddedTable:
    """A table beside the imported layer.

    Attributes:
        number: in the service, or `OF_ATTACHMENTS`.
        name: for people.
        outcome: of its own import; a table of attachments has neither receipt nor description.
    """

    number: int
    name: str
    outcome: Outcome


@dataclass(frozen=True)
class Additions:
    """All that came besides.

    Attributes:
        number: of the imported layer in its service.
        tables: in the order in which they are to be shown.
        links: between these tables and the layer, by numbers and the server's column names.
        attachments_in: the folder from which paths of attachments count; "" when there are none
            or they are in the table.
    """

    number: int = -1
    tables: tuple[AddedTable, ...] = ()
    links: tuple[Link, ...] = ()
    attachments_in: str = ""
