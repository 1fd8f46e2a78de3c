"""Save any vector layer as an honest Shapefile, without a window."""

from __future__ import annotations

import json
from enum import Enum
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
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..core.errors import Cancelled, PluginError
from ..core.export.choices import (
    BigIntegerPolicy,
    CodesPolicy,
    MixedShapesPolicy,
    OversizePolicy,
    ShapefileChoices,
)
from ..core.export.columns import DatetimePolicy
from ..core.export.report import ShapefileReport
from ..core.host.layer_source import LayerSource, declared_type, prepare
from ..core.host.shapefile import save_shapefile
from .algorithm import Algorithm


class SaveShapefileAlgorithm(Algorithm):
    """`layerferry:saveshapefile`."""

    _layer: LayerSource | None = None

    INPUT = "INPUT"
    OUTPUT = "OUTPUT"
    DATETIME = "DATETIME"
    CODES = "CODES"
    NULL_NUMBER = "NULL_NUMBER"
    NULL_TEXT = "NULL_TEXT"
    BIG_INTEGERS = "BIG_INTEGERS"
    MIXED_SHAPES = "MIXED_SHAPES"
    OVERSIZE = "OVERSIZE"
    NAMES = "NAMES"
    LEAVE_OUT = "LEAVE_OUT"
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
            "Codes with labels: 'codes' writes the values, 'labels' the text that QGIS shows for "
            "them, 'both' a field for each.\n"
            "Null in numbers, null in texts: a value that stands for null, such as -9999; without "
            "one null stays null, which some programs show as 0.\n"
            "Big integers: fields with integers over 2^53. 'number' keeps up to 18 digits, 'text' "
            "keeps all, 'float' lets programs round.\n"
            "Mixed shapes: 'main' keeps the commonest kind, 'split' writes <name>_point.shp, "
            "<name>_line.shp and so on.\n"
            "Over 2 GB: 'refuse', or 'parts' for <name>_1.shp, <name>_2.shp and so on.\n"
            "Names: pairs of a field and its name in the file, of at most ten letters, digits and "
            "underscores.\n"
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
        self._add_choice(self.DATETIME, self.tr("Dates with a time"), DatetimePolicy, False)
        self._add_choice(self.CODES, self.tr("Codes with labels"), CodesPolicy)
        for name, label in (
            (self.NULL_NUMBER, self.tr("Null in numbers")),
            (self.NULL_TEXT, self.tr("Null in texts")),
        ):
            self._add_advanced(QgsProcessingParameterString(name, label, optional=True))
        self._add_choice(self.BIG_INTEGERS, self.tr("Big integers"), BigIntegerPolicy)
        self._add_choice(self.MIXED_SHAPES, self.tr("Mixed shapes"), MixedShapesPolicy)
        self._add_choice(self.OVERSIZE, self.tr("Over 2 GB"), OversizePolicy)
        self._add_advanced(
            QgsProcessingParameterMatrix(
                self.NAMES,
                self.tr("Names"),
                headers=[self.tr("Field"), self.tr("In the file")],
                optional=True,
            )
        )
        self._add_advanced(
            QgsProcessingParameterField(
                self.LEAVE_OUT,
                self.tr("Leave out"),
                parentLayerParameterName=self.INPUT,
                allowMultiple=True,
                optional=True,
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

    def _add_choice(
        self, name: str, label: str, policy: type[Enum], is_advanced: bool = True
    ) -> None:
        """Add a choice of static strings; the first is the default."""
        options = [choice.value for choice in policy]
        parameter = QgsProcessingParameterEnum(
            name,
            label,
            options=options,
            defaultValue=options[0],
            optional=True,
            usesStaticStrings=True,
        )
        if is_advanced:
            self._add_advanced(parameter)
        else:
            self.addParameter(parameter)

    def _add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def _choices(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> ShapefileChoices:
        def chosen(name: str, default: Enum) -> str:
            return str(self.parameterAsEnumString(parameters, name, context) or default.value)

        cells = self.parameterAsMatrix(parameters, self.NAMES, context)
        names = dict(zip(map(str, cells[::2]), map(str, cells[1::2])))
        left_out = _names(parameters.get(self.LEAVE_OUT))
        return ShapefileChoices(
            datetime=DatetimePolicy(chosen(self.DATETIME, DatetimePolicy.DATE)),
            codes=CodesPolicy(chosen(self.CODES, CodesPolicy.CODES)),
            big_integers=BigIntegerPolicy(chosen(self.BIG_INTEGERS, BigIntegerPolicy.NUMBER)),
            mixed_shapes=MixedShapesPolicy(chosen(self.MIXED_SHAPES, MixedShapesPolicy.MAIN)),
            oversize=OversizePolicy(chosen(self.OVERSIZE, OversizePolicy.REFUSE)),
            null_number=self.parameterAsString(parameters, self.NULL_NUMBER, context).strip(),
            null_text=self.parameterAsString(parameters, self.NULL_TEXT, context),
            names={field: name for field, name in names.items() if field},
            left_out=frozenset(map(str, left_out)),
        )

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        _feedback: QgsProcessingFeedback,
    ) -> bool:
        """Take style, labels and receipt of the layer, which only its own thread may."""
        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        self._layer = prepare(layer) if layer is not None else None
        return True

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
        is_whole = isinstance(parameters[self.INPUT], (str, QgsVectorLayer))
        source = _layer_source(features, self._layer, is_whole)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        choices = self._choices(parameters, context)
        report_path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        try:
            report = save_shapefile(
                source,
                path,
                choices=choices,
                feedback=feedback,
            )
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


def _layer_source(
    features: QgsProcessingFeatureSource, layer: LayerSource | None, is_whole: bool
) -> LayerSource:
    wkb_type = features.wkbType()
    return LayerSource(
        name=features.sourceName(),
        fields=features.fields(),
        wkb_type=declared_type(wkb_type),
        crs=QgsCoordinateReferenceSystem(features.sourceCrs()),
        features=_AllRows(features),
        row_count=features.featureCount(),
        labels=layer.labels if layer is not None else {},
        style=layer.style if layer is not None else "",
        receipt=layer.receipt if layer is not None else "",
        # a selection or a filter is known to the features only
        table=layer.table if layer is not None and is_whole else None,
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


def _names(value: object) -> list[str]:
    """Read field names as Processing gives them: a list, or one text with semicolons."""
    if isinstance(value, (list, tuple)):
        return [str(name) for name in value]
    return [name for name in str(value or "").split(";") if name]
