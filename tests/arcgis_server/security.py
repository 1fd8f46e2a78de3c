"""Switches of sign-in: what a test says about the way a site guards itself."""

from __future__ import annotations

from dataclasses import dataclass, field

LOCK_AFTER = 5
LOCK_WINDOW_S = 15 * 60
OOB = "urn:ietf:wg:oauth:2.0:oob"


@dataclass
class App:
    """One application as registered with the portal.

    Attributes:
        redirect_uris: the answers' addresses; an answer goes to no other one.
        any_loopback_port: a registered address of this machine stands for all its ports.
        secret: for ``client_credentials``; "" = the application has none.
    """

    client_id: str = "layerferry-test"
    redirect_uris: tuple[str, ...] = ("http://127.0.0.1/", "http://localhost/", OOB)
    any_loopback_port: bool = True
    secret: str = ""


@dataclass
class OAuth:
    """How a portal's OAuth 2 behaves; all may be changed while it runs."""

    apps: list[App] = field(default_factory=lambda: [App()])
    code_life_s: float = 600
    access_life_s: float = 1800
    app_life_s: float = 7200  # of client_credentials, unless `expiration` asks for another
    refresh_life_s: float = 20160 * 60  # unless `expiration` asks for another
    max_refresh_life_s: float = 129600 * 60  # more is cut in silence
    gives_refresh_token: bool = True
    old_refresh_token_ends: bool = True  # when it is exchanged for a new one
    knows_pkce: bool = True  # portals before 10.8.1 look at no challenge
    demands_pkce: bool = False
    errors_as_status: bool = False  # HTTP 4xx instead of 200
    # what the answer to the browser says
    state_echo: str = "same"  # "wrong", "absent"
    cancel_description: str = "The user denied your request."
    message_code: str = ""


@dataclass
class PortalRules:
    """What a portal says of itself, and what it answers."""

    id: str = "0123456789ABCDEF"
    name: str = "Look-alike portal"
    portal_mode: str = "singletenant"  # "multitenant" = ArcGIS Online
    can_sign_in_arcgis: bool = True  # False: built-in accounts cannot sign in on the page
    can_sign_in_idp: bool = False
    all_ssl: bool = False
    max_token_expiration_min: int = -1
    cross_origin_domains: tuple[str, ...] = ()
    lists_servers: bool = True  # portals/self/servers, to whoever signed in
    # addresses of its token service
    spellings: frozenset[str] = frozenset({"rest", "old"})  # answered
    states_spelling: str = "rest"  # "old" = /sharing/generateToken


@dataclass(frozen=True)
class ApiKey:
    """A key that works like a token without end.

    Attributes:
        text: with its prefix AAPK, AAPT, AATK or AAST.
        referrers: patterns like ``https://*.example.org``; empty = from everywhere.
    """

    text: str = "AAPKferry-demo-key-0001"
    user: str = "analyst"
    referrers: tuple[str, ...] = ()


@dataclass
class Security:
    """How a site guards itself; the default is a stand-alone ArcGIS Server with one user."""

    users: dict[str, str] = field(default_factory=lambda: {"analyst": "ferry-demo-1"})
    saml_users: dict[str, str] = field(default_factory=dict)  # sign in on the page alone
    api_keys: tuple[ApiKey, ...] = ()
    token_life_s: float | None = None  # every token lives exactly so long, whatever is asked
    default_life_min: float = 60
    max_life_min: float = 1440  # more is cut in silence
    # where a token may travel
    token_in_body: bool = True
    token_in_query: bool = True
    token_in_x_esri: bool = True
    token_in_bearer: bool = True
    token_in_bare_authorization: bool = True
    # what it is bound to
    checks_referer: bool = True
    checks_ip: bool = True
    refuses_requestip: bool = False  # as hosted services of ArcGIS Online do
    demands_client: bool = False  # 10.2-10.5: code 201 when `client` is missing
    checks_token_on_public: bool = True  # a wrong token spoils even a public layer
    says_ssl: bool = False  # "this token may travel over https only"
    # token services
    allows_get: bool = False
    plain_text_answer: bool = False  # 10.0 and older: the bare token, no JSON
    has_generate_token: bool = True  # 10.0 and older: only /tokens?request=getToken
    speaks_clientid: bool = False  # 10.0 and older: clientid=ref.https://app, ip.1.2.3.4
    demands_https: bool = False  # portal and token services answer 403 over http
    failure_style: str = "envelope"  # "http_401", "html", "text"
    lock_after: int = LOCK_AFTER
    lock_window_s: float = LOCK_WINDOW_S
    admin_closed: bool = False
    token_services_url: str = ""  # "" = our own; a foreign one to test mistrust
    states_short_life: bool = True
    # a portal that owns the server
    federated: bool = False
    owning_system_url: str = ""  # "" = our own portal
    owning_system_style: str = ""  # "upper_case", "trailing_slash", "http", "https"
    accepts_portal_token: bool = True
    exchanges: bool = True  # False: the portal gives no tokens for its servers
    portal: PortalRules = field(default_factory=PortalRules)
    oauth: OAuth | None = None


def server_10_0(**more: object) -> Security:
    """Give the ways of ArcGIS Server 10.0: one plain address that answers plain text."""
    ways: dict[str, object] = {
        "allows_get": True,
        "plain_text_answer": True,
        "has_generate_token": False,
        "speaks_clientid": True,
        "failure_style": "text",
        "states_short_life": False,
        "token_in_x_esri": False,
        "token_in_bearer": False,
        "token_in_bare_authorization": False,
    }
    return Security(**{**ways, **more})  # type: ignore[arg-type]
