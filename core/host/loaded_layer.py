"""What a layer that was loaded from an imported file needs besides: the file cannot hold it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..rest.short_names import with_short_names
from .dressing import place_in_time
from .import_order import Outcome
from .inert_text import inert
from .layer_notes import note_origin
from .shapefile_names import server_names


def complete_loaded(layer: QgsVectorLayer, outcome: Outcome) -> None:
    """Give it aliases, times, origin and receipt (its own thread; reads a list beside the file).

    Args:
        layer: of the outcome's file.
        outcome: of an import.
    """
    described = outcome.description
    if described is None:
        return
    aliases = {one.name.casefold(): one.alias for one in with_short_names(described.fields)}
    sources = server_names(Path(outcome.path))
    by_alias: dict[str, str] = {}
    by_source: dict[str, str] = {}
    for index, field in enumerate(layer.fields()):
        source = sources.get(field.name().casefold(), field.name())
        alias = aliases.get(source.casefold()) or source
        by_alias[alias] = by_source[source] = field.name()
        if alias != field.name():
            layer.setFieldAlias(index, inert(alias))
    # a joined layer's full names are aliases here
    times, names = described.time_info, {**by_alias, **by_source}
    # in the file's style as well, but QGIS drops them when it opens a layer
    place_in_time(
        layer,
        replace(
            times,
            start_field=names.get(times.start_field, ""),
            end_field=names.get(times.end_field, ""),
        ),
    )
    if outcome.receipt is not None:
        note_origin(layer, described, outcome.receipt)
