"""Save any vector layer as an honest Shapefile, without a window."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..core.errors import Cancelled, PluginError
from ..core.export.columns import DatetimePolicy
from ..core.export.report import ShapefileReport
from ..core.host.layer_source import LayerSource, declared_type
from ..core.host.shapefile import save_shapefile
from .algorithm import Algorithm


class SaveShapefileAlgorithm(Algorithm):
    """`layerferry:saveshapefile`."""

    INPUT = "INPUT"
    OUTPUT = "OUTPUT"
    DATETIME = "DATETIME"
    REPORT = "REPORT"

    def name(self) -> str:
        """The id; never changes."""
        return "saveshapefile"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Save as Shapefile")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return ["shp", "dbf", "zip", "export", "arcgis", "esri"]

    def shortHelpString(self) -> str:
        """What the user reads beside the parameters."""
        return self.tr(
            "Saves every row of a layer as a Shapefile and says what a Shapefile cannot hold.\n\n"
            "Field names become unique names of ten characters; a table of old and new names is "
            "written beside the file as <name>_fields.csv. Widths are measured from the data, so "
            "numbers are not rounded. Text over 254 bytes is cut and counted. Rows without a "
            "shape are kept. A layer without geometry becomes a lone .dbf.\n\n"
            "The file is read back and compared before it takes the place of an older one; after "
            "an error or a cancel the older one is untouched.\n\n"
            "Output: a name that ends in .shp, or in .zip for all parts in one file.\n"
            "Dates with a time: a Shapefile has dates only. 'date' drops the time, 'text' writes "
            "2023-05-03T11:44:08Z, 'both' writes a date field and a text field with the time.\n"
            "Report: a JSON file with every field, its new name and what was lost in how many "
            "rows."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters; names and values are public and never change."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, self.tr("Layer"), [QgsProcessing.SourceType.TypeVector]
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.DATETIME,
                self.tr("Dates with a time"),
                options=[policy.value for policy in DatetimePolicy],
                defaultValue=DatetimePolicy.DATE.value,
                optional=True,
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                self.tr("Shapefile"),
                self.tr("Shapefile (*.shp);;Zipped Shapefile (*.zip)"),
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                self.tr("Report"),
                self.tr("JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Save, and tell the losses.

        Raises:
            QgsProcessingException: one sentence; the target is as it was.
        """
        features = self.parameterAsSource(parameters, self.INPUT, context)
        if features is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        source = _layer_source(features)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        policy = self.parameterAsEnumString(parameters, self.DATETIME, context)
        policy = policy or DatetimePolicy.DATE.value
        report_path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        try:
            report = save_shapefile(source, path, datetime_policy=policy, feedback=feedback)
        except Cancelled:
            return {}
        except PluginError as err:
            raise QgsProcessingException(err.sentence) from err
        _tell(report, feedback)
        results = {self.OUTPUT: str(report.path)}
        if report_path:
            _write_json(report, Path(report_path))
            results[self.REPORT] = report_path
        return results


class _AllRows:
    """A Processing source with invalid shapes let through: a save must not drop rows."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source = source

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        return self._source.getFeatures(request, flag)


def _layer_source(features: QgsProcessingFeatureSource) -> LayerSource:
    wkb_type = features.wkbType()
    return LayerSource(
        name=features.sourceName(),
        fields=features.fields(),
        wkb_type=declared_type(wkb_type),
        crs=QgsCoordinateReferenceSystem(features.sourceCrs()),
        features=_AllRows(features),
        row_count=features.featureCount(),
    )


def _tell(report: ShapefileReport, feedback: QgsProcessingFeedback) -> None:
    for field in report.plan.fields:
        for loss in field.losses:
            tell = feedback.pushInfo if loss.kind.is_note else feedback.pushWarning
            tell(f"{field.source}: {loss.sentence}")
    for loss in report.plan.shape_losses:
        tell = feedback.pushInfo if loss.kind.is_note else feedback.pushWarning
        tell(loss.sentence)
    for warning in report.warnings:
        feedback.pushWarning(warning)
    feedback.pushInfo(report.sentence)


def _write_json(report: ShapefileReport, path: Path) -> None:
    text = json.dumps(report.to_json(), ensure_ascii=False, indent=2)
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as err:
        raise QgsProcessingException(
            f"{report.sentence} The report could not be written: {err.strerror}."
        ) from err
