"""The one box for any address: saved connections by name, then what was opened before."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QComboBox

from ..core.errors import AddressError
from ..core.host.connections import Connections, root_of
from ..core.host.preferences import Preferences
from ..core.net.addresses import parse_address
from .icons import theme_icon
from .plain_text import bounded, tooltip


class AddressBox(QObject):
    """Fills the form's drop-down, and knows what is meant by its text."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box
        self.fill(Preferences.load().last_address)

    def fill(self, shown: str) -> None:
        """List connections and history anew.

        Args:
            shown: what stands in the box after that.
        """
        box, connections = self._box, Connections().all()
        box.clear()
        for one in connections:
            box.addItem(theme_icon("mIconConnect.svg"), bounded(one.name), one.address)
            hint = tooltip(one.address)
            box.setItemData(box.count() - 1, hint, Qt.ItemDataRole.ToolTipRole)
        places = {one.address for one in connections}
        history = [one for one in Preferences.load().addresses if one not in places]
        if connections and history:
            box.insertSeparator(box.count())
        for address in history:
            box.addItem(bounded(address), address)
        # a listed text that is not the current line counts as chosen when the box loses the focus
        box.setCurrentIndex(box.findText(shown))
        box.setEditText(shown)

    def address(self) -> str:
        """What stands in the box, or the address of the connection of that name."""
        text = self._box.currentText().strip()
        connection = Connections().get(text)
        if connection is None:
            return text
        try:
            is_elsewhere = parse_address(text).root != root_of(connection)
        except AddressError:
            return connection.address  # a name and nothing else
        # an address leads where it says, whatever somebody has called a connection
        return text if is_elsewhere else connection.address
