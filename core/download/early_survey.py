"""Ids and count of a whole layer, asked for while its description is still on its way."""

from __future__ import annotations

from dataclasses import dataclass

from ..net.rest_client import RestClient
from ..rest.layer import LayerDescription
from ..rest.query import EVERYTHING, Filter
from .ids_and_count import IdList, ask_count_at_first, ask_ids, either
from .together import Later


@dataclass(frozen=True)
class _Undescribed:
    """A layer of which only the address is known."""

    url: str
    needs_unknown_time_flag: bool = False


class EarlySurvey:
    """Asks at once what `take_survey` asks first of a layer of which all rows are wanted.

    Whether there is such a layer, and whether it wants to be asked like this, is not known yet:
    an answer, or a failure, counts only for whoever would have asked the very same.

    Args:
        client: asks the server.
        url: of the layer.
    """

    def __init__(self, client: RestClient, url: str) -> None:
        self._layer = _Undescribed(url)
        self._ids = Later(lambda: ask_ids(client, self._layer, Filter(EVERYTHING)))
        self._count = Later(lambda: ask_count_at_first(client, self._layer, Filter(EVERYTHING)))

    def fits(self, layer: LayerDescription, chosen: Filter) -> bool:
        """Whether this is what would be asked of the layer."""
        described = _Undescribed(layer.url, layer.needs_unknown_time_flag)
        parameters = Filter(EVERYTHING).row_parameters()
        is_whole = not chosen.row_limit and chosen.row_parameters() == parameters
        return is_whole and described == self._layer

    def answers(self) -> tuple[IdList, int | None]:
        """Wait for ids and count; see `either`.

        Raises:
            ServiceError: the condition is refused (400), or access is.
        """
        self._count.join()
        return either(self._ids.result, self._count.result)
