"""Sign in once and forget about expiry; pure Python.

::

    facts = discover(transport, root)
    service = TokenService(root)
    service.sign_in(PasswordSignIn(transport, token_url_candidates(facts)[0], name, password,
                                   server_url=root))
    client = RestClient(transport, TokenSigner(service))

Servers of a portal share one sign-in there, whatever its method::

    portal = Portal(transport, portal_root, method)
    service.sign_in(FederatedSignIn(portal, root, facts.owning_system_url))

Methods are `PasswordSignIn`, `OAuthSignIn` (after `sign_in_by_browser` or `begin_by_code`),
`AppSignIn`, `WebTierTokenSignIn` and `PastedToken`. A `WebTierTransport` around the transport
answers the web server in front.
"""

from .app_sign_in import AppSignIn
from .browser_sign_in import OAuthSignIn, begin_by_code, sign_in_by_browser
from .connection_schemes import AuthMaker
from .credential_store import ChosenStore, CredentialStore, SessionStore, choose_store
from .discovery import (
    ServerFacts,
    SignInKind,
    SignInOption,
    Site,
    discover,
    find_site,
    sign_in_options,
    token_url_candidates,
)
from .federation import FederatedSignIn, Portal
from .keyring_store import KeyringStore
from .loopback_listener import PageTexts
from .oauth import OUT_OF_BAND, Authorization, OAuthApp, OAuthEndpoint
from .oauth_answer import OAuthTokens
from .placement import Placement
from .portal_address import check_owner, is_hosted_online, is_online, portal_root, same_portal
from .portal_facts import (
    PortalFacts,
    discover_portal,
    portal_token_urls,
    text_for_administrator,
)
from .refusal import Refusal
from .sign_in import Credential, PasswordSignIn, PastedToken, SignInMethod
from .signer import TokenSigner
from .standing import Standing
from .token import REFERER, Token
from .token_address import with_usable_token_url
from .token_check import TokenCheck, check_token
from .token_service import TokenService, TokenState
from .web_tier import OriginTransport, WebTierTransport
from .web_tier_sign_in import WebTierSignIn
from .web_tier_token import WebTierTokenSignIn

__all__ = [
    "OUT_OF_BAND",
    "REFERER",
    "AppSignIn",
    "AuthMaker",
    "Authorization",
    "ChosenStore",
    "Credential",
    "CredentialStore",
    "FederatedSignIn",
    "KeyringStore",
    "OAuthApp",
    "OAuthEndpoint",
    "OAuthSignIn",
    "OAuthTokens",
    "OriginTransport",
    "PageTexts",
    "PasswordSignIn",
    "PastedToken",
    "Placement",
    "Portal",
    "PortalFacts",
    "Refusal",
    "ServerFacts",
    "SessionStore",
    "SignInKind",
    "SignInMethod",
    "SignInOption",
    "Site",
    "Standing",
    "Token",
    "TokenCheck",
    "TokenService",
    "TokenSigner",
    "TokenState",
    "WebTierSignIn",
    "WebTierTokenSignIn",
    "WebTierTransport",
    "begin_by_code",
    "check_owner",
    "check_token",
    "choose_store",
    "discover",
    "discover_portal",
    "find_site",
    "is_hosted_online",
    "is_online",
    "portal_root",
    "portal_token_urls",
    "same_portal",
    "sign_in_by_browser",
    "sign_in_options",
    "text_for_administrator",
    "token_url_candidates",
    "with_usable_token_url",
]
