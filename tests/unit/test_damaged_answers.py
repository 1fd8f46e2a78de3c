"""Damaged answers end in rows or in a sentence: no crash, no hang, no other exception.

A usual run tries a few, the same ones each time; `make fuzz` tries 10,000. What fails is named by
its number: `LAYERFERRY_DAMAGES=4711-4712 scripts/test.sh unit tests/unit/test_damaged_answers.py`
tries it alone.
"""

from __future__ import annotations

import os
import random
import time

import pytest
from layerferry.core.download.column_types import check_columns
from layerferry.core.download.start_anew import StartAnew
from layerferry.core.errors import PluginError
from layerferry.core.net.answers import parse_object
from layerferry.core.net.request import Response
from layerferry.core.rest.catalog import layer_kind
from layerferry.core.rest.curve_wkb import in_curve_type
from layerferry.core.rest.label_columns import LabelColumns
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.page import decode_page
from layerferry.core.rest.pbf import decode_pbf_count, decode_pbf_ids
from layerferry.core.rest.renamed import with_columns_of_output
from layerferry.core.rest.spatial_reference import SpatialReference
from layerferry.core.rest.wkb_shapes import shapes_of

from tests.conftest import CORPUS
from tests.fakes.mutations import mutated
from tests.fakes.real_answers import names_in, real_answers

LONGEST_S = 2.0  # of computing, so that a busy machine makes no difference
BLOCK = 100

if not (CORPUS / "cases.json").is_file():
    pytest.skip("the corpus of real answers is not here", allow_module_level=True)


def numbers():
    first, _, end = os.environ.get("LAYERFERRY_DAMAGES", "0-1500").partition("-")
    return range(int(first), int(end))


@pytest.fixture(scope="module")
def answers():
    return real_answers()


def read_as_page(body, wanted, kind):
    def decode_as(fields):
        return decode_page(body, fields, kind, None, keep_curves=True)

    batch = decode_as(wanted)
    assert all(len(column) == batch.row_count for column in batch.columns)
    assert batch.geometries is None or len(batch.geometries) == batch.row_count
    if not batch.is_curved and kind:
        shapes_of(batch.geometries, kind, batch.has_z, batch.has_m)
    in_curve_type(batch)
    check_columns(batch, decode_as)


def read_as_description(body, _wanted, _kind):
    node = parse_object(Response(200, {}, body, "https://h.example/0"))
    layer_kind(node.get("type"), node.get("geometryType"))
    SpatialReference.from_json(node)
    layer = LayerDescription.from_json("https://h.example/0", node)
    layer.with_columns_of(node)
    assert layer.drawing.with_pictures({}).sentence is not None
    for column in layer.fields:
        layer.subtypes.labels_of(column)
        layer.subtypes.depends_on_kind(column)
    with_columns_of_output(layer, layer.fields)
    LabelColumns(layer, layer.fields)


def read_as_ids(body, _wanted, _kind):
    decode_pbf_ids(body)


def read_as_count(body, _wanted, _kind):
    decode_pbf_count(body)


WAYS = [
    # how often, what, read as
    (30, "f=pbf", read_as_page),
    (25, "f=json", read_as_page),
    (15, "geometry", read_as_page),
    (10, "curves", read_as_page),
    (10, "metadata", read_as_description),
    (15, "layer", read_as_description),
    (2, "service", read_as_description),
    (2, "error", read_as_page),
    (2, "auth-error", read_as_description),
    (2, "f=pbf", read_as_ids),
    (2, "f=pbf", read_as_count),
]


def tried(answers, number):
    """Damage one answer and read it; the same for the same number."""
    chance = random.Random(number)
    _often, what, read = chance.choices(WAYS, [way[0] for way in WAYS])[0]
    body, kind = chance.choice(answers[what])
    if chance.random() < 0.2:
        kind = chance.choice((0, 1, 4, 5, 6))
    wanted, damaged = names_in(body), mutated(body, chance)
    sentence = "it was read"
    started = time.process_time()
    try:
        read(damaged, wanted, kind)
    except StartAnew:
        pass
    except PluginError as err:
        sentence = str(err)
    except Exception as err:
        raise AssertionError(f"number {number}, a damaged {what} answer") from err
    spent = time.process_time() - started
    assert sentence
    return spent


@pytest.mark.parametrize("block", range(numbers().start, numbers().stop, BLOCK))
def test_damaged_answers_end_in_rows_or_in_a_sentence(answers, block):
    for number in range(block, min(block + BLOCK, numbers().stop)):
        spent = tried(answers, number)
        assert spent < LONGEST_S, f"number {number}: {spent:.1f} s of computing"
