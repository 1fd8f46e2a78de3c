"""The rows of a layer, read once: measured, and kept on disk as they will stand in the files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..rest.arrays import Bytes, Floats, Ints
from ..rest.shapes import Shapes
from .array_spool import ArraySpool
from .choices import ShapefileChoices
from .columns import Column, ColumnKind, Content
from .layer_shapes import ShapeGroup, read_shapes
from .layer_speller import LayerSpeller, Spelled
from .losses import LossKind
from .measure import Measure
from .shapefile_plan import ShapefilePlan, make_plan
from .shapes import ShapeMeasure

Cells = Mapping[tuple[int, Content], Spelled]


@dataclass(frozen=True)
class Rows:
    """A page of a layer.

    Attributes:
        columns: per column its values as `ColumnKind` states them, or an `ArrayColumn` of them.
        shapes: little-endian ISO WKB without curves per row; None for no shape, and for a table.
        unlabelled: per column of labels, how many codes stand for themselves.
        curves: rows whose shape had curves before.
    """

    columns: Sequence[Sequence[object]]
    shapes: Sequence[bytes | None] | None
    count: int
    unlabelled: Mapping[int, int] = field(default_factory=dict)
    curves: int = 0


@dataclass(frozen=True)
class SpelledRows:
    """A page as it will stand in a file.

    Attributes:
        cells: by (column, content).
        shapes: those that some file can hold.
    """

    cells: Cells
    shapes: Sequence[ShapeGroup]
    count: int

    def taken(self, rows: Ints) -> SpelledRows:
        """The given rows (positions, ascending)."""
        places = np.full(self.count, -1, dtype=np.int64)
        places[rows] = np.arange(len(rows))
        cells = {
            key: Spelled(own.cells[rows], None if own.numbers is None else own.numbers[rows])
            for key, own in self.cells.items()
        }
        return SpelledRows(cells, [group.taken(places) for group in self.shapes], len(rows))


class MeasuredLayer:
    """Everything that was seen of a layer's rows so far; plans cost nothing from here on.

    Args:
        columns: of the layer.
        wkb_type: ISO code as declared; None for a table, 0 for any or unknown.
        choices: what the cells depend on.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        wkb_type: int | None,
        choices: ShapefileChoices | None = None,
    ) -> None:
        self._columns = tuple(columns)
        self._spellers = [LayerSpeller(c, choices or ShapefileChoices()) for c in columns]
        self._shapes = ShapeMeasure(wkb_type)
        self.rows = 0

    def see(self, rows: Rows) -> SpelledRows:
        """Measure the next rows, and spell them for a file."""
        cells = {}
        for index, (speller, values) in enumerate(zip(self._spellers, rows.columns)):
            for content, spelled in zip(speller.contents, speller.spell(values)):
                cells[index, content] = spelled
        for index, count in rows.unlabelled.items():
            self._spellers[index].measure.changes[LossKind.CODE_WITHOUT_LABEL] += count
        shapes = [] if rows.shapes is None else read_shapes(rows.shapes, self._shapes)
        self._shapes.changes[LossKind.CURVES] += rows.curves
        self.rows += rows.count
        return SpelledRows(cells, shapes, rows.count)

    def plan(self, choices: ShapefileChoices | None = None) -> ShapefilePlan:
        """Say what a Shapefile of the layer will be.

        Raises:
            ExportError: a choice cannot be carried out.
        """
        measures: list[Measure] = [speller.measure for speller in self._spellers]
        return make_plan(self._columns, measures, self._shapes, self.rows, choices)

    def contents(self) -> list[tuple[int, Content]]:
        """The keys of all cells, in the order of the columns."""
        return [
            (index, content)
            for index, speller in enumerate(self._spellers)
            for content in speller.contents
        ]

    def is_number(self, index: int) -> bool:
        """Whether a column's cells have numbers beside them."""
        kind = self._columns[index].kind
        return kind in (ColumnKind.INTEGER, ColumnKind.REAL, ColumnKind.BOOLEAN)


class LayerSpool:
    """Keeps `SpelledRows`. Memory: one page. Use it on one thread.

    Args:
        path: of the file to create.
        measured: tells what the pages hold.

    Raises:
        OSError: it cannot be created.
    """

    def __init__(self, path: Path, measured: MeasuredLayer) -> None:
        self._measured = measured
        self._arrays = ArraySpool(path)

    def add(self, rows: SpelledRows) -> None:
        """Put one page behind the others.

        Raises:
            OSError: the disk does not take it.
        """
        arrays: list[np.ndarray[Any, Any]] = []
        for key in self._measured.contents():
            spelled = rows.cells[key]
            arrays.append(spelled.cells)
            if spelled.numbers is not None:
                arrays.append(spelled.numbers)
        for group in rows.shapes:
            own = group.shapes
            head = np.array([group.code, own.kind, own.has_z, own.has_m], dtype=np.int64)
            arrays += [head, group.rows, own.vertices, own.part_sizes, own.part_counts]
        self._arrays.add([np.array([rows.count]), *arrays])

    def pages(self) -> Iterator[SpelledRows]:
        """Give all pages back, in order.

        Raises:
            ExportError: the spool is not what was put in.
            OSError: the disk fails.
        """
        for count, *arrays in self._arrays.pages():
            left = iter(arrays)
            cells: dict[tuple[int, Content], Spelled] = {}
            for index, content in self._measured.contents():
                own: Bytes = next(left)
                numbers: Floats | None = None
                if self._measured.is_number(index):
                    numbers = next(left)
                cells[index, content] = Spelled(own, numbers)
            groups = []
            for head in left:
                code, kind, has_z, has_m = head.tolist()
                rows, vertices, sizes, counts = (next(left) for _ in range(4))
                shapes = Shapes(kind, bool(has_z), bool(has_m), vertices, sizes, counts)
                groups.append(ShapeGroup(code, rows, shapes))
            yield SpelledRows(cells, groups, int(count[0]))

    def close(self) -> None:
        """Let go of the file."""
        self._arrays.close()
