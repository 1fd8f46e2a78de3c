"""The printed table: seconds, rows a second, and ratios, which outlast the machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One contender in one race; seconds are None when it failed.

    Attributes:
        busy: seconds of processor time, of its process and of those that it started.
    """

    name: str
    seconds: float | None
    busy: float | None
    rows: int
    is_floor: bool
    is_peer: bool
    note: str = ""


def print_table(title: str, lines: Sequence[Line]) -> None:
    """Print a race: how many times faster than each peer, how many times the floor."""
    peers = [line for line in lines if line.is_peer and line.seconds]
    width = max(len(line.name) for line in lines)
    heads = "".join(f"  vs {peer.name:<24}" for peer in peers)
    print(f"\n{title}\n{'':{width}}  seconds     busy   rows/s  x floor{heads}", flush=True)
    for line in lines:
        if line.seconds is None:
            print(f"{line.name:{width}}  {line.note}")
            continue
        text = f"{line.name:{width}} {line.seconds:8.2f} {line.busy or 0.0:8.2f}"
        text += f" {line.rows / line.seconds:8,.0f}"
        bottom = _floor_of(line, lines)
        text += f" {line.seconds / bottom:8.1f}" if bottom else " " * 9
        if not line.is_floor:
            ratios = (f"{peer.seconds / line.seconds:.2f} x" for peer in peers if peer.seconds)
            text += "".join(f"  {ratio:>8}{'':19}" for ratio in ratios)
        print(f"{text.rstrip()}  {line.note}".rstrip(), flush=True)


def _floor_of(line: Line, lines: Sequence[Line]) -> float | None:
    """The floor of the same format; JSON for all that do not say."""
    if line.is_floor:
        return None
    kind = "pbf" if " pbf " in line.name else "json"
    floors = [other.seconds for other in lines if other.is_floor and f"fetch {kind}" in other.name]
    return floors[0] if floors else None
