"""QGIS's own query builder, for a layer that is still at its server."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgsQueryBuilder
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QPushButton,
    QWidget,
)

from ..core.host.background import Errand, Errands
from ..core.host.gateway import Gateway
from ..core.host.layer_schema import converters, qgis_fields
from ..core.net.retry import IMPATIENT
from ..core.rest.distinct import distinct_values
from ..core.rest.fields import Field, FieldType
from ..core.rest.layer import LayerDescription

_WORDS = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|\w+|[^\w'"]+""")
_PLAIN_NAME = re.compile(r"[A-Za-z_]\w*\Z")
_COMPARES = re.compile(r"\s*(=|<>|!=|<=|>=|<|>)\s*\Z")


class WhereBuilder(QgsQueryBuilder):
    """Builds a condition on a stand-in layer; values of a field come from the server.

    Args:
        gateway: of the session.
        layer: description.
        where: the condition to begin with, in the server's SQL.
    """

    built = pyqtSignal(str)  # in the server's SQL

    def __init__(
        self, gateway: Gateway, layer: LayerDescription, where: str, parent: QWidget | None = None
    ) -> None:
        self._stand_in = _stand_in(layer)
        super().__init__(self._stand_in, parent)
        self._gateway, self._layer = gateway, layer
        self._errands = Errands()
        self._asked: set[str] = set()
        self.setSql(where)
        for label in self.findChildren(QLabel):  # one of them shows the name of the layer
            label.setTextFormat(Qt.TextFormat.PlainText)
        # of the few values that are here a count would say nothing: the window counts at the server
        for box in self.findChildren(QDialogButtonBox):
            for button in box.buttons():
                if box.buttonRole(button) == QDialogButtonBox.ButtonRole.ActionRole:
                    button.hide()
        self._names = self.findChild(QListView, "lstFields")
        if self._names is not None:
            selection: QItemSelectionModel = self._names.selectionModel()
            selection.currentChanged.connect(self._on_field)

    def accept(self) -> None:
        """Hand the condition over as it is; the server judges it, not the stand-in."""
        self.built.emit(server_sql(self.sql(), self._layer.fields))
        self._errands.cancel_all()
        QDialog.accept(self)

    def reject(self) -> None:
        """Leave the condition as it was."""
        self._errands.cancel_all()
        QDialog.reject(self)

    def _on_field(self, current: QModelIndex, _previous: QModelIndex) -> None:
        """Fetch values of a field the first time that it is looked at."""
        field = self._field_of(current)
        if field is None or field.name in self._asked:
            return
        name = field.name
        self._asked.add(name)
        gateway, layer = self._gateway, self._layer

        def ask(errand: Errand) -> object:
            client = gateway.client(layer.url, errand.isCanceled, policy=IMPATIENT)
            errand.hold(client)
            try:
                return distinct_values(client, layer, field)
            finally:
                client.close()

        self._errands.start(
            self.tr("Values of {name}").format(name=name),
            ask,
            lambda values: self._on_values(field, values),
            lambda _error: self._asked.discard(name),
        )

    def _field_of(self, line: QModelIndex) -> Field | None:
        """The field of a line; the builder lists them as the layer does, by alias or name."""
        place, fields = line.row(), self._layer.fields
        return fields[place] if 0 <= place < len(fields) else None

    def _on_values(self, field: Field, values: Sequence[object]) -> None:
        _add_values(self._stand_in, self._layer, field, values)
        current = self._names.currentIndex() if self._names is not None else QModelIndex()
        button = self.findChild(QPushButton, "btnGetAllValues")
        if button is not None and self._field_of(current) is field:
            button.click()


def server_sql(text: str, fields: Sequence[Field]) -> str:
    """Turn what QGIS's builder writes into SQL that ArcGIS servers take.

    Plain names lose their quotes, and text that is compared with a date says that it is one.
    """
    dates = {one.name.casefold() for one in fields if one.type is FieldType.DATE}
    names = {one.name for one in fields}
    written: list[str] = []
    subject = ""
    for word in _WORDS.findall(text):
        bare = word[1:-1].replace('""', '"') if word.startswith('"') else word
        if word.startswith('"') and bare in names and _PLAIN_NAME.match(bare):
            word = bare
        if word.startswith("'") and subject in dates and _is_compared(written):
            word = f"{'TIMESTAMP' if len(word) > 12 else 'DATE'} {word}"
        if bare.casefold() in {name.casefold() for name in names}:
            subject = bare.casefold()
        written.append(word)
    return "".join(written)


def _is_compared(written: Sequence[str]) -> bool:
    return bool(written) and bool(_COMPARES.match(written[-1]))


def _stand_in(layer: LayerDescription) -> QgsVectorLayer:
    """A memory layer with the same fields, still without rows."""
    made = QgsVectorLayer("NoGeometry", layer.name, "memory")
    made.dataProvider().addAttributes(list(qgis_fields(layer.fields)))
    made.updateFields()
    return made


def _add_values(
    stand_in: QgsVectorLayer, layer: LayerDescription, field: Field, values: Sequence[object]
) -> None:
    convert: Callable[[Sequence[object]], Sequence[object]] | None = converters([field])[0]
    place = layer.fields.index(field)
    features = []
    for value in values if convert is None else convert(values):
        feature = QgsFeature(stand_in.fields())
        feature.setAttribute(place, value)
        features.append(feature)
    stand_in.dataProvider().addFeatures(features)
