"""Parse the JSON that ArcGIS servers really send; every tolerance is counted."""

from __future__ import annotations

import gc
import json
import re
import sys
from collections import Counter
from collections.abc import Callable

from ..errors import ProtocolError

_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_WITHOUT_MARK = {b"{\0": "utf-16-le", b"\0{": "utf-16-be"}
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"?'  # the last one may be cut: then all of it, in one go
_STRINGS = re.compile(_STRING, re.DOTALL)
_CONTROL = re.compile("[\x00-\x1f]")
_STRAY_BYTE = re.compile("[\udc80-\udcff]")
_BACKSLASH = re.compile(r'\\(["\\/bfnrt]|u[0-9a-fA-F]{4})?')
# what other languages print: -1.#IND, nan, inf, .5, a comma behind the last
_FOREIGN = re.compile(
    rf"{_STRING}|(-?)(?:\b(?:nan|(inf(?:inity)?))\b|1\.#(?:(inf)|\w+)|(?<![\w.])\.(?=\d))"
    r"|,(?=\s*[}\]])",
    re.DOTALL | re.IGNORECASE,
)
# callback(…), and what keeps a script from running the answer
_WRAPPING = re.compile(
    r"\s*(?:/\*\*/\s*)?(?:while\s*\(1\);|for\s*\(;;\);|\)\]\}',?|[\w$.]{1,100}\s*\()\s*(?=[{\[])"
)
_AFTERTHOUGHT = re.compile(r"[\s\0]*(?:\)[\s\0]*)?(?:;[\s\0]*)?(?:<.*)?", re.DOTALL)
_INT64_DIGITS = 19
# Interpreters before the digit limit (CVE-2020-10735) read endless numbers in square time
_DIGITS_ARE_BOUNDED = hasattr(sys, "get_int_max_str_digits")


def parse_json(body: bytes, repairs: Counter[str]) -> object:
    """Parse one answer.

    Tolerates, counted in `repairs`: a UTF-8 byte order mark (``byte_order_mark``), bytes that
    are not UTF-8 and are read as Windows-1252 or Latin-1 (``latin_1``), raw control characters
    in strings (``control_characters``), NaN and Infinity (``nan_token``), whole numbers
    too long to hold (they become floats: ``endless_number``), backslashes in strings that mean
    nothing in JSON (``odd_backslash``: they stay), numbers as other languages print them and
    commas behind the last of a list (``foreign_json``: answers that have some), and what is no
    JSON around all of it: a callback, NULs, markup behind the end (``wrapped``).

    Raises:
        ProtocolError: the body is no JSON, is cut off, or nests too deeply.
    """
    if body.startswith(_BOM):
        body = body[len(_BOM) :]
        repairs["byte_order_mark"] += 1
    text = _text_of(body, repairs)
    start = text.lstrip()[:1]
    if not start:
        raise ProtocolError("The server sent an empty answer.")
    if start == "<":
        raise ProtocolError("The server sent a web page instead of data.")
    if start not in "{[" and (wrapping := _WRAPPING.match(text)):
        text = text[wrapping.end() :]
        repairs["wrapped"] += 1
    is_collecting = gc.isenabled()
    gc.disable()  # thousands of rows come at once, and none of them is garbage yet
    try:
        return _parse(text, repairs)
    except ValueError as err:
        raise ProtocolError(f"The answer is not whole JSON: {err}.") from err
    except (RecursionError, MemoryError) as err:
        raise ProtocolError("The answer nests too deeply to be data.") from err
    finally:
        if is_collecting:
            gc.enable()


def text_of_answer(body: bytes) -> str:
    """Decode an answer that may be JSON, in whatever encoding it came."""
    return _text_of(body.removeprefix(_BOM), Counter())


def _text_of(body: bytes, repairs: Counter[str]) -> str:
    """Decode UTF-8; single stray bytes are read as Windows-1252, the rest stays intact."""
    if body.startswith(_UTF_16):
        return body.decode("utf-16", "replace")
    if body[:2] in _WITHOUT_MARK:
        return body.decode(_WITHOUT_MARK[body[:2]], "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        text, count = _STRAY_BYTE.subn(_western, body.decode("utf-8", "surrogateescape"))
        repairs["latin_1"] += count
        return text


def _western(stray: re.Match[str]) -> str:
    """Read one escaped byte in the Western code page."""
    byte = bytes([ord(stray.group()) - 0xDC00])
    try:
        return byte.decode("cp1252")
    except UnicodeDecodeError:
        return byte.decode("latin-1")


def _parse(text: str, repairs: Counter[str]) -> object:
    """Parse strictly, then with the tolerances that the failure calls for."""

    def constant(token: str) -> float:
        repairs["nan_token"] += 1
        return float(token.replace("Infinity", "inf"))

    def number(digits: str) -> object:
        if len(digits) <= _INT64_DIGITS + 1:
            return int(digits)
        repairs["endless_number"] += 1
        return float(digits)

    parse_int: Callable[[str], object] | None = None if _DIGITS_ARE_BOUNDED else number
    strict = True
    untried = [_without_afterthought, _with_valid_backslashes, _without_foreign_signs]
    while True:
        before = Counter(repairs)
        try:
            node: object = json.loads(
                text, strict=strict, parse_constant=constant, parse_int=parse_int
            )
            return node
        except json.JSONDecodeError as err:
            _reset(repairs, before)
            if strict and err.msg.startswith("Invalid control character"):
                strict = False
                repairs["control_characters"] += _controls_in_strings(text)
                continue
            for mend in untried:
                if (mended := mend(text, err, repairs)) is not None:
                    text = mended
                    untried.remove(mend)
                    break
            else:
                raise
        except ValueError:
            if parse_int is not None:
                raise
            parse_int = number  # more digits than the interpreter agrees to read
            _reset(repairs, before)


def _without_afterthought(
    text: str, err: json.JSONDecodeError, repairs: Counter[str]
) -> str | None:
    """Cut off what is no JSON behind the end; a second answer there is not."""
    if not err.msg.startswith("Extra data") or not _AFTERTHOUGHT.fullmatch(text, err.pos):
        return None
    repairs["wrapped"] += 1
    return text[: err.pos]


def _with_valid_backslashes(
    text: str, err: json.JSONDecodeError, repairs: Counter[str]
) -> str | None:
    """Double the backslashes that stand before nothing that JSON knows."""
    if not err.msg.startswith("Invalid \\"):
        return None

    def doubled(found: re.Match[str]) -> str:
        if found.group(1) is not None:
            return found.group()
        repairs["odd_backslash"] += 1
        return "\\\\"

    return _BACKSLASH.sub(doubled, text)


def _without_foreign_signs(
    text: str, err: json.JSONDecodeError, repairs: Counter[str]
) -> str | None:
    """Write numbers and ends of lists as JSON does."""
    if not err.msg.startswith(("Expecting", "Illegal trailing comma")):
        return None

    def usual(found: re.Match[str]) -> str:
        sign, infinite, also_infinite = found.groups()
        if found.group() == ",":
            return ""
        if sign is None:
            return found.group()
        if found.group().endswith("."):
            return f"{sign}0."
        return f"{sign}Infinity" if infinite or also_infinite else "NaN"

    mended = _FOREIGN.sub(usual, text)
    if mended == text:
        return None
    repairs["foreign_json"] += 1
    return mended


def _reset(repairs: Counter[str], before: Counter[str]) -> None:
    """Forget what a failed attempt counted."""
    repairs.clear()
    repairs.update(before)


def _controls_in_strings(text: str) -> int:
    """Count raw control characters inside string literals."""
    return sum(len(_CONTROL.findall(literal.group())) for literal in _STRINGS.finditer(text))
