"""What was learnt of layers and servers, kept in QGIS's settings for the next session."""

from __future__ import annotations

import hashlib
import json
import threading
import time

from qgis.core import QgsSettings

_MOST_LAYERS = 200
_DAY_S = 86400
_lock = threading.Lock()


class LayerFacts:
    """One small whole number per layer, for the layers used last; called from any thread.

    Or per server. Both are kept by a digest of their address: the settings need not tell who was
    where.

    Args:
        key: in the settings.
    """

    def __init__(self, key: str) -> None:
        self._key = key

    def get(self, layer_url: str) -> int:
        """The number; 0 = nothing is known."""
        with _lock:
            return self._kept().get(_digest(layer_url), 0)

    def put(self, layer_url: str, number: int) -> None:
        """Remember; 0 forgets."""
        with _lock:
            kept, key = self._kept(), _digest(layer_url)
            if kept.get(key, 0) == number:
                return
            kept.pop(key, None)
            if number > 0:
                kept[key] = number  # the latest last
            latest = dict(list(kept.items())[-_MOST_LAYERS:])
            QgsSettings().setValue(self._key, json.dumps(latest))

    def forget_all(self) -> None:
        """Forget what was learnt of all of them."""
        with _lock:
            QgsSettings().remove(self._key)

    def _kept(self) -> dict[str, int]:
        """What the settings hold; what is odd there counts as never kept."""
        try:
            node = json.loads(str(QgsSettings().value(self._key, "") or "{}"))
            return {str(key): int(number) for key, number in node.items() if int(number) > 0}
        except (AttributeError, TypeError, ValueError):
            return {}


def today() -> int:
    """Days since 1970, for facts that should be looked at again some day."""
    return int(time.time() // _DAY_S)


def _digest(layer_url: str) -> str:
    return hashlib.sha256(layer_url.encode()).hexdigest()[:16]
