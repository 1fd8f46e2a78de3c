"""One exception tree; each class is a different thing the user or the caller can do about it.

::

    PluginError
      AddressError            the text is not an address that can be used
      TransportError          no usable answer: offline, name unknown, refused, cut off
        Unreachable           nobody is there: name unknown, refused, no route
        AnswerTooLarge        more than we take at once
          NoRoomForAnswer     only because others come meanwhile
        TimedOut              nothing came within the time limit
          ConnectTimedOut     nobody answers at that address; also Unreachable
          ServerSilent        the server has been silent for so long that the job ends
        CertificateError      the server's certificate is not trusted
          ClientCertificateError  the server wants one of ours, or ours cannot be used
      RedirectRefused         a redirect that would take a secret elsewhere, or never ends
      ProtocolError           an answer that is not what ArcGIS REST promises (HTML, cut JSON)
      ServiceError            the server said no: code, message, details
        SignInRejected        wrong name or password
          WebServerRejected   it is the web server in front of ArcGIS that refuses them
            TicketRejected    it is Kerberos: no ticket, or the web server refuses it
        TokenRequired         499
        InvalidToken          498
        AccessDenied          403
          FirewallRejected    it is a firewall in front, which may allow other words
        TooManyRequests       429
      SignInRefused           we do not send the secret: no https, or a stranger asks for it
      CredentialStoreError    the keyring is locked, absent or refuses
      ConnectionFileError     a file of connections cannot be read or written
      PresetError             a preset cannot be read, written or run
      DownloadError           a layer could not be fetched, or not be proven whole
      ExportError             the file could not be written as asked

Every error says in plain English what happened (`str(err)`) and what to do (`err.advice`).
`ui/messages.py` turns the class into a translated sentence. Neither ever holds a secret.
Cancelling is not an error: `Cancelled` stands outside the tree.
"""

from __future__ import annotations


class Cancelled(Exception):
    """The user asked to stop; nothing is to be reported."""


class PluginError(Exception):
    """Root of everything LayerFerry reports.

    Args:
        message: what happened, one plain sentence without secrets.
        advice: what to do next, one plain sentence; the class has a default.
    """

    default_advice = ""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice or self.default_advice

    @property
    def sentence(self) -> str:
        """What happened and what to do, for places that show one text."""
        return f"{self} {self.advice}".strip()


class AddressError(PluginError):
    """The text is not an address that can be used."""

    default_advice = "Paste the address of an ArcGIS server, service or layer."


class TransportError(PluginError):
    """No usable answer came back."""

    default_advice = "Check the address, the network and the proxy in QGIS's options."


class TimedOut(TransportError):
    """Nothing came within the time limit."""

    default_advice = "Try again later, or raise the time-out in QGIS's network options."


class Unreachable(TransportError):
    """Nobody is there: the name is unknown, nobody listens, or no route leads there."""


class ConnectTimedOut(Unreachable, TimedOut):
    """Nobody answers at that address, neither with yes nor with no."""


class ServerSilent(TimedOut):
    """The server has been silent, whatever it was asked, for as long as a job may wait."""


class AnswerTooLarge(TransportError):
    """An answer larger than what is taken at once; asking for less helps."""

    default_advice = "Choose a smaller page size or fewer fields."


class NoRoomForAnswer(AnswerTooLarge):
    """Answers that come at once are too much for us together; alone this one may be read."""


class CertificateError(TransportError):
    """The server's certificate is not trusted."""

    default_advice = (
        "If it is your organisation's own authority, add it under "
        "Settings > Options > Authentication > Manage certificates."
    )


class ClientCertificateError(CertificateError):
    """The server wants a client certificate, or ours cannot be used."""

    default_advice = "Choose another client certificate, then sign in again."


class RedirectRefused(PluginError):
    """A redirect that would take a secret to another place, or never ends."""

    default_advice = "Paste the address that the server redirects to, if you trust it."


class ProtocolError(PluginError):
    """An answer that is not what ArcGIS REST promises."""

    default_advice = "Check that the address belongs to an ArcGIS server."


class ServiceError(PluginError):
    """The server answered with an error.

    Attributes:
        code: Esri's error code (or the HTTP status), 0 when there was none.
        details: the server's further lines, plain text.
    """

    default_advice = "The server's own words are in the details."

    def __init__(
        self, message: str, code: int = 0, details: tuple[str, ...] = (), advice: str = ""
    ) -> None:
        super().__init__(message, advice)
        self.code = code
        self.details = details


class SignInRejected(ServiceError):
    """Wrong name or password. Never tried again by itself: accounts lock after five."""

    default_advice = "Check the user name (it is case-sensitive) and the password."


class WebServerRejected(SignInRejected):
    """The web server in front of ArcGIS refuses; what gets in behind it may be as good as ever."""


class TicketRejected(WebServerRejected):
    """Kerberos has no ticket for the web server, or the web server refuses it."""

    default_advice = "Sign in to your domain again, or give a user name and password."


class TokenRequired(ServiceError):
    """499: the resource is secured and no token arrived."""

    default_advice = "Sign in, then try again."


class InvalidToken(ServiceError):
    """498: the token has ended, or was made for another place."""

    default_advice = "Sign in again."


class AccessDenied(ServiceError):
    """403: signed in, but this account may not see the resource.

    Attributes:
        was_only_post: some filters in front refuse every POST; a shorter question, which is sent
            by GET, may be allowed.
    """

    was_only_post = False
    default_advice = "Ask the owner of the service for access, or sign in with another account."


class FirewallRejected(AccessDenied):
    """A firewall's notice came, with whatever status; other words or less at once may pass it."""

    default_advice = "Ask the administrator of that server why."


class TooManyRequests(ServiceError):
    """429: the server asks for less."""

    default_advice = "Try again in a few minutes."


class SignInRefused(PluginError):
    """We do not send the secret.

    Attributes:
        needs_http: the person may agree to send it unencrypted.
        needs_trust_in: the person may agree to send it to this place (``https://host``); "" = no.
    """

    default_advice = "Use the https address of the server."

    def __init__(
        self, message: str, advice: str = "", needs_http: bool = False, needs_trust_in: str = ""
    ) -> None:
        super().__init__(message, advice)
        self.needs_http = needs_http
        self.needs_trust_in = needs_trust_in


class CredentialStoreError(PluginError):
    """The keyring is locked, absent or refuses."""

    default_advice = "The secret is kept for this session only."


class ConnectionFileError(PluginError):
    """A file of connections cannot be read or written."""

    default_advice = "Choose a file that LayerFerry has exported."


class PresetError(PluginError):
    """A preset cannot be read, written or run."""

    default_advice = "Choose a file that LayerFerry has written."


class DownloadError(PluginError):
    """A layer could not be fetched, or could not be proven whole."""

    default_advice = "Try again; nothing was added to the project."


class ExportError(PluginError):
    """The file could not be written as asked."""

    default_advice = "Choose another folder or name."
