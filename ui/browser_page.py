"""A portal's sign-in page in the browser, between the thread that waits for it and the window."""

from __future__ import annotations

import queue
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ..core.auth import PageTexts
from ..core.errors import Cancelled, PluginError
from ..core.host.background import Errand
from ..core.host.gateway import Gateway, SignIn
from ..core.host.outlet import Outlet
from ..core.host.portal_page import by_code, in_browser

_GLANCE_S = 0.1


def open_in_browser(url: str) -> bool:
    """Show an address in the system's browser (main thread); whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(url.encode("ascii", "replace")))


class BrowserPage(QObject):
    """One sign-in on a portal's page. Made on the main thread; `sign_in` runs on another.

    Args:
        open_page: shows an address in the browser; whether there is one.
        is_by_code: see below.

    Attributes:
        is_by_code: the person copies a code, because the browser cannot come back to us.
        url: of the page; "" until the portal was asked.
        is_open: False when there is no browser to open it.
        problem: why the pasted code was none; None before.
    """

    changed = pyqtSignal()
    _shown = pyqtSignal(str, object)

    def __init__(self, open_page: Callable[[str], bool], is_by_code: bool) -> None:
        super().__init__()
        self._open_page = open_page
        self.is_by_code = is_by_code
        self.url = ""
        self.is_open = True
        self.problem: PluginError | None = None
        self._codes: queue.Queue[str] = queue.Queue()
        self._texts = PageTexts(
            done=self.tr("You are signed in. You can close this page and go back to QGIS."),
            failed=self.tr(
                "The sign-in did not succeed. You can close this page and go back to QGIS."
            ),
            stranger=self.tr("This page does not belong to a sign-in that LayerFerry waits for."),
        )
        self._shown.connect(self._on_shown)
        self._outlet = Outlet(self._shown.emit)

    def sign_in(self, gateway: Gateway, address: str, given: SignIn, errand: Errand) -> str:
        """Wait for the person at the portal's page (worker thread); see the gateway's methods."""
        if not self.is_by_code:
            opened = in_browser(
                lambda url: self._outlet.tell(url, None), errand.isCanceled, self._texts
            )
            return gateway.sign_in_on_page(address, given, opened)

        def ask_code(url: str, problem: PluginError | None) -> str:
            self._outlet.tell(url, problem)
            while not errand.isCanceled():
                try:
                    return self._codes.get(timeout=_GLANCE_S)
                except queue.Empty:
                    continue
            raise Cancelled

        return gateway.sign_in_on_page(address, given, by_code(ask_code))

    def open_again(self) -> None:
        """Show the page once more."""
        if self.url:
            self.is_open = self._open_page(self.url) is not False
            self.changed.emit()

    def give(self, code: str) -> None:
        """Hand over what the person pasted."""
        self.problem = None
        self._codes.put(code)

    def leave(self) -> None:
        """Say and show nothing more; the thread that waits may take a moment to notice."""
        self._outlet.close()
        self._shown.disconnect(self._on_shown)
        self.changed.disconnect()

    def _on_shown(self, url: str, problem: PluginError | None) -> None:
        self.problem = problem
        if url != self.url:
            self.url = url
            self.open_again()
        else:
            self.changed.emit()
