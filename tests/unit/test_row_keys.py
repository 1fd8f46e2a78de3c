"""Rows of related tables are joined by keys that wait on the disk."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from layerferry.core.download.row_keys import RowKeys, RowsOfKeys
from layerferry.core.rest.feature_batch import FeatureBatch
from layerferry.core.rest.fields import Field, FieldType

from tests.fakes.downloading import RowsSink


def batch_of(keys, kind=FieldType.STRING, first=1):
    return FeatureBatch(
        fields=(Field("KEY", kind),),
        columns=(keys,),
        geometries=None,
        geometry_type=0,
        has_z=False,
        has_m=False,
        object_ids=list(range(first, first + len(keys))),
        spatial_reference=None,
        exceeded_transfer_limit=False,
        row_count=len(keys),
    )


def rows_that_pass(parents, children, kinds):
    noted = RowKeys(RowsSink(), ["key"])
    noted.write(batch_of(parents, kinds[0]))
    sink = RowsSink()
    RowsOfKeys(sink, [("KEY", noted.of("Key"))]).write(batch_of(children, kinds[1]))
    return [key for batch in sink.batches for key in batch.columns[0]]


@pytest.mark.parametrize(
    ("parents", "children", "kinds", "passed"),
    [
        (["a", None, "b"], ["b", "c", None, "a", "a"], (FieldType.STRING,) * 2, ["b", "a", "a"]),
        ([-1, 5, 2**70], [-2, 5.0, -1.0, 5.5, 2**70], (FieldType.DOUBLE,) * 2, [5.0, -1.0, 2**70]),
        (["1"], [1], (FieldType.STRING, FieldType.INTEGER), []),
        (["{AB-1}"], ["ab-1", "{ab-2}"], (FieldType.GUID, FieldType.GLOBAL_ID), ["ab-1"]),
        ([], ["a"], (FieldType.STRING,) * 2, []),
    ],
)
def test_rows_pass_whose_key_is_equal(parents, children, kinds, passed):
    assert rows_that_pass(parents, children, kinds) == passed


@pytest.mark.parametrize("is_in_order", [True, False])
def test_neither_ids_nor_keys_stay_in_memory(monkeypatch, is_in_order):
    """As a list and a set they took 150 bytes a row."""
    monkeypatch.setattr("layerferry.core.rest.sorted_runs._IN_MEMORY", 2000)
    monkeypatch.setattr("layerferry.core.rest.sorted_ids._IN_MEMORY", 2000)
    rows, page = 50_000, 500
    firsts = np.arange(1, rows, page)
    if not is_in_order:
        firsts = np.random.default_rng(1).permutation(firsts)
    batches = [batch_of([""] * page, first=int(first)) for first in firsts]
    noted = RowKeys(RowsSink(), ["KEY"])
    tracemalloc.start()
    try:
        for batch in batches:
            keys = [f"key {number}" for number in batch.object_ids]
            noted.write(batch_of(keys, first=batch.object_ids[0]))
            noted._sink.batches.clear()
        ids, keys = noted.object_ids, noted.of("KEY")
        kept, _peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (noted.rows_with_ids, len(ids), len(keys)) == (rows, rows, rows)
    assert kept < 3 * rows
