"""Page sizes that worked, kept in QGIS's settings for the next session."""

from __future__ import annotations

import hashlib
import json
import threading

from qgis.core import QgsSettings

_KEY = "layerferry/pageSizes"
_MOST_LAYERS = 200
_lock = threading.Lock()


class KeptPageSizes:
    """Remembers page sizes across sessions, for the layers used last; called from any thread.

    Layers are kept by a digest of their address: the settings need not tell who was where.
    """

    def get(self, layer_url: str) -> int:
        """See `core.download.page_size.PageSizes`."""
        with _lock:
            return _kept().get(_digest(layer_url), 0)

    def put(self, layer_url: str, rows: int) -> None:
        """See `core.download.page_size.PageSizes`."""
        with _lock:
            kept, key = _kept(), _digest(layer_url)
            if kept.get(key, 0) == rows:
                return
            kept.pop(key, None)
            if rows > 0:
                kept[key] = rows  # the latest last
            latest = dict(list(kept.items())[-_MOST_LAYERS:])
            QgsSettings().setValue(_KEY, json.dumps(latest))


def _digest(layer_url: str) -> str:
    return hashlib.sha256(layer_url.encode()).hexdigest()[:16]


def _kept() -> dict[str, int]:
    """What the settings hold; what is odd there counts as never kept."""
    try:
        node = json.loads(str(QgsSettings().value(_KEY, "") or "{}"))
        return {str(key): int(rows) for key, rows in node.items() if int(rows) > 0}
    except (AttributeError, TypeError, ValueError):
        return {}
