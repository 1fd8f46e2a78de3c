"""A .qix is proven before it stands beside a Shapefile: a broken one hides rows from readers."""

from __future__ import annotations

import numpy as np
import pytest
from layerferry.core.export.readback import shapes_in
from layerferry.core.export.spatial_index import holds_all

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def saved(qgis_app, tmp_path_factory):
    """A Shapefile of 3,000 rows, each seventh without a shape, as it was saved."""
    from layerferry.core.host.shapefile import save_shapefile
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:2056&field=n:int", "points", "memory")
    features = []
    for number in range(3000):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        if number % 7:
            feature.setGeometry(
                QgsGeometry.fromPointXY(QgsPointXY(number % 61 * 3.0, number % 97 / 7))
            )
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    path = tmp_path_factory.mktemp("saved") / "points.shp"
    save_shapefile(layer, path)
    return path


def test_a_saved_set_has_an_index_that_leads_to_every_row(saved):
    has_shape = shapes_in(saved) > 0
    assert len(has_shape) == 3000
    assert holds_all(saved.with_suffix(".qix"), has_shape)


def test_an_index_of_other_rows_is_refused(saved):
    index = saved.with_suffix(".qix")
    assert not holds_all(index, np.ones(3001, dtype=bool))
    assert not holds_all(index, np.ones(2999, dtype=bool))


def test_an_index_that_lacks_any_piece_is_refused(saved, tmp_path):
    raw = saved.with_suffix(".qix").read_bytes()
    has_shape = shapes_in(saved) > 0
    broken = tmp_path / "broken.qix"
    for size in (4, 8, 44, 400):
        for at in range(0, len(raw) - size, len(raw) // 60):
            broken.write_bytes(raw[:at] + raw[at + size :])
            assert not holds_all(broken, has_shape), (size, at)
    for text in (b"", b"SQT", raw + b"\0"):
        broken.write_bytes(text)
        assert not holds_all(broken, has_shape)
    assert not holds_all(tmp_path / "absent.qix", has_shape)
