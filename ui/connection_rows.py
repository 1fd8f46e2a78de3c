"""The two rows at the top of the window: the address, and what the server behind it says."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from .access_dialog import AccessDialog
from .address_box import AddressBox
from .address_hint import AddressHint
from .import_presenter import ImportPresenter, State
from .plain_text import bounded, tooltip

_STATUS_EVERY_MS = 20_000


@dataclass(frozen=True)
class ConnectionWidgets:
    """The form's widgets."""

    address_box: QComboBox
    hint_label: QLabel
    connect_button: QPushButton
    status_label: QLabel
    access_button: QPushButton
    refresh_button: QPushButton
    sign_in_button: QPushButton
    sign_out_button: QPushButton


class ConnectionRows(QObject):
    """Connects, and follows what the presenter finds.

    Args:
        presenter: of the window.
        widgets: of the form.
        window: owns this object.
    """

    used = pyqtSignal()  # what was said before is answered
    left = pyqtSignal()  # another address is looked at
    refreshed = pyqtSignal()

    def __init__(
        self, presenter: ImportPresenter, widgets: ConnectionWidgets, window: QWidget
    ) -> None:
        super().__init__(window)
        self._presenter, self._widgets, self._window = presenter, widgets, window
        self._is_closed = False
        edit = widgets.address_box.lineEdit()
        edit.setPlaceholderText("https://gis.example.org/arcgis/rest/services")
        self._address = AddressBox(widgets.address_box)
        self._hint = AddressHint(edit, widgets.hint_label, presenter.gateway, window)
        self._timer = QTimer(self)
        self._timer.setInterval(_STATUS_EVERY_MS)
        self._timer.timeout.connect(self._refresh)
        self._timer.start()
        widgets.connect_button.clicked.connect(self._on_connect)
        edit.returnPressed.connect(self._on_address)
        widgets.address_box.activated.connect(self._on_listed_address)
        widgets.access_button.clicked.connect(self._on_access)
        widgets.refresh_button.clicked.connect(self.reload)
        widgets.sign_in_button.clicked.connect(lambda: presenter.ask_sign_in())
        widgets.sign_out_button.clicked.connect(self._on_sign_out)
        presenter.status_changed.connect(self._refresh)
        presenter.state_changed.connect(self._on_state)
        self._refresh()

    def connect_to(self, address: str) -> None:
        """Look at an address as if somebody had pasted it."""
        self._presenter.cancel()
        self._widgets.address_box.setEditText(address)
        self._on_connect()

    def reload(self) -> None:
        """Ask the server again what there is."""
        self.used.emit()
        self.refreshed.emit()
        self._presenter.reload()

    def show_address(self, address: str) -> None:
        """Show an address that was understood, and list it."""
        self._address.fill(address)

    def clear_hint(self) -> None:
        """Drop what is said of the address while it is typed."""
        self._hint.clear()

    def close(self) -> None:
        """Stop everything, for good."""
        self._is_closed = True
        self._timer.stop()
        self._hint.close()

    # inside

    def _on_address(self) -> None:
        """Connect by Enter or from the list; Enter on a listed address tells of both."""
        # the list tells of its address also when it loses the focus, even to a closing window
        if self._presenter.state is not State.CONNECTING and not self._is_closed:
            self._on_connect()

    def _on_listed_address(self, index: int) -> None:
        """Connect from the list, but not when a typed address is found there on leaving it.

        The click on *Connect* that took the focus would be one on *Stop* then.
        """
        box = self._widgets.address_box
        if not self._widgets.connect_button.hasFocus():
            box.setEditText(str(box.itemData(index)))
            self._on_address()

    def _on_connect(self) -> None:
        if self._presenter.state is State.CONNECTING:
            self._presenter.cancel()
            return
        self.used.emit()
        self._hint.rest()
        self.left.emit()
        self._presenter.connect_to(self._address.address())

    def _on_access(self) -> None:
        """Show what is in the way; on top of the window, which stays usable."""
        presenter = self._presenter
        if presenter.target is not None:
            AccessDialog(
                presenter.gateway, presenter.target.url, presenter.saved, self._window
            ).show()

    def _on_sign_out(self) -> None:
        self.used.emit()
        self._presenter.sign_out()

    def _on_state(self) -> None:
        if self._presenter.state in (State.READY, State.SIGN_IN_NEEDED):
            self._hint.clear()  # the status says it now, and more
        self._refresh()

    def _refresh(self) -> None:
        widgets, state, status = self._widgets, self._presenter.state, self._presenter.status
        is_idle = state in (State.READY, State.SIGN_IN_NEEDED)
        text = status.text
        if state is State.CONNECTING:
            text = self.tr("Connecting…")
        elif not text:
            text = self.tr("Not connected.")
        widgets.connect_button.setText(
            self.tr("&Stop") if state is State.CONNECTING else self.tr("&Connect")
        )
        widgets.status_label.setText(bounded(text))
        widgets.status_label.setToolTip(tooltip(text))
        is_asked = self._presenter.target is not None and state is not State.CONNECTING
        widgets.access_button.setVisible(is_asked)
        widgets.refresh_button.setVisible(is_idle)
        widgets.sign_in_button.setVisible(state is State.READY and status.can_sign_in)
        widgets.sign_out_button.setVisible(is_idle and status.can_sign_out)
