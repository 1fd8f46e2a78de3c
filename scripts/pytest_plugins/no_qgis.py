"""A pytest plugin (``-p no_qgis``) under which QGIS and Qt cannot be imported."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

FORBIDDEN = frozenset({"qgis", "PyQt5", "PyQt6", "processing"})


class NoQgis(MetaPathFinder):
    """Answers for the host application's modules, and says no."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Refuse QGIS and Qt; leave everything else to the others."""
        if fullname.partition(".")[0] in FORBIDDEN:
            raise ModuleNotFoundError(
                f"{fullname}: the unit tests run without QGIS and Qt", name=fullname
            )
        return None


sys.meta_path.insert(0, NoQgis())
