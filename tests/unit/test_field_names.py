"""The naming rules of DBF fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layerferry.core.export.field_names import companion_name, short_names


@given(st.lists(st.text(max_size=40), max_size=60))
def test_names_fit_are_unique_and_repeatable(names):
    result = short_names(names)
    assert len(result) == len(names)
    assert len({name.upper() for name in result}) == len(names)
    for name in result:
        assert 1 <= len(name.encode("utf-8")) <= 10
        assert name[0].isalpha()
        assert name.replace("_", "").isalnum()
        assert name.isascii()
        assert name.upper() not in {"FID", "SHAPE", "OID", "SELECT"}
    assert short_names(names) == result


@given(st.lists(st.sampled_from(["inspection_date", "inspection_time", "Inspection", "a"])))
def test_many_collisions_stay_unique(names):
    assert len({name.upper() for name in short_names(names)}) == len(names)


@given(st.lists(st.from_regex(r"[A-Za-z]{4}[0-9]{3}", fullmatch=True), unique_by=str.upper))
def test_names_that_fit_are_left_alone(names):
    assert list(short_names(names)) == names


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("größe_a", "grosse_a"),
        ("Ægir", "AEgir"),
        ("Łódź", "Lodz"),
        ("DB.OWNER.TABLE.FIELD", "FIELD"),
        ("面积", "FIELD_1"),
        ("Площадь", "FIELD_1"),
        ("🦊", "FIELD_1"),
        ("", "FIELD_1"),
        ("___", "FIELD_1"),
        ("2020 count", "F_2020_cou"),
        ("SHAPE.AREA", "AREA"),
        ("Shape", "Shape_"),
        ("select", "select_"),
        ("a-b c", "a_b_c"),
        ("area (m²)", "area_m2"),
        ("OBJECTID", "OBJECTID"),
        ("_private", "F_private"),
    ],
)
def test_one_name_alone(name, short):
    assert short_names([name]) == (short,)


def test_a_name_that_fits_is_not_taken_by_a_neighbour_that_is_respelled():
    assert short_names(["é", "e"]) == ("e_1", "e")
    assert short_names(["inspection_date", "inspection"]) == ("inspecti_1", "inspection")


def test_companions_end_in_their_suffix():
    assert companion_name("observation_time", "_t") == "observat_t"
    assert companion_name("day", "_t") == "day_t"


def test_a_thousand_equal_names_stay_within_ten_bytes():
    names = short_names(["abcdefghijkl"] * 1200)
    assert len(set(names)) == 1200
    assert max(map(len, names)) == 10
