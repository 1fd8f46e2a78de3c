"""A receipt as people read it."""

from __future__ import annotations

from tests.arcgis_server import Behaviour, Field, Layer, Row, numbered_points
from tests.fakes.downloading import fetch, served

BAD = frozenset({17, 18, 40})


def lines_of(layer):
    from layerferry.ui.receipt_page import receipt_lines

    with served(layer) as server:
        receipt, _sink = fetch(server)
    return receipt_lines(receipt.as_json())


def test_it_names_the_rows_that_the_server_cannot_deliver(qgis_app):
    lines = lines_of(numbered_points(60, behaviour=Behaviour(fails_on_ids=BAD)))
    assert "Rows that the server cannot deliver: 3 (17, 18, 40)" in lines
    assert "Rows that are missing: 17, 18, 40" in lines


def test_it_names_them_by_their_place_where_rows_have_no_ids(qgis_app):
    behaviour = Behaviour(
        refuses_ids=True,
        fails_when=lambda rows, _asked: any(row.attributes["NUMBER"] in BAD for row in rows),
    )
    rows = [Row({"NUMBER": number}) for number in range(60)]
    layer = Layer(
        "Table", [Field("NUMBER", "Integer")], rows, geometry_type=None, behaviour=behaviour
    )
    layer.object_id_field = ""
    lines = lines_of(layer)
    assert "Rows that the server cannot deliver: 3 (offset 17, offset 18, offset 40)" in lines
