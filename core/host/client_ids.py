"""The client ids that administrators of portals told; they are not secret."""

from __future__ import annotations

import json

from qgis.core import QgsSettings

from ..auth import same_portal

_KEY = "layerferry/client_ids"


class ClientIds:
    """In QGIS's settings, by portal, so that its second server need not ask again."""

    def of(self, portal: str) -> str:
        """The client id for a portal, in any spelling of its address; "" when none is known."""
        return next((known for root, known in self._all() if same_portal(root, portal)), "")

    def remember(self, portal: str, client_id: str) -> None:
        """Keep a client id, in place of another one for that portal; "" forgets it."""
        others = [pair for pair in self._all() if not same_portal(pair[0], portal)]
        if client_id:
            others.append((portal, client_id))
        QgsSettings().setValue(_KEY, json.dumps(others))

    def forget_all(self) -> None:
        """Forget the client ids of all portals."""
        QgsSettings().remove(_KEY)

    def _all(self) -> list[tuple[str, str]]:
        try:
            found = json.loads(QgsSettings().value(_KEY) or "[]")
            return [(str(root), str(known)) for root, known in found]
        except (ValueError, TypeError):
            return []  # edited by hand
