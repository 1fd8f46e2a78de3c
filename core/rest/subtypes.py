"""Codes, ranges and subtypes: what the values of a layer mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .fields import CodedValue, Field, coded_values, is_code, value_range
from .symbols import read_text


@dataclass(frozen=True)
class Subtype:
    """One kind of rows.

    Attributes:
        labels: lower-case column name -> its coded values for rows of this kind; a column that
            is not here has the coded values of the column itself.
        ranges: the same for lowest and highest numbers.
    """

    code: int | float | str
    name: str
    labels: Mapping[str, tuple[CodedValue, ...]] = field(default_factory=dict)
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Subtypes:
    """All kinds of rows of a layer.

    Attributes:
        column: that tells the kind; "" = the layer has none.
    """

    column: str = ""
    kinds: tuple[Subtype, ...] = ()

    @classmethod
    def from_json(cls, node: Mapping[str, object], fields: Sequence[Field]) -> Subtypes:
        """Read ``subtypes``, or ``types`` of servers that have only those."""
        columns = {one.name.lower(): one.name for one in fields}
        for key, list_key, code_key in (
            ("subtypeField", "subtypes", "code"),
            ("typeIdField", "types", "id"),
        ):
            column, listed = columns.get(read_text(node.get(key)).lower()), node.get(list_key)
            if not column or not isinstance(listed, list):
                continue
            kinds = tuple(
                Subtype(
                    one[code_key],
                    read_text(one.get("name")) or str(one[code_key]),
                    _labels(one),
                    _ranges(one),
                )
                for one in listed
                if isinstance(one, Mapping) and is_code(one.get(code_key))
            )
            if kinds:
                return cls(column, kinds)
        return cls()

    def labels_of(self, column: Field) -> tuple[CodedValue, ...]:
        """What a column's codes mean in any row; () where that depends on the kind of row.

        A code that only some kinds have is in the list as well.
        """
        if column.name == self.column and not column.coded_values:
            return tuple(CodedValue(one.code, one.name) for one in self.kinds)
        merged: dict[object, CodedValue] = {}
        for values in self._lists(column):
            for value in values:
                if merged.setdefault(_key(value.code), value).name != value.name:
                    return ()
        return tuple(merged.values())

    def depends_on_kind(self, column: Field) -> bool:
        """Whether the same code means different things in rows of different kinds."""
        return bool(self._lists(column)) and not self.labels_of(column)

    def label(self, column: Field, code: object, kind: object) -> str | None:
        """What a code means in a row of a kind; None when it means nothing that is known."""
        own = next((one for one in self.kinds if _key(one.code) == _key(kind)), None)
        values = own.labels.get(column.name.lower()) if own is not None else None
        if column.name == self.column and not column.coded_values:
            values = self.labels_of(column)
        listed = column.coded_values if values is None else values
        return next((one.name for one in listed if _key(one.code) == _key(code)), None)

    def ranges_of(self, column: Field) -> tuple[tuple[Subtype, tuple[float, float]], ...]:
        """Kinds whose rows have a range of their own in a column, each with it."""
        name = column.name.lower()
        return tuple((one, one.ranges[name]) for one in self.kinds if name in one.ranges)

    def is_coded(self, column: Field) -> bool:
        """Whether its values have labels."""
        return bool(self._lists(column)) or bool(self.labels_of(column))

    def _lists(self, column: Field) -> list[tuple[CodedValue, ...]]:
        own = [one.labels.get(column.name.lower(), ()) for one in self.kinds]
        return [values for values in (column.coded_values, *own) if values]


def _labels(node: Mapping[str, object]) -> dict[str, tuple[CodedValue, ...]]:
    return {
        name: coded_values(domain)
        for name, domain in _domains(node)
        if domain.get("type") == "codedValue"
    }


def _ranges(node: Mapping[str, object]) -> dict[str, tuple[float, float]]:
    found = {name: value_range(domain) for name, domain in _domains(node)}
    return {name: ends for name, ends in found.items() if ends is not None}


def _domains(node: Mapping[str, object]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Of columns that do not have it from the column itself: neither "inherited" nor null."""
    domains = node.get("domains")
    for name, domain in domains.items() if isinstance(domains, Mapping) else ():
        if isinstance(domain, Mapping):
            yield str(name).lower(), domain


def _key(code: object) -> object:
    """Codes as they compare: a number may be text in one place and a number in the other."""
    return str(int(code)) if isinstance(code, float) and code.is_integer() else str(code)
