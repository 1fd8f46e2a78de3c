"""How a server draws a layer: one symbol, one for each value, or one for each class."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from .symbols import Symbol, finite, read_text
from .visual_variables import (
    Rotation,
    Variable,
    read_rotation,
    read_variables,
    stated_column,
)

MOST_CLASSES = 5000


class RendererKind(Enum):
    """Esri's words for the kinds that we know."""

    SIMPLE = "simple"
    UNIQUE_VALUE = "uniqueValue"
    CLASS_BREAKS = "classBreaks"


class Normalization(Enum):
    """What class breaks are measured in, besides the plain value."""

    NONE = ""
    FIELD = "esriNormalizeByField"
    TOTAL = "esriNormalizeByPercentOfTotal"
    LOG = "esriNormalizeByLog"


@dataclass(frozen=True)
class DrawnClass:
    """One line of the legend.

    Attributes:
        value: of unique values, as text; several fields with the delimiter between.
        lowest, highest: of class breaks; the highest belongs to the class.
    """

    label: str
    symbol: Symbol
    value: str = ""
    lowest: float = 0.0
    highest: float = 0.0


@dataclass(frozen=True)
class Renderer:
    """A renderer that can be drawn elsewhere.

    Attributes:
        fields: that decide; names of columns, as the server spells them.
        classes: one for a simple renderer.
        default: for all other values; None = they are not drawn.
        background: fills the areas that markers stand in; None = nothing.
        rotation: turns markers; None = nothing does.
        variables: what else of all symbols follows values.
    """

    kind: RendererKind
    fields: tuple[str, ...] = ()
    delimiter: str = ","
    classes: tuple[DrawnClass, ...] = ()
    default: Symbol | None = None
    default_label: str = ""
    normalization: Normalization = Normalization.NONE
    normalization_field: str = ""
    normalization_total: float = 0.0
    background: Symbol | None = None
    rotation: Rotation | None = None
    variables: tuple[Variable, ...] = ()

    @property
    def symbols(self) -> Iterator[Symbol]:
        """All symbols."""
        yield from (one.symbol for one in self.classes)
        yield from filter(None, (self.default, self.background))

    def with_symbols(self, change: Callable[[Symbol], Symbol]) -> Renderer:
        """The same with each symbol changed."""
        classes = tuple(replace(one, symbol=change(one.symbol)) for one in self.classes)
        default, background = (
            None if one is None else change(one) for one in (self.default, self.background)
        )
        return replace(self, classes=classes, default=default, background=background)

    @property
    def columns(self) -> set[str]:
        """All columns that decide which symbol a row has."""
        return {*self.fields, self.normalization_field} - {""}

    def following(self, is_here: Callable[[str], bool]) -> Renderer:
        """The same that follows values of some columns only."""
        rotation = self.rotation
        return replace(
            self,
            rotation=rotation if rotation is not None and is_here(rotation.column) else None,
            variables=tuple(one for one in self.variables if all(map(is_here, one.columns))),
        )

    def renamed(self, names: Mapping[str, str]) -> Renderer:
        """The same for columns of other names."""

        def new(name: str) -> str:
            return names.get(name, name)

        rotation = self.rotation
        return replace(
            self,
            fields=tuple(map(new, self.fields)),
            normalization_field=new(self.normalization_field),
            rotation=rotation and replace(rotation, column=new(rotation.column)),
            variables=tuple(one.renamed(names) for one in self.variables),
        )


def read_renderer(
    node: object, columns: Mapping[str, str]
) -> tuple[Renderer | None, tuple[str, ...]]:
    """Read a renderer.

    Args:
        node: Esri's JSON.
        columns: lower case -> name of each column. A renderer names nothing else.

    Returns:
        The renderer, None when there is none that can be drawn; and what is drawn otherwise than
        at the server, a plain phrase each.
    """
    if not isinstance(node, Mapping):
        return None, ()
    kind = read_text(node.get("type"), 40)
    try:
        known = RendererKind(kind)
    except ValueError:
        return None, (f"its symbols ({_word(kind)}) are not known here",)
    fields = _fields(node, known, columns)
    if known is not RendererKind.SIMPLE and not fields:
        return None, ("its symbols depend on a script or on columns that are not here",)
    classes, unread = _CLASSES[known](node)
    if not classes:
        # ``symbol: null`` draws nothing at the server; here rows without a symbol help nobody
        stated = node.get("symbol") is not None or unread
        return None, ("its symbols are of a kind that is not known here",) if stated else ()
    notes = [f"{unread} of its symbols are of a kind that is not known here"] if unread else []
    default = Symbol.from_json(node.get("defaultSymbol"))
    if default is None and isinstance(node.get("defaultSymbol"), Mapping):
        notes.append("its symbol for other values is not known here")
    rotation, unturned = read_rotation(node, columns)
    variables, unfollowed = read_variables(node, columns)
    total = node.get("normalizationTotal")
    normalization = _normalization(node.get("normalizationType"))
    divisor = columns.get(read_text(node.get("normalizationField")).lower(), "")
    if normalization is None or (normalization is Normalization.FIELD and not divisor):
        return None, ("its classes are measured in a way that is not known here",)
    return (
        Renderer(
            known,
            fields,
            read_text(node.get("fieldDelimiter"), 10) or ",",
            classes,
            default,
            read_text(node.get("defaultLabel")),
            normalization,
            divisor,
            finite(total) or 0.0,
            Symbol.from_json(node.get("backgroundFillSymbol")),
            rotation,
            variables,
        ),
        (*notes, *unfollowed, *unturned),
    )


def _fields(
    node: Mapping[str, object], kind: RendererKind, columns: Mapping[str, str]
) -> tuple[str, ...]:
    """Columns that decide; none when one of them is no column."""
    if kind is RendererKind.SIMPLE:
        return ()
    keys = ("field",) if kind is RendererKind.CLASS_BREAKS else ("field1", "field2", "field3")
    stated = [read_text(node[key]) for key in keys if node.get(key)]
    if node.get("valueExpression"):
        stated = [stated_column(node)]
    found = [columns.get(name.lower(), "") for name in stated]
    return tuple(found) if found and all(found) else ()


def _simple(node: Mapping[str, object]) -> tuple[tuple[DrawnClass, ...], int]:
    symbol = Symbol.from_json(node.get("symbol"))
    return ((DrawnClass(read_text(node.get("label")), symbol),) if symbol else ()), 0


def _unique_values(node: Mapping[str, object]) -> tuple[tuple[DrawnClass, ...], int]:
    classes, unread = [], 0
    delimiter = read_text(node.get("fieldDelimiter"), 10) or ","
    infos = _mappings(node.get("uniqueValueInfos")) or list(_grouped(node, delimiter))
    for info in infos[:MOST_CLASSES]:
        symbol, value = Symbol.from_json(info.get("symbol")), read_text(info.get("value"))
        if symbol is None:
            unread += 1
        else:
            classes.append(DrawnClass(read_text(info.get("label")) or value, symbol, value))
    return tuple(classes), unread


def _grouped(node: Mapping[str, object], delimiter: str) -> Iterator[Mapping[str, object]]:
    """The newer spelling: groups of classes of several values each."""
    for group in _mappings(node.get("uniqueValueGroups")):
        for one in _mappings(group.get("classes")):
            values = one.get("values")
            for value in values if isinstance(values, list) else []:
                parts = value if isinstance(value, list) else [value]
                yield {**one, "value": delimiter.join(read_text(part) for part in parts)}


def _class_breaks(node: Mapping[str, object]) -> tuple[tuple[DrawnClass, ...], int]:
    classes, unread = [], 0
    lowest = finite(node.get("minValue"))
    for info in _mappings(node.get("classBreakInfos"))[:MOST_CLASSES]:
        highest, stated = finite(info.get("classMaxValue")), finite(info.get("classMinValue"))
        symbol = Symbol.from_json(info.get("symbol"))
        low = stated if stated is not None else lowest
        if highest is None:
            continue
        lowest = highest
        if symbol is None:
            unread += 1
        else:
            low = highest if low is None else low
            classes.append(
                DrawnClass(read_text(info.get("label")), symbol, lowest=low, highest=highest)
            )
    return tuple(classes), unread


_CLASSES = {
    RendererKind.SIMPLE: _simple,
    RendererKind.UNIQUE_VALUE: _unique_values,
    RendererKind.CLASS_BREAKS: _class_breaks,
}


def _normalization(value: object) -> Normalization | None:
    if value in (None, "", "esriNormalizeNone"):
        return Normalization.NONE
    try:
        return Normalization(value)
    except ValueError:
        return None


def _mappings(value: object) -> list[Mapping[str, object]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _word(text: str) -> str:
    return text if text.isalnum() and text.isascii() else "?"
