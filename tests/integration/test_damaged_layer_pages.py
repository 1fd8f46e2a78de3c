"""Damaged layer pages make a layer, dressed as far as can be, or end in a sentence."""

from __future__ import annotations

import json
import os
import random

import pytest
from layerferry.core.errors import PluginError
from layerferry.core.net.answers import parse_object
from layerferry.core.net.request import Response
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.renamed import with_columns_of_output

from tests.conftest import CORPUS
from tests.fakes.layer_pages import LAYER_PAGES
from tests.fakes.mutations import mutated

PAGES = [json.dumps(page).encode() for page in LAYER_PAGES]
if (CORPUS / "cases.json").is_file():
    PAGES += [path.read_bytes() for path in sorted(CORPUS.glob("*/*metadata*.json"))]


def dressed(body):
    """Make an empty layer of a page, as an import into memory does."""
    from layerferry.core.host.memory_sink import MemorySink
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    node = parse_object(Response(200, {}, body, "https://h.example/0"))
    described = LayerDescription.from_json("https://h.example/0", node)
    described = with_columns_of_output(described, described.fields)
    sink = MemorySink(
        described,
        described.fields,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
    )
    return sink.finish(), described


def test_the_pages_are_dressed_when_nothing_is_damaged(qgis_app):
    from qgis.core import QgsCategorizedSymbolRenderer, QgsRuleBasedRenderer

    (values, _), (breaks, _) = (dressed(body) for body in PAGES[:2])
    assert isinstance(values.renderer(), QgsCategorizedSymbolRenderer)
    assert not isinstance(breaks.renderer(), (QgsCategorizedSymbolRenderer, QgsRuleBasedRenderer))
    assert values.labelsEnabled()


@pytest.mark.parametrize("block", range(4))
def test_damaged_layer_pages_are_dressed_or_refused_in_a_sentence(qgis_app, block):
    often = int(os.environ.get("LAYERFERRY_DAMAGED_PAGES", "100"))
    read = 0
    for number in range(block * often, (block + 1) * often):
        chance = random.Random(number)
        damaged = mutated(chance.choice(PAGES), chance)
        try:
            layer, described = dressed(damaged)
        except PluginError as err:
            assert str(err)  # noqa: PT017
            continue
        except Exception as err:
            raise AssertionError(f"number {number}") from err
        assert len(layer.fields()) >= len(described.fields)
        read += 1
    assert read > often // 3
