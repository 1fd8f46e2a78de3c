"""Where a server takes the token, kept in QGIS's settings for the next session."""

from __future__ import annotations

from ..auth import Placement
from .layer_facts import LayerFacts

_NUMBERS = {
    Placement.ESRI_HEADER: 1,
    Placement.BODY: 2,
    Placement.AUTHORIZATION: 3,
    Placement.URL: 4,
    Placement.BARE_AUTHORIZATION: 5,
}


class KeptTokenPlaces:
    """Remembers by server root what a server has honoured; called from any thread.

    Where to begin, no more: whether a token may travel in addresses is for the consent of the
    connection to say.
    """

    def __init__(self) -> None:
        self._facts = LayerFacts("layerferry/tokenPlaces")

    def get(self, root: str) -> Placement:
        """Where to begin; the most discreet place when nothing is known."""
        number = self._facts.get(root)
        known = (place for place, its in _NUMBERS.items() if its == number)
        return next(known, Placement.ESRI_HEADER)

    def put(self, root: str, place: Placement) -> None:
        """Remember where a server has honoured a token."""
        self._facts.put(root, _NUMBERS[place])

    def forget(self, root: str) -> None:
        """Forget what was learnt of a server."""
        self._facts.put(root, 0)

    def forget_all(self) -> None:
        """Forget what was learnt of all servers."""
        self._facts.forget_all()
