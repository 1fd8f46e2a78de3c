"""Is a count right? Spans of ids are counted, which one that is wrong or cut does not survive."""

from __future__ import annotations

from ..net.rest_client import RestClient
from ..rest.layer import LayerDescription
from ..rest.sorted_ids import SortedIds
from .span_counts import MOST_QUESTIONS, SpanCounts
from .survey import Survey

_ROUND = 1000  # servers stop counting at multiples of it, or at the rows of a page


class CountCheck:
    """Confronts the count of all rows with counts of some of them.

    Args:
        client: asks.
        layer: description.
        survey: what was announced.
        ids: of all rows that are known.
        count: of all rows, as the server says.
    """

    def __init__(
        self,
        client: RestClient,
        layer: LayerDescription,
        survey: Survey,
        ids: SortedIds,
        count: int,
    ) -> None:
        self._most_at_once = layer.max_record_count
        self._counts = SpanCounts(client, layer, survey)
        self._ids, self._count = ids, count

    def is_cut(self) -> bool:
        """Whether the server stops counting there: without the first row it counts as many.

        Asked only where servers stop. Nothing can be told where it heeds no conditions.

        Raises:
            Cancelled: asked to stop.
        """
        could_be = self._count == self._most_at_once or not self._count % _ROUND
        if not self._count or not could_be or not len(self._ids):
            return False
        if self._counts.ask(self._ids.at(0) + 1, None) != self._count:
            return False
        behind = self._counts.ask(self._ids.last + 1, None)
        heeds_conditions = behind is not None and behind < self._count
        return heeds_conditions and self._counts.ask(None, None) == self._count

    def is_too_high_by_itself(self) -> bool:
        """Whether a count above the ids says nothing of other rows.

        Then halves of the ids are counted right, or each of them as much too high as all. Else the
        server may have rows that it neither lists nor sends.

        Raises:
            Cancelled: asked to stop.
        """
        surplus = self._surplus_of_halves()
        return surplus in ([0, 0], [self._count - len(self._ids)] * 2)

    def is_too_low_by_itself(self) -> bool:
        """Whether a count below the ids says nothing of other rows.

        Spans so short that a count which is cut has room for one more have no more rows than ids.

        Raises:
            Cancelled: asked to stop.
        """
        total, rows = len(self._ids), self._count - 1
        if rows * MOST_QUESTIONS < total:
            return False
        for place in range(0, total, rows):
            end = min(place + rows, total)
            counted = self._counts.ask(*self._ends(place, end))
            if counted is None or counted > end - place:
                return False
        return True

    def _surplus_of_halves(self) -> list[int | None]:
        """How much too high each half of the ids is counted; None = not at all."""
        half = (len(self._ids) + 1) // 2
        surplus: list[int | None] = []
        for place, end in ((0, half), (half, len(self._ids))):
            counted = self._counts.ask(*self._ends(place, end))
            surplus.append(None if counted is None else counted - (end - place))
        return surplus

    def _ends(self, place: int, end: int) -> tuple[int | None, int | None]:
        """The span of the ids from one place to before another; all spans together have no gap."""
        first = self._ids.at(place - 1) + 1 if place else None
        return first, self._ids.at(end - 1) if end < len(self._ids) else None
