"""A package `qgis` on a real PyQt6, for machines without QGIS 4.

`qgis.PyQt` is PyQt6 itself, so that each enum, form, signal and call of Qt is checked by Qt 6.
Names of `qgis.core` and the like are made up when they are asked for. Whether a call of QGIS's own
exists in QGIS 4 cannot be seen here.
"""

from __future__ import annotations

import importlib
import sys
import types
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets

MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtTest", "sip", "uic")
# What QGIS's own qgis.PyQt gives to Qt 6 besides: classes that moved, and the names of old types.
MOVED = ("QAction", "QActionGroup", "QShortcut")
OLD_TYPES = {
    "Bool": "Bool",
    "ByteArray": "QByteArray",
    "Date": "QDate",
    "DateTime": "QDateTime",
    "Double": "Double",
    "Int": "Int",
    "Invalid": "UnknownType",
    "LongLong": "LongLong",
    "String": "QString",
    "Time": "QTime",
}


class _Plain(type):
    """Members of a class that nobody has written are mocks: enums, static methods."""

    def __getattr__(cls, name):
        return _made_up(cls, name)


class _OfQt(_Plain, type(QtCore.QObject)):
    """The same for classes that come from Qt."""


class _Lenient:
    """Members of an object that nobody has written are mocks too."""

    def __getattr__(self, name):
        return _made_up(self, name)


def _made_up(owner, name):
    if name.startswith("_"):
        raise AttributeError(name)
    value = MagicMock(name=name)
    setattr(owner, name, value)
    return value


class QgsTask(_Lenient, QtCore.QObject, metaclass=_OfQt):
    """Never runs."""

    taskCompleted = QtCore.pyqtSignal()  # noqa: N815  as QGIS has it
    taskTerminated = QtCore.pyqtSignal()  # noqa: N815  as QGIS has it
    progressChanged = QtCore.pyqtSignal(float)  # noqa: N815  as QGIS has it

    def __init__(self, title="", *_flags):
        super().__init__()
        self._title, self._cancelled = title, False

    def description(self):
        return self._title

    def isCanceled(self):
        return self._cancelled

    def cancel(self):
        self._cancelled = True


class QgsFilterLineEdit(_Lenient, QtWidgets.QLineEdit, metaclass=_OfQt):
    """A line edit as QGIS has it."""

    cleared = QtCore.pyqtSignal()


class QgsPasswordLineEdit(QgsFilterLineEdit):
    """A line edit as QGIS has it."""


class QgsFileWidget(_Lenient, QtWidgets.QWidget, metaclass=_OfQt):
    """A box for the path of a file."""

    fileChanged = QtCore.pyqtSignal(str)  # noqa: N815  as QGIS has it

    def __init__(self, parent=None):
        super().__init__(parent)
        self._edit = QgsFilterLineEdit(self)

    def lineEdit(self):
        return self._edit

    def filePath(self):
        return self._edit.text()

    def setFilePath(self, path):
        self._edit.setText(path)


class QgsMessageBar(_Lenient, QtWidgets.QFrame, metaclass=_OfQt):
    """A bar without messages."""

    widgetRemoved = QtCore.pyqtSignal(object)  # noqa: N815  as QGIS has it

    def items(self):
        return []


class QgsSettings(QtCore.QSettings):
    """Settings that nobody keeps."""

    _file = QtCore.QTemporaryFile()

    def __init__(self, *_given):
        self._file.open()
        super().__init__(self._file.fileName(), QtCore.QSettings.Format.IniFormat)


class QgsApplication(_Lenient, metaclass=_Plain):
    """Has no icons."""

    @staticmethod
    def getThemeIcon(_name):
        return QtGui.QIcon()


class QgsNetworkAccessManager(metaclass=_Plain):
    """Says what network settings there are."""

    @staticmethod
    def timeout():
        return 60_000


class QgsVectorFileWriter(_Lenient, metaclass=_Plain):
    """Writes nothing; GDAL would take a mock for an endless name."""

    @staticmethod
    def driverForExtension(_extension):
        return ""


WRITTEN = {name: value for name, value in globals().items() if name.startswith("Qgs")}
# What else must be a thing of Qt, because it is a parent or a child of one; by name, or by its end.
BASES = {
    "QgsCollapsibleGroupBox": QtWidgets.QGroupBox,
    "QgsCustomDropHandler": QtCore.QObject,
    "QgsSpinBox": QtWidgets.QSpinBox,
    "Canvas": QtWidgets.QGraphicsView,
    "ComboBox": QtWidgets.QComboBox,
    "Dialog": QtWidgets.QDialog,
    "Factory": QtCore.QObject,
    "Item": QtCore.QObject,
    "Provider": QtCore.QObject,
    "Widget": QtWidgets.QWidget,
    "WidgetItem": QtWidgets.QWidget,
    "BarItem": QtWidgets.QWidget,
}


def _class(name):
    if name in WRITTEN:
        return WRITTEN[name]
    fitting = [end for end in BASES if name.endswith(end)]
    if not fitting:
        return _Plain(name, (_Lenient,), {"__init__": lambda *_all, **_named: None})
    base = BASES[max(fitting, key=len)]

    def begin(self, *given, **_named):
        parents = [one for one in given if isinstance(one, QtWidgets.QWidget)]
        base.__init__(self, *parents[:1] if issubclass(base, QtWidgets.QWidget) else ())

    return _OfQt(name, (_Lenient, base), {"__init__": begin})


class _Module(types.ModuleType):
    __path__ = ()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name.endswith("Error") or name.endswith("Exception"):
            value = type(name, (Exception,), {})
        else:
            value = _class(name) if name[:1].isupper() else MagicMock(name=name)
        setattr(self, name, value)
        return value


def install():
    """Put the imitation where `import qgis` finds it; returns an `iface`."""
    qgis, pyqt = types.ModuleType("qgis"), types.ModuleType("qgis.PyQt")
    qgis.__path__, pyqt.__path__ = [], []
    sys.modules["qgis"], sys.modules["qgis.PyQt"], qgis.PyQt = qgis, pyqt, pyqt
    for name in MODULES:
        module = importlib.import_module(f"PyQt6.{name}")
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(pyqt, name, module)
    for name in MOVED:
        setattr(QtWidgets, name, getattr(QtGui, name))
    for old, new in OLD_TYPES.items():
        setattr(QtCore.QVariant, old, getattr(QtCore.QMetaType.Type, new))
    for name in ("core", "gui", "utils", "analysis", "processing"):
        module = _Module(f"qgis.{name}")
        sys.modules[f"qgis.{name}"] = module
        setattr(qgis, name, module)
    qgis.core.Qgis.QGIS_VERSION_INT = 40000
    qgis.core.Qgis.QGIS_VERSION = "4.0.0"
    qgis.core.NULL = None
    iface = qgis.utils.iface = MagicMock(name="iface")
    iface.mainWindow.return_value = None
    iface.messageBar.side_effect = QgsMessageBar
    return iface
