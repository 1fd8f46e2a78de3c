"""`layerferry:mergereceipts`: the receipts of all parts as one proof of the whole."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..core.download.merged_receipt import merge_receipts, read_receipt
from ..core.errors import PluginError
from .algorithm import Algorithm


class MergeReceiptsAlgorithm(Algorithm):
    """Judges the parts of a layer together."""

    def name(self) -> str:
        """Stable id."""
        return "mergereceipts"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Merge receipts of parts")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return ["arcgis", "part", "parallel", "proof", "complete", "json"]

    def shortHelpString(self) -> str:
        """Help beside the parameters."""
        return self.tr(
            "Takes the receipts of all parts of a layer that were imported with PART = k/n, and "
            "proves by the object ids that together they are the whole layer.\n\n"
            "COMPLETE is false, and the receipt says why, when a part is missing, is there twice "
            "or is not complete itself, or when the layer was edited between the parts so that "
            "the rows are not those that the server listed last."
        )

    def initAlgorithm(self, _configuration: dict[str, object] | None = None) -> None:
        """Declare parameters and outputs; names are a public interface."""
        files = QgsProcessing.SourceType.TypeFile
        self.addParameter(
            QgsProcessingParameterMultipleLayers("INPUT", self.tr("Receipts of the parts"), files)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Receipt of the whole"), self.tr("JSON files (*.json)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber("FEATURE_COUNT", self.tr("Rows in all parts")))
        self.addOutput(QgsProcessingOutputBoolean("COMPLETE", self.tr("Proven complete")))

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """Read, judge, write."""
        paths = self.parameterAsFileList(parameters, "INPUT", context)
        target = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        try:
            receipt = merge_receipts([read_receipt(path) for path in paths])
        except PluginError as err:
            raise QgsProcessingException(err.sentence) from None
        text = json.dumps(receipt.as_json(), indent=2, ensure_ascii=False)
        try:
            Path(target).write_text(text + "\n", encoding="utf-8")
        except OSError as err:
            raise QgsProcessingException(
                self.tr("The receipt could not be written: {why}.").format(why=err.strerror)
            ) from None
        for warning in receipt.warnings:
            feedback.pushInfo(warning)
        if receipt.complete:
            feedback.pushInfo(receipt.sentence)
        else:
            feedback.reportError(receipt.sentence)
        return {
            "OUTPUT": target,
            "FEATURE_COUNT": receipt.written,
            "COMPLETE": receipt.complete,
        }
