"""The naming rules of DBF fields."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from layerferry.core.export.field_names import companion_name, name_fault, short_names


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
        ("Площадь", "Ploshchad"),
        ("ПЛОЩАДЬ_ГА", "PLOSHCHAD_"),
        ("Έκταση", "Ektasi"),
        ("ΣΎΝΟΛΟ", "SYNOLO"),
        ("Ёлка", "Yolka"),
        ("area_µ", "area_m"),
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


def test_names_by_hand_are_kept_and_the_others_make_room():
    assert short_names(["größe_a", "größe_b", "n"], {1: "grosse_a", 2: "N"}) == (
        "grosse_a_1",
        "grosse_a",
        "N",
    )


@given(st.lists(st.text(max_size=14), max_size=20), st.text(max_size=14))
def test_a_name_without_fault_fits_and_stands_as_it_is(names, wanted):
    if not name_fault(wanted):
        result = short_names([*names, "x"], {len(names): wanted})
        assert result[-1] == wanted
        assert len({name.upper() for name in result}) == len(result)
        assert wanted.isascii()
        assert 1 <= len(wanted) <= 10


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "needs a name"),
        ("elevenbytes", "longer than 10"),
        ("größe", "letters A to Z"),
        ("_a", "beginning with a letter"),
        ("Select", "reserved"),
        ("N", "another field"),
    ],
)
def test_a_name_that_cannot_be_is_refused_in_a_sentence(name, words):
    assert words in name_fault(name, ["n"])


def test_companions_end_in_their_suffix():
    assert companion_name("observation_time", "_t") == "observat_t"
    assert companion_name("day", "_t") == "day_t"


def test_a_thousand_equal_names_stay_within_ten_bytes():
    names = short_names(["abcdefghijkl"] * 1200)
    assert len(set(names)) == 1200
    assert max(map(len, names)) == 10
