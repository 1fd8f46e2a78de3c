"""The web server in front takes another password in mid-import: the person comes, it goes on."""

from __future__ import annotations

import base64
import threading
import time

import pytest
from layerferry.core.auth import TokenState
from layerferry.core.errors import WebServerRejected
from layerferry.core.host.gateway import SignIn, WayIn

from tests.arcgis_server import ArcGisServer, Manners, Security, numbered_points, one_layer_site
from tests.fakes.calm import wait_for_calm
from tests.integration.conftest import PASSWORD, USER

WALL_USER, WALL_PASSWORD, NEW_PASSWORD = "DOM\\jo", "c4n4ry-old", "c4n4ry-new"
ROWS = 600

# what stands behind the web server, and who ArcGIS thinks that the person is
SETTINGS = {
    "arcgis takes its word": (Security(), USER),
    "a portal gives tokens": (Security(federated=True), USER),
    "arcgis asks besides": (Security(), ""),
}


@pytest.fixture(params=SETTINGS.values(), ids=SETTINGS)
def walled(request):
    rules, who = request.param
    site = one_layer_site(numbered_points(ROWS, max_record_count=50), secured=True)
    manners = Manners(
        web_tier="basic",
        web_tier_user=WALL_USER,
        web_tier_password=WALL_PASSWORD,
        web_tier_arcgis_user=who,
    )
    with ArcGisServer(site, security=rules, manners=manners) as server:
        yield server


def through_wall(password=WALL_PASSWORD, **more):
    return SignIn(WayIn.WEB_TIER, WALL_USER, password, **more)


def enter(gateway, server):
    gateway.sign_in(server.address, through_wall())
    if not server.manners.web_tier_arcgis_user:
        gateway.sign_in(server.address, SignIn(WayIn.PASSWORD, USER, PASSWORD))


def run_import(gateway, server, person=None, output="memory:"):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=str(output))
    is_cancelled = person.has_failed if person is not None else bool
    return ImportJob(gateway, order).execute(is_cancelled=is_cancelled, on_needs_person=person)


def change_password(server):
    server.manners.web_tier_password = NEW_PASSWORD


def times_sent(server, password):
    pair = base64.b64encode(f"{WALL_USER}:{password}".encode()).decode()
    return sum(one.headers.get("authorization") == f"Basic {pair}" for one in server.seen())


class Person:
    """Signs in anew, once nobody asks any more."""

    def __init__(self, server, act):
        self._server, self._act = server, act
        self.told, self.asked_meanwhile, self.error = [], [], None
        self._thread = threading.Thread(target=self._come, daemon=True)

    def __call__(self, is_needed):
        self.told.append(is_needed)
        if is_needed:
            self._thread.start()

    def _come(self):
        wait_for_calm(self._server)
        seen = len(self._server.seen())
        time.sleep(0.2)
        self.asked_meanwhile = self._server.seen()[seen:]
        try:
            self._act()
        except Exception as err:  # noqa: BLE001  it ends the import, which would wait for ever
            self.error = err

    def has_failed(self):
        return self.error is not None

    def join(self):
        self._thread.join(60)
        assert self.error is None, self.error


def test_the_import_waits_and_goes_on_with_the_same_pages(gateway, walled):
    enter(gateway, walled)
    walled.after("page", 3, lambda: change_password(walled))

    def sign_in_again():
        assert gateway.state(walled.address) is TokenState.NEEDS_PERSON
        gateway.sign_in(walled.address, through_wall(NEW_PASSWORD))

    person = Person(walled, sign_in_again)
    outcome = run_import(gateway, walled, person)
    person.join()
    assert outcome.ok, outcome.error
    ids = [feature["OBJECTID"] for feature in outcome.layer.getFeatures()]
    assert sorted(ids) == list(range(1, ROWS + 1))
    assert person.told == [True, False]
    assert person.asked_meanwhile == []
    assert gateway.state(walled.address) is TokenState.SIGNED_IN
    walled.expire_tokens()
    client = gateway.client(walled.address)
    assert client.json(f"{walled.address}/Test/FeatureServer/0")["name"]  # renewed
    client.close()
    # single rows are compared between the formats besides
    asked = [one for one in walled.seen("page") if "objectIds" not in one.params]
    pages = [one.params.get("where") for one in asked]
    assert len(set(pages)) == len(pages) - sum(one.status == 401 for one in asked)


@pytest.mark.parametrize("nth", [2, 3, 5])
def test_whatever_meets_the_other_password_first_waits(gateway, walled, nth):
    """Also an address that was never asked for before, which might as well be closed to us."""
    enter(gateway, walled)
    walled.after("any", len(walled.seen()) + nth, lambda: change_password(walled))
    person = Person(walled, lambda: gateway.sign_in(walled.address, through_wall(NEW_PASSWORD)))
    before = times_sent(walled, WALL_PASSWORD)
    outcome = run_import(gateway, walled, person)
    person.join()
    assert outcome.ok, outcome.error
    assert person.told == [True, False]
    assert before < times_sent(walled, WALL_PASSWORD)


def test_signing_out_ends_the_wait(gateway, walled):
    enter(gateway, walled)
    walled.after("page", 3, lambda: change_password(walled))
    person = Person(walled, lambda: gateway.sign_out(walled.address))
    outcome = run_import(gateway, walled, person)
    person.join()
    assert isinstance(outcome.error, WebServerRejected)
    assert person.told == [True, False]


def test_a_mistyped_password_meanwhile_is_sent_once_and_changes_nothing(gateway, walled):
    enter(gateway, walled)
    walled.after("page", 3, lambda: change_password(walled))

    def mistype_first():
        with pytest.raises(WebServerRejected):
            gateway.sign_in(walled.address, through_wall("mistyped"))
        gateway.sign_in(walled.address, through_wall(NEW_PASSWORD))

    person = Person(walled, mistype_first)
    outcome = run_import(gateway, walled, person)
    person.join()
    assert outcome.ok, outcome.error
    assert person.told == [True, False]
    assert times_sent(walled, "mistyped") == 1


def test_without_a_person_it_fails_in_a_clear_sentence(gateway, walled):
    enter(gateway, walled)
    walled.after("page", 3, lambda: change_password(walled))
    outcome = run_import(gateway, walled)
    assert str(outcome.error).endswith("does not accept this user name and password.")
