"""What of a layer's symbols follows values: size, colour, transparency, rotation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from .symbols import finite, read_color, read_number, read_text

_MOST_STOPS = 100
_PLAIN = re.compile(r"\[([^\[\]'\"]+)\]|\$feature\.([A-Za-z_]\w*)|\$feature\[(['\"])([^'\"]+)\3\]")
_ROTATION_INFO = "rotationInfo"
_UNREAD = {
    "colorInfo": "its colours do not follow the values",
    "sizeInfo": "its sizes do not follow the values",
    "transparencyInfo": "its transparencies do not follow the values",
    _ROTATION_INFO: "its symbols do not turn with the values",
}
_UNREAD_OUTLINE = "its outlines have the same width at every scale"

Amount = tuple[float, ...]
Stop = tuple[float, Amount]


class VariableKind(Enum):
    """Esri's words."""

    SIZE = "sizeInfo"
    COLOR = "colorInfo"
    TRANSPARENCY = "transparencyInfo"


@dataclass(frozen=True)
class Variable:
    """Something that changes evenly between stops, and stays as it is beyond them.

    Attributes:
        column: its value decides.
        divisor: a column that the value is divided by; "" = none.
        stops: value and amount, values ascending, at least one. An amount is one number of points,
            one of percent, or red, green, blue and alpha from 0 to 255.
    """

    kind: VariableKind
    column: str
    divisor: str
    stops: tuple[Stop, ...]

    @property
    def columns(self) -> set[str]:
        """All columns that decide."""
        return {self.column, self.divisor} - {""}

    def renamed(self, names: Mapping[str, str]) -> Variable:
        """The same for columns of other names."""
        column = names.get(self.column, self.column)
        return Variable(self.kind, column, names.get(self.divisor, self.divisor), self.stops)


@dataclass(frozen=True)
class Rotation:
    """What turns markers.

    Attributes:
        column: holds the angle in degrees.
        is_arithmetic: counter-clockwise from east; else clockwise from north.
    """

    column: str
    is_arithmetic: bool = False


def read_variables(
    node: Mapping[str, object], columns: Mapping[str, str]
) -> tuple[tuple[Variable, ...], tuple[str, ...]]:
    """Read what follows values, all but rotation.

    Args:
        node: a renderer in Esri's JSON.
        columns: lower case -> name of each column. Variables name nothing else.

    Returns:
        The variables, one of each kind; and what does not follow the values, a plain phrase each.
    """
    found: dict[VariableKind, Variable] = {}
    unread: dict[str, None] = {}
    for one in _nodes(node):
        kind = read_text(one.get("type"))
        if kind == _ROTATION_INFO or kind not in _UNREAD:
            continue
        variable = _variable(VariableKind(kind), one, columns)
        if variable is not None:
            found.setdefault(variable.kind, variable)
        else:
            unread[_UNREAD_OUTLINE if one.get("target") == "outline" else _UNREAD[kind]] = None
    return tuple(found.values()), tuple(unread)


def read_rotation(
    node: Mapping[str, object], columns: Mapping[str, str]
) -> tuple[Rotation | None, tuple[str, ...]]:
    """Read what turns the markers: a plain column, for expressions are not evaluated."""
    turns = [one for one in _nodes(node) if one.get("type") == _ROTATION_INFO]
    name, kind = "", node.get("rotationType")
    expression = node.get("rotationExpression")
    if turns:
        kind, name = turns[0].get("rotationType"), stated_column(turns[0])
    else:
        name = _plain_column(expression)
    column = columns.get(name.lower(), "")
    if column:
        return Rotation(column, kind == "arithmetic"), ()
    return None, (_UNREAD[_ROTATION_INFO],) if turns or expression else ()


def stated_column(node: Mapping[str, object]) -> str:
    """The column that a value is, also by a script that does nothing else; "" = it is none."""
    script = node.get("valueExpression")
    return _plain_column(script) if script else read_text(node.get("field"))


def _plain_column(expression: object) -> str:
    match = _PLAIN.fullmatch(expression.strip()) if isinstance(expression, str) else None
    return match[1] or match[2] or match[4] if match else ""


def _nodes(node: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    listed = node.get("visualVariables")
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, Mapping):
            yield one


def _variable(
    kind: VariableKind, node: Mapping[str, object], columns: Mapping[str, str]
) -> Variable | None:
    column = columns.get(stated_column(node).lower(), "")
    stated = read_text(node.get("normalizationField"))
    divisor = columns.get(stated.lower(), "")
    if not column or (stated and not divisor):
        return None
    if kind is VariableKind.SIZE and not _is_of_whole_symbol(node):
        return None
    stops = _stops(kind, node)
    if not stops or None in stops:
        return None
    return Variable(kind, column, divisor, tuple(sorted(one for one in stops if one)))


def _is_of_whole_symbol(node: Mapping[str, object]) -> bool:
    """Neither the outline's, nor one side's, nor a size on the ground."""
    return (
        node.get("target") in (None, "")
        and node.get("axis") in (None, "", "all")
        and node.get("valueUnit") in (None, "", "unknown")
    )


def _stops(kind: VariableKind, node: Mapping[str, object]) -> list[Stop | None]:
    """All that are stated; None for one that cannot be read."""
    listed, key = node.get("stops"), _KEYS[kind]
    stated = [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []
    pairs = [(one.get("value"), one.get(key)) for one in stated[:_MOST_STOPS]]
    if not pairs and kind is VariableKind.SIZE:
        pairs = [(node.get(f"{end}DataValue"), node.get(f"{end}Size")) for end in ("min", "max")]
    found: list[Stop | None] = []
    for value, amount in pairs:
        place, parts = finite(value), _AMOUNTS[kind](amount)
        found.append(None if place is None or parts is None else (place, parts))
    return found


def _points(value: object) -> Amount | None:
    """A size, which may depend on the scale and is no number then."""
    points = read_number(value)
    return (points,) if points > 0 else None


def _rgba(value: object) -> Amount | None:
    color = read_color(value)
    return None if color is None else tuple(map(float, color))


def _percent(value: object) -> Amount | None:
    percent = finite(value)
    return None if percent is None else (min(100.0, max(0.0, percent)),)


_KEYS = {
    VariableKind.SIZE: "size",
    VariableKind.COLOR: "color",
    VariableKind.TRANSPARENCY: "transparency",
}
_AMOUNTS: dict[VariableKind, Callable[[object], Amount | None]] = {
    VariableKind.SIZE: _points,
    VariableKind.COLOR: _rgba,
    VariableKind.TRANSPARENCY: _percent,
}
