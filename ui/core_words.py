"""Core's English sentences in the person's language.

`core` says what happened in plain English and knows no translator. The templates of its sentences
are collected when the translations are compiled (`scripts/i18n.py`); here a sentence is recognised,
its template translated, and what filled it put in again::

    gis.example.org broke off after 12 of 40 bytes.
    -> {host} broke off after {came} of {announced} bytes.
    -> {host} hat nach {came} von {announced} Bytes abgebrochen.

Whatever is not recognised stays as it is: a server's own words, names, and all of it in English.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from .numbers import local_number

_TEMPLATES = Path(__file__).resolve().parent.parent / "i18n" / "core_sentences.json"
_CONTEXT = "Core"
_PLACEHOLDER = re.compile(r"\{(\w+)(#?)\}")
_WORD = re.compile(r"[^\W_]+(?:'\w+)?")
_SENTENCE_END = re.compile(r"(?<=[.?!])(\s+)(?=\S)")
_JOINTS = re.compile(r"(; |, |: |\. )")
_NUMBER = re.compile(r"[\d.,]+")
_LONGEST = 4000  # characters of a line; longer ones are a server's, or data
_MOST_SENTENCES = 3  # that may be one of ours, when a name in it has full stops
_MOST_PARTS = 4
_DEEPEST = 3  # a reason within a reason within a sentence


def in_the_persons_words(text: str) -> str:
    """Translate what core said; plain text as before, markup is not made.

    Args:
        text: one or more sentences or lines of core, or a title or finding of its reports.
    """
    return _core_words().translated(text)


@functools.lru_cache(maxsize=1)
def _core_words() -> CoreWords:
    try:
        templates = json.loads(_TEMPLATES.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        templates = []  # a checkout whose translations are not compiled: English
    return CoreWords(templates, lambda text: QCoreApplication.translate(_CONTEXT, text))


class CoreWords:
    """Recognises sentences by their templates.

    Args:
        templates: with placeholders ``{name}``, or ``{name#}`` for a number.
        translate: gives a template in the person's language, or as it is.
    """

    def __init__(self, templates: Iterable[str], translate: Callable[[str], str]) -> None:
        self._translate = translate
        self._plain: set[str] = set()
        self._by_word: dict[str, list[_Template]] = {}
        for template in templates:
            if _PLACEHOLDER.search(template):
                made = _Template(template)
                self._by_word.setdefault(made.mark, []).append(made)
            else:
                self._plain.add(template)

    def translated(self, text: str) -> str:
        """Translate line by line, sentence by sentence."""
        if not self._plain and not self._by_word:
            return text
        return "\n".join(self._line(line) for line in text.split("\n"))

    def _line(self, line: str, depth: int = 0) -> str:
        if not line.strip() or len(line) > _LONGEST:
            return line
        pieces = _SENTENCE_END.split(line)  # with the blanks between them
        said, at = "", 0
        while at < len(pieces):
            # a value may hold the end of a sentence, so two or three pieces may be one sentence
            for end in range(at + 1, min(at + 2 * _MOST_SENTENCES, len(pieces) + 1), 2):
                found = self._piece("".join(pieces[at:end]), depth)
                if found is not None:
                    break
            else:
                found, end = self._parts(pieces[at], depth), at + 1
            said += found
            said += pieces[end] if end < len(pieces) else ""
            at = end + 1
        return said

    def _piece(self, text: str, depth: int) -> str | None:
        """Translate one sentence or phrase; None when it is not one of core's."""
        found = self._known(text, depth)
        if found is None and text.endswith("."):
            # a phrase that was made a sentence
            found = self._known(text[:-1], depth)
            return None if found is None else f"{found}."
        return found

    def _known(self, text: str, depth: int) -> str | None:
        if text in self._plain:
            said = self._translate(text)
            return said if said != text else None
        words = dict.fromkeys(_WORD.findall(text))
        candidates = [one for word in words for one in self._by_word.get(word, ())]
        candidates.sort(key=lambda one: one.weight, reverse=True)
        for template in candidates:
            values = template.values(text)
            if values is None:
                continue
            said = self._translate(template.text)
            if said == template.text:
                continue
            filled = {
                name: local_number(value)
                if name in template.numbers
                else self._value(value, depth + 1)
                for name, value in values.items()
            }
            return _PLACEHOLDER.sub(lambda one, of=filled: of.get(one[1], one[0]), said)
        return None

    def _value(self, value: str, depth: int) -> str:
        """Translate a reason that fills a sentence; names and numbers stay as they are."""
        if depth > _DEEPEST or not _is_phrase(value):
            return value
        return self._line(value, depth)

    def _parts(self, text: str, depth: int) -> str:
        """Translate what is known between commas, colons and semicolons."""
        parts = _JOINTS.split(text)
        if len(parts) == 1 or depth > _DEEPEST:
            return text
        said, at = "", 0
        while at < len(parts):
            for end in range(at + 1, min(at + 2 * _MOST_PARTS, len(parts) + 1), 2):
                part = "".join(parts[at:end])
                found = self._piece(part, depth + 1) if _is_phrase(part) else None
                if found is not None:
                    break
            else:
                part, end = parts[at], at + 1
            said += found or part
            said += parts[end] if end < len(parts) else ""
            at = end + 1
        return said


class _Template:
    """One template: its literal pieces, and the gaps between them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._literals = _PLACEHOLDER.split(text)[::3]
        self._gaps = [(name, bool(number)) for name, number in _PLACEHOLDER.findall(text)]
        self.numbers = {name for name, is_number in self._gaps if is_number}
        self.weight = sum(len(literal) for literal in self._literals)
        self.mark = _mark(text)

    def values(self, text: str) -> dict[str, str] | None:
        """Return what fills the gaps; None when the text is not of this template.

        Each gap is as short as can be. Not a regular expression: a server's words may be long,
        and must not make it try all ways to divide them.
        """
        first, *inner, last = self._literals
        if not text.startswith(first) or not text.endswith(last):
            return None
        values, at, end = [], len(first), len(text) - len(last)
        for literal in inner:
            found = text.find(literal, at, end)
            if found < 0:
                return None
            values.append(text[at:found])
            at = found + len(literal)
        if at > end:
            return None
        values.append(text[at:end])
        if any(number and not _NUMBER.fullmatch(v) for v, (_, number) in zip(values, self._gaps)):
            return None
        return {name: value for value, (name, _number) in zip(values, self._gaps)}


def _mark(template: str) -> str:
    """Choose the word by which a template is found: its longest that no placeholder touches."""
    words = [
        found[0]
        for found in _WORD.finditer(template)
        if template[found.start() - 1 : found.start()] != "{"
        and template[found.end() : found.end() + 1] not in ("}", "#")
    ]
    return max(words, key=len)


def _is_phrase(text: str) -> bool:
    """Whether it can be words of core's; a single word with a capital is somebody's name."""
    return " " in text or text.islower()
