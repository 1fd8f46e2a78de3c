"""What is wrong with a translation, as far as a program can tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .texts import Text

_PLACEHOLDER = re.compile(r"%n|%\d|\{[^{}]*\}")
_MNEMONIC = re.compile(r"&(?=[^\W_])")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


def faults_of(text: Text, forms: Sequence[str], wanted_forms: int) -> list[str]:
    """Say what is wrong, in a few words each; nothing for a text that is not translated yet."""
    if not forms:
        return []
    number = wanted_forms if text.is_plural else 1
    found = [] if len(forms) == number else [f"{len(forms)} forms instead of {number}"]
    for form in forms:
        found += _faults_of_form(text, form)
    return list(dict.fromkeys(found))


def _faults_of_form(text: Text, form: str) -> list[str]:
    source, found = text.source, []
    wanted, given = set(_PLACEHOLDER.findall(source)), set(_PLACEHOLDER.findall(form))
    if text.is_plural:
        given |= {"%n"}  # "one row" needs no number
    if wanted != given:
        found.append(f"placeholders {sorted(given)} instead of {sorted(wanted)}")
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        found.append("a mnemonic (&) too many or too few")
    if _ends(source) != _ends(form):
        found.append("other blanks at the ends")
    if not set(_TAG.findall(form)) <= set(_TAG.findall(source)):
        found.append("markup that the text does not have")
    if source.count("\n") != form.count("\n"):
        found.append("other line breaks")
    if source.endswith("…") != form.endswith("…") or source.count("…") != form.count("…"):
        found.append("“…” only where the text has it")
    return found


def _ends(text: str) -> tuple[str, str]:
    body = text.strip()
    head, _, tail = text.partition(body) if body else (text, "", "")
    return head, tail
