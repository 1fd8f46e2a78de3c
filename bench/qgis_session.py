"""QGIS without a window and with a profile of its own; LayerFerry as the package it is."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from scripts.as_package import load_root


@contextmanager
def qgis() -> Iterator[None]:
    """Start QGIS; the user's own profile stays untouched."""
    load_root()
    logging.getLogger("layerferry").addHandler(logging.NullHandler())
    profile = tempfile.mkdtemp(prefix="layerferry-bench-")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
    os.environ.setdefault("XDG_RUNTIME_DIR", profile)
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    try:
        yield
    finally:
        application.exitQgis()
        shutil.rmtree(profile, ignore_errors=True)
