"""Esri's spatial reference as the server states it; what QGIS makes of it is decided in host."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class SpatialReference:
    """A reference system by numbers or text; all absent means unknown, never a guess.

    Attributes:
        wkid: the historic id (102100), an EPSG or ESRI code; None when not stated.
        latest_wkid: the current id (3857); preferred over `wkid`.
        wkt: well-known text, mostly WKT1 in Esri's dialect; "" when not stated.
        wkt2: the same in the newer form; "" when not stated.
    """

    wkid: int | None = None
    latest_wkid: int | None = None
    wkt: str = ""
    wkt2: str = ""

    @property
    def is_known(self) -> bool:
        """Whether the server said anything about it."""
        return bool(self.wkid or self.latest_wkid or self.wkt or self.wkt2)

    @classmethod
    def from_json(cls, node: object) -> SpatialReference | None:
        """Read ``{"wkid":…, "latestWkid":…, "wkt":…}``, or an id; None when nothing is stated."""
        if isinstance(node, (int, str)) and not isinstance(node, bool):
            node = {"wkid": node}
        if not isinstance(node, Mapping):
            return None
        found = cls(
            wkid=_positive(node.get("wkid")),
            latest_wkid=_positive(node.get("latestWkid")),
            wkt=_text(node.get("wkt")),
            wkt2=_text(node.get("wkt2")),
        )
        return found if found.is_known else None


def _positive(value: object) -> int | None:
    """Read an id that may come as number or digits; anything else is no id."""
    try:
        number = int(value)  # type: ignore[call-overload]
    except (TypeError, ValueError, OverflowError):  # JSON may say Infinity
        return None
    return number if number > 0 else None


def _text(value: object) -> str:
    """Read text; anything else states nothing."""
    return value if isinstance(value, str) else ""
