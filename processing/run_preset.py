"""`layerferry:runpreset`: the layers of a preset, one after the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from ..core.errors import Cancelled, PluginError
from ..core.host.import_job import ImportJob, ImportOrder, Outcome, Status
from ..core.host.import_order import together
from ..core.host.preset_shelf import profile_presets
from ..core.host.presets import read_preset
from .access import enter, explained
from .algorithm import ServerAlgorithm
from .tables import table_sources


class RunPresetAlgorithm(ServerAlgorithm):
    """Imports what a preset lists."""

    def name(self) -> str:
        """Stable id."""
        return "runpreset"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Run a preset of imports from ArcGIS")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return ["arcgis", "esri", "rest", "preset", "batch", "download"]

    def shortHelpString(self) -> str:
        """Help beside the parameters."""
        return self.tr(
            "Imports the layers of a preset, with their filters, into files of one folder or into "
            "memory layers, and proves each whole. A layer that fails ends the run; those before "
            "it are there. Files of the same name are replaced; of one GeoPackage for all, only "
            "layers of the same name.\n\n"
            "A preset is a file, or the name of one that was saved in the import window. "
            "It holds no secrets: they come as for “Import layer from ArcGIS”, for one "
            "server at a time."
        )

    def initAlgorithm(self, _configuration: dict[str, object] | None = None) -> None:
        """Declare parameters and outputs; names are a public interface."""
        tr, add = self.tr, self.addParameter
        add(QgsProcessingParameterFile("FILE", tr("Preset"), fileFilter="JSON (*.json)"))
        add(
            QgsProcessingParameterFile(
                "FOLDER",
                tr("Folder for the files"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            )
        )
        self.add_sign_in()
        partial = tr("Keep results that cannot be proven complete")
        add(QgsProcessingParameterBoolean("ALLOW_PARTIAL", partial, False, True))
        self.addOutput(QgsProcessingOutputMultipleLayers("LAYERS", tr("Imported layers")))
        self.addOutput(QgsProcessingOutputNumber("FEATURE_COUNT", tr("Rows in the results")))
        self.addOutput(QgsProcessingOutputBoolean("COMPLETE", tr("All proven complete")))

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """Sign in and import, layer by layer."""
        orders = self._orders(parameters, context)
        steps = QgsProcessingMultiStepFeedback(len(orders), feedback)
        layers: list[str] = []
        rows, complete = 0, True
        entered: set[str] = set()
        try:
            for number, order in enumerate(orders):
                steps.setCurrentStep(number)
                self._enter(parameters, context, order, entered, feedback)
                outcome = self._run(order, steps)
                if outcome is None:
                    return {}
                assert outcome.receipt is not None  # noqa: S101  an output has a receipt
                rows += outcome.receipt.written
                complete = complete and outcome.receipt.complete
                layers += [_handed_over(outcome, context), *table_sources(outcome, context)]
        except Cancelled:
            return {}
        finally:
            self.gateway.stop()
        return {"LAYERS": layers, "FEATURE_COUNT": rows, "COMPLETE": complete}

    def _orders(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> list[ImportOrder]:
        path = _file_of(self.parameterAsFile(parameters, "FILE", context))
        allow_partial = self.parameterAsBoolean(parameters, "ALLOW_PARTIAL", context)
        try:
            preset = read_preset(path, context.transformContext())
            placed = preset.placed(self.parameterAsFile(parameters, "FOLDER", context))
        except PluginError as err:
            raise QgsProcessingException(err.sentence) from None
        return together(
            [replace(one, overwrite=True, allow_partial=allow_partial) for one in placed]
        )

    def _enter(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        order: ImportOrder,
        entered: set[str],
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Sign in at the server of a layer, once."""
        wanted = self.access(parameters, context, order.address)
        server = ImportJob(self.gateway, order).server
        if server not in entered:
            enter(self.gateway, wanted, feedback)
            entered.add(server)

    def _run(self, order: ImportOrder, feedback: QgsProcessingFeedback) -> Outcome | None:
        """Import one layer; None when the person has cancelled."""

        def show(done: int, announced: int | None) -> None:
            if announced:
                feedback.setProgress(min(100.0, 100.0 * done / announced))

        outcome = ImportJob(self.gateway, order).execute(
            show, feedback.isCanceled, lambda sentence, _seconds: feedback.pushInfo(sentence)
        )
        if outcome.status is Status.CANCELLED:
            return None
        if not outcome.ok:
            assert outcome.error is not None  # noqa: S101  a failure says why
            raise QgsProcessingException(
                f"{order.layer_name or order.address}: {explained(outcome.error)}"
            )
        if outcome.receipt is not None:
            feedback.pushInfo(outcome.receipt.sentence)
        return outcome


def _file_of(given: str) -> Path:
    """The file that is there, else the one that the import window keeps under this name."""
    path, kept = Path(given), profile_presets().path(given)
    return kept if kept.is_file() and not path.is_file() else path


def _handed_over(outcome: Outcome, context: QgsProcessingContext) -> str:
    """Keep a memory layer for whoever runs this; return what stands for the layer."""
    if outcome.layer is None:
        return outcome.source
    context.temporaryLayerStore().addMapLayer(outcome.layer)
    return str(outcome.layer.id())
