"""Esri's label expressions and conditions, read word by word.

A server's text is never evaluated: what is not made of columns, plain text and the few words
below is not taken at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_LONGEST = 2000  # characters
_LABEL_WORD = re.compile(
    r"""\s*(?:
      \[(?P<bracket>[^\[\]]+)\]
    | \{(?P<brace>[^{}]+)\}
    | \$feature\.(?P<dotted>[A-Za-z_]\w*)
    | \$feature\[["'](?P<keyed>[^"'\]]+)["']\]
    | DomainName\(\s*\$feature\s*,\s*["'](?P<coded>[^"']+)["']\s*\)
    | "(?P<double>(?:[^"\\]|\\.)*)"
    | '(?P<single>(?:[^'\\]|\\.)*)'
    | (?P<break>NEWLINE|TextFormatting\.NewLine|vbNewLine|vbCrLf)\b
    | (?P<join>CONCAT\b|&|\+)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# what stands around a plain Arcade expression
_COMMENT = re.compile(r"(?://[^\n]*\n|/\*.*?\*/)\s*", re.DOTALL)
_RETURN = re.compile(r"return\s+", re.IGNORECASE)
_WHERE_WORD = re.compile(
    r"""\s*(?:
      '(?P<text>(?:[^']|'')*)'
    | "(?P<quoted>[^"]+)"
    | (?P<number>-?\d+(?:\.\d+)?)\b
    | (?P<name>[A-Za-z_][\w.]*)
    | (?P<sign><>|<=|>=|!=|=|<|>|\(|\)|,)
    )""",
    re.VERBOSE,
)
_WHERE_KEYWORDS = frozenset({"and", "or", "not", "in", "like", "is", "null"})


@dataclass(frozen=True)
class Word:
    """One word of a label or a condition.

    Attributes:
        column: a column's name; "" = it is none.
        text: plain text, where it is no column.
        sign: an operator, bracket, keyword or number of a condition, to be used as it is.
    """

    column: str = ""
    text: str = ""
    sign: str = ""


def read_label(expression: object, columns: Mapping[str, str]) -> tuple[Word, ...]:
    """Read what a label shows, one thing after the other; nothing when it is not understood.

    Args:
        expression: such as ``[NAME] CONCAT " " CONCAT [CODE]``, ``$feature.NAME`` or ``{NAME}``.
        columns: lower case -> name of each column.
    """
    if not isinstance(expression, str) or len(expression) > _LONGEST:
        return ()
    words: list[Word] = []
    text, place, wants_word = _bare(expression), 0, True
    while place < len(text):
        match = _LABEL_WORD.match(text, place)
        if match is None or (match["join"] is None) is not wants_word:
            return ()
        place, wants_word = match.end(), not wants_word
        if match["join"]:
            continue
        names = ("bracket", "brace", "dotted", "keyed", "coded")
        named = next(filter(None, map(match.group, names)), None)
        if named is not None:
            column = columns.get(named.strip().lower())
            if column is None:
                return ()
            words.append(Word(column=column))
        elif match["break"]:
            words.append(Word(text="\n"))
        else:
            plain = match["double"] if match["double"] is not None else match["single"]
            words.append(Word(text=re.sub(r"\\(.)", r"\1", plain)))
    return () if wants_word else tuple(words)


def _bare(expression: str) -> str:
    """Take away comments before an expression, the word “return” and what ends a statement."""
    text = expression.strip()
    while match := _COMMENT.match(text):
        text = text[match.end() :]
    match = _RETURN.match(text)
    return text[match.end() if match else 0 :].rstrip().rstrip(";").rstrip()


def read_condition(where: object, columns: Mapping[str, str]) -> tuple[Word, ...] | None:
    """Read which rows a label is for; () = all, None = not understood.

    Args:
        where: SQL with columns, literals, comparisons, AND, OR, NOT, IN, LIKE, IS NULL.
        columns: lower case -> name of each column.
    """
    if where in (None, ""):
        return ()
    if not isinstance(where, str) or len(where) > _LONGEST:
        return None
    words: list[Word] = []
    text, place = where.strip(), 0
    while place < len(text):
        match = _WHERE_WORD.match(text, place)
        if match is None:
            return None
        place = match.end()
        name = match["quoted"] or match["name"]
        if match["text"] is not None:
            words.append(Word(text=match["text"].replace("''", "'")))
        elif name is None:
            words.append(Word(sign=match["number"] or match["sign"]))
        elif match["name"] and name.lower() in _WHERE_KEYWORDS:
            words.append(Word(sign=name.upper()))
        elif name.lower() in columns:
            words.append(Word(column=columns[name.lower()]))
        else:
            return None
    return tuple(words)
