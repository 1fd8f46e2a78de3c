"""Sign in once and forget about expiry; pure Python.

::

    facts = discover(transport, root)
    service = TokenService(root)
    service.sign_in(PasswordSignIn(transport, token_url_candidates(facts)[0], name, password,
                                   server_url=root))
    client = RestClient(transport, TokenSigner(service))
"""

from .credential_store import ChosenStore, CredentialStore, SessionStore, choose_store
from .discovery import (
    ServerFacts,
    SignInKind,
    SignInOption,
    discover,
    sign_in_options,
    token_url_candidates,
)
from .keyring_store import KeyringStore
from .placement import Placement
from .sign_in import Credential, PasswordSignIn, PastedToken, SignInMethod
from .signer import TokenSigner
from .token import REFERER, Token
from .token_service import TokenService, TokenState

__all__ = [
    "REFERER",
    "ChosenStore",
    "Credential",
    "CredentialStore",
    "KeyringStore",
    "PasswordSignIn",
    "PastedToken",
    "Placement",
    "ServerFacts",
    "SessionStore",
    "SignInKind",
    "SignInMethod",
    "SignInOption",
    "Token",
    "TokenService",
    "TokenSigner",
    "TokenState",
    "choose_store",
    "discover",
    "sign_in_options",
    "token_url_candidates",
]
