"""Time and memory against rows, as an SVG picture of two panels; needs nothing but text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 340, 220, 60, 40, 80
_COLOURS = {"gpkg": "#1b6ca8", "shp": "#c2571a"}
_NAMES = {"gpkg": "GeoPackage", "shp": "Shapefile"}
_STYLE = "font-family='sans-serif' font-size='12' fill='#333'"


def draw(measured: Sequence[dict[str, Any]]) -> str:
    """Draw what `bench.million` measured: dicts with output, rows, busy_s, peak_mb."""
    panels = [
        _panel(measured, 0, "processor seconds", lambda line: line["busy_s"]),
        _panel(measured, 1, "largest memory of the process, MB", lambda line: line["peak_mb"]),
    ]
    width, height = 2 * (_LEFT + _WIDTH) + _GAP, _TOP + _HEIGHT + 60
    size = f"width='{width}' height='{height}'"
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' {size}>\n"
        f"<rect {size} fill='white'/>\n" + "\n".join(panels) + "\n</svg>\n"
    )


def _panel(
    measured: Sequence[dict[str, Any]], place: int, title: str, value: Callable[[Any], float]
) -> str:
    left = _LEFT + place * (_WIDTH + _GAP)
    most_rows = max(line["rows"] for line in measured)
    top = _nice(max(value(line) for line in measured))

    def at(rows: float, amount: float) -> tuple[float, float]:
        x = left + _WIDTH * rows / most_rows
        return round(x, 1), round(_TOP + _HEIGHT * (1 - amount / top), 1)

    parts = [f"<text x='{left}' y='{_TOP - 16}' {_STYLE} font-weight='bold'>{title}</text>"]
    for step in range(5):
        x, y = at(0, top * step / 4)
        end = left + _WIDTH
        parts.append(f"<line x1='{x}' y1='{y}' x2='{end}' y2='{y}' stroke='#ddd'/>")
        label = f"{top * step / 4:g}"
        parts.append(f"<text x='{x - 6}' y='{y + 4}' text-anchor='end' {_STYLE}>{label}</text>")
    for rows in sorted({line["rows"] for line in measured}):
        x, y = at(rows, 0)
        label = f"{rows // 1000:,}k" if rows < 1_000_000 else f"{rows / 1e6:g} M rows"
        if rows >= most_rows / 10:
            parts.append(f"<text x='{x}' y='{y + 18}' text-anchor='middle' {_STYLE}>{label}</text>")
    for number, output in enumerate(dict.fromkeys(line["output"] for line in measured)):
        dots = [at(line["rows"], value(line)) for line in measured if line["output"] == output]
        colour = _COLOURS[output]
        path = " ".join(f"{x},{y}" for x, y in dots)
        parts.append(f"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='2'/>")
        parts += [f"<circle cx='{x}' cy='{y}' r='4' fill='{colour}'/>" for x, y in dots]
        key = _TOP + _HEIGHT + 44
        parts.append(
            f"<text x='{left + 110 * number}' y='{key}' font-family='sans-serif' font-size='12' "
            f"fill='{colour}'>&#9679; {_NAMES[output]}</text>"
        )
    return "\n".join(parts)


def _nice(most: float) -> float:
    """Round up to a number that divides by four without a rest."""
    step = 1.0
    while True:
        for factor in (4, 8, 12, 20, 32):
            if factor * step >= most:
                return factor * step
        step *= 10
