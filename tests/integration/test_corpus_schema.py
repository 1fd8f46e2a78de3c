"""Layer pages and reference systems as real servers wrote them, read into QGIS's terms."""

from __future__ import annotations

import json

import pytest
from layerferry.core.errors import ProtocolError
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.spatial_reference import SpatialReference

from tests.conftest import CORPUS

if not (CORPUS / "cases.json").exists():
    pytest.skip("the corpus of real answers is not here", allow_module_level=True)
CASES = {
    case["id"]: case for case in json.loads((CORPUS / "cases.json").read_text("utf-8"))["cases"]
}


def of_kind(kind):
    return sorted(name for name, case in CASES.items() if case["kind"] == kind)


def answer(name):
    return json.loads((CORPUS / CASES[name]["files"][0]).read_text("utf-8"))


@pytest.mark.parametrize("name", of_kind("spatial-reference"))
def test_line_53_a_reference_system_is_found(qgis_app, name):
    from layerferry.core.host.layer_schema import qgis_crs

    crs, expected = qgis_crs(SpatialReference.from_json(answer(name))), CASES[name]["expect"]["crs"]
    assert crs.isValid()
    if ":" in expected:
        assert crs.authid() == expected


LAMBERT = (
    'PROJCS["Own_Lambert",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",'
    'SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],'
    'UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],'
    'PARAMETER["False_Easting",7000.0],PARAMETER["False_Northing",0.0],'
    'PARAMETER["Central_Meridian",11.5],PARAMETER["Standard_Parallel_1",46.5],'
    'PARAMETER["Standard_Parallel_2",48.5],PARAMETER["Latitude_Of_Origin",47.5],UNIT["Meter",1.0]]'
)


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({"wkid": 102100, "latestWkid": 3857}, "EPSG:3857"),
        ({"wkid": 102100}, "ESRI:102100"),
        ({"wkid": 31256, "latestWkid": 0}, "EPSG:31256"),
        ({"wkid": 999999, "latestWkid": 102008}, "ESRI:102008"),
        ({"wkid": 999999}, None),
        ({"wkid": 999999, "wkt": "no text of any system"}, None),
        ({"wkt": LAMBERT}, "Own_Lambert"),
        ({"wkt": LAMBERT, "wkt2": "PROJCRS[of the future]"}, "Own_Lambert"),
        ({"wkid": 0, "wkt2": 'GEOGCRS["WGS 84",DATUM["D",ELLIPSOID["E",6378137,298.257223563]],'
          'CS[ellipsoidal,2],AXIS["lat",north],AXIS["lon",east],UNIT["degree",0.0174532925199433]]'},
         "WGS 84"),
        ({}, None),
    ],
)  # fmt: skip
def test_a_reference_system_is_looked_for_by_number_then_by_text_and_never_guessed(
    qgis_app, node, expected
):
    from layerferry.core.host.layer_schema import qgis_crs

    crs = qgis_crs(SpatialReference.from_json(node))
    assert crs.isValid() is (expected is not None)
    if expected is not None:
        assert expected in (crs.authid(), crs.description())


@pytest.mark.parametrize("name", of_kind("metadata"))
def test_a_layer_page_is_understood(qgis_app, name):
    from layerferry.core.host.layer_schema import qgis_fields

    layer = LayerDescription.from_json("https://h.example/0", answer(name))
    fields, expected = qgis_fields(layer.fields), CASES[name]["expect"]
    assert layer.geometry_type == 1
    assert layer.spatial_reference.latest_wkid == 4326
    if "value_map" in expected:
        (coded,) = (f for f in layer.fields if f.name == expected["domain_field"])
        shown = {value.name: value.code for value in coded.coded_values}
        assert shown == expected["value_map"]
    for field_name, alias in expected.get("aliases", {}).items():
        assert fields.field(field_name).alias() == alias


@pytest.mark.parametrize("name", of_kind("service"))
def test_what_is_no_layer_is_refused(name):
    with pytest.raises(ProtocolError):
        LayerDescription.from_json("https://h.example/0", answer(name))
