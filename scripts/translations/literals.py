"""The literals of a module that may become a person's text, as templates, from its syntax tree.

What is chosen (``"a" if n else "b"``), put together (``text += "…"``) or named before within one
function is followed, so that whole sentences come out, in all of their variants.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator

# Calls whose texts are for programmers and programs.
_NOT_SHOWN_BY = (
    "AssertionError",
    "NotImplementedError",
    "RuntimeError",
    "TypeError",
    "ValueError",
    "cast",
    "endswith",
    "join",
    "startswith",
)
_MOST_VARIANTS = 12
_FORMATTED = re.compile(r"\{(\w+):[^{}]*\}")
PLACEHOLDER = re.compile(r"\{\w+#?\}")


class Literals:
    """Reads the literals of one module that may become a person's text."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._skipped: set[int] = set()
        self._values: dict[str, list[ast.expr]] = {}

    def templates(self) -> Iterator[str]:
        """Yield each literal as a template, with all of its variants."""
        for node in ast.walk(self._tree):
            if _is_not_shown(node):
                self._skipped.update(id(below) for below in ast.walk(node))
            elif isinstance(node, ast.Compare):
                # words of a server that are told apart
                for side in (node.left, *node.comparators):
                    self._skipped.update(id(one) for one in getattr(side, "elts", [side]))
            elif isinstance(node, ast.JoinedStr):
                # its pieces are part of it, what fills it is not
                for value in node.values:
                    spec = getattr(value, "format_spec", None)
                    pieces = ast.walk(spec) if spec is not None else [value]
                    self._skipped.update(id(piece) for piece in pieces)
        yield from self._below(self._tree, {})

    def _below(self, node: ast.AST, known: dict[str, list[ast.expr]]) -> Iterator[str]:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            known = _assigned(node)
        self._values = known
        if id(node) not in self._skipped and isinstance(node, (ast.JoinedStr, ast.Constant)):
            yield from self._variants(node)
        for child in ast.iter_child_nodes(node):
            yield from self._below(child, known)
            self._values = known

    def _variants(self, node: ast.expr, depth: int = 0) -> list[str]:
        """Return what an expression can say; nothing when only the run knows it."""
        if isinstance(node, ast.Constant):
            # a text that is formatted later, such as "{rows:,} rows", is a template already
            text = node.value if isinstance(node.value, str) else ""
            return [_FORMATTED.sub(r"{\1#}", text)] if text or node.value == "" else []
        if isinstance(node, ast.IfExp):
            sides = self._variants(node.body, depth), self._variants(node.orelse, depth)
            return [*sides[0], *sides[1]] if all(sides) else []
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = self._variants(node.left, depth), self._variants(node.right, depth)
            return [_with_names_apart(said) for said in itertools.product(*sides)]
        if isinstance(node, ast.JoinedStr):
            pieces = [self._piece(value, depth) for value in node.values]
            if len(list(itertools.islice(itertools.product(*pieces), _MOST_VARIANTS + 1))) > (
                _MOST_VARIANTS
            ):
                pieces = [self._piece(value, 9) for value in node.values]
            return [_with_names_apart(said) for said in itertools.product(*pieces)]
        return []

    def _piece(self, node: ast.expr, depth: int) -> list[str]:
        if isinstance(node, ast.Constant):
            return [str(node.value)]
        assert isinstance(node, ast.FormattedValue)
        value = node.value
        if depth < 2 and node.format_spec is None:
            said = self._variants(value, depth + 1) if isinstance(value, ast.IfExp) else []
            if isinstance(value, ast.Name):
                assigned = self._values.get(value.id, [])
                texts = [self._variants(one, depth + 1) for one in assigned]
                said = list(itertools.chain(*texts)) if texts and all(texts) else []
            if said:
                return list(dict.fromkeys(said))
        return ["{" + _name(value) + ("#" if _is_number(node) else "") + "}"]


def _is_not_shown(node: ast.AST) -> bool:
    """Whether nothing below a node is ever shown: docstrings, logs, reprs, types, words cut."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.FunctionDef):
        return node.name == "__repr__"
    if isinstance(node, ast.Attribute):
        return isinstance(node.value, ast.Constant) and node.attr == "split"
    if isinstance(node, ast.keyword):
        return node.arg in ("name", "thread_name_prefix")
    if isinstance(node, ast.Call):
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if called in ("tr", "translate"):
            return True  # it has a context of its own
        owner = getattr(node.func, "value", None)
        if isinstance(owner, ast.Name) and owner.id in ("log", "re", "struct", "gdal"):
            return True
        return called in _NOT_SHOWN_BY
    return False


def _assigned(function: ast.AST) -> dict[str, list[ast.expr]]:
    """Names of a function -> all that they are set to; names set in other ways are left out."""
    found: dict[str, list[ast.expr]] = {}
    unclear: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            target, value = node.targets[0], node.value
            pairs = [(target, value)]
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                pairs = list(zip(target.elts, value.elts))
            for name, given in pairs:
                if isinstance(name, ast.Name):
                    found.setdefault(name.id, []).append(given)
        elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
            before = found.get(node.target.id)
            if before and isinstance(node.op, ast.Add):
                before.append(ast.BinOp(before[0], ast.Add(), node.value))
            else:
                unclear.add(node.target.id)
        elif isinstance(node, ast.arg):
            unclear.add(node.arg)
        elif isinstance(node, (ast.For, ast.comprehension)):
            names = ast.walk(node.target)
            unclear.update(name.id for name in names if isinstance(name, ast.Name))
    return {name: values for name, values in found.items() if name not in unclear}


def _is_number(node: ast.FormattedValue) -> bool:
    if not isinstance(node.format_spec, ast.JoinedStr):
        return False
    spec = "".join(str(part.value) for part in node.format_spec.values if _is_plain(part))
    return spec.endswith((",", "d", "f"))


def _is_plain(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant)


def _name(node: ast.expr) -> str:
    """Name a placeholder by the last word of what fills it."""
    if isinstance(node, ast.Name):
        return node.id.strip("_").lower()
    if isinstance(node, ast.Attribute):
        word = node.attr.strip("_")
        return _name(node.value) if word in ("value", "sentence", "name", "strerror") else word
    if isinstance(node, ast.Call):
        word = _name(node.func)
        if word in ("len", "str", "min", "max", "int", "shown", "join") and node.args:
            return _name(node.args[0])
        if word in ("strip", "rstrip", "get", "lower") and isinstance(node.func, ast.Attribute):
            return _name(node.func.value)
        return word
    if isinstance(node, (ast.Subscript, ast.Await, ast.Starred)):
        return _name(node.value)
    if isinstance(node, (ast.BinOp, ast.BoolOp)):
        return _name(node.left if isinstance(node, ast.BinOp) else node.values[0])
    if isinstance(node, ast.GeneratorExp):
        return _name(node.generators[0].iter)
    return "value"


def _with_names_apart(pieces: tuple[str, ...]) -> str:
    """Join pieces; the second placeholder of a name gets a number."""
    used: dict[str, int] = {}

    def apart(found: re.Match[str]) -> str:
        name = found[0].strip("{}#")
        used[name] = used.get(name, 0) + 1
        return found[0] if used[name] == 1 else found[0].replace(name, f"{name}{used[name]}")

    return PLACEHOLDER.sub(apart, "".join(pieces))
