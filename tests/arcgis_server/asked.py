"""What a query asks for: its parameters, read as they are needed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .errors import bad_query
from .geometry import mover
from .layers import Layer


@dataclass
class Asked:
    """One query: its parameters and the circumstances under which it came."""

    params: Mapping[str, str]
    number: int = 0  # seeds the shuffle, so that every request sees another order
    is_map_server: bool = False
    is_tampered: bool = False  # a fault is going to change the rows of the page
    wait: Callable[[float], Any] = lambda _s: None

    def text(self, name: str) -> str:
        """Give a parameter, "" when absent."""
        return self.params.get(name, "").strip()

    def says(self, name: str, default: bool = False) -> bool:
        """Read a true/false word."""
        word = self.text(name).lower()
        return default if not word else word == "true"

    def whole_number(self, name: str) -> int | None:
        """Read a number; None when absent."""
        if not self.text(name):
            return None
        try:
            return int(self.text(name))
        except ValueError:
            raise bad_query(f"'{name}' parameter is invalid") from None


def reference_of(text: str) -> dict[str, Any] | None:
    """Read a wkid or a JSON reference."""
    if not text:
        return None
    try:
        node = json.loads(text)
    except ValueError:
        raise bad_query("'outSR' parameter is invalid") from None
    return node if isinstance(node, dict) else {"wkid": node, "latestWkid": node}


def target_of(layer: Layer, asked: Asked) -> tuple[dict[str, Any] | None, Any]:
    """Give the reference of the answer and the conversion into it."""
    wanted = reference_of(asked.text("outSR"))
    if wanted is None or layer.behaviour.ignores_out_sr or not layer.has_geometry:
        return layer.spatial_reference, None
    move = mover(layer.spatial_reference, wanted)
    return (wanted if move else layer.spatial_reference), move
