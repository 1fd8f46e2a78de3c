"""Writes any vector file that GDAL can, so that it appears whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsVectorFileWriter,
)

from ..errors import ExportError
from ..export.file_names import safe_file_name
from ..export.flatgeobuf_index import FlatGeobufIndex
from ..export.side_files import check_target
from ..rest.arrays import Floats
from ..rest.sorted_runs import SortedRuns
from .disk_words import what_to_do, why_not
from .gdal_manners import settle_gdal
from .geopackage_append import append_layers, check_free
from .geopackage_index import index_shapes
from .geopackage_sql import one_at_a_time
from .null_shapes import make_shapes_null
from .qt_compat import is_null, wkb_number, writer_error
from .staging import stage
from .vector_formats import FLATGEOBUF, driver_for, key_name_for, layer_options
from .written_values import cannot_hold_shapeless

_NO_GEOMETRY = 100
_REPEATED = "UNIQUE constraint failed"  # SQLite's words, in any language


class KeyUnfit(ExportError):
    """A column that was to be a table's key has values that cannot be one."""


class VectorFileWriter:
    """Takes features in batches; the file has its name only after `finish`.

    Use it on one thread, whichever.

    Args:
        path: the extension chooses the format, e.g. `.gpkg .fgb .gdb .geojson`.
        fields: of all features to come, in their order.
        wkb_type: QGIS's enum.
        crs: of all features to come.
        transform_context: of the project.
        layer_name: inside the file, where the format has names.
        overwrite: replace an existing file, as a whole: other layers in it go too.
        into_existing: an existing GeoPackage stays, and gets the layer as a further one;
            `overwrite` then replaces the layer of that name only.
        key: the column that may be a GeoPackage's own key, should it be called ``fid``: whole
            numbers from 0, each once; "" = none; None = whichever is called so and has whole
            numbers.

    Raises:
        ExportError: the target cannot be written, or exists and `overwrite` is not set.
    """

    def __init__(
        self,
        path: str | Path,
        fields: QgsFields,
        wkb_type: object,
        crs: QgsCoordinateReferenceSystem,
        transform_context: QgsCoordinateTransformContext,
        layer_name: str,
        *,
        overwrite: bool = False,
        into_existing: bool = False,
        key: str | None = None,
    ) -> None:
        self._target = Path(path)
        self._layer_name, self._overwrite = layer_name, overwrite
        self._into_existing = into_existing
        self._rows = 0
        self._is_table = wkb_number(wkb_type) == _NO_GEOMETRY
        self._shapeless = SortedRuns(1, self._target.parent)  # keys of rows
        driver = driver_for(self._target)
        # GDAL's FlatGeobuf writer drops such rows without a word (3.6) or fails (3.10)
        self._holds_shapeless = driver != FLATGEOBUF
        self._boxes: FlatGeobufIndex | None = None
        if driver == FLATGEOBUF and not self._is_table:
            self._boxes = FlatGeobufIndex(self._target.parent)
        self._key_place = -1
        if into_existing:
            if os.path.exists(self._target):
                check_free(self._target, layer_name, overwrite)
        elif os.path.exists(self._target) and not overwrite:
            raise ExportError(
                f"{self._target.name} exists, and would be replaced with all that is in it.",
                "Choose another name, or agree to replace it.",
            )
        check_target(self._target)
        self._staged = stage(self._draft if into_existing else self._target)
        self._writer: QgsVectorFileWriter | None = None
        try:
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = driver
            options.layerName = layer_name
            options.fileEncoding = "UTF-8"
            key_name = key_name_for(fields, key)
            if driver == "GPKG":
                self._key_place = fields.indexOf(key_name)
            written = str(self._staged.folder / self._target.name)

            def begin(layer_options: list[str]) -> None:
                options.layerOptions = layer_options
                self._writer = QgsVectorFileWriter.create(
                    written, fields, wkb_type, crs, transform_context, options
                )
                self._check()

            self._begin = begin
            begin(layer_options(driver, fields, key_name, self._is_table))
        except BaseException:
            self.abandon()
            raise

    def make_work_folder(self) -> Path:
        """A private folder that goes with the writer."""
        return self._staged.make_work_folder()

    @property
    def rows(self) -> int:
        """Features taken so far."""
        return self._rows

    def add(self, features: list[QgsFeature]) -> None:
        """Write features in their order.

        Raises:
            KeyUnfit: the column that is the key repeats a value, lacks one, or has one below 0;
                call `abandon`, and write again with ``key=""``.
            ExportError: one was refused; call `abandon`.
        """
        if self._writer is None:
            raise ExportError(f"{self._target.name} is closed already.")
        shapeless = [] if self._is_table else self._without_geometry(features)
        if shapeless and not self._holds_shapeless:
            raise cannot_hold_shapeless(len(shapeless))
        if self._key_place >= 0 and not all(map(self._has_key, features)):
            raise self._key_unfit()
        flags = QgsFeatureSink.Flag.FastInsert
        if not self._writer.addFeatures(features, flags):
            reason = self._writer.errorMessage()
            is_repeated = self._key_place >= 0 and _REPEATED in reason
            raise self._key_unfit() if is_repeated else self._refused(reason)
        self._check()
        self._rows += len(features)
        try:
            self._shapeless.add(np.array(shapeless, dtype=np.int64)[:, None])
            if self._boxes is not None:
                self._boxes.add(_boxes_of(features))
        except OSError as err:
            raise self._refused(err.strerror or str(err)) from err

    def finish(
        self,
        on_closed: Callable[[Path], None] = lambda _path: None,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> Path:
        """Close the file, read it back, and give it its name.

        Args:
            on_closed: may add to the file, or put others beside it, before it has its name.
            check_cancelled: called again and again; what it raises ends it, and nothing remains.

        Returns:
            The target.

        Raises:
            ExportError: the file is not whole, or cannot take its place; nothing remains of it.
        """
        try:
            if self._boxes is not None and not self._rows:
                self._begin_with_index()
            self._close()
            if self._shapeless:
                self._make_shapes_null(check_cancelled)
            written = self._staged.folder / self._target.name
            if self._boxes is not None:
                self._put_in_order(self._boxes, written, check_cancelled)
            self._check_rows()  # while the rows are the only table
            if self._target.suffix.lower() == ".gpkg":
                self._index(written, check_cancelled)
            on_closed(written)
            if self._target.suffix.lower() == ".gpkg":
                _leave_wal(written)
            if self._into_existing:
                self._put_into_existing(written, check_cancelled)
            else:
                self._staged.commit()
        finally:
            self.abandon()
        return self._target

    def abandon(self) -> None:
        """Remove what was written; harmless after `finish`."""
        self._writer = None
        self._staged.abandon()

    @property
    def _draft(self) -> Path:
        """A name for each layer: several may be on their way into one file. No file has it."""
        name = f"{self._target.name}|{safe_file_name(self._layer_name.casefold())}"
        return self._target.with_name(name.replace(".", "|"))

    def _put_into_existing(self, written: Path, check_cancelled: Callable[[], None]) -> None:
        with one_at_a_time:  # or each of two could find no file, and make one
            if os.path.exists(self._target):
                append_layers(
                    written,
                    self._target,
                    self._layer_name,
                    overwrite=self._overwrite,
                    between_rows=check_cancelled,
                )
            else:
                self._staged.commit()

    def _close(self) -> None:
        self._check()
        gdal.ErrorReset()
        # dropping the last reference closes the file, and has no result of its own
        self._writer = None
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._refused(gdal.GetLastErrorMsg())

    def _without_geometry(self, features: Sequence[QgsFeature]) -> list[int]:
        """Keys of the rows without a shape: numbers from 1, unless a column is the key."""
        return [
            self._rows + place if self._key_place < 0 else int(feature.attribute(self._key_place))
            for place, feature in enumerate(features, 1)
            if not feature.hasGeometry()
        ]

    def _make_shapes_null(self, check_cancelled: Callable[[], None]) -> None:
        written = self._staged.folder / self._target.name
        try:
            keys = (some[:, 0] for some in self._shapeless.parts())
            make_shapes_null(written, keys, check_cancelled)
        except (RuntimeError, OSError) as err:
            raise self._refused(str(err)) from err

    def _index(self, written: Path, check_cancelled: Callable[[], None]) -> None:
        try:
            index_shapes(written, check_cancelled)
        except ExportError as err:
            raise self._refused(gdal.GetLastErrorMsg()) from err

    def _begin_with_index(self) -> None:
        """GDAL's way (seen in 3.6) to a FlatGeobuf file without rows: else it has no bytes."""
        self._writer = None
        (self._staged.folder / self._target.name).unlink(missing_ok=True)
        self._begin([])

    def _put_in_order(
        self, boxes: FlatGeobufIndex, written: Path, check_cancelled: Callable[[], None]
    ) -> None:
        try:
            boxes.write_into(written, check_cancelled)
        except OSError as err:
            raise self._refused(err.strerror or str(err)) from err
        except ExportError:  # another GDAL has other heads: let it do so, at the price of memory
            if not _indexed_by_gdal(written):
                raise

    def _check(self) -> None:
        if self._writer is None:
            return
        code, _ = writer_error(self._writer.hasError())
        if code:
            raise self._refused(self._writer.errorMessage())

    def _check_rows(self) -> None:
        found = _count(self._staged.folder / self._target.name)
        shapeless = len(self._shapeless)
        if found == self._rows - shapeless and found != self._rows:
            raise cannot_hold_shapeless(shapeless)
        if found < 0:
            raise self._refused("it cannot be read back")
        if found != self._rows:
            raise self._refused(f"{found} rows read back instead of {self._rows}")

    def _has_key(self, feature: QgsFeature) -> bool:
        """GDAL would give a row without one just any number, QGIS takes one below 0 for new."""
        value = feature.attribute(self._key_place)
        return not is_null(value) and int(value) >= 0

    def _key_unfit(self) -> KeyUnfit:
        return KeyUnfit(f"Values of a column cannot be the key of {self._target.name}.")

    def _refused(self, reason: str) -> ExportError:
        why = why_not(reason, self._target)
        return ExportError(f"{self._target.name} could not be written: {why}.", what_to_do(why))


def _boxes_of(features: Sequence[QgsFeature]) -> Floats:
    """West, south, east and north of each shape."""
    boxes = (feature.geometry().boundingBox() for feature in features)
    numbers = [(b.xMinimum(), b.yMinimum(), b.xMaximum(), b.yMaximum()) for b in boxes]
    return np.array(numbers, dtype=np.float64).reshape(-1, 4)


def _count(path: Path) -> int:
    """Rows that another reader finds; -1 when it cannot read the file."""
    settle_gdal()
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        return int(source.GetLayer(0).GetFeatureCount(1))
    except (RuntimeError, AttributeError):
        return -1


def _leave_wal(path: Path) -> None:
    """Bring a GeoPackage into one file again, which opens from places that take no others.

    QGIS leaves files that it added to, such as a style, in SQLite's write-ahead mode.

    Raises:
        ExportError: the disk fails.
    """
    try:
        with closing(sqlite3.connect(path, timeout=1)) as file:
            (mode,) = file.execute("PRAGMA journal_mode=DELETE").fetchone()
            if mode != "delete":
                raise sqlite3.OperationalError("its journal cannot be written")
        for suffix in ("-wal", "-shm"):  # empty now; SQLite does not mind when they stay
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    except (sqlite3.Error, OSError) as err:
        if "locked" in str(err):
            return  # QGIS may still hold it open; it is whole all the same
        raise ExportError(f"{path.name} could not be written: {why_not(str(err), path)}.") from err


def _indexed_by_gdal(path: Path) -> bool:
    """Have GDAL write a FlatGeobuf file again, with its own index; False = it does not."""
    settle_gdal()
    plain = path.with_name(f"{path.name}.plain")
    os.replace(path, plain)
    try:
        return gdal.VectorTranslate(str(path), str(plain), format=FLATGEOBUF) is not None
    except RuntimeError:  # raised where others have told GDAL to
        return False
    finally:
        plain.unlink()
