"""QGIS's authentication configurations: which there are, and what one of them holds."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import QgsApplication, QgsAuthCertUtils, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtNetwork import QSslCertificate

from ..errors import Cancelled, CredentialStoreError, PluginError, TimedOut
from ..net.client_certificate import ClientCertificate
from ..net.giving_up import GLANCE_S
from .given import SignIn, WayIn
from .outlet import Outlet

log = logging.getLogger(__name__)

_LONGEST_WAIT_S = 300.0  # for a person to type the master password
_BEARER = "bearer "
_CHOOSE = "Choose another authentication configuration."


@dataclass(frozen=True)
class AuthConfig:
    """A configuration as QGIS lists it; nothing of it is secret.

    Attributes:
        config_id: seven letters and digits.
        name: for people.
        method: as QGIS spells it, ``PKI-Paths``.
    """

    config_id: str
    name: str
    method: str

    @property
    def is_usable(self) -> bool:
        """Whether a server of ArcGIS can be signed in to with this method."""
        return self.method in _READERS


@dataclass(frozen=True, repr=False)
class Secrets:
    """What one configuration holds; shows itself without it.

    Attributes:
        certificate: of the person, for a server that demands one.
    """

    username: str = ""
    password: str = ""
    token: str = ""
    certificate: ClientCertificate | None = None

    def __repr__(self) -> str:
        """Show nothing of it."""
        return "<Secrets ***>"

    def filled_into(self, given: SignIn) -> SignIn:
        """Return what a person would have given; QGIS goes on keeping it, not our keyring."""
        if self.token:
            return replace(given, way=WayIn.TOKEN, token=self.token, keep=False)
        return replace(
            given, way=WayIn.AUTO, username=self.username, password=self.password, keep=False
        )


def auth_configs() -> list[AuthConfig]:
    """List the configurations by name. On the main thread; asks for no master password."""
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return []
    found = manager.availableAuthMethodConfigs().items()
    configs = [AuthConfig(key, config.name(), config.method()) for key, config in found]
    return sorted(configs, key=lambda one: one.name.casefold())


@dataclass
class _Question:
    config_id: str
    is_answered: threading.Event = field(default_factory=threading.Event)
    secrets: Secrets | None = None
    problem: PluginError | None = None


class AuthConfigReader(QObject):
    """Opens configurations, on the main thread whoever asks.

    QGIS asks for its master password when it has none yet, after a look into the system's
    wallet. Its wallet code ends the process when it is used from another thread.

    Made on the main thread.
    """

    _asked = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked.connect(self._on_asked)
        self._outlet = Outlet(self._asked.emit)
        self._is_closed = threading.Event()
        self._home = threading.get_ident()

    def read(self, config_id: str) -> Secrets:
        """Return what a configuration holds. Blocks, for as long as the person types.

        Raises:
            CredentialStoreError: there is none, QGIS does not open it, or its method does not
                sign in to ArcGIS.
            ClientCertificateError: the files of its certificate cannot be read.
            TimedOut: nobody typed the master password.
            Cancelled: this was closed meanwhile.
        """
        if threading.get_ident() == self._home:
            return _read(config_id)
        question = _Question(config_id)
        self._outlet.tell(question)
        end = time.monotonic() + _LONGEST_WAIT_S
        while not question.is_answered.wait(GLANCE_S):
            if self._is_closed.is_set():
                raise Cancelled
            if time.monotonic() > end:
                raise TimedOut("QGIS's master password was not typed in time.", "Sign in again.")
        if question.problem is not None:
            raise question.problem
        return question.secrets or Secrets()

    def close(self) -> None:
        """Answer nobody any more (main thread)."""
        self._outlet.close()
        self._is_closed.set()

    def _on_asked(self, question: _Question) -> None:
        try:
            question.secrets = _read(question.config_id)
        except PluginError as err:
            question.problem = err
        except Exception as err:  # boundary: nothing may leave a slot
            log.exception("an authentication configuration cannot be read")
            question.problem = CredentialStoreError(
                f"QGIS's authentication configuration cannot be read: {type(err).__name__}.",
                _CHOOSE,
            )
        finally:
            question.is_answered.set()


def _read(config_id: str) -> Secrets:
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise CredentialStoreError(
            "QGIS's authentication system is switched off.", "Sign in another way."
        )
    listed = {one.config_id: one for one in auth_configs()}.get(config_id)
    if listed is None:
        raise CredentialStoreError(
            "The QGIS authentication configuration of this connection is not there.", _CHOOSE
        )
    if listed.method == "OAuth2":
        raise CredentialStoreError(
            "LayerFerry signs in through the browser itself, without QGIS's OAuth2 method.",
            "Choose the organisation's login instead.",
        )
    if not listed.is_usable:
        raise CredentialStoreError(
            f"The authentication configuration “{listed.name}” ({listed.method}) is not one that "
            "ArcGIS knows.",
            _CHOOSE,
        )
    is_open, config = manager.loadAuthenticationConfig(config_id, QgsAuthMethodConfig(), True)
    if not is_open:
        raise CredentialStoreError(
            f"QGIS does not open the authentication configuration “{listed.name}”.",
            "Type QGIS's master password when it asks for it.",
        )
    return _READERS[listed.method](config)


def _basic(config: QgsAuthMethodConfig) -> Secrets:
    if not config.config("username"):
        raise CredentialStoreError(
            f"The authentication configuration “{config.name()}” holds no user name.", _CHOOSE
        )
    return Secrets(config.config("username"), config.config("password"))


def _esri_token(config: QgsAuthMethodConfig) -> Secrets:
    return _with_token(config, config.config("token"))


def _header(config: QgsAuthMethodConfig) -> Secrets:
    headers = {name.lower(): value.strip() for name, value in config.configMap().items()}
    value = headers.get("x-esri-authorization") or headers.get("authorization") or ""
    is_bearer = value.lower().startswith(_BEARER)
    return _with_token(config, value[len(_BEARER) :] if is_bearer else "")


def _with_token(config: QgsAuthMethodConfig, value: str) -> Secrets:
    if not value.strip():
        raise CredentialStoreError(
            f"The authentication configuration “{config.name()}” holds no token for ArcGIS.",
            _CHOOSE,
        )
    return Secrets(token=value.strip())


def _files(config: QgsAuthMethodConfig) -> Secrets:
    return Secrets(
        certificate=ClientCertificate.from_files(
            Path(config.config("certpath")),
            Path(config.config("keypath")),
            config.config("keypass"),
        )
    )


def _bundle(config: QgsAuthMethodConfig) -> Secrets:
    path, passphrase = config.config("bundlepath"), config.config("bundlepass")
    parts = QgsAuthCertUtils.pkcs12BundleToPem(path, passphrase, True)
    if not parts:
        return _certificate([], passphrase)
    chain = QgsAuthCertUtils.pkcs12BundleCas(path, passphrase)
    between = [_pem(one) for one in chain if not one.isSelfSigned()]
    return _certificate([parts[0] + "".join(between), parts[1]], passphrase)


def _identity(config: QgsAuthMethodConfig) -> Secrets:
    manager = QgsApplication.authManager()
    return _certificate(manager.certIdentityBundleToPem(config.config("certid")), "")


def _certificate(parts: list[str], passphrase: str) -> Secrets:
    certificate, key = (parts[0], parts[1]) if len(parts) > 1 else ("", "")
    if not certificate or not key:
        raise CredentialStoreError(
            "QGIS cannot read the certificate of this authentication configuration.",
            "Look at it under Settings > Options > Authentication.",
        )
    return Secrets(certificate=ClientCertificate(certificate.encode(), key.encode(), passphrase))


def _pem(certificate: QSslCertificate) -> str:
    return bytes(certificate.toPem()).decode("ascii")


_READERS: dict[str, Callable[[QgsAuthMethodConfig], Secrets]] = {
    "Basic": _basic,
    "EsriToken": _esri_token,
    "APIHeader": _header,
    "PKI-Paths": _files,
    "PKI-PKCS#12": _bundle,
    "Identity-Cert": _identity,
}
