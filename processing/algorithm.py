"""What our algorithms share: texts in their own translation context."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.host.gateway import Gateway
from ..core.host.guide import guide_page
from ..core.host.network import transport_settings
from .parameter_help import parameter_help


class Algorithm(QgsProcessingAlgorithm):
    """A Processing algorithm; QGIS makes a fresh object for every run."""

    def tr(self, text: str) -> str:
        """Translate in the context of the class that asks: the algorithm's own, or one above."""
        for one in type(self).__mro__:
            said = QCoreApplication.translate(one.__name__, text)
            if said != text:
                return said
        return text

    def addParameter(
        self, definition: QgsProcessingParameterDefinition, create_output: bool = True
    ) -> bool:
        """Declare a parameter, with its help."""
        definition.setHelp(parameter_help(definition.name()))
        return bool(super().addParameter(definition, create_output))

    def helpUrl(self) -> str:
        """Page behind the button *Help*."""
        return guide_page("processing").toString()

    def createInstance(self) -> Algorithm:
        """Make another of the same."""
        return type(self)()


class ServerAlgorithm(Algorithm):
    """An algorithm that talks to a server."""

    def prepareAlgorithm(
        self,
        _parameters: dict[str, object],
        _context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read QGIS's network settings, which must happen on the main thread."""
        self.gateway = Gateway(transport_settings())
        return True

    def auth_config_parameter(self) -> QgsProcessingParameterAuthConfig:
        """Let the person choose among what QGIS keeps; the parameter holds an id, no secret."""
        text = QCoreApplication.translate("ServerAlgorithm", "QGIS authentication configuration")
        return QgsProcessingParameterAuthConfig("AUTH_CONFIG", text, optional=True)
