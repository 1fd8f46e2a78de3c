"""A .dbf written value by value: what cells in bulk are compared with."""

from __future__ import annotations

import numpy as np
from layerferry.core.export.cells import right_aligned, text_cells
from layerferry.core.export.columns import DbfType
from layerferry.core.export.dbf_values import encoder
from layerferry.core.export.dbf_writer import DbfWriter


class PlainDbfWriter(DbfWriter):
    """Takes values as `ColumnKind` states them, one sequence per source column."""

    def add(self, columns, count):
        """Write the next rows."""
        spelled, numbers = [], []
        for field in self._fields:
            values = columns[field.source]
            encode = encoder(field.content)
            texts = [b"" if value is None else encode(value) for value in values]
            is_number = field.type in (DbfType.NUMERIC, DbfType.FLOAT)
            cells = text_cells(texts)
            spelled.append(right_aligned(cells) if is_number else cells)
            numbers.append(np.array([float(t or 0) for t in texts]) if is_number else None)
        self.add_cells(spelled, count, numbers)
