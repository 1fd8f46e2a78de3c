"""Orders that were not just chosen in a tree: their servers are entered first, then they run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.auth import TokenState
from ..core.host.background import Errands
from ..core.host.connections import Connections
from ..core.host.gateway import Gateway, SignIn
from ..core.host.import_job import ImportOrder
from ..core.net.addresses import parse_address
from .visit import Visit, visit


class OrderEntrance(QObject):
    """Enters server by server, with what the keyring holds where that helps.

    Where only a person gets in, the orders wait until somebody has signed in there.

    Args:
        gateway: gives the session's gateway, made when it is needed first.
    """

    orders_given = pyqtSignal(object)  # list[ImportOrder], whose server lets us in
    sign_in_wanted = pyqtSignal(str)  # root of a server that wants a sign-in first
    failed = pyqtSignal(object)  # PluginError

    def __init__(self, gateway: Callable[[], Gateway], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._errands = Errands()
        self._locked_out: dict[str, list[ImportOrder]] = {}
        self._is_listening = False
        QgsProject.instance().cleared.connect(self.drop_all)

    def enter(self, orders: Sequence[ImportOrder]) -> None:
        """Begin what can begin, and ask for the sign-ins that the others want."""
        gateway = self._gateway()
        if not self._is_listening:
            self._is_listening = True
            gateway.changed.connect(self._on_gateway_changed)
        by_root: dict[str, list[ImportOrder]] = {}
        for order in orders:
            by_root.setdefault(parse_address(order.address).root, []).append(order)
        for root, of_server in by_root.items():
            self._enter(gateway, root, of_server)

    def drop_all(self) -> None:
        """Drop what is on its way in, or waits: its project is closed."""
        self._errands.cancel_all()
        self._locked_out.clear()

    def stop(self) -> None:
        """Drop everything for good: the plugin is unloaded."""
        self.blockSignals(True)
        QgsProject.instance().cleared.disconnect(self.drop_all)
        self.drop_all()

    # inside

    def _enter(self, gateway: Gateway, root: str, orders: list[ImportOrder]) -> None:
        target, saved = parse_address(orders[0].address), Connections().of_server(root)

        def on_visit(found: Visit) -> None:
            if found.door is None:
                self.orders_given.emit(orders)
                return
            self._locked_out.setdefault(root, []).extend(orders)
            self.sign_in_wanted.emit(root)

        self._errands.start(
            self.tr("Connect"),
            lambda errand: visit(gateway, target, saved, SignIn(), errand),
            on_visit,
            self.failed.emit,
        )

    def _on_gateway_changed(self, root: str) -> None:
        """Somebody signed in: go on with what waits for that."""
        if root in self._locked_out and self._gateway().state(root) is TokenState.SIGNED_IN:
            self.orders_given.emit(self._locked_out.pop(root))
