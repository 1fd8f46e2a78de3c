"""Layers of millions of rows: from a formula, or encoded beforehand."""

from __future__ import annotations

import json

import pytest

from bench.prepared import PreparedLayer, prepare
from bench.profiles import FIELDS, PROFILES
from tests.arcgis_server import FormulaRows, Layer, rows_of_ids
from tests.fakes.downloading import fetch, served

ROWS = 1500


def layer_from_formula(rows=ROWS, made=None, **more):
    profile = PROFILES["B"]

    def make(i):
        if made is not None:
            made.append(i)
        return profile.row(i)

    return Layer(
        "Bench B",
        FIELDS,
        FormulaRows(rows, make),
        geometry_type=profile.geometry_type,
        max_record_count=profile.page_rows,
        **more,
    )


@pytest.fixture(scope="module")
def encoded(tmp_path_factory):
    return PreparedLayer(prepare("B", ROWS, tmp_path_factory.mktemp("rows")))


def asked(server, **parameters):
    import requests

    form = {"where": "1=1", "outFields": "*", "orderByFields": "OBJECTID", **parameters}
    with requests.Session() as session:
        session.trust_env = False
        return session.post(f"{server.address}/Test/FeatureServer/0/query", data=form).content


@pytest.mark.parametrize("data_format", ["json", "pbf"])
def test_encoded_pages_are_the_pages_of_the_rows(encoded, data_format):
    page = {"f": data_format, "resultOffset": "700", "resultRecordCount": "90"}
    with served(layer_from_formula(encoded=encoded)) as fast, served(layer_from_formula()) as slow:
        one, other = asked(fast, **page), asked(slow, **page)
    if data_format == "json":
        one, other = json.loads(one), json.loads(other)
        assert len(one["features"]) == 90
    else:
        # protobuf leaves the order of fields to the writer
        one, other = sorted(one), sorted(other)
    assert one == other


def test_encoded_rows_serve_plain_pages_only(encoded):
    made = []
    with served(layer_from_formula(made=made, encoded=encoded)) as server:
        fetch(server)
        made.clear()  # rows were made for the extent that the layer states
        receipt, _sink = fetch(server)
        assert receipt.complete
        assert len(made) <= 200  # the comparison of PBF with JSON may ask for a few columns
        answer = json.loads(asked(server, f="json", outFields="NAME", resultRecordCount="5"))
    assert list(answer["features"][0]["attributes"]) == ["NAME"]


def test_an_edit_ends_what_was_encoded(encoded):
    with served(layer_from_formula(encoded=encoded)) as server:
        server.delete_rows([1])
        server.add_rows(rows_of_ids([9999]))
        receipt, sink = fetch(server)
    assert receipt.complete
    assert sorted(sink.ids) == [*range(2, ROWS + 1), 9999]


def test_a_million_rows_are_made_only_when_they_are_asked_for():
    made = []
    with served(layer_from_formula(1_000_000, made)) as server:
        assert json.loads(asked(server, f="json", returnCountOnly="true")) == {"count": 1_000_000}
        listed = json.loads(asked(server, f="json", returnIdsOnly="true"))["objectIds"]
        assert len(listed) == 1_000_000
        where = "OBJECTID >= 999001 AND OBJECTID <= 1000000"
        page = json.loads(asked(server, f="json", where=where))
    assert len(page["features"]) == 1000
    assert made == list(range(999_000, 1_000_000))
