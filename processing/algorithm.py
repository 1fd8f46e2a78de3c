"""What our algorithms share: texts in their own translation context."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.host.gateway import Gateway
from ..core.host.guide import guide_page
from ..core.host.network import transport_settings
from .access import WAYS, Access, access
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
    """An algorithm that talks to a server; how one gets in is asked for by all in the same way."""

    def prepareAlgorithm(
        self,
        _parameters: dict[str, object],
        _context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read QGIS's network settings, which must happen on the main thread."""
        self.gateway = Gateway(transport_settings())
        return True

    def add_sign_in(self) -> None:
        """Declare the parameters of getting in; none holds a secret."""
        add, tr = self.addParameter, self.tr
        add(QgsProcessingParameterString("CONNECTION", tr("Saved connection"), optional=True))
        add(QgsProcessingParameterString("USERNAME", tr("User name"), optional=True))
        add(choice("AUTHENTICATION", tr("Way to sign in"), WAYS))
        kept_by_qgis = tr("QGIS authentication configuration")
        add(QgsProcessingParameterAuthConfig("AUTH_CONFIG", kept_by_qgis, optional=True))

    def access(
        self, parameters: dict[str, object], context: QgsProcessingContext, address: str
    ) -> Access:
        """Where to go and how to get in, by the parameters and the environment.

        Raises:
            QgsProcessingException: no address, an unknown connection, a way that is not there.
        """
        return access(
            address,
            self.parameterAsString(parameters, "CONNECTION", context),
            self.parameterAsString(parameters, "USERNAME", context),
            self.parameterAsEnumString(parameters, "AUTHENTICATION", context),
            self.parameterAsString(parameters, "AUTH_CONFIG", context),
        )


def choice(name: str, label: str, words: Sequence[str]) -> QgsProcessingParameterEnum:
    """Choose one of some words, which are also what scripts give; the first is the default."""
    return QgsProcessingParameterEnum(
        name, label, list(words), defaultValue=words[0], optional=True, usesStaticStrings=True
    )
