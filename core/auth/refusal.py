"""Why something did not work, told without anything secret."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ..errors import (
    AccessDenied,
    FirewallRejected,
    InvalidToken,
    PluginError,
    ServiceError,
    SignInRejected,
    TicketRejected,
    TokenRequired,
    TooManyRequests,
    WebServerRejected,
)

_PLAIN: tuple[tuple[type[ServiceError], str], ...] = (
    (WebServerRejected, "The web server in front does not accept this name and password."),
    (SignInRejected, "The server does not accept this name and password."),
    (TokenRequired, "This needs a sign-in."),
    (InvalidToken, "The token has ended, or was made for another place."),
    (FirewallRejected, "A firewall in front of the server rejected the request."),
    (AccessDenied, "This account may not see it."),
    (TooManyRequests, "The server is asked too often."),
    (ServiceError, "The server answers with an error."),
)


@dataclass(frozen=True)
class Refusal:
    """Why something did not work; unlike the exception, it keeps no frames alive.

    Attributes:
        sentence: what happened and what to do; may repeat words of a server.
        plain: what happened, in our own words only.
        advice: what to do, in our own words; may be "".
        at: when, aware UTC.
        is_wrong_secret: name or password were refused; not to be sent again by themselves.
    """

    sentence: str
    plain: str
    advice: str
    at: datetime
    is_wrong_secret: bool = False

    @classmethod
    def of(cls, error: PluginError, at: datetime) -> Refusal:
        """Describe an error."""
        plain = str(error)
        if isinstance(error, ServiceError) and not isinstance(error, TicketRejected):
            plain = next(text for kind, text in _PLAIN if isinstance(error, kind))
            if error.code:
                plain = f"{plain.rstrip('.')} (code {error.code})."
        return cls(error.sentence, plain, error.advice, at, isinstance(error, SignInRejected))
