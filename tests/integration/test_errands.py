"""Calls off the main thread: whoever started one may keep it for as long as he likes."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_an_errand_that_qgis_has_deleted_can_still_be_cancelled():
    from layerferry.core.host.background import Errands

    told = []
    errand = Errands().start("Count", lambda _errand: 7, told.append, told.append)
    end = time.monotonic() + 60
    while not sip.isdeleted(errand):
        assert time.monotonic() < end
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    errand.cancel()
    assert told == [7]
