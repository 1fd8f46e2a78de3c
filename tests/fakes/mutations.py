"""Seeded damage to answers: bytes cut, flipped and moved; JSON keys dropped, types swapped."""

from __future__ import annotations

import copy
import json
import random


def _nested(levels: int) -> list[object]:
    found: list[object] = []
    for _ in range(levels):
        found = [found]
    return found


_ODD = (
    None, True, -1, 0, 2**31, 2**63, 10**40, 10**400, -0.0, 1e308, 1e-320, "", "NaN", "null",
    "é\u0000", "9" * 5000, [], {}, [[]], [None], [[[]]], {"x": None}, {"wkid": {}}, {"c": []},
    {"a": [[0, 0]]}, [1, [2, [3]]], _nested(150),
)  # fmt: skip
_TOKENS = (
    b"NaN", b"-Infinity", b"1e999", b"\x00", b"\xff\xfe", b"\\ud800", b"[" * 3000, b"{}", b'"',
    b"\x08\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", b"\x7a\xff\xff\x7f", b"\xef\xbb\xbf",
)  # fmt: skip


def mutated(body: bytes, chance: random.Random) -> bytes:
    """Return a damaged copy; JSON is mostly damaged inside its structure, PBF lightly."""
    if chance.random() < 0.8:
        try:
            node = json.loads(body)
        except ValueError:
            pass
        else:
            for _ in range(chance.choice((1, 1, 1, 2, 3))):
                node = _other_node(node, chance)
            return json.dumps(node).encode()
    raw = bytearray(body)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        _damage(raw, chance)
    return bytes(raw)


def _damage(raw: bytearray, chance: random.Random) -> None:
    """Change some bytes in place."""
    if not raw:
        return
    at = chance.randrange(len(raw))
    end = min(len(raw), at + chance.choice((1, 2, 8, 64, 1000)))
    kind = chance.choice((0, 1, 2, 2, 2, 3, 3, 4, 5, 6))
    if kind == 0:
        del raw[at:]
    elif kind == 1:
        del raw[at:end]
    elif kind == 2:
        raw[at] ^= 1 << chance.randrange(8)
    elif kind == 3:
        raw[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
    elif kind == 4:
        raw[at:at] = raw[at:end]
    elif kind == 5:
        raw[at:at] = chance.choice(_TOKENS)
    else:
        other = chance.randrange(len(raw))
        raw[other:other] = raw[at:end]


def _other_node(node: object, chance: random.Random) -> object:
    """Return the tree with one place of it changed; the tree itself may be reused."""
    places: list[tuple[object, object]] = []
    _collect(node, places, chance)
    if not places:
        return copy.deepcopy(chance.choice(_ODD))
    # most damage is done inside: without its list of features an answer is soon refused
    holder, key = chance.choice(places[len(places) // 8 :])
    kind = chance.randrange(4)
    if kind == 0:
        del holder[key]
    elif kind == 1:
        holder[key] = [holder[key]]
    elif kind == 2 and isinstance(holder, list):
        holder.insert(key, copy.deepcopy(holder[key]))
    else:
        holder[key] = copy.deepcopy(chance.choice(_ODD))
    return node


def _collect(node: object, places: list[tuple[object, object]], chance: random.Random) -> None:
    """List some places of a tree; of long lists only a few, so that rare keys have a chance."""
    if isinstance(node, dict):
        inside = list(node.items())
    elif isinstance(node, list):
        inside = list(enumerate(node))
        if len(inside) > 6:
            inside = chance.sample(inside, 6)
    else:
        return
    places += [(node, key) for key, _ in inside]
    for _, child in inside:
        _collect(child, places, chance)
