"""The window *Why can't I get in?*: what is known of the way into one server, and a test of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsGui
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex, QObject, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..core.auth.access_report import AccessReport, AccessSection, AccessStep, StepOutcome
from ..core.errors import PluginError
from ..core.host.access_check import AccessCheck
from ..core.host.background import Errand, Errands
from ..core.host.connections import Connection
from ..core.host.gateway import Gateway
from .address_cells import AddressCells
from .core_words import in_the_persons_words
from .help import add_help_key
from .icons import plugin_icon, theme_icon
from .messages import message_for
from .plain_text import bounded

_FORM, _BASE = uic.loadUiType(str(Path(__file__).parent / "forms" / "access_dialog.ui"))
_ICONS = {
    StepOutcome.OK: "mIconSuccess.svg",
    StepOutcome.REFUSED: "mIconWarning.svg",
    StepOutcome.FAILED: "mIconWarning.svg",
}


class _Steps(QObject):
    """Carries the steps of a test from the worker thread to the window's own."""

    taken = pyqtSignal(object)  # AccessStep


class _Findings(AddressCells):
    """Breaks long findings; a tree does not tell its cells how wide they are."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a text that is broken at the column's width."""
        broken = QStyleOptionViewItem(option)
        broken.rect = QRect(0, 0, self.parent().columnWidth(index.column()), 1)
        return super().sizeHint(broken, index)


class AccessDialog(QDialog, _FORM):
    """Non-modal; looks as soon as it is made, tests when asked, deletes itself when closed.

    Args:
        gateway: knows who is signed in.
        address: of the server or anything in it.
        saved: how the person got in the last time; None = never.
    """

    address_label: QLabel
    verdict_label: QLabel
    findings_tree: QTreeWidget
    test_button: QPushButton
    busy_label: QLabel
    user_box: QCheckBox
    copy_button: QPushButton
    close_button: QPushButton

    def __init__(
        self,
        gateway: Gateway,
        address: str,
        saved: Connection | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        add_help_key(self, "why-not")
        self.setObjectName("LayerFerryAccessDialog")  # the key of its remembered geometry
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(plugin_icon())
        self._gateway, self._address, self._saved = gateway, address, saved
        self._errands = Errands()
        self._current: Errand | None = None
        self._report: AccessReport | None = None
        self._taken: list[AccessStep] = []
        self._steps = _Steps(self)
        self.findings_tree.setItemDelegateForColumn(1, _Findings(self.findings_tree))
        header = self.findings_tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        # broken lines need other heights when the column becomes narrower
        header.sectionResized.connect(
            lambda _column, _old, _new: self.findings_tree.scheduleDelayedItemsLayout()
        )
        self.address_label.setText(bounded(address))
        self.test_button.clicked.connect(self._on_test)
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.close)
        self._steps.taken.connect(self._on_step)
        QgsGui.enableAutoGeometryRestore(self)
        self._start(lambda check: check.look())

    # asking

    def _on_test(self) -> None:
        if self._current is not None:
            self._cancel()
            self.verdict_label.setText(self.tr("Stopped."))
            return
        self._taken = []
        self._show(self._report)
        self._start(lambda check: check.test())

    def _on_step(self, step: AccessStep) -> None:
        if self._current is None:
            return  # it was on its way when the test was stopped
        self._taken.append(step)
        self._show(self._report)

    def _start(self, ask: Callable[[AccessCheck], AccessReport]) -> None:
        gateway, address, saved, steps = self._gateway, self._address, self._saved, self._steps

        def call(errand: Errand) -> AccessReport:
            check = AccessCheck(
                gateway, address, saved, errand.hold, errand.isCanceled, steps.taken.emit
            )
            return ask(check)

        self._current = self._errands.start(
            self.tr("Why can't I get in?"), call, self._on_report, self._on_failure
        )
        self._refresh_buttons()

    def _on_report(self, report: AccessReport) -> None:
        self._current = None
        self._report, self._taken = report, list(report.steps)
        self.verdict_label.setText(bounded(in_the_persons_words(report.verdict)))
        self._show(report)
        self._refresh_buttons()

    def _on_failure(self, error: PluginError) -> None:
        self._current = None
        self.verdict_label.setText(bounded(message_for(error).text))
        self._refresh_buttons()

    def _cancel(self) -> None:
        self._current = None
        self._errands.cancel_all()
        self._refresh_buttons()

    # showing

    def _refresh_buttons(self) -> None:
        is_busy = self._current is not None
        self.test_button.setText(self.tr("S&top") if is_busy else self.tr("&Test"))
        self.busy_label.setText(self.tr("Asking…") if is_busy else "")
        self.copy_button.setEnabled(self._report is not None and not is_busy)

    def _show(self, report: AccessReport | None) -> None:
        self.findings_tree.clear()
        if self._taken:
            test = self._add_section(self.tr("Test"))
            for step in self._taken:
                words = (step.title, step.outcome.value, step.words)
                title, outcome, found = (in_the_persons_words(one) for one in words)
                line = _line(test, title, f"{outcome}: {found}")
                if step.outcome in _ICONS:
                    line.setIcon(1, theme_icon(_ICONS[step.outcome]))
        for section in report.sections() if report is not None else ():
            self._fill(section)
        self.findings_tree.expandAll()

    def _fill(self, section: AccessSection) -> None:
        parent = self._add_section(in_the_persons_words(section.title))
        for name, text in section.lines:
            _line(parent, in_the_persons_words(name), in_the_persons_words(text))

    def _add_section(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.findings_tree, [title])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _on_copy(self) -> None:
        if self._report is not None:
            ticket = self._report.ticket(with_user=self.user_box.isChecked())
            QApplication.clipboard().setText(ticket)
            self.busy_label.setText(self.tr("Copied."))

    # leaving

    def done(self, result: int) -> None:
        """Stop asking. Close, Esc and the window's own button end here."""
        self._cancel()
        super().done(result)


def _line(section: QTreeWidgetItem, question: str, finding: str) -> QTreeWidgetItem:
    """Add a finding, which may be broken; its question stands beside the first of its lines."""
    line = QTreeWidgetItem(section, [question, bounded(finding)])
    line.setTextAlignment(0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return line
