"""What is true of every window: names for those who hear it, keys, room for longer words."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import defaultdict
from contextlib import ExitStack

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsProject
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from tests.gui.dark import dark
from tests.gui.every_window import every_window
from tests.gui.pseudo import pseudo
from tests.gui.steps import SCREENS, grab

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
WIDTH, HEIGHT = 1024, 700
# what Qt and QGIS call so everywhere, and keys of the dialogs' own
WITHOUT_KEY = {"Close", "Cancel", "OK", "Other", "Advanced", "…", ""}
WITHOUT_TOOLTIP = WITHOUT_KEY | {"C&lose"}


@pytest.fixture(autouse=True)
def project():
    yield
    QgsProject.instance().clear()


def seen(window, *kinds):
    """Visible widgets of a window itself."""
    found = [one for kind in kinds for one in window.findChildren(kind)]
    return [one for one in found if one.isVisible() and one.window() is window]


def stops(window):
    """What the Tab key goes to, in its order; messages come and go, and are not counted."""
    found, one = [], window.nextInFocusChain()
    messages = [
        part for bar in window.findChildren(QgsMessageBar) for part in bar.findChildren(QWidget)
    ]
    while one is not window:
        if one not in messages and one.isVisible() and one.isEnabled() and one.window() is window:
            # an edit within a box has the box's turn
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
                found.append(one)
        one = one.nextInFocusChain()
    return found


def said(widget):
    """What a screen reader says of a widget."""
    labels = [one for one in widget.window().findChildren(QLabel) if one.buddy() is not None]
    for one in (widget, widget.parent()):
        if one.accessibleName():
            return one.accessibleName()
        named = [label.text() for label in labels if label.buddy() in (one, one.focusProxy())]
        if named:
            return named[0]
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def is_ours(window):
    """Whether a window is the plugin's, not QGIS's."""
    return not isinstance(window, QMainWindow)


def unnamed(window):
    kinds = (*FIELDS, QAbstractItemView, QAbstractButton)
    return [
        f"{one.metaObject().className()} {one.objectName()}"
        for one in stops(window)
        if isinstance(one, kinds)
        and not said(one)
        # the cross of QGIS's own message bar
        and not isinstance(one.parent(), QgsMessageBar)
    ]


def without_tooltip(window):
    buttons = seen(window, QPushButton, QCheckBox, QRadioButton)
    return [
        one.text() for one in buttons if not one.toolTip() and one.text() not in WITHOUT_TOOLTIP
    ]


def keys(window):
    """The letters behind ``&``, with the texts that have them."""
    found = defaultdict(list)
    for one in seen(window, QAbstractButton, QLabel):
        key = re.search("&([^&])", one.text().replace("&&", ""))
        if key and (not isinstance(one, QLabel) or one.buddy() is not None):
            found[key[1].lower()].append(one.text())
    return found


def backwards(window):
    """Steps of the Tab key that lead up, and not to the next column."""
    found, before = [], None
    for one in stops(window):
        if one.visibleRegion().isEmpty():
            continue  # it is scrolled away
        place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
        if before is not None:
            name, last = before
            if place.bottom() <= last.top() and place.left() <= last.right():
                found.append(f"{name} -> {one.objectName()}")
        before = one.objectName(), place
    return found


def cut(window):
    """Texts that have too little room."""
    found = []
    for one in seen(window, QAbstractButton, QLabel):
        if not one.text() or one.sizePolicy().horizontalPolicy() == one.sizePolicy().Policy.Ignored:
            continue  # such a label gets what is left, and says the rest in its tooltip
        if isinstance(one, QLabel) and one.wordWrap():
            if one.heightForWidth(one.width()) > one.height():
                found.append(f"low: {one.text()}")
        elif one.width() < one.sizeHint().width():
            found.append(f"narrow: {one.text()}")
    return found


def test_every_window_can_be_heard_and_walked_through(plugin, iface, server):
    for name, window in every_window(plugin, iface, server):
        grab(window, f"looks/{name}")
        if not is_ours(window):
            continue
        assert unnamed(window) == [], name
        assert without_tooltip(window) == [], name
        twice = {key: texts for key, texts in keys(window).items() if len(texts) > 1}
        assert twice == {}, name
        plain = [
            one.text()
            for one in seen(window, QPushButton, QCheckBox, QRadioButton)
            if "&" not in one.text().replace("&&", "") and one.text() not in WITHOUT_KEY
        ]
        assert plain == [], name
        assert backwards(window) == [], name
        assert cut(window) == [], name


def test_every_window_has_room_at_200_percent():
    walk = test_every_window_can_be_heard_and_walked_through.__name__
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", walk, __file__]
    scaled = {**os.environ, "QT_SCALE_FACTOR": "2"}  # Qt reads it when it starts
    done = subprocess.run(command, env=scaled, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout
    assert QImage(str(SCREENS / "looks" / "import-layer-200.png")).width() >= 2000


def test_the_import_window_is_no_larger_than_an_enlarged_screen(plugin, iface):
    from layerferry.ui.screen_room import fit_to_screen
    from qgis.PyQt.QtCore import QSize

    plugin.windows.show_import()
    window = plugin.windows.import_dialog
    # 1920 by 1080 at 200 %, with a frame around it
    assert window.minimumSizeHint().width() <= 940
    assert window.minimumSizeHint().height() <= 490
    window.resize(QSize(9000, 9000))
    fit_to_screen(window)
    assert window.screen().availableGeometry().size().boundedTo(window.size()) == window.size()


@pytest.mark.parametrize("direction", ["left to right", "right to left"])
def test_longer_words_have_room_in_a_small_window(plugin, iface, server, direction):
    application = QApplication.instance()
    with ExitStack() as stack:
        stack.enter_context(pseudo())
        if direction == "right to left":
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            stack.callback(application.setLayoutDirection, Qt.LayoutDirection.LeftToRight)
        for name, window in every_window(plugin, iface, server):
            grab(window, f"looks/{name}-{direction.replace(' ', '-')}")
            assert cut(window) == [], name
            if is_ours(window):
                assert (window.width() <= WIDTH, window.height() <= HEIGHT) == (True, True), name


def test_all_can_be_read_on_dark_themes(plugin, iface, server):
    with dark():
        for name, window in every_window(plugin, iface, server):
            grab(window, f"looks/{name}-dark")
            for one in seen(window, QLabel, QAbstractButton):
                ink = one.palette().color(one.foregroundRole())
                paper = one.palette().color(one.backgroundRole())
                if is_ours(window) and one.text() and one.isEnabled():
                    assert abs(ink.lightness() - paper.lightness()) > 60, (name, one.text())
