"""Rows of damaged answers become features, as many as there are, or end in a sentence.

A usual run tries a few, the same ones each time: `LAYERFERRY_DAMAGED_ROWS=2500 scripts/test.sh qgis
tests/integration/test_damaged_rows.py` tries 10,000.
"""

from __future__ import annotations

import os
import random
import time

import pytest
from layerferry.core.download.column_types import check_columns
from layerferry.core.download.start_anew import StartAnew
from layerferry.core.errors import PluginError
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.page import decode_page

from tests.conftest import CORPUS
from tests.fakes.mutations import mutated
from tests.fakes.real_answers import names_in, real_answers

if not (CORPUS / "cases.json").is_file():
    pytest.skip("the corpus of real answers is not here", allow_module_level=True)
OFTEN = int(os.environ.get("LAYERFERRY_DAMAGED_ROWS", "75"))
LONGEST_S = 2.0  # of computing
GEOMETRIES = {1: "Point", 4: "Multipoint", 5: "Polyline", 6: "Polygon"}
KINDS = ("f=pbf", "f=json", "geometry", "curves")


@pytest.fixture(scope="module")
def answers():
    return real_answers()


def described(fields, kind):
    page = {"id": 0, "name": "x", "type": "Feature Layer" if kind else "Table", "fields": []}
    if kind:
        page["geometryType"] = f"esriGeometry{GEOMETRIES[kind]}"
    return LayerDescription.from_json("https://h.example/0", page)


def as_layer(sink_of, body, fields, kind):
    """Decode a page and put its rows where an import does; return them as they are there."""

    def decode_as(columns):
        return decode_page(body, columns, kind, None, keep_curves=True)

    batch = decode_as(fields)
    check_columns(batch, decode_as)
    sink = sink_of(described(fields, kind), fields)
    try:
        sink.write(batch)
        made = sink.finish()
    except BaseException:
        sink.abandon()
        raise
    return batch, made


def memory_sink(layer, fields):
    from layerferry.core.host.memory_sink import MemorySink
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    nowhere = QgsCoordinateReferenceSystem()
    return MemorySink(layer, fields, nowhere, QgsCoordinateTransformContext())


def geopackage_sink(place):
    def make(layer, fields):
        from layerferry.core.host.file_sink import VectorFileSink
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

        return VectorFileSink(
            place / "rows.gpkg",
            layer,
            fields,
            QgsCoordinateReferenceSystem(),
            QgsCoordinateTransformContext(),
            "rows",
            overwrite=True,
        )

    return make


def try_numbers(numbers, answers, sink_of):
    """Damage an answer for each number; what is made of it has all its rows and shapes."""
    from qgis.core import QgsVectorLayer

    for number in numbers:
        chance = random.Random(number)
        body, kind = chance.choice(answers[chance.choice(KINDS)])
        fields, damaged = names_in(body), mutated(body, chance)
        fields = [field for field in fields if field.type.is_attribute]
        started = time.process_time()
        try:
            batch, made = as_layer(sink_of, damaged, fields, kind)
        except (PluginError, StartAnew) as err:
            assert str(err)  # noqa: PT017
            continue
        except Exception as err:
            raise AssertionError(f"number {number}") from err
        assert time.process_time() - started < LONGEST_S, f"number {number}"
        layer = QgsVectorLayer(made, "x", "ogr") if isinstance(made, str) else made
        features = list(layer.getFeatures())
        shapes = sum(one is not None for one in batch.geometries or ())
        assert len(features) == batch.row_count, f"number {number}"
        assert sum(one.hasGeometry() for one in features) == shapes, f"number {number}"
        del layer, features


@pytest.mark.parametrize("block", range(4))
def test_rows_of_damaged_answers_are_all_there_as_features(qgis_app, answers, block):
    try_numbers(range(block * OFTEN, (block + 1) * OFTEN), answers, memory_sink)


def test_rows_of_damaged_answers_are_all_there_in_a_geopackage(qgis_app, answers, tmp_path):
    try_numbers(range(OFTEN // 3), answers, geopackage_sink(tmp_path))
