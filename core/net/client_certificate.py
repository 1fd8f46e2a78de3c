"""The certificate by which a person proves to a server who they are (mutual TLS)."""

from __future__ import annotations

import os
import shutil
import ssl
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import ClientCertificateError

_ADVICE = (
    "Choose a QGIS authentication configuration that holds your certificate, then sign in again."
)
# names of TLS alerts; OpenSSL writes them with a prefix that differs by version
_REFUSED = (
    "BAD_CERTIFICATE",
    "UNSUPPORTED_CERTIFICATE",
    "CERTIFICATE_REVOKED",
    "CERTIFICATE_EXPIRED",
    "CERTIFICATE_UNKNOWN",
    "UNKNOWN_CA",
    "ACCESS_DENIED",
)


@dataclass(frozen=True, repr=False)
class ClientCertificate:
    """A certificate and its private key; shows itself without them.

    Attributes:
        certificate: PEM, its chain behind it.
        key: PEM of the private key, encrypted or not.
        passphrase: of the key; "" = none.
    """

    certificate: bytes
    key: bytes
    passphrase: str = ""

    def __repr__(self) -> str:
        """Show nothing of it."""
        return "<ClientCertificate ***>"

    @classmethod
    def from_files(
        cls, certificate: Path, key: Path | None = None, passphrase: str = ""
    ) -> ClientCertificate:
        """Read PEM files.

        Args:
            certificate: the chain included; may hold the key as well.
            key: None = in `certificate`.
            passphrase: of the key; "" = none.

        Raises:
            ClientCertificateError: there is no such file.
        """
        try:
            found = Path(certificate).read_bytes()
            return cls(found, found if key is None else Path(key).read_bytes(), passphrase)
        except OSError:
            raise ClientCertificateError(
                "There is no such certificate or key file.",
                "Choose the certificate and its key again.",
            ) from None

    def add_to(self, context: ssl.SSLContext) -> None:
        """Let a context prove who the person is; one of its own, never one that others share.

        OpenSSL takes files only, so the key lies on the disk for a moment: readable by this
        account alone, in a folder that nobody else can enter.

        Raises:
            ClientCertificateError: not PEM, a key that does not fit, or a wrong passphrase.
        """
        try:
            folder = Path(tempfile.mkdtemp(prefix="layerferry-"))  # 0700
            try:
                chain = _written(folder / "certificate.pem", self.certificate)
                key = _written(folder / "key.pem", self.key)
                # without a passphrase of ours OpenSSL would ask for one on a terminal
                context.load_cert_chain(chain, key, password=lambda: self.passphrase)
                # web servers that guard only some folders ask after they have seen the address
                context.post_handshake_auth = True
            finally:
                shutil.rmtree(folder)
        except (OSError, ValueError):  # ssl.SSLError is an OSError
            raise ClientCertificateError(
                "The client certificate cannot be used: it is no PEM, its key does not fit, or "
                "the passphrase is wrong.",
                "Choose the certificate and its key again.",
            ) from None


def certificate_problem(error: BaseException, host: str) -> ClientCertificateError | None:
    """Say that a server wants a client certificate, or refuses ours; None = another failure.

    Args:
        error: as a library raised it, at the handshake or, with TLS 1.3, at the first answer.
        host: for the sentence.
    """
    for reason in _reasons(error):
        if "CERTIFICATE_REQUIRED" in reason:
            return ClientCertificateError(f"{host} demands a client certificate.", _ADVICE)
        if "ALERT_HANDSHAKE_FAILURE" in reason:  # TLS 1.2 has no word of its own for it
            return ClientCertificateError(
                f"{host} refuses the secure connection, as servers do that demand a client "
                "certificate.",
                _ADVICE,
            )
        if "ALERT" in reason and any(name in reason for name in _REFUSED):
            return ClientCertificateError(
                f"{host} does not accept the client certificate.",
                "Choose another one, or ask the owner of the server which one it takes.",
            )
    return None


def _written(path: Path, content: bytes) -> Path:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(handle, "wb") as file:
        file.write(content)
    return path


def _reasons(error: BaseException) -> Iterator[str]:
    """Find what OpenSSL said below the errors of the libraries, which wrap each other."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, ssl.SSLError):
            yield str(one.reason or "").upper().replace(" ", "_")
        waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
