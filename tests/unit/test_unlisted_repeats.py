"""Views whose ids stand for several rows, without being listed so: values tell the rows apart."""

from __future__ import annotations

import pytest
from layerferry.core.script import open_site

from tests.arcgis_server import Behaviour, Field, Layer, Row
from tests.fakes.downloading import served

VALUES = [f"row {number:03}" for number in range(120)]


def view(ids, **behaviour):
    rows = [
        Row({"OBJECTID": number, "NAME": value}, {"x": number, "y": place})
        for place, (number, value) in enumerate(zip(ids, VALUES))
    ]
    fields = [Field("OBJECTID", "OID"), Field("NAME")]
    return Layer("View", fields, rows, max_record_count=50, behaviour=Behaviour(**behaviour))


def rows_by_script(server):
    site = open_site(server.address)
    try:
        rows = site.layer(f"{server.address}/Test/FeatureServer/0").rows()
        return [row["NAME"] for row in rows], rows.receipt
    finally:
        site.close()


@pytest.mark.parametrize("ids", [{"object_ids_as": "null"}, {"lists_ids_once": True}])
def test_rows_whose_ids_repeat_come_whole_where_ids_are_not_listed_for_each_row(ids):
    with served(view((number // 2 for number in range(120)), **ids)) as server:
        names, receipt = rows_by_script(server)
    assert receipt.complete
    assert sorted(names) == VALUES
    assert any("Different rows have the same object id" in said for said in receipt.warnings)


def test_one_id_that_stands_for_two_rows_is_enough():
    with served(view([*range(1, 100), 99, *range(100, 120)], object_ids_as="null")) as server:
        names, receipt = rows_by_script(server)
    assert receipt.complete
    assert sorted(names) == VALUES
