"""A language that nobody speaks: every text of the plugin becomes longer, as German ones are."""

from __future__ import annotations

import contextlib

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

_SHORT = 12  # characters; short texts grow most in translation


class Pseudo(QTranslator):
    """Translates what is translated with a context of the plugin; QGIS's own texts stay."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if not source or context.startswith(("Q", "@")):
            return ""
        longer = 0.6 if len(source) <= _SHORT else 0.35
        # before the end, so that "…" and ":" stay there; no brace and no & is added
        tail = source[-1] if source[-1] in "….:)" else ""
        body = source[: len(source) - len(tail)]
        return f"{body}{'ö' * round(len(source) * longer)}{tail}"

    def isEmpty(self):
        return False


@contextlib.contextmanager
def pseudo():
    translator = Pseudo()
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
