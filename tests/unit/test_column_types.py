"""Values that do not fit the announced column are kept by a wider one, never dropped."""

from __future__ import annotations

import pytest
from layerferry.core.download.column_types import ColumnsTooNarrow
from layerferry.core.rest.fields import FieldType

from tests.arcgis_server import Behaviour, Field, Layer, Row
from tests.fakes.downloading import fetch, served

CASES = {
    "decimals in whole numbers": ("Integer", [1, 2.5], FieldType.DOUBLE),
    "text in whole numbers": ("Integer", [1, "many"], FieldType.STRING),
    "text in decimals": ("Double", [1.5, "n/a"], FieldType.STRING),
    "more than 32 bits": ("Integer", [1, 2**31], FieldType.BIG_INTEGER),
    "the smallest 32-bit number": ("Integer", [1, -(2**31)], FieldType.BIG_INTEGER),
    "text in dates": ("Date", [0, "yesterday"], FieldType.STRING),
}


def layer(field, values):
    fields = [Field("OBJECTID", "OID"), field]
    rows = [Row({"OBJECTID": i, field.name: v}, {"x": i, "y": i}) for i, v in enumerate(values, 1)]
    return Layer("Layer", fields, rows, behaviour=Behaviour(formats="JSON"))


@pytest.mark.parametrize("name", CASES)
def test_a_wider_column_is_asked_for(name):
    kind, values, wanted = CASES[name]
    one = layer(Field("V", kind), values)
    with served(one) as server, pytest.raises(ColumnsTooNarrow) as caught:
        fetch(server)
    assert caught.value.names == ("V",)
    assert {f.name: f.type for f in caught.value.fields}["V"] is wanted


def test_text_longer_than_announced_makes_all_lengths_void():
    one = layer(Field("V", length=3), ["abc", "abcd"])
    with served(one) as server, pytest.raises(ColumnsTooNarrow) as caught:
        fetch(server)
    assert {f.name: f.length for f in caught.value.fields}["V"] == 0


def test_what_fits_is_left_alone():
    with served(layer(Field("V", length=3), ["abc", None])) as server:
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sink.column("V") == ["abc", None]
