"""Which rows of a layer belong to a run, all or those of a part; what it tells other parts."""

from __future__ import annotations

import time
from collections.abc import Iterable

from ..errors import DownloadError
from ..net.rest_client import RestClient
from ..rest.arrays import Ints
from ..rest.layer import LayerDescription
from ..rest.sorted_ids import SortedIds
from .id_sketch import IdSketch
from .options import Part
from .receipt import PartIds
from .survey import Survey
from .unlisted import ask_ids_of


class Share:
    """The share of one run.

    Args:
        part: None = the whole layer.
    """

    def __init__(self, part: Part | None) -> None:
        self.part = part
        self._listed_at, self._listed = 0.0, SortedIds()

    @property
    def label(self) -> str:
        """``k/n``, "" for a whole layer."""
        return self.part.label if self.part else ""

    def of(self, listed: SortedIds) -> SortedIds:
        """Those of the server's newest list of all ids; parts are judged together by that list."""
        if self.part is None:
            return listed
        self._listed_at, self._listed = time.time(), listed
        return listed.where(self.part.holds)

    def to_fetch(
        self, client: RestClient, layer: LayerDescription, survey: Survey
    ) -> SortedIds | None:
        """Ids of the rows to fetch; None when they are not known.

        Raises:
            DownloadError: a part of a layer whose ids are not all listed.
        """
        if self.part is None:
            return survey.ids
        if survey.ids is None or not (survey.ids_are_all or _is_empty(client, layer, survey)):
            raise DownloadError(
                "This server does not tell its object ids, so the layer cannot be divided.",
                "Import it whole: leave PART empty.",
            )
        return self.of(survey.ids)

    def account(self, received: Iterable[Ints]) -> PartIds | None:
        """What a part tells the others, None for a whole layer.

        Args:
            received: ids of the rows that came.
        """
        if self.part is None:
            return None
        whole, came = (
            IdSketch.union(map(IdSketch.of, parts)) for parts in (self._listed.parts(), received)
        )
        return PartIds(self._listed_at, whole, came)


def _is_empty(client: RestClient, layer: LayerDescription, survey: Survey) -> bool:
    """Whether list, count and a question for rows agree that there are none."""
    if survey.count != 0 or len(survey.known_ids):
        return False
    there = ask_ids_of(client, layer, survey)
    return there is not None and not len(there)
