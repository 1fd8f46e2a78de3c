"""`layerferry:listlayers`: everything that can be imported from a server, as a table."""

from __future__ import annotations

from collections.abc import Iterator

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
from ..core.host.layer_schema import qgis_crs
from ..core.host.qt_compat import field, wkb_type
from ..core.net.addresses import Target, TargetKind, parse_address
from ..core.net.rest_client import RestClient
from ..core.net.urls import join
from ..core.rest.catalog import (
    Entry,
    EntryKind,
    count_rows,
    leaves,
    read_folder,
    read_layer,
    read_service,
)
from ..core.rest.layer import LayerKind
from .access import access, enter, explained
from .algorithm import ServerAlgorithm

_NO_GEOMETRY = 100


class ListLayersAlgorithm(ServerAlgorithm):
    """Lists the layers and tables behind an address."""

    def name(self) -> str:
        """Stable id."""
        return "listlayers"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("List layers of an ArcGIS server")

    def tags(self) -> list[str]:
        """Words to find it by."""
        return ["arcgis", "esri", "rest", "catalog", "services"]

    def shortHelpString(self) -> str:
        """Help beside the parameters."""
        return self.tr(
            "Lists the layers and tables of an ArcGIS server, folder or service, with their "
            "addresses for “Import layer from ArcGIS”. Secured ones appear after sign-in: name a "
            "saved connection, or set LAYERFERRY_TOKEN."
        )

    def initAlgorithm(self, _configuration: dict[str, object] | None = None) -> None:
        """Declare parameters; names are a public interface."""
        self.addParameter(QgsProcessingParameterString("URL", self.tr("Address"), optional=True))
        connection = self.tr("Saved connection")
        self.addParameter(QgsProcessingParameterString("CONNECTION", connection, optional=True))
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
        wanted = access(
            self.parameterAsString(parameters, "URL", context),
            self.parameterAsString(parameters, "CONNECTION", context),
            "",
            "auto",
        )
        self._target = parse_address(wanted.address)
        enter(self.gateway, wanted)
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
        client = self.gateway.client(self._target.url, feedback.isCanceled, feedback.pushInfo)
        try:
            for service, entry in self._entries(client, feedback):
                feature = QgsFeature(fields)
                feature.setAttributes(_row(client, service, entry, feedback))
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
        except Cancelled:
            return {}
        except PluginError as err:
            raise QgsProcessingException(explained(err)) from None
        finally:
            client.close()
            self.gateway.stop()
        return {"OUTPUT": output}

    def _entries(
        self, client: RestClient, feedback: QgsProcessingFeedback
    ) -> Iterator[tuple[str, Entry]]:
        """Yield (service name, layer or table) for everything below the address."""
        target = self._target
        if target.kind.is_of_portal:
            raise QgsProcessingException(
                "This is the address of a portal, whose items may lead to many servers. Give the "
                "address of one of them: open the item's page, and copy what stands under “URL”."
            )
        if target.kind is TargetKind.LAYER:
            layer = read_layer(client, target.url)
            kind = EntryKind.TABLE if layer.kind is LayerKind.TABLE else EntryKind.LAYER
            yield _service_name(target, target.service_url), Entry(kind, layer.name, target.url)
        elif target.kind is TargetKind.SERVICE:
            yield from self._in_service(client, target.url)
        else:
            yield from self._in_folder(client, target.url, feedback, is_root=True)

    def _in_folder(
        self, client: RestClient, url: str, feedback: QgsProcessingFeedback, is_root: bool
    ) -> Iterator[tuple[str, Entry]]:
        try:
            entries = read_folder(client, self._target.root, url)
        except PluginError as err:
            if is_root:
                raise
            feedback.reportError(f"{url}: {err.sentence}")
            return
        for entry in entries:
            if feedback.isCanceled():
                raise Cancelled
            if entry.kind is EntryKind.FOLDER:
                yield from self._in_folder(client, entry.url, feedback, is_root=False)
                continue
            try:
                yield from self._in_service(client, entry.url)
            except PluginError as err:
                feedback.reportError(f"{entry.url}: {err.sentence}")

    def _in_service(self, client: RestClient, url: str) -> Iterator[tuple[str, Entry]]:
        name = _service_name(self._target, url)
        for entry in leaves(read_service(client, url)):
            if entry.kind.is_importable:
                yield name, entry


def _service_name(target: Target, service_url: str) -> str:
    """``Water/Pipes (FeatureServer)`` for people."""
    tail = service_url[len(join(target.root, "rest", "services")) :].strip("/")
    name, _slash, kind = tail.rpartition("/")
    return f"{name} ({kind})" if name else tail


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


def _row(
    client: RestClient, service: str, entry: Entry, feedback: QgsProcessingFeedback
) -> list[object]:
    """One line of the table; what a layer does not tell stays empty."""
    geometry, crs, count = entry.detail, "", None
    try:
        layer = read_layer(client, entry.url)
        count = count_rows(client, layer)
        crs = qgis_crs(layer.spatial_reference).authid() if layer.geometry_type else ""
        names = {0: "", 1: "Point", 4: "MultiPoint", 5: "MultiLineString", 6: "MultiPolygon"}
        geometry = names[layer.geometry_type]
    except PluginError as err:
        feedback.reportError(f"{entry.url}: {err.sentence}")
    number = int(entry.url.rpartition("/")[2])
    return [service, number, entry.name, entry.kind.value, geometry, count, crs, entry.url]
