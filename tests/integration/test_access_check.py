"""The question "why can't I get in?" asked of servers that say no in different ways."""

from __future__ import annotations

import base64
import json
import time

import pytest
from layerferry.core.auth import TokenState
from layerferry.core.errors import Cancelled, PluginError

from tests.arcgis_server import ApiKey, Fault, Manners, PortalRules
from tests.fakes.keyring_backend import FAILURES, Backend, failure, install
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_ways_in import given, owned, passwords_sent, secured, wait_until
from tests.unit.test_sign_in_ways import WALL_PASSWORD, WALL_USER


def check(gateway, address, **saved):
    from layerferry.core.host.access_check import AccessCheck
    from layerferry.core.host.connections import Connection

    told = []
    connection = Connection("A", address, **saved) if saved else None
    made = AccessCheck(gateway, address, connection, on_step=told.append)
    return made, told


def run_test(gateway, address, **saved):
    made, told = check(gateway, address, **saved)
    report = made.test()
    assert [one.title for one in report.steps] == [one.title for one in told]
    return report, {one.title: one.outcome.value for one in report.steps}


def layer_of(server):
    return f"{server.address}/Test/FeatureServer/0"


def test_a_stranger_learns_what_the_server_says_and_sends_nothing(gateway):
    with secured() as server:
        made, told = check(gateway, server.address)
        report = made.look()
        assert report.server.is_token_based
        assert report.standing.state is TokenState.SIGNED_OUT
        assert (report.steps, told) == ((), [])
        assert passwords_sent(server) == 0
        offered = [way.name for way in report.ways if way.is_offered]
        assert offered[0] == "Name and password"


def test_a_locked_layer_names_the_step_that_was_refused(gateway):
    with secured() as server:
        report, steps = run_test(gateway, layer_of(server))
    assert steps["Reach the server"] == "ok"
    assert steps["Sign in"] == "not done"
    assert steps["Read the layer"] == "refused"
    assert report.verdict.startswith("Read the layer: ")


def test_who_is_signed_in_at_a_server_that_stands_alone(gateway):
    with secured() as server:
        gateway.sign_in(server.address, given())
        report, steps = run_test(gateway, layer_of(server))
    assert set(steps.values()) == {"ok"}
    assert report.standing.method == "PasswordSignIn"
    assert report.standing.bound_to == "referer"
    assert report.standing.user == USER


def test_the_portal_tells_user_and_role(gateway):
    with owned() as (owner, server):
        gateway.sign_in(server.address, given("password", owner))
        more = {"way_in": "password", "trusted_token_origins": (owner.origin,)}
        report, steps = run_test(gateway, layer_of(server), **more)
        token = gateway.portal(server.address).service.peek()
        assert steps["Ask the portal who you are"] == "ok"
        assert (report.user, report.role) == (USER, "org_user")
        assert report.portal.name == "Look-alike portal"
        assert report.standing.method == "FederatedSignIn"
        assert server.where_seen(token) == set()
        assert "url" not in owner.where_seen(token)


def test_when_a_pasted_token_ends_is_learnt_where_it_tells(gateway):
    """A JSON Web Token states its end; whatever else is pasted does not."""
    ends = json.dumps({"exp": time.time() + 90.5 * 60}).encode()
    key = ApiKey(f"AAPT.{base64.urlsafe_b64encode(ends).decode().rstrip('=')}.signature")
    with owned(portal={"api_keys": (key,)}) as (owner, _server):
        page = f"{owner.portal}/home"
        gateway.sign_in(page, given("token", token=key.text))
        report, steps = run_test(gateway, page)
        assert steps["Ask the portal who you are"] == "ok"
        assert "Time left: 90 min; only you can renew it" in report.ticket()
        assert key.text not in report.ticket()
        assert "Time left: 90 min" in check(gateway, page)[0].look().ticket(), "nobody was asked"
        gateway.sign_in(page, given("token", token="opaque-" * 4))
        assert "the server did not say when it ends" in check(gateway, page)[0].look().ticket()


def test_a_portal_that_nobody_confirmed_is_not_asked(gateway):
    with owned() as (owner, server):
        report, steps = run_test(gateway, server.address)
        assert steps["Reach its portal"] == "refused"
        assert report.portal is None
        assert report.portal_note
        assert owner.log == []


def test_a_refused_password_is_told_and_never_sent_again(gateway):
    with secured() as server:
        with pytest.raises(PluginError):
            gateway.sign_in(server.address, given(password="wrong-pw-1"))
        before = passwords_sent(server, secret="wrong-pw-1")
        gateway.secrets.keep(server.root, USER, PASSWORD)
        report, steps = run_test(gateway, server.address, way_in="password", username=USER)
        assert steps["Sign in"] == "not done"
        assert report.standing.last_refusal.is_wrong_secret
        assert passwords_sent(server) == 0
        assert passwords_sent(server, secret="wrong-pw-1") == before == 1


def test_what_is_stored_is_tried_once(gateway):
    with secured() as server:
        gateway.secrets.keep(server.root, USER, "outdated-1")
        saved = {"way_in": "password", "username": USER}
        report, steps = run_test(gateway, server.address, **saved)
        assert steps["Sign in"] == "refused"
        _, steps = run_test(gateway, server.address, **saved)
        assert steps["Sign in"] == "not done"
        assert passwords_sent(server, secret="outdated-1") == 1
        assert report.standing.last_refusal is not None


def test_a_server_that_does_not_answer(gateway):
    with secured() as server:
        address = server.address
    report, steps = run_test(gateway, address)
    assert steps["Reach the server"] == "failed"
    assert "Sign in" not in steps
    assert report.verdict.startswith("Reach the server: ")
    made, _ = check(gateway, address)
    assert made.look().steps  # why there is nothing else to show


def test_a_web_server_in_front(gateway):
    with secured(manners=Manners(web_tier="basic")) as server:
        report, steps = run_test(gateway, server.address)
    assert steps["Reach the server"] == "ok"
    assert [way.name for way in report.ways if way.is_offered] == ["Web server in front"]


def test_cancel_ends_it_between_two_steps(gateway):
    from layerferry.core.host.access_check import AccessCheck

    with secured() as server:
        told = []
        made = AccessCheck(
            gateway, server.address, is_cancelled=lambda: len(told) == 1, on_step=told.append
        )
        with pytest.raises(Cancelled):
            made.test()
    assert len(told) == 1


def test_cancel_ends_it_inside_of_a_step(gateway):
    import threading

    from layerferry.core.host.access_check import AccessCheck

    with secured() as server:
        server.faults.add(Fault("silence", on="info", seconds=30))
        held = []
        made = AccessCheck(gateway, server.address, hold=held.append)

        def end():
            assert wait_until(lambda: server.seen("info"))
            held[0].close()

        ender = threading.Thread(target=end)
        ender.start()
        with pytest.raises(Cancelled):
            made.test()
        ender.join()


@pytest.mark.parametrize("name", FAILURES)
def test_a_keyring_that_fails_is_a_step_of_its_own(qgis_app, monkeypatch, name):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    backend = Backend()
    backend.problem = failure(name)
    install(monkeypatch, backend)
    gateway = Gateway(TransportSettings())
    with secured() as server:
        gateway.sign_in(server.address, given())
        report, steps = run_test(gateway, server.address)
    gateway.stop()
    assert steps["Keep secrets"] == "failed"
    assert FAILURES[name] in report.steps[-1].words
    assert steps["Sign in"] == "ok"


def test_no_secret_is_in_what_is_copied(gateway):
    rules = PortalRules(name="x")
    with owned(portal={"portal": rules}) as (owner, server):
        with pytest.raises(PluginError):
            gateway.sign_in(server.address, given("password", owner, password="wr0ng-c4n4ry"))
        gateway.sign_in(server.address, given("password", owner))
        token = gateway.service(server.address).peek()
        portal_token = gateway.portal(server.address).service.peek()
        # a server that says whatever it got
        rules.name = f"{PASSWORD} {token} {portal_token}"
        saved = {"way_in": "password", "trusted_token_origins": (owner.origin,)}
        report, steps = run_test(gateway, layer_of(server), username=USER, **saved)
    assert set(steps.values()) == {"ok"}
    text = report.ticket()
    everything = text + repr(report) + repr(report.sections())
    for secret in (PASSWORD, token, portal_token, "wr0ng-c4n4ry"):
        assert secret not in everything
    assert USER not in text
    assert "User: a…" in text


def test_a_refusal_keeps_no_frame_alive(gateway):
    import gc

    with secured() as server, pytest.raises(PluginError):
        gateway.sign_in(server.address, given(password="wr0ng-c4n4ry"))
    refusal = gateway.standing(server.address).last_refusal
    assert not [one for one in gc.get_referents(refusal) if isinstance(one, BaseException)]
    assert refusal.is_wrong_secret


def test_behind_a_web_server_the_test_goes_on(gateway):
    manners = Manners(web_tier="basic", web_tier_arcgis_user=USER)
    with secured(manners=manners) as server:
        gateway.secrets.keep(server.root, f"{WALL_USER} (web server)", WALL_PASSWORD)
        report, steps = run_test(gateway, server.address, way_in="webtier", username=WALL_USER)
        assert steps["Sign in"] == "ok"
        assert steps["Reach what is behind the web server"] == "ok"
        assert report.standing.is_walled
        assert report.server.version
        assert WALL_PASSWORD not in report.ticket(with_user=True)


def test_a_configuration_of_qgis_asks_for_no_master_password(gateway):
    with secured() as server:
        _, steps = run_test(gateway, server.address, way_in="qgis", auth_config="abc1234")
    assert steps["Sign in"] == "not done"


def test_a_way_in_of_a_later_version_is_none(gateway):
    with secured() as server:
        _, steps = run_test(gateway, server.address, way_in="teleport")
    assert steps["Sign in"] == "not done"
