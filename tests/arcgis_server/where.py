"""A small, safe SQL filter: read into a tree of closures, nothing is ever evaluated as code."""

from __future__ import annotations

import datetime as dt
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import bad_field, bad_where
from .layers import Layer

_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)
    |(?P<text>N?'(?:[^']|'')*')
    |(?P<quoted>"[^"]+")
    |(?P<word>[^\W\d][\w.#$@]*)
    |(?P<sign><>|!=|<=|>=|[=<>(),+*/-]))""",
    re.VERBOSE,
)
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_RESERVED = frozenset({"AND", "OR", "NOT", "IN", "BETWEEN", "LIKE", "IS", "NULL"})
_NUMERIC = frozenset({"SmallInteger", "Integer", "BigInteger", "Single", "Double", "OID"})
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.timezone.utc)

Attributes = Mapping[str, Any]
Test = Callable[[Attributes], Any]  # True, False, or None for SQL's "unknown"


@dataclass(frozen=True)
class Bound:
    """A comparison of the object id with a number, found at the top of an AND chain."""

    sign: str
    value: float


@dataclass(frozen=True)
class Where:
    """A filter that was understood.

    Attributes:
        test: tells whether a row passes.
        bounds: limits of the object id; rows in id order can be cut by them without a look.
        only_bounds: the bounds say it all, so `test` need not run.
    """

    test: Test
    bounds: tuple[Bound, ...] = ()
    only_bounds: bool = False


@dataclass(frozen=True)
class _Operand:
    """One side of a comparison; `kind` is number, text, date, day, time or null."""

    value: Callable[[Attributes], Any]
    kind: str
    field: str = ""
    constant: Any = None


@dataclass(frozen=True)
class _Node:
    test: Test
    bounds: tuple[Bound, ...] = ()
    only_bounds: bool = False


def parse_where(text: str, layer: Layer) -> Where:
    """Read a filter.

    Raises:
        RestError: 400, with the details that ArcGIS gives.
    """
    node = _Parser(text, layer).whole()
    return Where(node.test, node.bounds, node.only_bounds)


def date_to_ms(text: str) -> int:
    """Read ``2024-01-31`` or ``2024-01-31 12:00:00.5`` as UTC."""
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        raise bad_where() from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.timezone.utc)
    return (moment - _EPOCH) // dt.timedelta(milliseconds=1)


def _split(text: str) -> list[tuple[str, str]]:
    tokens, place = [], 0
    while text[place:].strip():
        match = _TOKEN.match(text, place)
        if not match:
            raise bad_where()
        tokens.append((str(match.lastgroup), match.group(str(match.lastgroup))))
        place = match.end()
    return tokens


class _Parser:
    """Recursive descent: OR, AND, NOT, comparison, operand."""

    def __init__(self, text: str, layer: Layer) -> None:
        self._tokens = _split(text)
        self._place = 0
        self._layer = layer

    def whole(self) -> _Node:
        node = self._either()
        if self._place != len(self._tokens):
            raise bad_where()
        return node

    # tokens

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._place] if self._place < len(self._tokens) else ("end", "")

    def _next(self) -> tuple[str, str]:
        token = self._peek()
        self._place += 1
        return token

    def _takes(self, *words: str) -> bool:
        """Consume the words if all of them come next."""
        ahead = self._tokens[self._place : self._place + len(words)]
        kinds = ("word", "sign")
        if [t.upper() if k in kinds else None for k, t in ahead] != list(words):
            return False
        self._place += len(words)
        return True

    def _must(self, word: str) -> None:
        if not self._takes(word):
            raise bad_where()

    # logic

    def _either(self) -> _Node:
        nodes = [self._both()]
        while self._takes("OR"):
            nodes.append(self._both())
        return nodes[0] if len(nodes) == 1 else _Node(_any_of([n.test for n in nodes]))

    def _both(self) -> _Node:
        nodes = [self._one()]
        while self._takes("AND"):
            nodes.append(self._one())
        if len(nodes) == 1:
            return nodes[0]
        return _Node(
            _all_of([n.test for n in nodes]),
            tuple(b for n in nodes for b in n.bounds),
            all(n.only_bounds for n in nodes),
        )

    def _one(self) -> _Node:
        if self._takes("NOT"):
            return _Node(_opposite(self._one().test))
        if self._takes("("):
            node = self._either()
            self._must(")")
            return node
        return self._comparison()

    def _comparison(self) -> _Node:
        left = self._operand()
        if self._takes("IS", "NOT", "NULL"):
            always = left.field.lower() == self._layer.object_id_field.lower()
            return _Node(lambda row: left.value(row) is not None, (), only_bounds=always)
        if self._takes("IS", "NULL"):
            return _Node(lambda row: left.value(row) is None)
        turned = self._takes("NOT")
        if self._takes("IN"):
            test = self._in_list(left)
        elif self._takes("BETWEEN"):
            low = self._operand()
            self._must("AND")
            high = self._operand()
            test = _all_of([_compared(left, ">=", low), _compared(left, "<=", high)])
        elif self._takes("LIKE"):
            test = self._like(left)
        elif turned:
            raise bad_where()
        else:
            return self._plain(left)
        return _Node(_opposite(test) if turned else test)

    def _plain(self, left: _Operand) -> _Node:
        kind, sign = self._next()
        if kind != "sign" or sign not in _COMPARE:
            raise bad_where()
        right = self._operand()
        test = _compared(left, sign, right)
        if not left.field and not right.field:
            always = test({}) is True  # 1=1
            return _Node(test, (), only_bounds=always)
        own = self._layer.object_id_field.lower()
        limits_id = left.field.lower() == own and right.kind == "number" and not right.field
        if limits_id and sign in (">", ">=", "<", "<=", "="):
            return _Node(test, (Bound(sign, right.constant),), only_bounds=True)
        return _Node(test)

    def _in_list(self, left: _Operand) -> Test:
        self._must("(")
        listed = [self._operand()]
        while self._takes(","):
            listed.append(self._operand())
        self._must(")")
        for one in listed:
            _must_compare(left, one)
        if any(one.field for one in listed):
            return _any_of([_compared(left, "=", one) for one in listed])
        values = {_aligned(left, one)({}) for one in listed}

        def test(row: Attributes) -> Any:
            value = left.value(row)
            return None if value is None else value in values

        return test

    def _like(self, left: _Operand) -> Test:
        right = self._operand()
        if right.kind != "text" or right.field:
            raise bad_where()
        pieces = {"%": ".*", "_": "."}
        pattern = "".join(pieces.get(c, re.escape(c)) for c in right.constant)
        matcher = re.compile(pattern, re.DOTALL)

        def test(row: Attributes) -> Any:
            value = left.value(row)
            return None if value is None else bool(matcher.fullmatch(str(value)))

        return test

    # operands

    def _operand(self) -> _Operand:
        kind, text = self._next()
        if kind == "number":
            return _constant(float(text) if re.search(r"[.eE]", text) else int(text), "number")
        if kind == "sign" and text in "+-":
            number = self._operand()
            if number.kind != "number" or number.field:
                raise bad_where()
            return _constant(-number.constant if text == "-" else number.constant, "number")
        if kind == "text":
            return _constant(_unquoted(text), "text")
        if kind == "quoted":
            return self._column(text[1:-1])
        if kind == "word":
            return self._word(text)
        raise bad_where()

    def _word(self, text: str) -> _Operand:
        upper = text.upper()
        if self._peek()[0] == "text" and upper in ("TIMESTAMP", "DATE", "TIME"):
            literal = _unquoted(self._next()[1])
            if upper == "TIME":
                return _constant(literal, "time")
            return _constant(date_to_ms(literal), "date")
        if upper in ("UPPER", "LOWER") and self._takes("("):
            inner = self._operand()
            self._must(")")
            turn = str.upper if upper == "UPPER" else str.lower

            def value(row: Attributes) -> Any:
                found = inner.value(row)
                return None if found is None else turn(str(found))

            return _Operand(value, "text", inner.field, value({}) if not inner.field else None)
        if upper in _RESERVED:
            raise bad_where()
        return self._column(text)

    def _column(self, name: str) -> _Operand:
        found = self._layer.field(name)
        if found is None:
            raise bad_field(name)
        exact = found.name
        if found.type in _NUMERIC:
            kind = "number"
        else:
            kind = {"Date": "date", "DateOnly": "day", "TimeOnly": "time"}.get(found.type, "text")
        return _Operand(lambda row: row.get(exact), kind, exact)


def _unquoted(text: str) -> str:
    return text[text.index("'") + 1 : -1].replace("''", "'")


def _constant(value: Any, kind: str) -> _Operand:
    return _Operand(lambda _row: value, kind, "", value)


def _must_compare(left: _Operand, right: _Operand) -> None:
    """Refuse what standardised queries refuse, e.g. a date against an epoch number."""
    kinds = {left.kind, right.kind}
    if len(kinds) > 1 and kinds not in ({"date", "day"}, {"text", "day"}, {"text", "time"}):
        raise bad_where()


def _aligned(left: _Operand, right: _Operand) -> Callable[[Attributes], Any]:
    """Give the right side in the terms of the left: date-only values travel as text."""
    if left.kind == "day" and right.kind == "date":
        day = (_EPOCH + dt.timedelta(milliseconds=right.constant)).date().isoformat()
        return lambda _row: day
    return right.value


def _compared(left: _Operand, sign: str, right: _Operand) -> Test:
    _must_compare(left, right)
    compare, other = _COMPARE[sign], _aligned(left, right)

    def test(row: Attributes) -> Any:
        a, b = left.value(row), other(row)
        return None if a is None or b is None else compare(a, b)

    return test


def _all_of(tests: list[Test]) -> Test:
    def test(row: Attributes) -> Any:
        found = [one(row) for one in tests]
        return False if False in found else (None if None in found else True)

    return test


def _any_of(tests: list[Test]) -> Test:
    def test(row: Attributes) -> Any:
        found = [one(row) for one in tests]
        return True if True in found else (None if None in found else False)

    return test


def _opposite(inner: Test) -> Test:
    def test(row: Attributes) -> Any:
        found = inner(row)
        return None if found is None else not found

    return test
