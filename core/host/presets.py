"""Presets: a list of layers with their filters and output, as a file that may be shared."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsCoordinateTransformContext

from ..errors import AddressError, PresetError
from ..export.file_names import safe_file_name
from ..net.addresses import TargetKind, parse_address
from .geopackage_tables import table_name
from .import_order import MEMORY, ImportOrder
from .kept_order import order_from_json, order_to_json
from .shared_file import read_shared, write_shared

_FORMAT = "layerferry-preset"
_VERSION = 1
_MOST_LAYERS = 1000
# of one computer, one person or one run
_PLACES = (
    "output",
    "receipt_path",
    "overwrite",
    "into_existing",
    "allow_partial",
    "attachments_folder",
)


@dataclass(frozen=True)
class Preset:
    """What is imported, and in which format; where to is said when it is run.

    Attributes:
        orders: one per layer, all with memory as output.
        suffix: ending of the files, such as ``.gpkg``; "" = memory layers.
        file_name: of the one GeoPackage that all layers go into, without its ending; "" = a
            file for each layer.
    """

    orders: tuple[ImportOrder, ...]
    suffix: str = ""
    file_name: str = ""

    def placed(self, folder: str) -> list[ImportOrder]:
        """The orders with their outputs, one file for each layer.

        Args:
            folder: for the files; of memory layers, for those that are attached to rows.

        Raises:
            PresetError: files are wanted, and there is no such folder.
        """
        if not self.suffix:
            return [replace(order, attachments_folder=folder) for order in self.orders]
        if not folder or not Path(folder).is_dir():
            raise PresetError("There is no folder for the files of this preset.", "Choose one.")
        if not self.file_name:
            taken: set[str] = set()
            return [
                replace(order, output=str(Path(folder) / f"{_free(order, taken)}{self.suffix}"))
                for order in self.orders
            ]
        output = str(Path(folder) / f"{safe_file_name(self.file_name)}{self.suffix}")
        names: list[str] = []
        for order in self.orders:
            names.append(table_name(_name(order), names))
        return [
            replace(order, output=output, into_existing=True, layer_name=name)
            for order, name in zip(self.orders, names)
        ]


def write_preset(path: Path, preset: Preset) -> None:
    """Write a preset, whole or not at all. Blocks.

    No secret is in it: who signs in where is not the preset's business.

    Raises:
        PresetError: the file could not be written.
    """
    write_shared(path, preset_as_text(preset), PresetError)


def read_preset(path: Path, transform_context: QgsCoordinateTransformContext) -> Preset:
    """Read a preset that anybody may have made. Blocks.

    Raises:
        PresetError: not such a file, damaged, or of a later version.
    """
    text = read_shared(path, PresetError, f"{path.name} is too large to be a preset.")
    return preset_in_text(text, transform_context)


def preset_as_text(preset: Preset) -> str:
    """Write a preset as JSON.

    Raises:
        AddressError: an order is not of a layer.
    """
    layers = []
    for order in preset.orders:
        # whatever was pasted behind the address stays here
        node = order_to_json(order, parse_address(order.address).url)
        layers.append({key: value for key, value in node.items() if key not in _PLACES})
    document = {
        "format": _FORMAT,
        "version": _VERSION,
        "output": preset.suffix or "memory",
        "file": preset.file_name,
        "layers": layers,
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def preset_in_text(text: str, transform_context: QgsCoordinateTransformContext) -> Preset:
    """Understand such a text.

    Raises:
        PresetError: not such a text, damaged, or of a later version.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise PresetError("This file holds no preset of LayerFerry.")
    version, nodes = document.get("version"), document.get("layers")
    if isinstance(version, int) and version > _VERSION:
        raise PresetError(
            "This preset was made by a later version of LayerFerry.", "Update LayerFerry."
        )
    output = document.get("output")
    if version != _VERSION or not isinstance(nodes, list) or not isinstance(output, str):
        raise PresetError("This preset is damaged.")
    if not 0 < len(nodes) <= _MOST_LAYERS:
        raise PresetError("This preset is damaged.")
    suffix = "" if output == "memory" else output
    if suffix and not (suffix[0] == "." and suffix[1:].isalnum()):
        raise PresetError("This preset is damaged: it names no format.")
    file_name = document.get("file", "")
    if not isinstance(file_name, str) or (file_name and suffix != ".gpkg"):
        raise PresetError("This preset is damaged: only a GeoPackage takes several layers.")
    return Preset(_orders(nodes, transform_context), suffix, file_name)


def _orders(
    nodes: Sequence[object], transform_context: QgsCoordinateTransformContext
) -> tuple[ImportOrder, ...]:
    orders = []
    for number, node in enumerate(nodes, 1):
        order = None
        if isinstance(node, Mapping):
            whole = {
                **node,
                "output": MEMORY,
                "receipt_path": "",
                "overwrite": False,
                "into_existing": False,
                "allow_partial": False,
                "attachments_folder": "",
            }
            order = order_from_json(whole, transform_context)
        if order is None:
            raise PresetError(f"Layer {number} of this preset cannot be understood.")
        try:
            target = parse_address(order.address)
        except AddressError as err:
            raise PresetError(f"Layer {number} of this preset has no usable address.") from err
        if target.kind is not TargetKind.LAYER:
            raise PresetError(f"Layer {number} of this preset has not the address of a layer.")
        orders.append(replace(order, address=target.url))
    return tuple(orders)


def _name(order: ImportOrder) -> str:
    return order.layer_name or order.address.rpartition("/")[2]


def _free(order: ImportOrder, taken: set[str]) -> str:
    """A file name that no other layer of the preset has, on systems without case too."""
    plain = stem = safe_file_name(_name(order))
    number = 2
    while stem.casefold() in taken:
        stem, number = f"{plain}_{number}", number + 1
    taken.add(stem.casefold())
    return stem
