"""How a layer is going to be fetched: columns, format, and the ladder of walks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..errors import DownloadError
from ..rest.fields import Field
from ..rest.layer import LayerDescription
from .course import Course, Walk
from .envelope_walk import EnvelopeWalk
from .known_ids_walk import KnownIdsWalk
from .ledger import Ledger
from .repeated_ids_walk import RepeatedIdsWalk
from .survey import Survey
from .walks import HalvingWalk, KeysetWalk, OffsetWalk


def ladder(
    course: Course,
    survey: Survey,
    ledger: Ledger,
    next_slot: Callable[[], int],
    by_list_only: bool,
    walked_to: int | None = None,
) -> Iterator[Walk]:
    """Ways through the layer, best first; each is made when the one before has failed.

    Args:
        course: the layer and what is wanted of it.
        survey: what was announced.
        ledger: knows what is still missing by then.
        next_slot: place in the output behind what has come.
        by_list_only: the wanted ids are a selection that no range describes.
        walked_to: an earlier run walked upwards to this id, and its rows are booked.
    """
    field = course.object_id_field
    if by_list_only:
        yield KnownIdsWalk(course, ledger.missing(), next_slot())
        return
    if survey.ids_are_all and field:
        yield KnownIdsWalk(course, ledger.missing(), next_slot(), survey.ids)
        yield KnownIdsWalk(course, ledger.missing(), next_slot())
    if field and survey.are_unique:
        if goes_upwards(course.layer, survey):
            yield KeysetWalk(course, next_slot(), walked_to, ledger.received)
        yield HalvingWalk(course, next_slot())
        if len(survey.known_ids):
            yield KnownIdsWalk(course, ledger.missing(), next_slot())
    can_page = course.layer.supports_pagination
    if can_page:
        yield OffsetWalk(course, next_slot())
    if field and survey.are_unique and EnvelopeWalk.is_possible(course):
        yield EnvelopeWalk(course, next_slot())
    if not can_page:
        if field and survey.ids is not None and not survey.are_unique:
            yield RepeatedIdsWalk(course, survey.ids, next_slot(), survey.ids)
            if not ledger.received:  # else rows would come twice that no id tells apart
                yield RepeatedIdsWalk(course, survey.ids, next_slot())
        yield OffsetWalk(course, next_slot())


def goes_upwards(layer: LayerDescription, survey: Survey) -> bool:
    """Whether rows can be asked for one after the other by object id."""
    can_order = layer.supports_order_by or layer.supports_pagination
    return bool(survey.object_id_field) and survey.are_unique and can_order


def wanted_fields(layer: LayerDescription, names: tuple[str, ...] | None) -> tuple[Field, ...]:
    """Pick columns by name, without case; all when `names` is None.

    Raises:
        DownloadError: a name that the layer does not have.
    """
    if names is None:
        return layer.fields
    by_name = {f.name.lower(): f for f in layer.fields}
    unknown = [name for name in names if name.lower() not in by_name]
    if unknown:
        raise DownloadError(
            f"“{layer.name}” has no field {', '.join(unknown[:5])}.",
            f"Its fields are: {', '.join(f.name for f in layer.fields[:40])}.",
        )
    chosen = {name.lower() for name in names}
    return tuple(f for f in layer.fields if f.name.lower() in chosen)


def choose_format(layer: LayerDescription, asked: str) -> str:
    """Return ``pbf`` or ``json``: PBF only where the layer offers it, unless forced."""
    if asked in ("json", "pbf"):
        return asked
    return "pbf" if "pbf" in layer.formats else "json"


def not_importable(layer: LayerDescription) -> DownloadError:
    """Say why a layer holds no rows for us, and what to choose instead."""
    kind = layer.kind.value
    if kind == "group":
        inside = ", ".join(f"{name} ({number})" for number, name in layer.sub_layers[:10])
        return DownloadError(
            f"“{layer.name}” is a group layer; it has no rows of its own.",
            f"Choose one of its layers: {inside}." if inside else "Choose one of its layers.",
        )
    if kind == "raster":
        return DownloadError(
            f"“{layer.name}” is a raster layer; it has no rows to import.",
            "Choose a feature layer or a table.",
        )
    if not layer.can_query:
        return DownloadError(
            f"“{layer.name}” does not allow queries.",
            "Ask its administrator to switch on the Query capability.",
        )
    return DownloadError(
        f"“{layer.name}” is not a layer that can be imported.",
        "Choose a feature layer or a table.",
    )
