"""`layerferry:importlayer`: one layer, whole and proven whole."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.download.options import DownloadOptions, Part
from ..core.errors import Cancelled, PluginError
from ..core.export.save_receipt import losses_in
from ..core.host.attachment_place import IN_FOLDER, IN_GEOPACKAGE
from ..core.host.import_job import ImportJob, ImportOrder, Outcome, Status
from .access import enter, explained
from .algorithm import ServerAlgorithm, choice
from .destination import Destination

_FORMATS = ["auto", "pbf", "json"]
_ATTACHMENTS = ["none", IN_FOLDER, IN_GEOPACKAGE]


class ImportLayerAlgorithm(ServerAlgorithm):
    """Downloads a layer of an ArcGIS service."""

    def name(self) -> str:
        """Stable id."""
        return "importlayer"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Import layer from ArcGIS")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return ["arcgis", "esri", "rest", "featureserver", "mapserver", "download", "token"]

    def shortHelpString(self) -> str:
        """Help beside the parameters."""
        return self.tr(
            "Downloads all rows of a layer or table of an ArcGIS service, open or secured, and "
            "proves by the object ids that none is missing. An import that cannot be proven "
            "complete fails, unless partial results are allowed.\n\n"
            "Secrets are never parameters. They come from the system keyring (through a saved "
            "connection) or from the environment variables LAYERFERRY_PASSWORD, "
            "LAYERFERRY_TOKEN and LAYERFERRY_CLIENT_SECRET.\n\n"
            "Attachments go into a folder (<name>_attachments) beside the output or in a folder "
            "of your choice, or into the output itself when that is a GeoPackage; related tables "
            "come as tables of the same GeoPackage, beside other formats as <name>_tables.gpkg, "
            "and as further temporary layers with a temporary layer. Where results are loaded, "
            "the project gets their relations.\n\n"
            "Ways to sign in: “app” is an application's client ID (as user name) and secret; "
            "“webtier” answers the web server in front with user name and password; “oauth” goes "
            "on with a sign-in that was made in the browser and kept; “qgis” uses the QGIS "
            "authentication configuration, which with any other way gets through the web server "
            "in front, for example by a certificate."
        )

    def initAlgorithm(self, _configuration: dict[str, object] | None = None) -> None:
        """Declare parameters and outputs; names are a public interface."""
        tr, add = self.tr, self._add
        add(QgsProcessingParameterString("URL", tr("Address of the layer")))
        self.add_sign_in()
        add(_optional_text("WHERE", tr("Only rows where (SQL)")))
        add(QgsProcessingParameterExtent("EXTENT", tr("Only within extent"), optional=True))
        add(_optional_text("FIELDS", tr("Only these fields (names with commas)")))
        add(QgsProcessingParameterCrs("CRS", tr("Reference system of the result"), optional=True))
        add(_whole_number("PAGE_SIZE", tr("Rows per request (0 = the server's limit)")), True)
        add(_whole_number("CONCURRENCY", tr("Requests at once (0 = automatic)")), True)
        add(choice("FORMAT", tr("Transfer format"), _FORMATS), True)
        partial = tr("Keep a result that cannot be proven complete")
        add(QgsProcessingParameterBoolean("ALLOW_PARTIAL", partial, False, True))
        labels = tr("Add a column of labels beside each column of codes")
        add(QgsProcessingParameterBoolean("LABELS", labels, False, True), True)
        add(_optional_text("PART", tr("Only part k/n of the rows")), True)
        add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Imported layer"), QgsProcessing.SourceType.TypeVector
            )
        )
        receipt = QgsProcessingParameterFileDestination(
            "RECEIPT", tr("Receipt"), "JSON (*.json)", optional=True, createByDefault=False
        )
        add(receipt)
        add(choice("ATTACHMENTS", tr("Attachments"), _ATTACHMENTS), True)
        folder = QgsProcessingParameterFile(
            "ATTACHMENTS_FOLDER",
            tr("Folder for the attachments (empty = beside the result)"),
            QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        add(folder, True)
        related = tr("With related tables")
        add(QgsProcessingParameterBoolean("RELATED", related, False, True), True)
        tables = tr("Related tables and the table of attachments")
        self.addOutput(QgsProcessingOutputMultipleLayers("TABLES", tables))
        self.addOutput(QgsProcessingOutputNumber("FEATURE_COUNT", tr("Rows in the result")))
        self.addOutput(QgsProcessingOutputBoolean("COMPLETE", tr("Proven complete")))

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """Sign in, import, hand over."""
        url = self.parameterAsString(parameters, "URL", context)
        wanted = self.access(parameters, context, url)
        destination = Destination(self, parameters, context)
        order = self._order(parameters, context, wanted.address, destination)
        job = ImportJob(self.gateway, order)
        try:
            enter(self.gateway, wanted, feedback)
            outcome = job.execute(
                lambda done, announced: _progress(feedback, done, announced),
                feedback.isCanceled,
                lambda sentence, _seconds: feedback.pushInfo(sentence),
            )
        except Cancelled:
            return {}
        finally:
            self.gateway.stop()
        return self._results(outcome, destination, order, feedback)

    def _order(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        address: str,
        destination: Destination,
    ) -> ImportOrder:
        names = self.parameterAsString(parameters, "FIELDS", context)
        fields = tuple(part.strip() for part in names.split(",") if part.strip())
        try:
            options = DownloadOptions(
                page_size=self.parameterAsInt(parameters, "PAGE_SIZE", context),
                concurrency=self.parameterAsInt(parameters, "CONCURRENCY", context),
                data_format=self.parameterAsEnumString(parameters, "FORMAT", context) or "auto",
                part=Part.parse(self.parameterAsString(parameters, "PART", context)),
            )
        except PluginError as err:
            raise QgsProcessingException(err.sentence) from None
        box = self.parameterAsExtent(parameters, "EXTENT", context)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        attachments = self.parameterAsEnumString(parameters, "ATTACHMENTS", context)
        return ImportOrder(
            address=address,
            where=self.parameterAsString(parameters, "WHERE", context),
            extent=None if box.isNull() else box,
            extent_crs=self.parameterAsExtentCrs(parameters, "EXTENT", context),
            field_names=fields or None,
            crs=crs if parameters.get("CRS") else QgsCoordinateReferenceSystem(),
            output=destination.path,
            overwrite=True,  # Processing asks before it lets a file be chosen
            into_existing=bool(destination.table),
            layer_name=destination.table,
            allow_partial=self.parameterAsBoolean(parameters, "ALLOW_PARTIAL", context),
            label_columns=self.parameterAsBoolean(parameters, "LABELS", context),
            receipt_path=self.parameterAsFileOutput(parameters, "RECEIPT", context),
            attachments="" if attachments == "none" else attachments,
            attachments_folder=self.parameterAsFile(parameters, "ATTACHMENTS_FOLDER", context),
            related=self.parameterAsBoolean(parameters, "RELATED", context),
            options=options,
            transform_context=context.transformContext(),
        )

    def _results(
        self,
        outcome: Outcome,
        destination: Destination,
        order: ImportOrder,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        if outcome.kept_rows:
            text = self.tr(
                "{rows:,} rows are kept; start the same import again, into any output, to go on."
            )
            if outcome.kept_rows == 1:
                text = self.tr(
                    "1 row is kept; start the same import again, into any output, to go on."
                )
            feedback.pushInfo(text.format(rows=outcome.kept_rows))
        if outcome.status is Status.CANCELLED:
            return {}
        if not outcome.ok:
            assert outcome.error is not None  # noqa: S101  a failure says why
            for line in getattr(outcome.error, "details", ()):
                feedback.pushInfo(line)
            raise QgsProcessingException(explained(outcome.error))
        assert outcome.receipt is not None  # noqa: S101  an output has a receipt
        feedback.pushInfo(outcome.receipt.sentence)
        for warning in outcome.receipt.warnings:
            feedback.pushInfo(warning)
        for field, loss in losses_in(outcome.receipt.as_json()):
            feedback.pushInfo(f"{field or 'Shapes'}: {loss.sentence}")
        own, tables = destination.hand_over(outcome)
        results: dict[str, object] = {
            "OUTPUT": own,
            "FEATURE_COUNT": outcome.receipt.written,
            "COMPLETE": outcome.receipt.complete,
        }
        if order.related or order.attachments:
            results["TABLES"] = tables
        if order.receipt_path:
            results["RECEIPT"] = order.receipt_path
        return results

    def _add(self, parameter: QgsProcessingParameterDefinition, advanced: bool = False) -> None:
        if advanced:
            flags = parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(flags)
        self.addParameter(parameter)


def _optional_text(name: str, label: str) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, label, optional=True)


def _whole_number(name: str, label: str) -> QgsProcessingParameterNumber:
    return QgsProcessingParameterNumber(name, label, defaultValue=0, optional=True, minValue=0)


def _progress(feedback: QgsProcessingFeedback, done: int, announced: int | None) -> None:
    if announced:
        feedback.setProgress(min(100.0, 100.0 * done / announced))
