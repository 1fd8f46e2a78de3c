"""One moment in one QGIS: begin something, do something to it, and say what was seen.

Speaks with its parent in lines: ``{"ask": WORD}`` is answered by any line once the server is ready
for it; ``acted``, ``quiet``, ``over`` and ``left`` tell the monotonic time at which that was so.
"""

from __future__ import annotations

import faulthandler
import gc
import json
import os
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.as_package import load_root

load_root()

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from qgis.PyQt.QtWidgets import QPushButton

from tests.moments.scenes import SCENES, Scene, Stage, tasks_running

_BEAT_MS = 5
_LISTEN_S = 0.6  # so long nothing may be asked of the server after all is quiet
_HUNG_AFTER_S = 240  # nearly all of it may be other programs' time


def tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


def ask_server(word: str) -> None:
    tell(ask=word)
    sys.stdin.readline()


class Heart:
    """Beats in the event loop; knows the longest time it could not."""

    def __init__(self) -> None:
        self._last = time.perf_counter()
        self.longest_ms = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT_MS)

    def start_anew(self) -> None:
        self.longest_ms, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, 1000 * (now - self._last) - _BEAT_MS)
        self._last = now


# what is done at the moment


def cancel(stage: Stage) -> None:
    """As a person would: the message bar's button, the dialog's, or the window's."""
    cancel_imports(stage)
    (stage.dialog or stage.window).reject()


def cancel_imports(stage: Stage) -> None:
    """Press the buttons in the message bar; one that a moment ago was not there as well."""
    buttons = [
        button
        for item in stage.iface.bar.items()
        for button in item.findChildren(QPushButton)
        if button.text().replace("&", "") == "Cancel"
    ]
    for button in buttons:
        button.click()


def close_project(_stage: Stage) -> None:
    QgsProject.instance().clear()


def remove_layer(_stage: Stage) -> None:
    QgsProject.instance().removeAllMapLayers()


def unload_plugin(stage: Stage) -> None:
    stage.plugin.unload()


def quit_qgis(_stage: Stage) -> None:
    """What QGIS does first; the rest, as at the end of every run here, is in `leave`."""
    QgsProject.instance().clear()
    QCoreApplication.exit()


def watch(_stage: Stage) -> None:
    """Let it go on."""


ACTIONS = {
    "cancel": cancel,
    "close project": close_project,
    "remove layer": remove_layer,
    "unload plugin": unload_plugin,
    "quit QGIS": quit_qgis,
    "watch": watch,
}


class Moment:
    """Does it when the time has come, and watches what follows.

    Args:
        at: share of the scene's length, 0 to 1.
    """

    def __init__(self, stage: Stage, scene: Scene, action: str, at: float) -> None:
        self._stage, self._scene, self._action = stage, scene, action
        self._acts_after_s = at * scene.lasts_s
        self._begun = self._acted = self._quiet = 0.0
        self.heart = Heart()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        self._scene.begin(self._stage)
        self._begun = time.monotonic()
        self.heart.start_anew()
        self._timer.start(_BEAT_MS)

    def _look(self) -> None:
        now = time.monotonic()
        if not self._acted:
            if now < self._begun + self._acts_after_s:
                self._scene.go_on(self._stage)
                return
            self._acted = now
            self.heart.start_anew()
            tell(acted=now)
            ACTIONS[self._action](self._stage)
        elif not self._quiet:
            windows = self._stage.plugin.windows
            if self._action == "cancel":
                cancel_imports(self._stage)
            if self._action == "remove layer" and now > self._acted + 1 and windows is not None:
                for batch in windows.progress._running:  # would wait for the person for ever
                    if batch.needs_person_at:
                        batch.cancel()
            progress = windows._progress if windows is not None else None
            is_importing = progress is not None and progress.is_running
            if not tasks_running() and not is_importing:
                self._quiet = now
                tell(quiet=now)
        elif now > self._quiet + _LISTEN_S:
            self._timer.stop()
            layers = len(QgsProject.instance().mapLayers())
            tell(over=now, block_ms=round(self.heart.longest_ms), layers=layers)
            QCoreApplication.exit()


def leave(application: QgsApplication, stage: Stage) -> None:
    """End QGIS: plugins are unloaded, the window goes, then the application."""
    stage.plugin.unload()
    stage.iface.close()
    del stage.plugin, stage.iface, stage.panel, stage.panel_model
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    application.exitQgis()
    tell(left=time.monotonic())
    strangers = (threading.main_thread().__class__, threading._DummyThread)  # ours are neither
    others = [one.name for one in threading.enumerate() if not isinstance(one, strangers)]
    tell(threads=others)


def main(address: str, folder: str, scene_name: str, action: str, at: str) -> None:
    faulthandler.enable()
    faulthandler.dump_traceback_later(_HUNG_AFTER_S, exit=True)
    profile = os.environ["QGIS_CUSTOM_CONFIG_PATH"]
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, profile)
    application = QgsApplication([], True, profile)
    application.initQgis()
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_on_message)
    stage, scene = Stage(address, Path(folder), ask_server), SCENES[scene_name]
    scene.prepare(stage)
    ask_server(scene_name)
    moment = Moment(stage, scene, action, float(at))
    # inside of the loop, as in QGIS
    QTimer.singleShot(0, moment.begin)
    application.exec()
    del moment
    leave(application, stage)


def _on_message(text: str, tag: str, level: object) -> None:
    if level == Qgis.MessageLevel.Critical or "Traceback" in text:
        print(f"{tag}: {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
