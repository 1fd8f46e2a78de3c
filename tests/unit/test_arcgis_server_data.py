"""The real data are small, credited, and hard enough to be worth serving."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.arcgis_server import borders, cities, countries, country_table
from tests.arcgis_server.rings import signed_area

DATA = Path(__file__).resolve().parents[1] / "data"


def test_every_file_is_credited_and_all_are_small():
    files = sorted(DATA.glob("*.geojson"))
    text = (DATA / "SOURCE.md").read_text(encoding="utf-8")
    assert [one.name for one in files if f"`{one.name}`" not in text] == []
    assert len(files) == 3
    assert sum(one.stat().st_size for one in files) < 6_000_000


@pytest.mark.parametrize(
    ("layer", "rows"),
    [(cities(), 2500), (countries(), 250), (borders(), 328), (country_table(), 250)],
    ids=lambda one: getattr(one, "name", ""),
)
def test_row_counts_are_as_documented(layer, rows):
    assert len(layer.rows) == rows


def test_names_come_in_many_scripts():
    found = set()
    for row in countries().rows:
        for name, value in row.attributes.items():
            if name.startswith("NAME_") and value:
                found |= {unicodedata.name(c, "").split()[0] for c in value if c.isalpha()}
    assert found >= {"LATIN", "CYRILLIC", "GREEK", "HEBREW", "ARABIC", "DEVANAGARI", "BENGALI"}
    assert found >= {"CJK", "HANGUL", "KATAKANA"}


def test_text_fits_the_length_that_the_field_states():
    for layer in (cities(), countries(), borders()):
        for field in layer.fields:
            if field.type == "String":
                longest = max(len(row.attributes[field.name] or "") for row in layer.rows)
                assert longest <= field.length


def test_rings_are_closed_and_some_are_holes():
    holes = 0
    for row in countries().rows:
        for ring in row.geometry["rings"]:
            assert len(ring) >= 4
            assert ring[0] == ring[-1]
            holes += signed_area(ring) > 0
        assert signed_area(row.geometry["rings"][0]) < 0
    assert holes >= 3


def test_some_values_are_null():
    for layer in (cities(), countries()):
        assert any(value is None for row in layer.rows for value in row.attributes.values())
