"""Before an import: rows, first rows, cost and risks, told by a count and one page."""

from __future__ import annotations

import pytest
from layerferry.core.download.preflight import (
    Preflight,
    Strategy,
    count_first,
    expected_strategy,
    with_first_rows,
)
from layerferry.core.errors import ServiceError
from layerferry.core.export.losses import LossKind
from layerferry.core.export.risks import shapefile_risks
from layerferry.core.rest.catalog import read_layer
from layerferry.core.rest.distinct import MOST_VALUES, distinct_values
from layerferry.core.rest.query import Filter

from tests.arcgis_server import (
    ArcGisServer,
    Behaviour,
    Field,
    Layer,
    Row,
    numbered_points,
    one_layer_site,
    table_of,
)
from tests.fakes.downloading import client_for


def look(layer, chosen=None):
    """Take the preflight of a layer; return (preflight, description, kinds of questions)."""
    with ArcGisServer(one_layer_site(layer)) as server, client_for() as client:
        described = read_layer(client, f"{server.address}/Test/FeatureServer/0")
        before = client.traffic.requests
        counted = count_first(client, described, chosen or Filter())
        found = with_first_rows(client, described, counted)
        return found, described, client.traffic.requests - before


def test_two_questions_tell_rows_first_rows_and_cost():
    found, described, requests = look(numbered_points(2500, max_record_count=1000))
    assert requests == 2
    assert (found.rows, found.wanted) == (2500, 2500)
    assert found.sample_rows == 200
    assert found.sample.columns[0][:3] == [1, 2, 3]
    assert found.page_rows == 1000
    assert found.download_bytes == pytest.approx(found.page_bytes * 12.5, rel=0.01)
    assert found.seconds > 0
    assert found.memory_bytes > 2500 * 100
    assert expected_strategy(described) is Strategy.BY_ID


def test_a_filter_and_a_limit_count():
    found, _described, _requests = look(numbered_points(2500), Filter("NUMBER < 100"))
    assert (found.rows, found.sample_rows) == (100, 100)
    found, _described, _requests = look(numbered_points(2500), Filter(row_limit=30))
    assert (found.rows, found.wanted, found.sample_rows) == (2500, 30, 30)
    found, _described, _requests = look(numbered_points(2500), Filter("NUMBER < 0"))
    assert (found.rows, found.sample) == (0, None)


def test_only_wanted_columns_are_in_the_sample():
    found, _described, _requests = look(numbered_points(10), Filter(field_names=("NUMBER",)))
    assert [field.name for field in found.columns] == ["NUMBER"]


@pytest.mark.parametrize(
    "behaviour",
    [
        Behaviour(supports_pagination=False, supports_order_by=False),
        Behaviour(ignores_paging=True),
        Behaviour(refuses_always_true=True),
        Behaviour(answers_json_to_pbf=True),
        Behaviour(refuses_ids=True),
    ],
)
def test_odd_servers_are_looked_at_too(behaviour):
    found, _described, _requests = look(numbered_points(2500, behaviour=behaviour))
    assert found.rows == 2500
    assert found.sample_rows


def test_a_server_that_does_not_count_still_shows_rows():
    found, _described, _requests = look(
        numbered_points(50, behaviour=Behaviour(refuses_count=True))
    )
    assert found.rows is None
    assert found.sample_rows == 50
    assert found.seconds is None


def test_a_condition_that_the_server_does_not_understand_is_an_error():
    with pytest.raises(ServiceError):
        look(numbered_points(50), Filter("THIS IS NOT SQL"))


def test_time_follows_from_pages_and_their_cost():
    slow = Preflight(100_000, 100_000, None, (), 0, 1.2, 0.2, 1000)
    assert slow.seconds is None  # nothing was timed
    found, _described, _requests = look(numbered_points(200))
    few = Preflight(200, 200, found.sample, found.columns, 1, 1.2, 0.2, 1000)
    many = Preflight(100_000, 100_000, found.sample, found.columns, 1, 1.2, 0.2, 1000)
    assert few.seconds == pytest.approx(3 * 0.2 + 0.2 + 1.0)
    assert many.seconds == pytest.approx(0.6 + (100 * 0.2 + 500) / 4)


def test_what_a_shapefile_would_do_is_told_by_names_types_and_rows():
    fields = [
        Field("OBJECTID", "OID"),
        Field("A_NAME_THAT_IS_LONG", length=1000),
        Field("CHANGED", "Date"),
    ]
    rows = [
        Row({"OBJECTID": i, "A_NAME_THAT_IS_LONG": "x" * (300 if i < 4 else 3), "CHANGED": 1000})
        for i in range(1, 11)
    ]
    layer = Layer("Notes", fields, rows, kind="Table")
    found, described, _requests = look(layer)
    risks = shapefile_risks(described.fields, found.sample, found.rows)
    assert risks.renamed == (("A_NAME_THAT_IS_LONG", "A_NAME_THA"),)
    assert risks.long_texts == ("A_NAME_THAT_IS_LONG",)
    assert risks.times == ("CHANGED",)
    assert risks.sample_rows == 10
    assert [(name, loss.kind, loss.rows) for name, loss in risks.losses] == [
        ("A_NAME_THAT_IS_LONG", LossKind.TEXT_CUT, 3)
    ]
    assert not risks.are_none
    assert not risks.is_too_large
    assert shapefile_risks(described.fields, found.sample, 20_000_000).is_too_large


def test_a_plain_layer_has_no_risks():
    found, described, _requests = look(table_of(5))
    risks = shapefile_risks(described.fields, found.sample, found.rows)
    assert risks.are_none, risks


def test_values_are_distinct_sorted_and_bounded():
    layer = numbered_points(2500)
    with ArcGisServer(one_layer_site(layer)) as server, client_for() as client:
        described = read_layer(client, f"{server.address}/Test/FeatureServer/0")
        number = next(field for field in described.fields if field.name == "NUMBER")
        values = distinct_values(client, described, number)
    assert values == list(range(MOST_VALUES))
