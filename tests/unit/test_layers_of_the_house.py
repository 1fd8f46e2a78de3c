"""Who may import what: the table of core/README.md, read off the imports themselves."""

import ast
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# package -> which of ours it may import, itself apart
OURS = {
    "core": set(),
    "core.errors": set(),
    "core.net": {"core.errors"},
    "core.auth": {"core.net", "core.errors"},
    "core.rest": {"core.net", "core.errors"},
    "core.download": {"core.rest", "core.net", "core.errors"},
    "core.export": {"core.rest", "core.net", "core.errors"},
    "core.host": {
        "core.auth",
        "core.download",
        "core.errors",
        "core.export",
        "core.net",
        "core.rest",
    },
    # of host only what knows nothing of QGIS: test_script.py runs it where QGIS cannot be imported
    "core.script": {
        "core.auth",
        "core.download",
        "core.errors",
        "core.host.front_desk",
        "core.host.given",
        "core.host.secret_keeper",
        "core.net",
        "core.rest",
    },
    "processing": {"core"},
    "ui": {"core"},
    "plugin": {"core", "processing", "ui"},
    "": {"plugin"},
}
# package -> what of others it may import, the standard library apart
OTHERS = {
    "core": set(),
    "core.errors": set(),
    "core.net": {"requests", "urllib3"},
    "core.auth": {"keyring", "jeepney", "secretstorage"},
    "core.rest": {"numpy"},
    "core.download": {"numpy"},
    "core.export": {"numpy"},
    "core.script": set(),
    "core.host": {
        "qgis.core",
        "qgis.PyQt.QtCore",
        "qgis.PyQt.QtNetwork",
        "qgis.PyQt.QtXml",
        "osgeo",
        "numpy",
    },
    "processing": {"qgis.core", "qgis.PyQt.QtCore", "qgis.PyQt.QtGui"},
    "ui": {"qgis.core", "qgis.gui", "qgis.PyQt"},
    "plugin": {"qgis.core", "qgis.gui", "qgis.PyQt"},
    "": {"qgis.gui"},
}
STANDARD = set(sys.stdlib_module_names) | {"__future__"}


@dataclass(frozen=True)
class Import:
    """One import in one file; `name` is absolute, ours begin with a dot."""

    file: str
    line: int
    name: str

    @property
    def is_ours(self):
        return self.name.startswith(".")


def package_of(module):
    """Find the row of the table that a module (``core.net.urls``) belongs to."""
    known = [p for p in OURS if p and (module == p or module.startswith(p + "."))]
    return max(known, key=len, default="" if not module else None)


def module_of(file):
    """Name a file's module relative to the root: ``core/net/__init__.py`` -> ``core.net``."""
    parts = list(Path(file).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(file, source):
    """Read every import of a file, those inside functions and TYPE_CHECKING as well."""
    here = Path(file).parent.parts
    for node in ast.walk(ast.parse(source, file)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(file, node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            for alias in node.names:
                yield Import(file, node.lineno, f"{node.module}.{alias.name}")
        elif isinstance(node, ast.ImportFrom):
            up = node.level - 1
            assert up <= len(here), f"{file}:{node.lineno} leaves the package"
            base = [*here[: len(here) - up], *(node.module.split(".") if node.module else [])]
            for alias in node.names:
                yield Import(file, node.lineno, "." + ".".join([*base, alias.name]))


def complaint_about(one):
    """Say why an import is not allowed, or None."""
    importer = package_of(module_of(one.file))
    if importer is None:
        return "a file outside of the house"
    if one.is_ours:
        module = one.name[1:]
        imported = package_of(module)
        if imported == importer and importer:
            return None
        allowed = OURS[importer]
        if imported is not None and any(
            module == name or module.startswith(name + ".") for name in allowed
        ):
            return None
        return f"{importer or 'the root'} may not import {imported or one.name[1:]}"
    if one.name.partition(".")[0] in STANDARD:
        return None
    if any(one.name == name or one.name.startswith(name + ".") for name in OTHERS[importer]):
        return None
    return f"{importer or 'the root'} may not import {one.name}"


def files_of_the_house():
    roots = [ROOT / "__init__.py", ROOT / "plugin.py"]
    for folder in ("core", "processing", "ui"):
        roots += sorted((ROOT / folder).rglob("*.py"))
    return [p.relative_to(ROOT).as_posix() for p in roots if p.exists()]


def test_every_import_is_in_the_table():
    found = []
    for file in files_of_the_house():
        source = (ROOT / file).read_text(encoding="utf-8")
        for one in imports_of(file, source):
            reason = complaint_about(one)
            if reason:
                found.append(f"{one.file}:{one.line}: {reason}")
    assert not found, "\n" + "\n".join(found)


def test_walk_sees_every_pure_package():
    packages = {package_of(module_of(file)) for file in files_of_the_house()}
    assert {"core.errors", "core.net", "core.auth", "core.rest", "core.download"} <= packages


def test_root_imports_nothing_of_qgis_when_it_is_imported():
    tree = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [a.name for a in node.names]
            assert getattr(node, "module", None) in ("__future__", "typing"), names


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("core/errors.py", "from .net.urls import join"),
        ("core/net/urls.py", "from ..rest import catalog"),
        ("core/net/urls.py", "from qgis.core import QgsSettings"),
        ("core/auth/token.py", "from ..rest.query import Filter"),
        ("core/rest/query.py", "from ..auth import TokenService"),
        ("core/rest/query.py", "def f():\n    from PyQt5.QtCore import QObject"),
        ("core/download/plan.py", "from ..host.gateway import Gateway"),
        ("core/download/plan.py", "from ..auth import TokenService"),
        ("core/export/columns.py", "from ..download.plan import Plan"),
        ("core/export/columns.py", "from osgeo import ogr"),
        ("core/script/site.py", "from ..host.gateway import Gateway"),
        ("core/script/site.py", "from qgis.core import QgsSettings"),
        ("core/host/gateway.py", "from ..script import open_site"),
        ("core/host/gateway.py", "from qgis.PyQt.QtWidgets import QDialog"),
        ("core/host/gateway.py", "from qgis.PyQt import QtWidgets"),
        ("core/host/gateway.py", "from qgis.gui import QgsMessageBar"),
        ("core/host/gateway.py", "from qgis.utils import iface"),
        ("core/host/gateway.py", "from ...ui.messages import sentence"),
        ("core/host/gateway.py", "import qgis.gui"),
        ("core/host/gateway.py", "import qgis"),
        ("processing/provider.py", "from ..ui.icons import icon"),
        ("processing/provider.py", "from qgis.gui import QgsGui"),
        ("ui/import_dialog.py", "from ..processing.provider import Provider"),
        ("ui/import_dialog.py", "from ..plugin import LayerFerryPlugin"),
        ("ui/import_dialog.py", "from .. import plugin"),
        ("ui/import_dialog.py", "import requests"),
        ("plugin.py", "from .tests import fakes"),
    ],
)
def test_wrong_import_is_found(file, line):
    assert any(complaint_about(one) for one in imports_of(file, line))


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("core/net/urls.py", "from ..errors import AddressError"),
        ("core/net/urls.py", "from .request import Request"),
        ("core/auth/token.py", "from ..net import Request"),
        ("core/download/plan.py", "from ..rest.query import Filter"),
        ("core/host/gateway.py", "from ..auth import TokenService"),
        ("core/script/site.py", "from ..host.front_desk import FrontDesk"),
        ("core/host/gateway.py", "from qgis.PyQt.QtCore import QObject"),
        ("processing/provider.py", "from ..core.host.gateway import Gateway"),
        ("ui/import_dialog.py", "from qgis.PyQt import QtWidgets, uic"),
        ("ui/import_dialog.py", "from ..core.errors import PluginError"),
        ("plugin.py", "from .ui.import_dialog import ImportDialog"),
        ("__init__.py", "from .plugin import LayerFerryPlugin"),
    ],
)
def test_right_import_is_left_alone(file, line):
    assert not any(complaint_about(one) for one in imports_of(file, line))
