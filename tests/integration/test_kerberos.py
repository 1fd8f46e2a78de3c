"""The ticket of Kerberos ends in mid-import: the person signs in to the domain, it goes on."""

from __future__ import annotations

import pytest
from layerferry.core.errors import TicketRejected
from layerferry.core.host.gateway import SignIn, WayIn

from tests.arcgis_server import ArcGisServer, Manners, Security, numbered_points, one_layer_site
from tests.integration.conftest import USER
from tests.integration.test_access_check import check, run_test
from tests.integration.test_web_server_in_front import ROWS, Person, run_import


@pytest.fixture
def walled(realm):
    site = one_layer_site(numbered_points(ROWS, max_record_count=50), secured=True)
    manners = Manners(web_tier="negotiate", web_tier_keytab=realm.keytab, web_tier_arcgis_user=USER)
    with ArcGisServer(site, security=Security(), manners=manners) as server:
        yield server


def enter(gateway, server):
    gateway.sign_in(server.address, SignIn(WayIn.WEB_TIER))


@pytest.mark.parametrize("end", ["it is over", "it is thrown away"])
def test_the_import_waits_and_goes_on_with_the_same_pages(gateway, walled, realm, end):
    enter(gateway, walled)

    def end_ticket():
        if end == "it is over":
            realm.shift_clock(48 * 3600)
        else:
            realm.sign_out()

    def come_back():
        with pytest.raises(TicketRejected):
            enter(gateway, walled)  # and still without a ticket
        realm.sign_out()
        realm.sign_in()
        enter(gateway, walled)

    walled.after("page", 3, end_ticket)
    person = Person(walled, come_back)
    outcome = run_import(gateway, walled, person)
    person.join()
    assert outcome.ok, outcome.error
    ids = [feature["OBJECTID"] for feature in outcome.layer.getFeatures()]
    assert sorted(ids) == list(range(1, ROWS + 1))
    assert person.told == [True, False]
    assert person.asked_meanwhile == []
    # single rows are compared between the formats besides
    asked = [one for one in walled.seen("page") if "objectIds" not in one.params]
    pages = [one.params.get("where") for one in asked if one.status == 200]
    assert len(set(pages)) == len(pages), "no page came twice"


def test_without_a_person_it_fails_in_a_clear_sentence(gateway, walled, realm):
    enter(gateway, walled)
    walled.after("page", 3, realm.sign_out)
    outcome = run_import(gateway, walled)
    assert isinstance(outcome.error, TicketRejected)
    assert "no valid Kerberos ticket" in str(outcome.error)


def test_the_panel_says_what_kerberos_lacks(gateway, walled, realm):
    address = f"{walled.address}/Test/FeatureServer/0"
    made, _told = check(gateway, address)
    assert "Kerberos: can be answered here" in made.look().ticket()
    enter(gateway, walled)
    report, steps = run_test(gateway, address, way_in="webtier")
    assert set(steps.values()) == {"ok"}, steps
    realm.sign_out()
    report, steps = run_test(gateway, address, way_in="webtier")
    assert "refused" in steps.values()
    assert "no valid Kerberos ticket" in report.verdict
    assert "kinit" in report.verdict


def test_processing_without_a_name_shows_the_ticket(run, walled, realm, tmp_path):
    results, _context, _feedback = run(
        "importlayer",
        URL=f"{walled.address}/Test/FeatureServer/0",
        AUTHENTICATION="webtier",
        OUTPUT=str(tmp_path / "rows.gpkg"),
    )
    assert (results["FEATURE_COUNT"], results["COMPLETE"]) == (ROWS, True)
    assert walled.web_tier.refused == 0
