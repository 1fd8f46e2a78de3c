"""Sign in as an application: an id and a secret that a portal's owner gave."""

from __future__ import annotations

from ..errors import ProtocolError, SignInRejected, WebServerRejected
from .oauth import OAuthEndpoint
from .token import Token


class AppSignIn:
    """Client id and secret at a portal; implements `SignInMethod`.

    Such a token sees what is shared with the application, never a person's own content. The
    secret is sent no more once the portal refused it.

    Args:
        endpoint: of the portal, for the application's client id.
        client_secret: the secret.
        life_min: life to ask for; portals cut it to what they allow.

    Source: facts 1.7, ``client_credentials``.
    """

    can_renew = True

    def __init__(self, endpoint: OAuthEndpoint, client_secret: str, life_min: int = 120) -> None:
        self._endpoint = endpoint
        self._client_secret = client_secret.strip()
        self._life_min = life_min
        self._rejection: SignInRejected | None = None

    def __repr__(self) -> str:
        """Show the application and the portal, never the secret."""
        return f"<AppSignIn {self.user} at {self._endpoint.host}>"

    @property
    def user(self) -> str:
        """The application's id stands for a name."""
        return self._endpoint.app.client_id

    def obtain(self) -> Token:
        """Ask for a token; see `SignInMethod.obtain`.

        Raises:
            SignInRejected: the portal refuses id or secret, now or the last time.
            SignInRefused: not sent, because the address is not https.
            ServiceError, ProtocolError, TransportError, RedirectRefused: no token.
        """
        if self._rejection is not None:
            raise SignInRejected(
                str(self._rejection), self._rejection.code, self._rejection.details
            )
        if not self.user or not self._client_secret:
            raise ProtocolError(
                "Application id or secret is missing.", "Type in both and sign in again."
            )
        try:
            return self._endpoint.for_app(self._client_secret, self._life_min).access
        except WebServerRejected:
            raise  # the portal never saw the secret
        except SignInRejected as err:
            self._rejection = err
            raise
