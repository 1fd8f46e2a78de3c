"""The same layer with other column names: those that a format could take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .drawing import Drawing
from .label_text import Word
from .layer import LayerDescription
from .subtypes import Subtypes


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
    )


def _drawing(drawing: Drawing, names: Mapping[str, str]) -> Drawing:
    renderer = drawing.renderer
    if renderer is not None:
        renderer = replace(
            renderer,
            fields=tuple(names.get(name, name) for name in renderer.fields),
            normalization_field=names.get(
                renderer.normalization_field, renderer.normalization_field
            ),
            rotation_field=names.get(renderer.rotation_field, renderer.rotation_field),
        )
    labels = tuple(
        replace(one, text=_words(one.text, names), condition=_words(one.condition, names))
        for one in drawing.labels
    )
    return replace(drawing, renderer=renderer, labels=labels)


def _words(words: tuple[Word, ...], names: Mapping[str, str]) -> tuple[Word, ...]:
    return tuple(replace(one, column=names.get(one.column, one.column)) for one in words)


def _subtypes(subtypes: Subtypes, names: Mapping[str, str]) -> Subtypes:
    lower = {name.lower(): new.lower() for name, new in names.items()}
    kinds = tuple(
        replace(one, labels={lower.get(name, name): values for name, values in one.labels.items()})
        for one in subtypes.kinds
    )
    return Subtypes(names.get(subtypes.column, subtypes.column), kinds)
