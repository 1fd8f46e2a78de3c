"""A layer knows where it is from, its times and its licence."""

from __future__ import annotations

import pytest

from tests.arcgis_server import ArcGisServer, Field, one_layer_site
from tests.integration.dressing_scene import (
    FIELDS,
    imported,
    layer_of,
)

__all__ = ["imported"]  # the fixture


@pytest.mark.parametrize("suffix", ["", ".gpkg"])
def test_the_metadata_tell_where_the_layer_is_from(imported, tmp_path, suffix):
    from qgis.core import QgsVectorLayer

    made = layer_of(
        None,
        description="<div>All <b>things</b><script>alert(1)</script><br>&amp; more</div>",
        copyrightText="© <i>Town</i>",
        serviceItemId="0123456789abcdef0123456789abcdef",
        dateFieldsTimeReference={"timeZone": "Pacific Standard Time"},
    )
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, where="PERCENT > 5", output=output)
    # the GeoPackage brings them along, wherever it is opened
    layer = outcome.layer or QgsVectorLayer(outcome.path, "t", "ogr")
    metadata = layer.metadata()
    assert metadata.title() == "Things"
    assert metadata.crs() == layer.crs()
    assert metadata.abstract() == "All things\n& more"
    assert metadata.rights() == ["© Town"]
    told = " ".join(metadata.history())
    assert metadata.identifier() in told
    assert "3 of 3 rows" in told
    assert "PERCENT > 5" in told
    assert "Pacific Standard Time" in told
    assert "0123456789abcdef0123456789abcdef" in told


@pytest.mark.parametrize("suffix", ["", ".gpkg"])
def test_markup_of_a_server_stays_text_on_the_page_of_a_layer(imported, tmp_path, suffix):
    from layerferry.ui.imported_layers import add_to_project
    from qgis.core import QgsProject

    tag = "&lt;img src=x onerror=run()&gt; < b>"
    made = layer_of(
        None,
        description=f"All <b>things</b> {tag}",
        copyrightText=f"Town {tag}",
        fields=[*FIELDS, Field("<img src=x>", alias="Name <img src=x> < b>")],
    )
    made.name = "Things <img src=x>"
    for row in made.rows:
        row.attributes["<img src=x>"] = "1 < b>"
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, where="PERCENT < 99", output=output)
    layer = add_to_project(outcome, made.name)
    page = layer.htmlMetadata()
    assert "All things ‹img src=x onerror=run()>" in page
    assert "Town ‹img" in page
    assert "PERCENT < 99" in page  # no tag begins like that
    assert [row["‹img src=x>"] for row in layer.getFeatures()] == ["1 < b>"] * 3
    for begin in ("<img src=x", "< b"):
        assert begin not in page
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("suffix", ["", ".gpkg", ".fgb"])
def test_a_layer_that_knows_times_is_placed_in_time(imported, tmp_path, suffix):
    from qgis.core import Qgis, QgsVectorLayer

    until = Field("UNTIL", "DateOnly")
    times = {
        "startTimeField": "made",
        "endTimeField": "UNTIL",
        "timeExtent": [1142000000000, 1487000000000],
    }
    made = layer_of(None, fields=[*FIELDS, until], timeInfo=times)
    output = str(tmp_path / f"t{suffix}") if suffix else "memory:"
    outcome = imported(made, output=output)
    layer = outcome.layer or QgsVectorLayer(outcome.path, "t", "ogr")
    if outcome.layer is None:
        layer.loadDefaultStyle()  # as when it is added to the project; opening drops its times
    else:
        (span,) = layer.metadata().extent().temporalExtents()
        assert span.begin().toUTC().toString("yyyy-MM-dd HH:mm") == "2006-03-10 14:13"
        assert "MADE to UNTIL" in " ".join(layer.metadata().history())
    placed = layer.temporalProperties()
    assert placed.isActive()
    assert (placed.startField(), placed.endField()) == ("MADE", "UNTIL")
    assert placed.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields


def test_times_in_columns_that_are_not_here_place_nothing(imported):
    layer = imported(layer_of(None, timeInfo={"startTimeField": "date_start"})).layer
    assert not layer.temporalProperties().isActive()


@pytest.mark.parametrize("is_stated", [True, False])
def test_the_licence_of_the_service_is_in_the_metadata(gateway, is_stated):
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    site = one_layer_site(layer_of(None, copyrightText="Town"))
    if is_stated:
        site.services[0].item_info = {
            "licenseInfo": "<p>Use it <b>freely</b>.</p>",
            "accessInformation": "Survey office",
        }
    with ArcGisServer(site) as server:
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0")
        outcome = ImportJob(gateway, order).execute()
        assert len(server.seen("item_info")) == 1
    assert outcome.receipt.complete
    assert outcome.receipt.retries == 0
    metadata = outcome.layer.metadata()
    assert metadata.licenses() == (["Use it freely."] if is_stated else [])
    assert metadata.rights() == (["Town", "Survey office"] if is_stated else ["Town"])
