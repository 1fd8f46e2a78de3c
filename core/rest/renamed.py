"""The same layer with other column names: short ones, or those that a format could take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .drawing import Drawing
from .fields import Field
from .label_text import Word
from .layer import LayerDescription
from .short_names import with_short_names
from .subtypes import Subtypes


def with_columns_of_output(layer: LayerDescription, fields: Sequence[Field]) -> LayerDescription:
    """Describe a joined layer as an output has it: in short names, its full ones as aliases.

    Args:
        layer: as its server describes it.
        fields: those that are imported, for they decide which name is still free.
    """
    names = {
        one.name: short.name
        for one, short in zip(fields, with_short_names(fields))
        if short.name != one.name
    }
    if not names:
        return layer
    full_names = {short: full for full, short in names.items()}
    own = {one.name for one in fields}
    described = renamed(
        replace(layer, fields=tuple(f for f in layer.fields if f.name in own)), names
    )
    return replace(
        described,
        fields=tuple(
            replace(one, alias=full_names.get(one.name, one.alias)) for one in described.fields
        ),
    )


def renamed(layer: LayerDescription, names: Mapping[str, str]) -> LayerDescription:
    """Describe a layer whose columns have got new names, in all that names columns.

    Args:
        layer: as its server describes it.
        names: server's name -> new one; columns that are not here keep theirs. A new name leaves
            the server's as alias where there was none.
    """

    def new(name: str) -> str:
        return names.get(name, name)

    fields = tuple(
        replace(one, name=new(one.name), alias=one.alias or one.name) for one in layer.fields
    )
    return replace(
        layer,
        fields=fields,
        object_id_field=new(layer.object_id_field),
        global_id_field=new(layer.global_id_field),
        display_field=new(layer.display_field),
        tracking_fields=tuple(map(new, layer.tracking_fields)),
        drawing=_drawing(layer.drawing, names),
        subtypes=_subtypes(layer.subtypes, names),
        time_info=replace(
            layer.time_info,
            start_field=new(layer.time_info.start_field),
            end_field=new(layer.time_info.end_field),
        ),
    )


def _drawing(drawing: Drawing, names: Mapping[str, str]) -> Drawing:
    renderer = None if drawing.renderer is None else drawing.renderer.renamed(names)
    labels = tuple(
        replace(one, text=_words(one.text, names), condition=_words(one.condition, names))
        for one in drawing.labels
    )
    chart = None if drawing.chart is None else drawing.chart.renamed(names)
    return replace(drawing, renderer=renderer, chart=chart, labels=labels)


def _words(words: tuple[Word, ...], names: Mapping[str, str]) -> tuple[Word, ...]:
    return tuple(replace(one, column=names.get(one.column, one.column)) for one in words)


def _subtypes(subtypes: Subtypes, names: Mapping[str, str]) -> Subtypes:
    lower = {name.lower(): new.lower() for name, new in names.items()}
    kinds = tuple(
        replace(
            one,
            labels={lower.get(name, name): values for name, values in one.labels.items()},
            ranges={lower.get(name, name): ends for name, ends in one.ranges.items()},
        )
        for one in subtypes.kinds
    )
    return Subtypes(names.get(subtypes.column, subtypes.column), kinds)
