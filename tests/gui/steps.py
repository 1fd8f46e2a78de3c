"""What a person does with the window, click by click, and what one sees."""

from __future__ import annotations

import os
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser

_BUILD = Path(__file__).resolve().parents[2] / "build"
SCREENS = _BUILD / os.environ.get("LAYERFERRY_SCREENS", "screens")


def wait_until(condition, seconds=60.0, what=""):
    """Let the event loop run until something is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        if condition():
            return
        QTest.qWait(10)
    raise AssertionError(f"this did not happen within {seconds} s: {what or condition}")


def settle():
    """Wait for all tasks, and for what they left in the event loop."""
    manager = QgsApplication.taskManager()
    wait_until(lambda: manager.countActiveTasks() == 0, what="all tasks are over")
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click(widget):
    """Click the middle of a widget, as far as a person could."""
    assert widget.isVisible(), f"{widget.objectName()} cannot be seen"
    assert widget.isEnabled(), f"{widget.objectName()} cannot be clicked"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def click_radio(radio):
    """Click the mark of a radio button or check box: its middle may be beside the text."""
    assert radio.isVisible()
    assert radio.isEnabled()
    QTest.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(10, radio.height() // 2))
    QApplication.processEvents()


def type_into(edit, text):
    """Replace what is in a line edit, key by key."""
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    QApplication.processEvents()


def grab(widget, name):
    """Keep a picture; one at another scale than 100 % beside it."""
    percent = round(100 * widget.devicePixelRatioF())
    picture = SCREENS / (f"{name}.png" if percent == 100 else f"{name}-{percent}.png")
    picture.parent.mkdir(parents=True, exist_ok=True)
    QApplication.processEvents()
    QTest.qWait(50)
    assert widget.grab().save(str(picture))


def find(view, *names):
    """The index of a line by its path of names; the lines above are opened."""
    found = []

    def there():
        # from the top each time: a sign-in may change the tree meanwhile
        model, index = view.model(), QModelIndex()
        for name in names:
            if index.isValid():
                view.expand(index)
            rows = [row for row in range(model.rowCount(index)) if _text(view, row, index) == name]
            if not rows:
                return False
            index = model.index(rows[0], 0, index)
        found[:] = [index]
        return True

    wait_until(there, what=f"there is a line {names}")
    return found[0]


def _text(view, row, parent):
    return view.model().index(row, 0, parent).data()


def lines(view, parent=QModelIndex()):  # noqa: B008
    """The texts below a line."""
    model = view.model()
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def click_line(view, index):
    """Click the text of a line."""
    view.scrollTo(index)
    rect = view.visualRect(index)
    spot = QPoint(rect.left() + 40, rect.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QApplication.processEvents()


def check_line(view, index):
    """Click the check box of a line."""
    view.scrollTo(index)
    rect = view.visualRect(index)
    is_mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    across = rect.right() - 10 if is_mirrored else rect.left() + 10
    spot = QPoint(across, rect.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    QApplication.processEvents()


def bar_texts(bar):
    """All sentences in a message bar, as a person reads them."""
    found = []
    for item in bar.items():
        parts = [w.toPlainText() for w in item.findChildren(QTextBrowser)]
        parts += [w.text() for w in item.findChildren(QLabel) if w.text()]
        found.append(" ".join(parts))
    return found


def bar_button(bar, text):
    """A button of the item that can be seen, else of the oldest one that has it."""
    buttons = [
        button
        for item in reversed(bar.items())
        for button in item.findChildren(QPushButton)
        if button.text().replace("&", "") == text
    ]
    assert buttons, f"no button {text} in {bar_texts(bar)}"
    return next((button for button in buttons if button.isVisible()), buttons[0])
