"""Parameters of a layer's ``query``, each built in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import TypeVar

from ..errors import ProtocolError, ServiceError
from .layer import LayerDescription

T = TypeVar("T")
EVERYTHING = "1=1"
_LEAST = -(2**31)  # of the ids that servers give, some of which are below zero
_MARGIN_MS = 24 * 3600 * 1000
# is so anyway, and makes a question that no cache on the way has the answer to
IN_OTHER_WORDS = {"returnExceededLimitFeatures": "true"}


def both(first: str, second: str) -> str:
    """Join two conditions; either may be empty. The user's own text stays one clause."""
    if not first or first == EVERYTHING:
        return second
    if not second:
        return first
    return f"({first}) AND {second}"


def conditions_for_all(object_id_field: str) -> list[str]:
    """Conditions that all rows fit, to try in turn; the last one is none.

    Filters in front of servers refuse ``1=1`` because it looks like an attack, or any condition.
    """
    if not object_id_field:
        return [EVERYTHING, ""]
    return [
        EVERYTHING,
        f"{object_id_field} IS NOT NULL",
        f"{object_id_field} >= {_LEAST}",
        "",
    ]


def in_other_words(ask: Callable[[str], T], where: str, object_id_field: str) -> T:
    """Ask with a condition; where there is none, with those that all rows fit, until one passes.

    Args:
        ask: takes a condition.
        where: the person's own, which stands as it is; "" = none.
        object_id_field: "" = none.

    Raises:
        PluginError: what the first question met.
    """
    own = where.strip()
    first: ServiceError | ProtocolError | None = None
    for condition in [own] if own else conditions_for_all(object_id_field):
        try:
            return ask(condition)
        except (ServiceError, ProtocolError) as err:
            if isinstance(err, ServiceError) and err.code not in (0, 400, 403):
                raise first or err from None
            first = first or err
    assert first is not None  # noqa: S101  each question came back or failed
    raise first


@dataclass(frozen=True)
class Filter:
    """Which rows and columns the user wants.

    Attributes:
        where: SQL in the server's own words; "" = all.
        extent: (xmin, ymin, xmax, ymax) in `extent_wkid`'s reference; None = everywhere.
        extent_sr: the extent's reference as query parameter (wkid, or JSON with a wkt).
        field_names: columns to fetch, as the server spells them; None = all.
        row_limit: so many rows at most, the first that the server has; 0 = all.
        is_second: asked before, in other words.
        may_be_wider: rows that do not fit the condition do no harm.
        everything: what is sent where no condition is wanted, as this server accepts it.
    """

    where: str = ""
    extent: tuple[float, float, float, float] | None = None
    extent_sr: str = ""
    field_names: tuple[str, ...] | None = None
    row_limit: int = 0
    is_second: bool = False
    may_be_wider: bool = False
    everything: str = EVERYTHING

    @property
    def is_narrow(self) -> bool:
        """Whether only the rows that fit a condition are of use."""
        return self.where.strip() not in ("", EVERYTHING) and not self.may_be_wider

    @property
    def is_filtered(self) -> bool:
        """Whether the rows of an extent, or those that fit a condition, are wanted alone."""
        return self.is_narrow or self.extent is not None

    def narrowed(self, condition: str) -> Filter:
        """The same with one more condition; "" adds none."""
        if not condition:
            return self
        return replace(self, where=both(self.where.strip(), condition))

    def row_parameters(self, extra_where: str = "") -> dict[str, str]:
        """Parameters that choose rows, with one more condition if given."""
        parameters = {"where": both(self.where.strip(), extra_where) or self.everything}
        if self.extent is not None:
            parameters["geometry"] = ",".join(repr(corner) for corner in self.extent)
            parameters["geometryType"] = "esriGeometryEnvelope"
            parameters["spatialRel"] = "esriSpatialRelIntersects"
            if self.extent_sr:
                parameters["inSR"] = self.extent_sr
        return {**parameters, **IN_OTHER_WORDS} if self.is_second else parameters


def span_condition(field: str, first: int | None, last: int | None) -> str:
    """Condition for an inclusive range of object ids; None = open end."""
    parts = []
    if first is not None:
        parts.append(f"{field} >= {first}")
    if last is not None:
        parts.append(f"{field} <= {last}")
    return " AND ".join(parts)


def since_condition(field: str, moment_ms: int) -> str:
    """Condition for dates from a moment on; a day earlier, as servers read dates in their zone.

    Args:
        field: of dates.
        moment_ms: milliseconds since 1970.
    """
    moment = datetime.fromtimestamp((moment_ms - _MARGIN_MS) / 1000, timezone.utc)
    return f"{field} >= TIMESTAMP '{moment:%Y-%m-%d %H:%M:%S}'"


def data_parameters(
    layer: LayerDescription,
    field_names: Iterable[str],
    data_format: str,
    with_curves: bool = False,
) -> dict[str, str]:
    """Parameters of every page: columns, full geometry, format; never anything that rounds.

    Arcs as arcs come in JSON only.
    """
    parameters = {
        "outFields": ",".join(field_names) or "*",
        "returnGeometry": "true" if layer.geometry_type else "false",
        "f": data_format,
    }
    if layer.geometry_type:
        parameters["returnZ"] = "true" if layer.has_z else "false"
        parameters["returnM"] = "true" if layer.has_m else "false"
        if layer.is_multipatch:
            parameters["multipatchOption"] = "xyFootprint"
        if with_curves and data_format == "json":
            parameters["returnTrueCurves"] = "true"
    if layer.needs_unknown_time_flag:
        parameters["timeReferenceUnknownClient"] = "true"
    return parameters


def id_list(ids: Sequence[int]) -> str:
    """The ``objectIds`` parameter."""
    return ",".join(map(str, ids))
