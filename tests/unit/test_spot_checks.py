"""Rows that came as PBF, or lie on disk, are compared with the server's JSON here and there."""

from __future__ import annotations

import struct
import threading
from dataclasses import replace

import numpy as np
import pytest
from layerferry.core.auth import SessionStore
from layerferry.core.download.known_formats import PBF_IS_BAD, PBF_IS_FINE, SessionFormats
from layerferry.core.download.options import DownloadOptions
from layerferry.core.download.receipt import Proof
from layerferry.core.download.spot_check import SpotCheck
from layerferry.core.download.start_anew import PbfDiffers
from layerferry.core.net.requests_transport import TransportSettings
from layerferry.core.script import open_site

from tests.arcgis_server import Behaviour, Fault, Row, numbered_points
from tests.arcgis_server.builders import point_of
from tests.fakes.downloading import fetch, served

ROWS, PAGE = 1000, 100
ONE_BY_ONE = DownloadOptions(concurrency=1)


def points(**behaviour):
    return numbered_points(ROWS, max_record_count=PAGE, behaviour=Behaviour(**behaviour))


def become_coarse(server):
    layer = server.layer()
    layer.behaviour = replace(layer.behaviour, pbf_grid=0.1)


def test_pbf_that_is_coarse_after_the_first_page_is_given_up_with_all_that_came():
    formats = SessionFormats()
    with served(points()) as server:
        server.after("page", 4, lambda: become_coarse(server))
        with pytest.raises(PbfDiffers, match="its shapes differ") as told:
            fetch(server, options=ONE_BY_ONE, known_formats=formats)
        layer_url = f"{server.address}/Test/FeatureServer/0"
    assert formats.get(layer_url) == PBF_IS_BAD
    assert told.value.batch is None


def test_a_script_gets_all_rows_as_json_then():
    with served(points()) as server:
        server.after("page", 4, lambda: become_coarse(server))
        with open_site(server.address, TransportSettings(), SessionStore()) as site:
            rows = site.layer(f"{server.address}/Test/FeatureServer/0").rows(options=ONE_BY_ONE)
    shapes = {number: wkb for b in rows.batches for number, wkb in zip(b.object_ids, b.geometries)}
    assert rows.receipt.complete
    assert rows.receipt.format == "json"
    for number in (1, 500, ROWS):
        place = point_of(number - 1)
        assert struct.unpack_from("<2d", shapes[number], 5) == (place["x"], place["y"])


def test_good_pbf_costs_some_small_questions():
    with served(points()) as server:
        receipt, sink = fetch(server, known_formats=SessionFormats())
        compared = [
            seen.params["objectIds"].count(",") + 1
            for seen in server.seen("page")
            if seen.params["f"] == "json"
        ]
    assert receipt.complete
    assert receipt.format == "pbf"
    assert receipt.compared == receipt.as_json()["compared"] == sum(compared)
    assert PAGE in compared
    assert all(rows % 5 == 0 for rows in compared)
    assert 2 <= len(compared) <= 3
    assert PAGE + 10 <= receipt.compared <= PAGE + 40
    assert sink.ids == list(range(1, ROWS + 1))


def test_a_known_format_is_looked_at_too_where_it_costs_no_wait():
    formats = SessionFormats()
    with served(points()) as server:
        formats.put(f"{server.address}/Test/FeatureServer/0", PBF_IS_FINE)
        become_coarse(server)
        with pytest.raises(PbfDiffers):
            fetch(server, known_formats=formats)


def test_rows_that_were_edited_after_they_came_are_no_fault_of_pbf():
    with served(points()) as server:

        def edit():
            layer = server.layer()
            layer.rows = [
                Row({**row.attributes, "HALF": -1.0}, row.geometry) for row in list(layer.rows)
            ]

        server.faults.add(
            Fault(
                "then",
                on="page",
                skip=2,
                action=edit,
                when=lambda x: x.asked.params.get("f") == "pbf",
            )
        )
        receipt, _sink = fetch(server, options=ONE_BY_ONE, known_formats=SessionFormats())
    assert receipt.complete
    assert receipt.format == "pbf"


@pytest.mark.parametrize("first", [None, 0.5])
def test_columns_that_pbf_lacks_come_as_json(first):
    """Also where the first rows have nothing in them, so that their values do not differ."""
    layer = points(unsent_in_pbf=frozenset({"HALF"}))
    layer.rows = [
        Row({**row.attributes, "HALF": first if n < PAGE else n / 2}, row.geometry)
        for n, row in enumerate(list(layer.rows))
    ]
    with served(layer) as server:
        receipt, sink = fetch(server, known_formats=SessionFormats())
    assert receipt.complete
    assert receipt.format == "json"
    assert sink.column("HALF")[PAGE:] == [n / 2 for n in range(PAGE, ROWS)]


def test_who_insists_on_pbf_that_lacks_columns_has_not_all():
    with served(points(unsent_in_pbf=frozenset({"HALF"}))) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="pbf"))
    assert not receipt.complete
    assert receipt.proof is Proof.OBJECT_IDS
    assert "PBF was insisted on, but it lacks columns that JSON has." in receipt.sentence


@pytest.mark.parametrize("at", [0, 3, 9])
def test_who_insists_on_coarse_pbf_is_told(at):
    with served(points()) as server:
        if at:
            server.after("page", at, lambda: become_coarse(server))
        else:
            become_coarse(server)
        receipt, sink = fetch(server, options=replace(ONE_BY_ONE, data_format="pbf"))
    assert sink.ids == list(range(1, ROWS + 1))
    assert not receipt.complete
    assert "its shapes differ from those in JSON" in receipt.sentence


def test_pbf_without_object_ids_that_lacks_columns_is_told_too():
    layer = points(unsent_in_pbf=frozenset({"HALF"}))
    layer.fields = [one for one in layer.fields if one.type != "OID"]
    layer.object_id_field = ""
    with served(layer) as server:
        receipt, sink = fetch(server, options=DownloadOptions(data_format="pbf"))
    assert len(sink.column("NUMBER")) == ROWS
    assert not receipt.complete
    assert "lacks columns" in receipt.sentence


def test_columns_that_no_format_has_are_no_fault_of_pbf():
    with served(points(unsent_fields=frozenset({"HALF"}))) as server:
        receipt, _sink = fetch(server, options=DownloadOptions(data_format="pbf"))
    assert receipt.complete
    assert any("did not send all columns" in said for said in receipt.warnings)


def ids_of(number):
    return np.arange(number * PAGE, (number + 1) * PAGE)


class Pages:
    """Pages of a server, and what is looked at of them."""

    def __init__(self, wrong=()):
        with served(points()) as server:
            _receipt, sink = fetch(server, known_formats=SessionFormats())
        self._batch = sink.batches[0]
        self.seen, self.questions, self._wrong = [], [], set(wrong)

    def page(self, number, layout=("a",)):
        return replace(self._batch, object_ids=ids_of(number).tolist(), layout=layout)

    def check(self):
        return SpotCheck(self.twins, self.difference)

    def twins(self, groups):
        self.questions.append(len(groups))
        return [self.page(group[0] // PAGE) for group in groups]

    def difference(self, sample, twin):
        number = sample.object_ids[0] // PAGE
        assert twin.object_ids[0] // PAGE == number
        self.seen.append(number)
        return "wrong" if number in self._wrong else ""


def test_of_a_thousand_pages_a_dozen_are_looked_at_and_the_last():
    pages = Pages()
    check = pages.check()
    for number in range(1, 1001):
        assert check.came(pages.page(number)) == ""
    check.look_at_last()
    assert check.finish() == ""
    assert pages.seen[0] == 2
    assert pages.seen[-1] == 1000
    assert len(pages.seen) < 20
    assert check.rows == 5 * len(pages.seen)


def test_what_is_wrong_with_the_last_page_is_seen():
    pages = Pages(wrong={100})
    check = pages.check()
    for number in range(1, 101):
        check.came(pages.page(number))
    check.look_at_last()
    assert check.finish() == "wrong"


@pytest.mark.parametrize(("layout", "found"), [("a", ""), ("coarse", "wrong")])
def test_a_page_that_chance_passes_over_is_looked_at_if_its_layout_is_new(layout, found):
    pages = Pages(wrong={77})
    check = pages.check()
    for number in range(1, 101):
        check.came(pages.page(number, (layout if number == 77 else "a",)))
    check.look_at_last()
    assert check.finish() == found


def test_pages_whose_rows_are_known_are_asked_about_in_one_question_before_they_come():
    pages = Pages(wrong={10})
    check = pages.check()
    for number in range(1, 11):
        check.will_come(ids_of(number))
    check.all_asked()
    assert check.came(pages.page(1)) == ""
    for number in range(3, 11):
        check.came(pages.page(number))
    check.came(pages.page(2))
    check.look_at_last()
    assert check.finish() == "wrong"
    assert len(pages.questions) == 1
    assert pages.seen[0] == 2
    assert pages.seen[-1] == 10
    assert check.rows == 5 * len(pages.seen)


def test_where_the_last_page_does_not_come_as_asked_the_last_that_came_is_looked_at():
    pages = Pages(wrong={9})
    check = pages.check()
    for number in range(1, 11):
        check.will_come(ids_of(number))
    check.all_asked()
    for number in range(1, 10):
        check.came(pages.page(number))
    check.look_at_last()
    assert check.finish() == "wrong"


@pytest.mark.parametrize("question", ["objectIds", "returnCountOnly"])
def test_the_last_page_and_the_questions_about_the_whole_are_under_way_at_the_same_time(question):
    """Rows to compare, and whether a round count is one that is cut."""
    formats, is_asked, waited = SessionFormats(), threading.Event(), []

    def is_last_page(exchange):
        params = exchange.asked.params
        return params.get("f") == "pbf" and f"OBJECTID <= {ROWS}" in params.get("where", "")

    def is_question(exchange):
        params = exchange.asked.params
        return question in params and params.get("where") != "1=1"

    def wait():
        waited.append(is_asked.wait(20))

    with served(points()) as server:
        formats.put(f"{server.address}/Test/FeatureServer/0", PBF_IS_FINE)
        server.faults.add(
            Fault("then", on="query", action=is_asked.set, when=is_question),
            Fault("then", on="page", action=wait, when=is_last_page),
        )
        receipt, _sink = fetch(server, known_formats=formats)
    assert waited == [True]
    assert receipt.complete
    assert receipt.compared >= 10
