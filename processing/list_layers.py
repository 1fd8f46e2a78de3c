"""`layerferry:listlayers`: everything that can be imported from a server, as a table."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..core.errors import Cancelled, PluginError
from ..core.host.catalog_walk import CatalogWalk, FoundLayer
from ..core.host.layer_schema import qgis_crs
from ..core.host.qt_compat import field, wkb_type
from ..core.net.addresses import Target, parse_address
from ..core.net.rest_client import RestClient
from ..core.rest.catalog import count_rows, read_layer
from ..core.rest.layer import LayerDescription
from .access import enter, explained
from .algorithm import ServerAlgorithm

_NO_GEOMETRY = 100


class ListLayersAlgorithm(ServerAlgorithm):
    """Lists the layers and tables behind an address."""

    def name(self) -> str:
        """Stable id."""
        return "listlayers"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("List layers of an ArcGIS server or portal")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return ["arcgis", "esri", "rest", "catalog", "services"]

    def shortHelpString(self) -> str:
        """Help beside the parameters."""
        return self.tr(
            "Lists the layers and tables of an ArcGIS server, folder or service, or of a portal, "
            "group, item or web map, with their addresses for “Import layer from ArcGIS”. Of a "
            "portal, that is your own content and that of your groups and organisation; without "
            "a sign-in, what is public.\n\n"
            "Secured layers appear after sign-in: name a saved connection, or set "
            "LAYERFERRY_TOKEN."
        )

    def initAlgorithm(self, _configuration: dict[str, object] | None = None) -> None:
        """Declare parameters; names are a public interface."""
        self.addParameter(QgsProcessingParameterString("URL", self.tr("Address"), optional=True))
        self.add_sign_in()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.tr("Layers"), QgsProcessing.SourceType.TypeVector
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        """Walk the tree and write one row per layer."""
        url = self.parameterAsString(parameters, "URL", context)
        wanted = self.access(parameters, context, url)
        target = parse_address(wanted.address)
        try:
            enter(self.gateway, wanted, feedback)
            return self._list(parameters, context, feedback, target)
        except Cancelled:
            return {}
        except PluginError as err:
            raise QgsProcessingException(explained(err)) from None
        finally:
            self.gateway.stop()

    def _list(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        target: Target,
    ) -> dict[str, object]:
        walk = CatalogWalk(
            self.gateway,
            feedback.isCanceled,
            lambda address, err: feedback.reportError(f"{address}: {err.sentence}"),
        )
        # all of it first: a table that breaks off would look like a whole one
        rows = [_row(walk, found, feedback) for found in walk.below(target)]
        fields = _fields()
        sink, output = self.parameterAsSink(
            parameters,
            "OUTPUT",
            context,
            fields,
            wkb_type(_NO_GEOMETRY),
            QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        for row in rows:
            feature = QgsFeature(fields)
            feature.setAttributes(row)
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
        return {"OUTPUT": output}


def _fields() -> QgsFields:
    made = QgsFields()
    for name, kind in (
        ("service", "text"),
        ("layer_id", "int"),
        ("name", "text"),
        ("type", "text"),
        ("geometry", "text"),
        ("count", "int64"),
        ("crs", "text"),
        ("address", "text"),
    ):
        made.append(field(name, kind))
    return made


def _row(walk: CatalogWalk, found: FoundLayer, feedback: QgsProcessingFeedback) -> list[object]:
    """One line of the table; what a layer does not tell stays empty."""
    entry = found.entry
    geometry, crs, count = entry.detail, "", None

    def look(client: RestClient) -> tuple[LayerDescription, int | None]:
        layer = read_layer(client, entry.url)
        return layer, count_rows(client, layer)

    try:
        layer, count = walk.ask(entry.url, look)
        crs = qgis_crs(layer.spatial_reference).authid() if layer.geometry_type else ""
        names = {0: "", 1: "Point", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon"}
        geometry = names[layer.geometry_type]
    except Cancelled:
        raise
    except PluginError as err:
        feedback.reportError(f"{entry.url}: {err.sentence}")
    number = int(entry.url.rpartition("/")[2])
    return [found.service, number, entry.name, entry.kind.value, geometry, count, crs, entry.url]
