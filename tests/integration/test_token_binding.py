"""What tokens are bound to, and where the browser comes back: choices of a saved connection."""

from __future__ import annotations

import http.client
import json
import socket
from urllib.parse import urlencode

import pytest
from layerferry.core.auth import REFERER
from layerferry.core.errors import InvalidToken, PluginError, ProtocolError
from layerferry.core.host.portal_page import in_browser

from tests.arcgis_server import App, OAuth, Security, server_10_0
from tests.integration.conftest import PASSWORD, USER
from tests.integration.test_algorithm_ways_in import rows, saved, store  # noqa: F401  fixtures
from tests.integration.test_ways_in import by_browser, count, given, owned, secured
from tests.unit.test_sign_in_ways import browser

HERE, ELSEWHERE = "127.0.0.1", "203.0.113.9"


def answer_to(server, token, source=HERE, referer=""):
    """Ask as another program would that got hold of the token; returns the answer."""
    line = http.client.HTTPConnection("127.0.0.1", server.port, source_address=(source, 0))
    body = urlencode({"where": "1=1", "returnCountOnly": "true", "f": "json", "token": token})
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Referer": referer}
    try:
        line.request("POST", "/arcgis/rest/services/Test/FeatureServer/0/query", body, headers)
        return json.loads(line.getresponse().read())
    finally:
        line.close()


def token_forms(server):
    return [seen.form for seen in server.seen("token") if "password" in seen.form]


@pytest.mark.parametrize("bound_to", ["requestip", f"ip:{HERE}"])
def test_token_of_an_address_works_from_there_alone(gateway, bound_to):
    with secured() as server:
        gateway.sign_in(server.address, given(bound_to=bound_to))
        assert count(gateway, server) == 3
        token = gateway.service(server.address).token().value
        assert answer_to(server, token) == {"count": 3}
        assert answer_to(server, token, source="127.0.0.2")["error"]["code"] == 498
        asked = [seen for seen in server.seen("count") if "user-agent" in seen.headers]
        assert {seen.headers["referer"] for seen in asked} == {REFERER}


def test_token_of_the_referer_works_with_it_alone(gateway):
    with secured() as server:
        gateway.sign_in(server.address, given())
        token = gateway.service(server.address).token().value
        assert answer_to(server, token, source="127.0.0.2", referer=REFERER) == {"count": 3}
        assert answer_to(server, token)["error"]["code"] == 498


@pytest.mark.parametrize("bound_to", ["referer", "requestip", f"ip:{HERE}"])
def test_renewals_ask_for_the_same_binding(gateway, bound_to):
    with secured() as server:
        gateway.sign_in(server.address, given(bound_to=bound_to))
        server.expire_tokens()
        assert count(gateway, server) == 3
        first, second = token_forms(server)
        wanted = {"client", "ip", "referer"}
        assert first == second
        said = {name: first[name] for name in wanted & set(first)}
        assert said == {
            "referer": {"client": "referer", "referer": REFERER},
            "requestip": {"client": "requestip"},
        }.get(bound_to, {"client": "ip", "ip": HERE})


def test_address_of_another_computer(gateway):
    with secured() as server:
        gateway.sign_in(server.address, given(bound_to=f"ip:{ELSEWHERE}"))
        with pytest.raises(InvalidToken):
            count(gateway, server)


@pytest.mark.parametrize("bound_to", ["ip:", "ip:my computer", "somewhere"])
def test_what_is_no_address_is_told_before_the_password_leaves(gateway, bound_to):
    with secured() as server:
        with pytest.raises(ProtocolError, match="IP address"):
            gateway.sign_in(server.address, given(bound_to=bound_to))
        assert server.where_seen(PASSWORD) == set()


def test_binding_at_arcgis_10_0(gateway):
    with secured(server_10_0()) as server:
        gateway.sign_in(server.address, given(bound_to=f"ip:{HERE}"))
        assert count(gateway, server) == 3
        token = gateway.service(server.address).token().value
        assert answer_to(server, token, source="127.0.0.2")["error"]["code"] == 498


def test_portal_that_binds_to_the_address(gateway):
    with owned() as (owner, server):
        gateway.sign_in(server.address, given("password", owner, bound_to="requestip"))
        assert count(gateway, server) == 3
        server.expire_tokens()
        owner.expire_tokens()
        assert count(gateway, server) == 3
        clients = {f.get("client") for f in token_forms(owner) if "password" in f}
        assert clients == {"requestip"}


def test_servers_share_a_sign_in_of_the_same_binding_only(gateway):
    with owned(servers=2) as (owner, first, second):
        gateway.sign_in(first.address, given("password", owner))
        gateway.sign_in(second.address, given("password", owner, bound_to="requestip"))
        assert [f["client"] for f in token_forms(owner)] == ["referer", "requestip"]
        assert count(gateway, second) == 3


def test_binding_of_a_saved_connection(run, saved, monkeypatch):  # noqa: F811
    monkeypatch.setenv("LAYERFERRY_PASSWORD", PASSWORD)
    with secured(Security(checks_referer=False)) as server:
        name = saved(server, way_in="password", username=USER, bound_to="requestip")
        assert rows(run, server, CONNECTION=name) == 3
        assert [form["client"] for form in token_forms(server)] == ["requestip"]


# --- the way back from the browser ---------------------------------------------------------------


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_browser_comes_back_to_a_registered_port(gateway):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ports = (taken.getsockname()[1], free_port())
        app = App(
            redirect_uris=tuple(f"http://127.0.0.1:{port}/" for port in ports),
            any_loopback_port=False,
        )
        with owned(portal={"oauth": OAuth(apps=[app])}) as (owner, server):
            open_it, _pages, threads = browser(owner)
            asked = by_browser(owner, redirect_ports=ports)
            gateway.sign_in_on_page(server.address, asked, in_browser(open_it))
            threads[0].join(60)
            assert count(gateway, server) == 3
            told = {seen.params["redirect_uri"] for seen in owner.seen("authorize")}
            assert told == {f"http://127.0.0.1:{ports[1]}/"}


def test_no_registered_port_is_free(gateway):
    with socket.socket() as taken, owned(portal={"oauth": OAuth()}) as (owner, server):
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        opened = []
        with pytest.raises(PluginError, match=rf"Another program uses the port .*{port}"):
            gateway.sign_in_on_page(
                server.address, by_browser(owner, redirect_ports=(port,)), in_browser(opened.append)
            )
        assert opened == []
