"""Shows what changed on the server since a layer was imported, and brings it in."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ..core.download.changes import Check, Verdict
from ..core.errors import DownloadError, InvalidToken, PluginError, TokenRequired
from ..core.host.background import Errand, Errands
from ..core.host.gateway import Gateway
from ..core.host.preferences import Preferences
from ..core.host.update_job import UpdateJob
from ..core.host.update_plan import Conflict, Policy, UpdatePlan, UpdateReport
from ..core.host.update_target import UpdateTarget, refresh_layers
from .core_words import in_the_persons_words
from .help import add_help_key
from .icons import plugin_icon
from .messages import message_for
from .numbers import Number, rows_text

_FORM, _ = uic.loadUiType(str(Path(__file__).parent / "forms" / "update_dialog.ui"))
_MOST_LISTED = 200


class State(Enum):
    """What the dialog is doing; every button follows from it."""

    CHECKING = "checking"
    COMPARING = "comparing"
    UNCHANGED = "unchanged"
    LOOKS_UNCHANGED = "looks unchanged"
    READY = "ready"
    APPLYING = "applying"
    DONE = "done"
    FAILED = "failed"


_BUSY = (State.CHECKING, State.COMPARING, State.APPLYING)


class UpdateDialog(QDialog, _FORM):
    """One layer; it looks by itself, and touches nothing before *Update* is clicked."""

    sign_in_wanted = pyqtSignal(str)  # root of the server

    origin_label: QLabel
    state_label: QLabel
    progress_bar: QProgressBar
    changes_tree: QTreeWidget
    policy_label: QLabel
    policy_combo: QComboBox
    sign_in_button: QPushButton
    compare_button: QPushButton
    again_button: QPushButton
    update_button: QPushButton
    close_button: QPushButton

    def __init__(
        self, layer: QgsVectorLayer, gateway: Gateway, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        add_help_key(self, "update")
        self.setWindowIcon(plugin_icon())
        self._layer_id, self._gateway = layer.id(), gateway
        self._errands = Errands()
        self._job: UpdateJob | None = None
        self._check: Check | None = None
        self._plan: UpdatePlan | None = None
        self._needs_sign_in = False
        self.setWindowTitle(self.tr("Update {name} from the server").format(name=layer.name()))
        policy = self.changes_tree.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.changes_tree.setSizePolicy(policy)
        self.policy_combo.addItem(self.tr("Keep mine"), Policy.KEEP_MINE.value)
        self.policy_combo.addItem(self.tr("Take the server's"), Policy.TAKE_SERVERS.value)
        self.update_button.clicked.connect(lambda _checked=False: self._apply())
        self.again_button.clicked.connect(lambda _checked=False: self.look())
        self.compare_button.clicked.connect(lambda _checked=False: self._compare(True))
        self.sign_in_button.clicked.connect(lambda _checked=False: self._ask_sign_in())
        self.close_button.clicked.connect(self.reject)
        self.look()

    @property
    def state(self) -> State:
        """What the dialog is doing."""
        return self._state

    def reject(self) -> None:
        """Stop what is under way, and close."""
        self._errands.cancel_all()
        super().reject()

    def look(self) -> None:
        """Ask the server whether anything changed."""
        self._plan, self._needs_sign_in = None, False
        self.changes_tree.clear()
        try:
            target = UpdateTarget.of(self._layer())
            options = Preferences.load().download_options
            job = self._job = UpdateJob(self._gateway, target, options)
        except PluginError as err:
            self._on_failed(err)
            return
        self._set_state(State.CHECKING, self.tr("Asking the server…"))
        self._start(
            self.tr("Checking for changes"),
            lambda errand: job.check(errand.isCanceled),
            self._on_checked,
        )

    # inside

    def _layer(self) -> QgsVectorLayer:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if not isinstance(layer, QgsVectorLayer):
            raise DownloadError("The layer is no longer in the project.", "Close this window.")
        return layer

    def _start(
        self, title: str, call: Callable[[Errand], object], on_success: Callable[[Any], None]
    ) -> None:
        job = self._job
        assert job is not None  # noqa: S101  made by `look`

        def held(errand: Errand) -> object:
            errand.hold(job)
            return call(errand)

        errand = self._errands.start(title, held, on_success, self._on_failed)
        errand.progressChanged.connect(self._on_progress)

    def _set_state(self, state: State, text: str) -> None:
        self._state = state
        self.state_label.setText(text)
        is_busy = state in _BUSY
        self.progress_bar.setVisible(is_busy)
        self.progress_bar.setRange(0, 0)
        conflicts = self._plan.conflicts if self._plan is not None else ()
        for widget in (self.policy_label, self.policy_combo):
            widget.setVisible(bool(conflicts) and state in (State.READY, State.APPLYING))
            widget.setEnabled(not is_busy)
        self.changes_tree.setVisible(self._plan is not None)
        self.update_button.setVisible(state in (State.READY, State.APPLYING))
        self.update_button.setEnabled(state is State.READY)
        self.compare_button.setVisible(state is State.LOOKS_UNCHANGED)
        self.again_button.setVisible(state is State.FAILED)
        self.sign_in_button.setVisible(state is State.FAILED and self._needs_sign_in)
        self.close_button.setText(self.tr("Cancel") if is_busy else self.tr("Close"))

    def _on_progress(self, percent: float) -> None:
        self.progress_bar.setRange(0, 100)
        self.progress_bar.setValue(int(percent))

    def _on_checked(self, check: Check) -> None:
        assert self._job is not None  # noqa: S101  it was asked
        self._check = check
        origin = self._job.notes.origin
        self.origin_label.setText(
            self.tr("{address}\nImported {moment}, {rows}").format(
                address=origin.address,
                moment=(origin.updated_at or origin.imported_at).replace("T", " ")[:16] + " UTC",
                rows=rows_text(origin.count),
            )
        )
        asked = self._requests(check.requests)
        if check.verdict is Verdict.UNCHANGED:
            text = self.tr("Nothing changed ({asked}).").format(asked=asked)
            self._set_state(State.UNCHANGED, text)
        elif check.verdict is Verdict.LOOKS_UNCHANGED:
            text = self.tr(
                "No row was added or removed ({asked}). The server does not say whether values "
                "changed; only a comparison of all rows shows that."
            )
            self._set_state(State.LOOKS_UNCHANGED, text.format(asked=asked))
        else:
            self._compare(False)

    def _requests(self, count: int) -> str:
        return (
            self.tr("1 request") if count == 1 else self.tr("{count} requests").format(count=count)
        )

    def _compare(self, compare_all: bool) -> None:
        job, check = self._job, self._check
        assert job is not None  # noqa: S101  a check went before
        assert check is not None  # noqa: S101
        self._set_state(State.COMPARING, self.tr("Looking for what changed…"))

        def plan(errand: Errand) -> UpdatePlan:
            def tell(done: int, announced: int | None) -> None:
                if announced:
                    errand.setProgress(min(100.0, 100.0 * done / announced))

            return job.plan(check, errand.isCanceled, tell, compare_all)

        self._start(self.tr("Looking for changes"), plan, self._on_planned)

    def _on_planned(self, plan: UpdatePlan) -> None:
        asked = self._requests(plan.requests)
        if plan.is_empty:
            text = self.tr("Nothing changed in these rows ({asked}).").format(asked=asked)
            self._set_state(State.UNCHANGED, text)
            return
        self._plan = plan
        self._list(plan)
        text = self.tr("The server's rows changed. Nothing is touched before you click Update.")
        self._set_state(State.READY, text)
        self.update_button.setFocus()

    def _list(self, plan: UpdatePlan) -> None:
        changes = plan.changes
        for title, ids in (
            (self.tr("Added"), changes.added),
            (self.tr("Changed"), changes.changed),
            (self.tr("Removed"), changes.removed),
        ):
            self._list_rows(
                title, len(ids), [str(one) for one in ids.between(0, _MOST_LISTED).tolist()]
            )
        if plan.conflicts:
            rows = [_conflict_text(one) for one in plan.conflicts.first(_MOST_LISTED)]
            item = self._list_rows(self.tr("Changed by you as well"), len(plan.conflicts), rows)
            item.setExpanded(True)
        self.changes_tree.resizeColumnToContents(0)

    def _list_rows(self, title: str, count: int, rows: list[str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.changes_tree, [title, f"{Number(count):,}"])
        item.setTextAlignment(1, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        for row in rows:
            QTreeWidgetItem(item, [row])
        if count > len(rows):
            more = self.tr("and {count:,} more").format(count=Number(count - len(rows)))
            QTreeWidgetItem(item, [more])
        return item

    def _apply(self) -> None:
        job, plan = self._job, self._plan
        assert job is not None  # noqa: S101  the button is there after a plan only
        assert plan is not None  # noqa: S101
        policy = Policy(str(self.policy_combo.currentData()))
        self._set_state(State.APPLYING, self.tr("Updating…"))
        try:
            layer = self._layer()
            target = UpdateTarget.of(layer)
            if target.path is None:
                self._on_applied(job.apply(plan, policy, layer), None)
                return
        except PluginError as err:
            self._on_failed(err)
            return
        path = target.path
        self._start(
            self.tr("Updating {name}").format(name=target.name),
            lambda errand: job.apply(plan, policy, None, errand.isCanceled),
            lambda report: self._on_applied(report, path),
        )

    def _on_applied(self, report: UpdateReport, path: Path | None) -> None:
        if path is not None:
            refresh_layers(path)
        text = self.tr("Updated: {added:,} added, {changed:,} changed, {removed:,} removed.")
        text = text.format(
            added=Number(report.added),
            changed=Number(report.changed),
            removed=Number(report.removed),
        )
        if report.kept:
            text += " " + self.tr("Kept as you have them: {count:,}.").format(
                count=Number(report.kept_count)
            )
        if report.warning:
            text += " " + in_the_persons_words(report.warning)
        self._set_state(State.DONE, text)

    def _on_failed(self, error: PluginError) -> None:
        self._plan = None
        self._needs_sign_in = isinstance(error, (TokenRequired, InvalidToken))
        self._set_state(State.FAILED, message_for(error).text)

    def _ask_sign_in(self) -> None:
        if self._job is not None:
            self.sign_in_wanted.emit(self._job.server)


def _conflict_text(conflict: Conflict) -> str:
    """Who did what to a row."""
    translate = QCoreApplication.translate
    here = {
        "changed": translate("UpdateDialog", "you changed it"),
        "removed": translate("UpdateDialog", "you removed it"),
        "added": translate("UpdateDialog", "you have a row with this ID"),
    }[conflict.here]
    there = {
        "changed": translate("UpdateDialog", "the server changed it"),
        "removed": translate("UpdateDialog", "the server removed it"),
        "added": translate("UpdateDialog", "the server added it"),
    }[conflict.there]
    return f"{conflict.object_id}: {here}, {there}"
