"""The sentences that `core` makes in plain English, as templates.

`core` knows no translator: an f-string there says what happened, and `ui/core_words.py` recognises
it when it is shown. Here the templates are read from the syntax tree of `core`::

    f"{host} broke off after {came} of {announced} bytes."
    ->  "{host} broke off after {came} of {announced} bytes."

A placeholder is named by what fills it; one that is formatted as a number is written `{name#}`.
Texts that are chosen or put together within one function are followed, so that whole sentences
come out wherever the code allows it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from .literals import PLACEHOLDER, Literals

CONTEXT = "Core"
# Modules that no window quotes: windows have words of their own for it, or it is for records,
# scripts and Processing's log, which stay English.
_NOT_QUOTED = (
    "auth/portal_facts.py",
    "download/merged_receipt.py",
    "export/losses.py",
    "export/report.py",
    "host/value_widgets.py",
    "rest/label_columns.py",
    "rest/curves.py",
    "rest/json_ordinates.py",
    "script/",
)
# Modules whose single words are shown too, as titles and findings.
_SPEAKING = ("auth/access_report.py", "auth/access_ways.py", "host/access_check.py")
# Texts of others that are looked for, and those that a window has words of its own for.
_NOT_SAID = (
    "cannot write feature",
    "disk is full",
    "file too large",
    "input/output error",
    "io error",
    "is busy",
    "is locked",
    "no space left",
    "no such savepoint",
    "no such table",
    "no transaction is active",
    "permission denied",
    "quota exceeded",
    "readonly database",
    "UNIQUE constraint failed",
    "within a transaction",
    "All items",
    "Feature Service",
    "File Geodatabase",
    "Map Service",
    "More ({left})",
    "My content",
    "My groups",
    "Public items",
    "Web Map",
)
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z“{])")
_TECHNICAL = re.compile(
    r"[<>=\\|*?%_@[]|://|\w\(|^\W*$|^Content-|^\d{3} |^LayerFerry [a-z]|yyyy|HH:mm|^WHERE "
    r"|^[A-Z][\w-]*: [a-z-]+$|^X-|HTTP/1|\bASC$|\bIN \(|LayerFerry/"
    r"|\b(SELECT|INSERT|UPDATE|DELETE|DROP|ATTACH|PRAGMA|CASE|WHEN|ELSE|NULL|AND|BEGIN|COUNT|"
    r"CREATE|coalesce|TIMESTAMP)\b"
)
_SENTENCE = re.compile(r"^[A-Z“{].*[.?!]$", re.DOTALL)


def core_sentences(root: Path) -> dict[str, str]:
    """Collect the templates: template -> the file where it was found first.

    Windows raise errors as core does; the sentences in them are told in the same way.
    """
    found: dict[str, str] = {}
    for file in [*sorted(root.glob("core/**/*.py")), *sorted(root.glob("ui/**/*.py"))]:
        place, _, name = file.relative_to(root).as_posix().partition("/")
        if place == "core" and name.startswith(_NOT_QUOTED):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for template in _parts_of(Literals(tree).templates()):
            is_wanted = _is_for_people(template, is_speaking=name in _SPEAKING)
            if is_wanted and (place == "core" or _SENTENCE.match(template)):
                found.setdefault(template, f"{place}/{name}")
    # what is said with and without its full stop is one text
    return {text: file for text, file in found.items() if f"{text}." not in found}


def _parts_of(literals: Iterator[str]) -> Iterator[str]:
    """Take literals apart into lines and sentences."""
    for literal in literals:
        for line in literal.split("\n"):
            for part in _SENTENCE_END.split(line):
                yield _tidy(part)


def _tidy(part: str) -> str:
    """Drop what only joins a part with its neighbours; merge placeholders that touch."""
    part = re.sub(r"(\{\w+#?\})(\{\w+#?\})+", r"\1", part.strip())
    return part.strip(" ;,:").removesuffix(" (") if not _SENTENCE.match(part) else part


def _is_for_people(template: str, is_speaking: bool) -> bool:
    plain = PLACEHOLDER.sub("", template)
    words = re.findall(r"[^\W\d_]{2,}", plain)
    if is_speaking and re.fullmatch(r"[A-Za-z][a-z-]+", template):
        return True
    if (
        template in _NOT_SAID
        or " " not in template
        or not words
        or (len(words) == 1 and plain == template)
    ):
        return False
    if _SENTENCE.match(template) and len(words) > 2:
        return not re.search(r"[<>\\|*?]|://|^SELECT", plain)
    is_code = _TECHNICAL.search(plain) or (plain.isupper() and not _SENTENCE.match(template))
    return not is_code and template[0] not in "(."
