"""What our algorithms share: texts in their own translation context."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication


class Algorithm(QgsProcessingAlgorithm):
    """A Processing algorithm; QGIS makes a fresh object for every run."""

    def tr(self, text: str) -> str:
        """Translate in the context of the algorithm's own class, where the extractor puts it."""
        return QCoreApplication.translate(type(self).__name__, text)

    def createInstance(self) -> Algorithm:
        """Make another of the same."""
        return type(self)()
