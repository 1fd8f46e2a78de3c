"""LayerFerry's page in *Settings > Options*."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.download.options import MOST_WORKERS
from ..core.host.forgetting import forget_everything
from ..core.host.preferences import Preferences
from ..core.host.vector_formats import other_formats
from .confirm import confirm
from .connection_texts import forget_question, forgotten_text
from .icons import plugin_icon
from .messages import message_for
from .output_choice import OutputKind
from .plain_text import bounded
from .windows import Windows


def add_options_page(windows: Windows) -> Callable[[], None]:
    """Add the page; returns what takes it away again."""
    iface, factory = windows.iface, _Factory(windows)
    iface.registerOptionsWidgetFactory(factory)
    return lambda: iface.unregisterOptionsWidgetFactory(factory)


class _Factory(QgsOptionsWidgetFactory):
    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows

    def title(self) -> str:
        return "LayerFerry"

    def icon(self) -> QIcon:
        return plugin_icon()

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return OptionsPage(self._windows, parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the preferences; OK in QGIS's window calls `apply`."""

    def __init__(self, windows: Windows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("LayerFerryOptions")
        self._windows = windows
        self.output_box, self.folder_widget = QComboBox(), QgsFileWidget()
        self.partial_box = QCheckBox(self.tr("&Keep layers that cannot be proven to be whole"))
        self.requests_box, self.format_box = QSpinBox(), QComboBox()
        self.kept_box = QSpinBox()
        self.keyring_box = QCheckBox(self.tr("&Offer to keep passwords in the system keyring"))
        self.forget_button = QPushButton(self.tr("Forget &everything…"))
        self.note_label = QLabel()
        self._build()
        self._load()

    def apply(self) -> None:
        """Keep what was chosen; QGIS calls this."""
        replace(
            Preferences.load(),
            output_kind=self.output_box.currentData(),
            files_folder=self.folder_widget.filePath().strip(),
            allow_partial=self.partial_box.isChecked(),
            requests_at_once=self.requests_box.value(),
            data_format=self.format_box.currentData(),
            kept_megabytes=self.kept_box.value(),
            keep_in_keyring=self.keyring_box.isChecked(),
        ).save()

    # inside

    def _build(self) -> None:
        for text, kind in (
            (self.tr("Temporary layers"), OutputKind.MEMORY),
            (self.tr("GeoPackages"), OutputKind.GEOPACKAGE),
            (self.tr("Shapefiles"), OutputKind.SHAPEFILE),
        ):
            self.output_box.addItem(text, kind.value)
        for name, suffix in other_formats():
            self.output_box.addItem(f"{name} (*{suffix})", suffix[1:])
        self.folder_widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder_widget.setDialogTitle(self.tr("Folder for the files"))
        self.folder_widget.lineEdit().setPlaceholderText(self.tr("Where the last files went"))
        self.partial_box.setToolTip(
            self.tr("Otherwise such an import fails, and says what is missing.")
        )
        self.keyring_box.setToolTip(
            self.tr("Otherwise they are kept for this session only, unless you tick the box then.")
        )
        self.forget_button.setToolTip(
            self.tr("Sign out everywhere, and delete all connections and their secrets")
        )
        self.requests_box.setRange(0, MOST_WORKERS)
        self.requests_box.setSpecialValueText(self.tr("Automatic"))
        for text, name in (
            (self.tr("The best that the server offers"), "auto"),
            ("PBF", "pbf"),
            ("JSON", "json"),
        ):
            self.format_box.addItem(text, name)
        self.kept_box.setRange(100, 1_000_000)
        self.kept_box.setSingleStep(500)
        self.kept_box.setSuffix(" MB")
        self.note_label.setWordWrap(True)
        self.forget_button.clicked.connect(self._on_forget)
        layout = QVBoxLayout(self)
        layout.addWidget(
            self._group(
                self.tr("Imports"),
                (self.tr("&Layers become"), self.output_box),
                (self.tr("&Folder for files"), self.folder_widget),
                ("", self.partial_box),
            )
        )
        layout.addWidget(
            self._group(
                self.tr("Servers"),
                (self.tr("&Requests at once"), self.requests_box),
                (self.tr("For&mat of the rows"), self.format_box),
                (self.tr("&Interrupted imports keep at most"), self.kept_box),
            )
        )
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.forget_button)
        row.addStretch()
        layout.addWidget(
            self._group(
                self.tr("Sign-in"), ("", self.keyring_box), ("", buttons), ("", self.note_label)
            )
        )
        layout.addStretch()

    def _group(self, title: str, *rows: tuple[str, QWidget]) -> QGroupBox:
        group = QGroupBox(title)
        form = QFormLayout(group)
        for text, widget in rows:
            if not text:
                form.addRow(widget)
                continue
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        return group

    def _load(self) -> None:
        known = Preferences.load()
        self.output_box.setCurrentIndex(max(0, self.output_box.findData(known.output_kind)))
        self.folder_widget.setFilePath(known.files_folder)
        self.partial_box.setChecked(known.allow_partial)
        self.requests_box.setValue(known.requests_at_once)
        self.format_box.setCurrentIndex(max(0, self.format_box.findData(known.data_format)))
        self.kept_box.setValue(known.kept_megabytes)
        self.keyring_box.setChecked(known.keep_in_keyring)

    def _on_forget(self) -> None:
        windows = self._windows

        def forget() -> None:
            windows.errands.start(
                self.tr("Forget everything"),
                lambda _errand: forget_everything(windows.gateway),
                self._on_forgotten,
                lambda error: self._note(message_for(error).text),
            )

        confirm(self, forget_question(), self.tr("&Forget everything"), forget)

    def _on_forgotten(self, problems: Sequence[str]) -> None:
        self._windows.connections_changed.emit("")
        self._note(forgotten_text(problems))

    def _note(self, text: str) -> None:
        if not sip.isdeleted(self):  # the person may have closed the options meanwhile
            self.note_label.setText(bounded(text))
