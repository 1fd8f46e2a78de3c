"""Three lines of a script: every way in without QGIS, and rows that are proven whole."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from layerferry.core.auth import REFERER, SessionStore
from layerferry.core.errors import (
    AddressError,
    CredentialStoreError,
    DownloadError,
    InvalidToken,
    ServiceError,
    SignInRefused,
    SignInRejected,
    TokenRequired,
    WebServerRejected,
)
from layerferry.core.net.requests_transport import TransportSettings
from layerferry.core.script import ClientCertificate, open_site

from tests.arcgis_server import (
    EVERY_TIME,
    ApiKey,
    App,
    ArcGisServer,
    Fault,
    Manners,
    OAuth,
    PortalRules,
    Row,
    Security,
    Site,
    numbered_points,
    one_layer_site,
    server_10_0,
)
from tests.fakes import keyring_backend
from tests.fakes.certificates import PASSPHRASE, Authority
from tests.unit.test_sign_in_ways import browser

ROOT = Path(__file__).resolve().parents[2]
NAME, PASSWORD = "analyst", "ferry-demo-1"
APP, SECRET = "ferry-app", "c4n4ry-app"
ROWS = 250


def serving(security=None, is_secured=True, **more):
    site = one_layer_site(numbered_points(ROWS), secured=is_secured)
    return ArcGisServer(site, security=security or Security(), **more)


@pytest.fixture
def opened():
    """Open sites that look passwords up in memory only; closed after the test."""
    sites = []

    def open_it(address, network=None, store=None):
        sites.append(open_site(address, network, store or SessionStore()))
        return sites[-1]

    yield open_it
    for site in sites:
        site.close()


@pytest.fixture
def federated():
    """A portal, and a server of another origin that takes only the tokens made for it."""
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    oauth = OAuth(apps=[App(), App(APP, secret=SECRET)])
    owner = ArcGisServer(Site(), security=Security(oauth=oauth))
    with owner, serving(rules, portal_server=owner) as server:
        yield owner, server


def layer_of(server):
    return f"{server.address}/Test/FeatureServer/0"


def assert_whole(rows):
    assert len(rows) == len(list(rows)) == ROWS
    assert rows.receipt.complete


# --- the rows ------------------------------------------------------------------------------------


def test_rows_are_dicts_with_a_shape(opened):
    with serving() as server:
        site = opened(server.address)
        site.sign_in(NAME, PASSWORD)
        rows = site.layer(layer_of(server)).rows()
        assert_whole(rows)
        ids = [row["OBJECTID"] for row in rows]
        assert sorted(ids) == list(range(1, ROWS + 1))
        assert all(row.wkb[:5] == b"\x01\x01\x00\x00\x00" for row in rows)
        assert rows.receipt.proof.value == "object_ids"
        assert rows.spatial_reference.wkid
        assert set(next(iter(rows))) == {field.name for field in rows.fields}


def test_rows_and_columns_may_be_chosen(opened):
    with serving(is_secured=False) as server:
        layer = opened(server.address).layer(layer_of(server))
        some = layer.rows(where="OBJECTID <= 7", fields=["OBJECTID"])
        assert [dict(row) for row in some] == [{"OBJECTID": n} for n in range(1, 8)]
        halves = [layer.rows(part=part) for part in ("1/2", "2/2")]
        ids = [row["OBJECTID"] for half in halves for row in half]
        assert sorted(ids) == list(range(1, ROWS + 1))


def test_a_server_that_only_calls_a_portal_its_own_gets_no_token_of_it(opened):
    rules = Security(portal=PortalRules(lists_servers=False), exchanges=False)
    owner = ArcGisServer(Site(), security=rules)
    with owner, serving(Security(users={}, federated=True), portal_server=owner) as server:
        site = opened(server.address)
        with pytest.raises(SignInRefused, match="does not vouch") as caught:
            site.sign_in(NAME, PASSWORD, trusted=[owner.portal])
        assert caught.value.needs_trust_in in server.root
        assert not any("token" in one.params or "x-esri-authorization" in one.headers
                       for one in server.seen())  # fmt: skip
        site.sign_in(NAME, PASSWORD, trusted=[owner.portal, caught.value.needs_trust_in])
        assert_whole(site.layer(layer_of(server)).rows())


def test_missing_rows_are_never_passed_off_as_all(opened):
    lost = Fault("lose_rows", on="page", times=EVERY_TIME)
    with serving(is_secured=False, faults=[lost]) as server:
        layer = opened(server.address).layer(layer_of(server))
        with pytest.raises(DownloadError, match="Nothing|missing|not"):
            layer.rows()
        partial = layer.rows(allow_partial=True)
        assert 0 < len(partial) < ROWS
        assert not partial.receipt.complete


@pytest.mark.parametrize("kind", ["html", "error200"])
def test_a_token_service_out_of_order_does_not_see_the_password_for_each_page(opened, kind):
    ended = Fault("invalid_token_498", on="page", times=EVERY_TIME)
    away = Fault(kind, on="token", skip=1, times=EVERY_TIME)
    with serving(faults=[ended, away]) as server:
        site = opened(server.address)
        site.sign_in(NAME, PASSWORD)
        with pytest.raises(InvalidToken):
            site.layer(layer_of(server)).rows()
        sent = sum("password" in one.params for one in server.seen("token"))
        assert sent == 2  # to get in, and once more


def test_values_that_need_wider_columns_start_anew(opened):
    with serving(is_secured=False) as server:
        starts = []
        layer = opened(server.address).layer(layer_of(server))
        description = layer.description
        text = next(f for f in description.fields if f.type.name == "STRING")
        server.add_rows([Row({"OBJECTID": ROWS + 1, text.name: "x" * (text.length + 40)})])
        kept = []

        def begin(fields):
            starts.append([f.length for f in fields if f.name == text.name])
            kept.clear()
            return kept.append

        receipt = layer.fetch(begin)
        assert receipt.complete
        assert starts == [[text.length], [0]]
        assert sum(batch.row_count for batch in kept) == ROWS + 1
        assert receipt.warnings


def test_service_with_one_layer_and_contents(opened):
    with serving(is_secured=False) as server:
        site = opened(server.address)
        (service,) = site.contents()
        (entry,) = site.contents(service.url)
        assert site.layer(service.url).description.url == entry.url
        with pytest.raises(AddressError):
            _ = site.layer(server.address).description


# --- the ways in ---------------------------------------------------------------------------------


@pytest.mark.parametrize("security", [Security, server_10_0])
def test_stand_alone_server(opened, security):
    with serving(security()) as server:
        site = opened(server.address)
        site.sign_in(NAME, PASSWORD)
        assert_whole(site.layer(layer_of(server)).rows())
        assert server.where_seen(PASSWORD) == {"form"}


def test_token_that_ends_between_pages(opened):
    with serving() as server:
        server.layer().max_record_count = 50
        server.after("page", 2, server.expire_tokens)
        site = opened(server.address)
        site.sign_in(NAME, PASSWORD, bound_to="requestip")
        rows = site.layer(layer_of(server)).rows()
        assert_whole(rows)
        assert rows.receipt.token_renewals == 1


def test_wrong_password_is_sent_once(opened):
    with serving() as server:
        site = opened(server.address)
        with pytest.raises(SignInRejected):
            site.sign_in(NAME, "c4n4ry-wrong")
        assert server.sign_ins_refused == 1
        with pytest.raises(TokenRequired):
            site.layer(layer_of(server)).rows()
        assert "c4n4ry" not in repr(site)


def test_federated_server_asks_before_the_portal_gets_anything(opened, federated):
    owner, server = federated
    site = opened(server.address)
    with pytest.raises(SignInRefused) as refused:
        site.sign_in(NAME, PASSWORD)
    assert owner.log == []
    site.sign_in(NAME, PASSWORD, trusted=[refused.value.needs_trust_in])
    assert_whole(site.layer(layer_of(server)).rows())
    assert server.where_seen(PASSWORD) == set()


def test_portal_and_its_servers(opened, federated):
    owner, server = federated
    site = opened(f"{owner.portal}/home")
    site.sign_in(NAME, PASSWORD)
    assert_whole(site.layer(layer_of(server)).rows())
    server.expire_tokens()
    owner.expire_tokens()
    assert_whole(site.layer(layer_of(server)).rows())
    assert server.where_seen(PASSWORD) == set()


def test_servers_that_name_their_portal_as_it_is_called_inside(opened):
    inner = "https://inner.lan:7443/arcgis"
    rules = Security(users={}, federated=True, accepts_portal_token=False, owning_system_url=inner)
    portal = ArcGisServer(Site(), security=Security(owning_system_url=inner))
    with portal as owner, serving(rules, portal_server=owner) as server:
        site = opened(f"{owner.portal}/home")
        site.sign_in(NAME, PASSWORD)
        assert_whole(site.layer(layer_of(server)).rows())
        assert server.where_seen(PASSWORD) == set()


# longer than any name can be, so that nobody is asked for it
UNKNOWN = f"https://{'inner' * 13}.example:7443"


@pytest.mark.parametrize("path", ["/portal", "/arcgis"])
def test_a_portal_beside_its_server_that_both_call_by_a_name_of_the_inside(opened, path):
    rules = Security(federated=True, accepts_portal_token=False, owning_system_url=UNKNOWN + path)
    with serving(rules) as server:
        site = opened(server.address)
        site.sign_in(NAME, PASSWORD)
        assert_whole(site.layer(layer_of(server)).rows())
        server.expire_tokens()
        assert_whole(site.layer(layer_of(server)).rows())


@pytest.mark.parametrize("is_its_own_name", [True, False])
def test_a_portal_whose_name_leads_nowhere_is_looked_for_where_the_person_says(
    opened, is_its_own_name
):
    inner = f"{UNKNOWN}/portal"
    rules = Security(users={}, federated=True, accepts_portal_token=False, owning_system_url=inner)
    says = inner if is_its_own_name else ""
    portal = ArcGisServer(Site(), security=Security(owning_system_url=says))
    with portal as owner, serving(rules, portal_server=owner) as server:
        site = opened(server.address)
        if is_its_own_name:
            site.sign_in(NAME, PASSWORD, trusted=[owner.origin])
            assert_whole(site.layer(layer_of(server)).rows())
        else:
            with pytest.raises(SignInRefused, match="belongs to the portal inner") as refused:
                site.sign_in(NAME, PASSWORD, trusted=[owner.origin])
            with pytest.raises(ServiceError, match="cannot be reached from here") as told:
                site.sign_in(NAME, PASSWORD, trusted=[refused.value.needs_trust_in])
            assert "home page" in told.value.advice
            assert owner.where_seen(PASSWORD) == set()
        assert server.where_seen(PASSWORD) == set()


def test_every_request_has_the_same_referer(opened):
    with serving(is_secured=False) as server:
        assert_whole(opened(server.address).layer(layer_of(server)).rows())
        assert {one.headers.get("referer") for one in server.seen()} == {REFERER}


def test_server_that_is_not_the_portals_gets_nothing(opened, federated):
    owner, _server = federated
    store = SessionStore()
    site = opened(f"{owner.portal}/home", store=store)
    site.sign_in(NAME, PASSWORD)
    with serving() as stranger:
        with pytest.raises(TokenRequired):
            site.layer(layer_of(stranger)).rows()
        assert stranger.where_seen(PASSWORD) == set()
        assert stranger.where_seen(site._services[owner.portal].token().value) == set()
    with serving(is_secured=False) as public:
        assert_whole(site.layer(layer_of(public)).rows())


def test_hosted_services_that_take_the_portals_token(opened):
    online = PortalRules(portal_mode="multitenant")
    with ArcGisServer(Site(), security=Security(portal=online, exchanges=False)) as owner:
        rules = Security(users={}, federated=True, refuses_requestip=True)
        with serving(rules, portal_server=owner) as server:
            site = opened(f"{owner.portal}/home")
            site.sign_in(NAME, PASSWORD)
            assert_whole(site.layer(layer_of(server)).rows())


def test_application(opened, federated):
    owner, server = federated
    site = opened(server.address)
    site.sign_in(client_id=APP, client_secret=SECRET, trusted=[owner.origin])
    assert_whole(site.layer(layer_of(server)).rows())
    assert owner.where_seen(SECRET) == {"form"}


def test_application_at_the_portal_serves_its_servers(opened, federated):
    owner, server = federated
    site = opened(f"{owner.portal}/home")
    site.sign_in(client_id=APP, client_secret=SECRET)
    assert_whole(site.layer(layer_of(server)).rows())
    assert server.where_seen(SECRET) == set()


def test_portal_that_hides_what_it_says_of_itself(opened):
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    with ArcGisServer(Site(), security=Security()) as owner:
        owner.faults.add(Fault("html", on="portal", times=EVERY_TIME))
        with serving(rules, portal_server=owner) as server:
            site = opened(server.address)
            site.sign_in(NAME, PASSWORD, trusted=[owner.origin])
            assert_whole(site.layer(layer_of(server)).rows())


def test_token(opened):
    key = ApiKey()
    with serving(Security(api_keys=(key,))) as server:
        site = opened(server.address)
        site.sign_in(token=key.text)
        assert_whole(site.layer(layer_of(server)).rows())
        assert server.where_seen(key.text) == {"x-esri-authorization"}
        assert site.token_ends(server.address) is None


def test_a_token_that_states_its_end_tells_it_unasked(opened):
    stated = base64.urlsafe_b64encode(b'{"exp": 1900000000}').decode().rstrip("=")
    key = ApiKey(f"AAPT.{stated}.signature")
    with serving(Security(api_keys=(key,))) as server:
        site = opened(server.address)
        site.sign_in(token=key.text)
        assert site.token_ends(server.address).timestamp() == 1_900_000_000
        assert server.where_seen(key.text) == set()
        assert_whole(site.layer(layer_of(server)).rows())


def test_browser(opened, federated):
    owner, server = federated
    site = opened(f"{owner.portal}/home")
    open_it, _pages, threads = browser(owner)
    site.sign_in_by_browser("layerferry-test", open_browser=open_it)
    threads[0].join(60)
    assert_whole(site.layer(layer_of(server)).rows())
    with serving(is_secured=False) as public:
        assert_whole(site.layer(layer_of(public)).rows())
    assert owner.oauth.revocations == 0
    site.close()
    assert owner.oauth.revocations == 1


def test_servers_of_another_portal_are_asked_without_a_token(opened, federated):
    owner, _server = federated
    site = opened(f"{owner.portal}/home")
    site.sign_in(NAME, PASSWORD)
    elsewhere = ArcGisServer(Site(), security=Security())
    rules = Security(users={}, federated=True)
    with elsewhere, serving(rules, is_secured=False, portal_server=elsewhere) as public:
        assert_whole(site.layer(layer_of(public)).rows())
        token = site._services[owner.portal].token().value
        for place in (elsewhere, public):
            assert place.where_seen(PASSWORD) == place.where_seen(token) == set()


@pytest.mark.parametrize("schemes", ["basic", "digest"])
def test_web_server_in_front(opened, schemes):
    manners = Manners(web_tier=schemes, web_tier_arcgis_user=NAME)
    with serving(manners=manners) as server:
        site = opened(server.address)
        site.sign_in(manners.web_tier_user, manners.web_tier_password)
        assert_whole(site.layer(layer_of(server)).rows())


@pytest.mark.parametrize("schemes", ["basic", "digest"])
@pytest.mark.parametrize("walled", ["portal", "both"])
def test_portal_behind_a_web_server_and_its_servers(opened, schemes, walled):
    manners = Manners(web_tier=schemes, web_tier_arcgis_user=NAME)
    before_server = manners if walled == "both" else None
    rules = Security(users={}, federated=True, accepts_portal_token=False)
    portal = ArcGisServer(Site(), security=Security(), manners=manners)
    with portal as owner, serving(rules, portal_server=owner, manners=before_server) as server:
        site = opened(f"{owner.portal}/home")
        trusted = [server.origin] if walled == "both" else []
        site.sign_in(manners.web_tier_user, manners.web_tier_password, trusted=trusted)
        assert_whole(site.layer(layer_of(server)).rows())
        assert server.where_seen(manners.web_tier_password) == set()
        asked = [*owner.seen(), *server.seen()]
        assert {one.headers.get("referer") for one in asked} == {REFERER}


def test_web_server_before_the_portal_is_none_of_other_servers(opened):
    manners = Manners(web_tier="basic", web_tier_arcgis_user=NAME)
    portal = ArcGisServer(Site(), security=Security(), manners=manners)
    with portal as owner, serving(is_secured=False) as public:
        site = opened(f"{owner.portal}/home")
        site.sign_in(manners.web_tier_user, manners.web_tier_password, trusted=[public.origin])
        assert_whole(site.layer(layer_of(public)).rows())
        assert not any("authorization" in one.headers or one.form for one in public.seen())


@pytest.mark.parametrize("password", ["right", "wrong"])
def test_web_server_in_front_of_all_but_what_the_server_says_of_itself(opened, password):
    manners = Manners(
        web_tier="basic", web_tier_arcgis_user=NAME, web_tier_open_info=True,
        web_tier_user="jo",
    )  # fmt: skip
    with serving(manners=manners) as server:
        site = opened(server.address)
        if password == "wrong":
            with pytest.raises(SignInRejected):
                site.sign_in("jo", password)
            tried = [one for one in server.seen() if "authorization" in one.headers]
            assert len(tried) == 1
            return
        site.sign_in("jo", manners.web_tier_password)
        assert_whole(site.layer(layer_of(server)).rows())


@pytest.mark.parametrize("is_one_account", [True, False])
def test_web_server_in_front_of_the_tokens_alone(opened, is_one_account):
    manners = Manners(web_tier="basic", web_tier_tokens_only=True)
    if is_one_account:
        manners.web_tier_user, manners.web_tier_password = NAME, PASSWORD
    with serving(manners=manners) as server:
        site = opened(server.address)
        if is_one_account:
            site.sign_in(NAME, PASSWORD)
        else:
            with pytest.raises(WebServerRejected):
                site.sign_in(NAME, PASSWORD)
            assert server.sign_ins_refused == 0
            wall = manners.web_tier_user
            with pytest.raises(WebServerRejected):
                site.sign_in(NAME, PASSWORD, front_username=wall, front_password="wrong")
            site.sign_in(
                NAME, PASSWORD, front_username=wall, front_password=manners.web_tier_password
            )
        assert_whole(site.layer(layer_of(server)).rows())
        server.expire_tokens()
        assert_whole(site.layer(layer_of(server)).rows())


def test_client_certificate_and_a_name(opened, tmp_path):
    authority = Authority(tmp_path)
    person = authority.person()
    network = TransportSettings(
        ssl_context=authority.trusting(), make_ssl_context=authority.trusting
    )
    mine = ClientCertificate.from_files(person.certificate_file, person.key_file, PASSPHRASE)
    with serving(tls=authority.server()) as server:
        site = opened(server.address, network)
        site.sign_in(NAME, PASSWORD, certificate=mine)
        assert_whole(site.layer(layer_of(server)).rows())


def test_password_of_the_credential_store(opened):
    store = SessionStore()
    with serving() as server:
        site = opened(server.address, store=store)
        with pytest.raises(CredentialStoreError):
            site.sign_in(NAME)
        store.put(server.root, NAME, PASSWORD)
        site.sign_in(NAME)
        assert_whole(site.layer(layer_of(server)).rows())


@pytest.mark.parametrize(("name", "words"), keyring_backend.FAILURES.items())
@pytest.mark.parametrize("is_late", [False, True])
def test_keyring_that_fails_is_said_and_stops_nobody(monkeypatch, name, words, is_late):
    ring = keyring_backend.Backend()
    ring.problem = None if is_late else keyring_backend.failure(name, PASSWORD)
    keyring_backend.install(monkeypatch, ring)
    with serving() as server, open_site(server.address) as site:
        if is_late:
            with pytest.raises(CredentialStoreError, match="No password for analyst"):
                site.sign_in(NAME)
            ring.problem = keyring_backend.failure(name, PASSWORD)
        with pytest.raises(CredentialStoreError, match=words) as said:
            site.sign_in(NAME)
        assert said.value.sentence.endswith("Type it in and sign in again.")
        assert PASSWORD not in said.value.sentence
        site.sign_in(NAME, PASSWORD)
        assert_whole(site.layer(layer_of(server)).rows())


@pytest.mark.parametrize("odd", [b"\xff\x00", 5, ["a"]])
def test_a_keyring_that_returns_no_password_is_said_and_stops_nobody(monkeypatch, odd):
    ring = keyring_backend.Backend()
    keyring_backend.install(monkeypatch, ring)
    with serving() as server, open_site(server.address) as site:
        ring.entries["LayerFerry", f"{NAME}@{server.root}"] = odd
        with pytest.raises(CredentialStoreError, match="something other than a password"):
            site.sign_in(NAME)
        ring.entries["LayerFerry", f"{NAME}@{server.root}"] = PASSWORD.encode()
        site.sign_in(NAME)
        assert_whole(site.layer(layer_of(server)).rows())


def test_nothing_to_sign_in_with(opened):
    with serving() as server, pytest.raises(TokenRequired, match="nothing to sign in with"):
        opened(server.address).sign_in()


# --- without QGIS --------------------------------------------------------------------------------


def blocks():
    text = (ROOT / "docs" / "scripts.md").read_text(encoding="utf-8")
    return re.findall(r"```python\n(.*?)```", text, re.DOTALL)


def test_what_the_documentation_shows_runs_where_qgis_cannot_be_imported(tmp_path):
    package = tmp_path / "plugins" / "layerferry"
    package.mkdir(parents=True)
    shutil.copy(ROOT / "__init__.py", package)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "core", package / "core", ignore=ignored)
    first, path, *others = blocks()
    place = re.search(r'append\("(.*)"\)', path)[1]
    path = path.replace(place, str(package.parent))
    script = "\n".join(
        ["import no_qgis", path, first, *others, "print(len(rows), len(some), written)"]
    )
    with serving() as server:
        script = script.replace("https://gis.example.org/arcgis", server.root)
        script = script.replace("the password", PASSWORD).replace("NAME LIKE 'A%'", "1=1")
        script = script.replace("(5.9, 45.8, 10.5, 47.8)", "(-180, -90, 180, 90)")
        ended = subprocess.run(
            [sys.executable, "-c", script],
            cwd=tmp_path,
            env={"PYTHONPATH": str(ROOT / "scripts" / "pytest_plugins"), "PATH": ""},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines()[-1] == f"{ROWS} {ROWS} {ROWS}"
    assert "object ids match" in ended.stdout
