"""Imports from Koop, a server nobody here wrote, equal what OGR reads from the same GeoJSON.

Koop has no catalog, and takes a token only in the address. It needs `make test-koop`.
"""

import os
from pathlib import Path

import pytest
from layerferry.core.errors import PluginError, SignInRejected
from osgeo import ogr

from tests.koop.shapes import Shape

ogr.UseExceptions()
KOOP = "LAYERFERRY_KOOP_"
if KOOP + "OPEN" not in os.environ:
    pytest.skip("Koop is started by make test-koop", allow_module_level=True)
DATA = Path(os.environ[KOOP + "DATA"])

# columns that tell the rows of a layer apart
KEYS = {
    "countries": ("ADM0_A3",),
    "guessed": ("ADM0_A3",),
    "borders": ("ISO_A", "ISO_B"),
    "cities": ("GEONAMEID",),
    "numbered": ("GEONAMEID",),
    "odd": ("KEY",),
    "longer": ("KEY",),
    "holes": ("KEY",),
}
FORMATS = ["json", "pbf"]


def address(name, server="OPEN"):
    return f"{os.environ[KOOP + server]}/{name}/FeatureServer/0"


def rows_of(layer, key_names, names):
    """Read an OGR layer: key -> (attributes, shape)."""
    rows = {}
    for feature in layer:
        values = feature.items()
        key = tuple(values[name] for name in key_names)
        assert key not in rows, key
        rows[key] = ({name: values[name] for name in names}, Shape(feature.geometry()))
    return rows


def expected(name, where=""):
    source = ogr.Open(str(DATA / f"{name}.geojson"))
    layer = source.GetLayer(0)
    if where:
        layer.SetAttributeFilter(where)
    definition = layer.GetLayerDefn()
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    return names, rows_of(layer, KEYS[name], names)


def imported(layer, key_names, names):
    """Read a QGIS layer in the same form."""
    from qgis.core import NULL

    rows = {}
    for feature in layer.getFeatures():
        values = {
            name: None if feature[name] is None or feature[name] == NULL else feature[name]
            for name in names
        }
        shape = feature.geometry()
        shape = None if shape.isNull() else ogr.CreateGeometryFromWkb(bytes(shape.asWkb()))
        key = tuple(values[name] for name in key_names)
        assert key not in rows, key
        rows[key] = (values, Shape(shape))
    return rows


def assert_same_rows(found, wanted):
    assert len(found) == len(wanted)
    assert found.keys() == wanted.keys()
    for key, (attributes, shape) in wanted.items():
        assert found[key][0] == attributes, key
        assert found[key][1] == shape, key


@pytest.fixture
def gateway(qgis_app):
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.net.requests_transport import TransportSettings

    gateway = Gateway(TransportSettings())
    yield gateway
    gateway.stop()


def run_import(gateway, where_from, output="memory:", **choices):
    from layerferry.core.download.options import DownloadOptions
    from layerferry.core.host.import_job import ImportJob, ImportOrder

    options = DownloadOptions(
        data_format=choices.pop("data_format", "auto"), page_size=choices.pop("page_size", 0)
    )
    order = ImportOrder(where_from, output=output, options=options, **choices)
    return ImportJob(gateway, order).execute()


def whole(outcome):
    """Demand a proven layer."""
    assert outcome.error is None, outcome.error
    assert outcome.ok
    assert outcome.receipt.complete, outcome.receipt.sentence
    return outcome


@pytest.mark.parametrize("data_format", FORMATS)
@pytest.mark.parametrize("name", ["countries", "borders", "cities", "odd", "holes"])
def test_import_equals_what_ogr_reads(gateway, name, data_format):
    names, wanted = expected(name)
    outcome = whole(run_import(gateway, address(name), data_format=data_format))
    assert_same_rows(imported(outcome.layer, KEYS[name], names), wanted)
    assert outcome.layer.crs().authid() == "EPSG:4326"


def test_no_value_is_lost_where_koop_guesses_a_column_wrong(gateway):
    # Its first row makes POP_EST and MIN_ZOOM whole numbers, others have decimals. JSON only:
    # into PBF Koop itself writes them without.
    names, wanted = expected("guessed")
    outcome = whole(run_import(gateway, address("guessed"), data_format="json"))
    assert_same_rows(imported(outcome.layer, KEYS["guessed"], names), wanted)


@pytest.mark.parametrize("data_format", FORMATS)
def test_text_longer_than_announced_arrives_whole(gateway, data_format):
    names, wanted = expected("longer")
    outcome = whole(run_import(gateway, address("longer"), data_format=data_format))
    assert_same_rows(imported(outcome.layer, KEYS["longer"], names), wanted)


@pytest.mark.parametrize("data_format", FORMATS)
@pytest.mark.parametrize("page_size", [0, 7 * 31])
def test_pages_of_a_layer_with_ids_of_its_own_are_put_together(gateway, data_format, page_size):
    names, wanted = expected("numbered")
    outcome = whole(
        run_import(gateway, address("numbered"), data_format=data_format, page_size=page_size)
    )
    assert_same_rows(imported(outcome.layer, KEYS["numbered"], names), wanted)


@pytest.mark.parametrize("data_format", FORMATS)
def test_pages_are_whole_though_koop_sorts_by_no_id_it_made_up(gateway, data_format):
    names, wanted = expected("cities")
    outcome = whole(run_import(gateway, address("cities"), data_format=data_format, page_size=133))
    assert_same_rows(imported(outcome.layer, KEYS["cities"], names), wanted)


def test_filter_brings_the_rows_it_names_and_no_other(gateway):
    where = "COUNTRY = 'DE' OR POPULATION > 10000000"
    names, wanted = expected("cities", where)
    assert 10 < len(wanted) < 100
    outcome = whole(run_import(gateway, address("cities"), where=where, page_size=20))
    assert_same_rows(imported(outcome.layer, KEYS["cities"], names), wanted)


def test_filter_that_nothing_meets_gives_an_empty_whole_layer(gateway):
    outcome = whole(run_import(gateway, address("cities"), where="COUNTRY = 'XX'"))
    assert outcome.layer.featureCount() == 0


def test_chosen_fields_are_all_that_comes(gateway):
    _names, wanted = expected("cities")
    outcome = whole(run_import(gateway, address("cities"), field_names=("GEONAMEID", "NAME_HANI")))
    chosen = ["GEONAMEID", "NAME_HANI"]
    assert [f for f in outcome.layer.fields().names() if f != "OBJECTID"] == chosen
    found = imported(outcome.layer, KEYS["cities"], chosen)
    assert_same_rows(
        found, {key: ({n: row[n] for n in chosen}, shape) for key, (row, shape) in wanted.items()}
    )


def test_geopackage_equals_what_ogr_reads(gateway, tmp_path):
    names, wanted = expected("countries")
    path = str(tmp_path / "countries.gpkg")
    whole(run_import(gateway, address("countries"), output=path))
    source = ogr.Open(path)
    assert_same_rows(rows_of(source.GetLayer(0), KEYS["countries"], names), wanted)


def test_shapefile_holds_every_row_and_shape(gateway, tmp_path):
    _names, wanted = expected("countries")
    path = str(tmp_path / "countries.shp")
    whole(run_import(gateway, address("countries"), output=path))
    source = ogr.Open(path)
    found = rows_of(source.GetLayer(0), KEYS["countries"], ["ADM0_A3", "NAME_RU", "NAME_ZH"])
    assert_same_rows(
        found,
        {
            key: ({n: row[n] for n in ("ADM0_A3", "NAME_RU", "NAME_ZH")}, shape)
            for key, (row, shape) in wanted.items()
        },
    )


def sign_in(gateway, **changes):
    from layerferry.core.host.gateway import SignIn, WayIn

    given = {
        "way": WayIn.PASSWORD,
        "username": os.environ[KOOP + "USER"],
        "password": os.environ[KOOP + "PASSWORD"],
        "allow_http": True,
        "token_in_url": True,
        **changes,
    }
    return gateway.sign_in(address("countries", "SECURED"), SignIn(**given))


@pytest.mark.parametrize("data_format", FORMATS)
@pytest.mark.parametrize("name", ["countries", "cities", "numbered"])
def test_secured_import_equals_what_ogr_reads(gateway, name, data_format):
    names, wanted = expected(name)
    sign_in(gateway)
    outcome = whole(run_import(gateway, address(name, "SECURED"), data_format=data_format))
    assert_same_rows(imported(outcome.layer, KEYS[name], names), wanted)


def test_wrong_password_is_rejected(gateway):
    with pytest.raises(SignInRejected):
        sign_in(gateway, password="wrong")


@pytest.mark.parametrize("signed_in", [False, True])
def test_secured_layer_is_refused_without_a_token_where_koop_looks(gateway, signed_in):
    if signed_in:
        sign_in(gateway, token_in_url=False)
    outcome = run_import(gateway, address("countries", "SECURED"))
    assert not outcome.ok
    assert outcome.layer is None
    assert isinstance(outcome.error, PluginError)
    assert os.environ[KOOP + "PASSWORD"] not in str(outcome.error)


def test_layer_that_is_not_there_is_said_so(gateway):
    outcome = run_import(gateway, address("nothing"))
    assert not outcome.ok
    assert isinstance(outcome.error, PluginError)
