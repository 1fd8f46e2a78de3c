"""From an error to words for people: what happened, what to do next."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import (
    AccessDenied,
    CertificateError,
    ClientCertificateError,
    FirewallRejected,
    InvalidToken,
    PluginError,
    ServiceError,
    SignInRejected,
    TicketRejected,
    TimedOut,
    TokenRequired,
    TooManyRequests,
    WebServerRejected,
)
from .core_words import in_the_persons_words


@dataclass(frozen=True)
class Message:
    """Plain text for a person; may repeat words of a server, so it is never markup.

    Attributes:
        what: what happened.
        advice: what to do next; may be "".
        details: everything that is known, one line each.
    """

    what: str
    advice: str = ""
    details: str = ""

    @property
    def text(self) -> str:
        """Both sentences."""
        return f"{self.what} {self.advice}".strip()


def message_for(error: Exception) -> Message:
    """Say in the person's language what an error means.

    Classes with one meaning have sentences of their own. The others (a name that is unknown, a
    port where nobody listens, a field that does not exist) differ by case, so what core said
    stands, in the person's language.
    """
    known = _translated(error)
    said = in_the_persons_words(str(error))
    details = [said]
    if isinstance(error, ServiceError):
        details += error.details
    if known is not None:
        return Message(*known, "\n".join(details))
    if isinstance(error, PluginError):
        return Message(said, in_the_persons_words(error.advice), "\n".join(details))
    what = QCoreApplication.translate("Messages", "Something unforeseen happened.")
    return Message(what, "", type(error).__name__)


def _translated(error: Exception) -> tuple[str, str] | None:
    """Return the sentences of the error's class; None when it has too many meanings for one."""
    translate = QCoreApplication.translate
    if isinstance(error, TicketRejected):
        return None  # it says which of Kerberos's reasons it is
    if isinstance(error, FirewallRejected):
        return None  # it says the number that the firewall's keeper asks for
    if isinstance(error, WebServerRejected):
        return (
            translate(
                "Messages",
                "The web server in front of ArcGIS does not accept this name and password.",
            ),
            translate(
                "Messages",
                "Check them (upper and lower case matter) before you try again: "
                "some servers lock an account after a few tries.",
            ),
        )
    if isinstance(error, SignInRejected):
        return (
            translate("Messages", "The server does not accept this name and password."),
            translate(
                "Messages",
                "Check them (upper and lower case matter) before you try again: "
                "some servers lock an account after a few tries.",
            ),
        )
    if isinstance(error, TokenRequired):
        return (
            translate("Messages", "This needs a sign-in."),
            translate("Messages", "Sign in, then try again."),
        )
    if isinstance(error, InvalidToken):
        return (
            translate("Messages", "The sign-in has ended."),
            translate("Messages", "Sign in again."),
        )
    if isinstance(error, AccessDenied):
        return (
            translate("Messages", "This account may not see it."),
            translate("Messages", "Ask the owner for access, or sign in with another account."),
        )
    if isinstance(error, TooManyRequests):
        return (
            translate("Messages", "The server is asked too often."),
            translate("Messages", "Try again in a few minutes."),
        )
    if isinstance(error, TimedOut):
        return (
            translate("Messages", "The server does not answer in time."),
            translate(
                "Messages", "Try again later, or raise the time-out in QGIS's network options."
            ),
        )
    if isinstance(error, ClientCertificateError):
        return None  # of ours, not of the server
    if isinstance(error, CertificateError):
        return (
            translate("Messages", "The certificate of the server is not trusted."),
            translate(
                "Messages",
                "If it is your organisation's own authority, add it under Settings > Options > "
                "Authentication > Manage certificates.",
            ),
        )
    return None
