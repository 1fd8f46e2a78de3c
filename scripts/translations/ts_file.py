"""A language's file of translations, `i18n/layerferry_<language>.ts`, as Qt Linguist reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from .faults import faults_of
from .texts import ROOT, Text

FOLDER = ROOT / "i18n"
PLURAL_FORMS = {"ar": 6, "ja": 1, "pl": 3, "zh_CN": 1}  # Qt's; all others have two

Key = tuple[str, str, str]
_PLACEHOLDER = re.compile(r"\{\w[^{}]*\}")


def languages() -> list[str]:
    """List the languages there are files for."""
    return sorted(file.stem.partition("_")[2] for file in FOLDER.glob("layerferry_*.ts"))


def ts_path(language: str) -> Path:
    """Return the file of a language, which need not be there."""
    return FOLDER / f"layerferry_{language}.ts"


def plural_forms(language: str) -> int:
    """Say how many forms a text with a number has."""
    return PLURAL_FORMS.get(language, 2)


def read_ts(path: Path) -> dict[Key, tuple[str, ...]]:
    """Read the translations: one form each, more for a text with a number; () = none yet.

    Returns:
        (context, source, comment) -> its forms; nothing when there is no file.
    """
    if not path.exists():
        return {}
    found: dict[Key, tuple[str, ...]] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            node = message.find("translation")
            forms: list[str] = []
            if node is not None and node.get("type") is None:
                plurals = node.findall("numerusform")
                forms = [one.text or "" for one in plurals] or [node.text or ""]
            found[key] = tuple(forms) if all(forms) else ()
    return found


def carried_over(
    texts: Iterable[Text], known: dict[Key, tuple[str, ...]]
) -> dict[Key, tuple[str, ...]]:
    """Add translations of texts whose placeholders have new names, or whose mnemonic is new.

    A text that moved to another context takes its translation along.
    """
    texts = list(texts)
    asked_for = {text.key for text in texts}
    shapes = {(key[0], _shape(key[1]), key[2]): key for key in known if known[key]}
    moved = {key[1:]: key for key in known if known[key] and key not in asked_for}
    carried = dict(known)
    for text in texts:
        shape = (text.context, _shape(text.source), text.comment)
        before = shapes.get(shape) or moved.get(text.key[1:])
        if not known.get(text.key) and before is not None:
            new = dict(zip(_PLACEHOLDER.findall(before[1]), _PLACEHOLDER.findall(text.source)))
            forms = tuple(_renamed(form, new) for form in known[before])
            if not faults_of(text, forms, len(forms)):
                carried[text.key] = forms
    return carried


def _shape(source: str) -> str:
    return _PLACEHOLDER.sub("{}", source).replace("&", "")


def _renamed(form: str, names: dict[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda one: names.get(one[0], one[0]), form)


def write_ts(
    path: Path, language: str, texts: Iterable[Text], known: dict[Key, tuple[str, ...]]
) -> None:
    """Write the texts in their order, with the translations that are known."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for text in texts:
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            context = text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines.append('    <message numerus="yes">' if text.is_plural else "    <message>")
        lines.append(f'        <location filename="../{text.file}"/>')
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.comment:
            lines.append(f"        <comment>{escape(text.comment)}</comment>")
        lines.append(_translation(text, known.get(text.key, ())))
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _translation(text: Text, forms: tuple[str, ...]) -> str:
    state = "" if forms else ' type="unfinished"'
    content = escape("".join(forms))
    if text.is_plural:
        content = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("",))
    return f"        <translation{state}>{content}</translation>"
