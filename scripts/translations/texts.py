"""The texts of windows, menus and algorithms: what the code will ask Qt to translate.

Read from the syntax tree instead of by Qt's own tools, which differ between Qt 5 and 6 and are
not everywhere; so the tests see the same texts on any machine.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from .core_sentences import CONTEXT, core_sentences

ROOT = Path(__file__).resolve().parents[2]
_CODE = ("plugin.py", "processing", "ui")
_FORMS = "ui/forms"


@dataclass(frozen=True, order=True)
class Text:
    """One text that is to be translated.

    Attributes:
        context: the class whose `tr` asks, the form, or the first argument of `translate`.
        source: in English, as Qt is asked for it.
        comment: tells two uses of the same text apart; "" = none.
        is_plural: whether Qt is given a number (`%n`).
        file: below the root, with slashes; where it was found first.
    """

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False
    file: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks it up by."""
        return self.context, self.source, self.comment


class UnreadableText(Exception):
    """A call of `tr` or `translate` whose text no program can know."""


def all_texts(root: Path = ROOT) -> list[Text]:
    """List every text once, in the order of contexts and files.

    Raises:
        UnreadableText: text or context of a call is not a literal.
    """
    found: dict[tuple[str, str, str], Text] = {}
    for file in _files(root):
        name = file.relative_to(root).as_posix()
        for text in _of_form(file, name) if file.suffix == ".ui" else _of_code(file, name):
            found.setdefault(text.key, text)
    for source, name in core_sentences(root).items():
        found.setdefault((CONTEXT, source, ""), Text(CONTEXT, source, file=name))
    return sorted(found.values(), key=lambda text: (text.context, text.file))


def _files(root: Path) -> Iterator[Path]:
    for name in _CODE:
        path = root / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]
    yield from sorted((root / _FORMS).glob("*.ui"))


def _of_form(file: Path, name: str) -> Iterator[Text]:
    form = ElementTree.parse(file).getroot()
    context = form.findtext("class") or ""
    for node in form.iter("string"):
        if node.text and node.get("notr") != "true":
            yield Text(context, node.text, node.get("comment", ""), file=name)


def _of_code(file: Path, name: str) -> Iterator[Text]:
    yield from _Calls(name).texts(ast.parse(file.read_text(encoding="utf-8")), "")


class _Calls:
    """Finds the calls of `tr` and `translate` in one module."""

    def __init__(self, file: str) -> None:
        self._file = file

    def texts(self, node: ast.AST, class_name: str) -> Iterator[Text]:
        """Yield what the code below a node asks for; `class_name` is the class around it."""
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        if isinstance(node, ast.Call):
            called = node.func
            word = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if isinstance(called, ast.Attribute):
                is_own = isinstance(called.value, ast.Name) and called.value.id == "self"
            else:
                is_own = len(node.args) == 1  # after `tr = self.tr`
            if word == "tr" and is_own:
                yield self._text(node, class_name, node.args)
            elif word in ("tr", "translate") and not (word == "tr" and class_name == "Algorithm"):
                yield from self._of_function(node)
        for child in ast.iter_child_nodes(node):
            yield from self.texts(child, class_name)

    def _of_function(self, call: ast.Call) -> Iterator[Text]:
        if len(call.args) < 2 or _is_forwarded(call):
            return
        yield self._text(call, self._literal(call, call.args[0]), call.args[1:])

    def _text(self, call: ast.Call, context: str, rest: list[ast.expr]) -> Text:
        comment = self._literal(call, rest[1]) if len(rest) > 1 else ""
        is_plural = len(rest) > 2 or any(word.arg == "n" for word in call.keywords)
        return Text(context, self._literal(call, rest[0]), comment, is_plural, self._file)

    def _literal(self, call: ast.Call, node: ast.expr) -> str:
        value = getattr(node, "value", None) if isinstance(node, ast.Constant) else node
        if value is None:
            return ""  # no comment
        if isinstance(value, str):
            return value
        raise UnreadableText(f"{self._file}:{call.lineno}: {ast.unparse(call)}")


def _is_forwarded(call: ast.Call) -> bool:
    """Whether a `tr` of our own hands on what it was given, as that of the algorithms does."""
    return all(not isinstance(argument, ast.Constant) for argument in call.args)
