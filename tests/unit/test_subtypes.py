"""What codes mean, also where that depends on the kind of row."""

from __future__ import annotations

import pytest
from layerferry.core.rest.fields import CodedValue, Field
from layerferry.core.rest.layer import LayerDescription
from layerferry.core.rest.subtypes import Subtypes


def coded(**values):
    listed = [{"code": int(code[1:]), "name": name} for code, name in values.items()]
    return {"type": "codedValue", "codedValues": listed}


def layer_of(**domains):
    return {
        "fields": [
            {"name": "KIND", "type": "esriFieldTypeSmallInteger"},
            {"name": "STATE", "type": "esriFieldTypeInteger", "domain": coded(_1="new", _2="old")},
        ],
        "typeIdField": "kind",
        "types": [
            {"id": 1, "name": "Road", "domains": domains.get("road", {})},
            {"id": "2", "name": "Path", "domains": {"STATE": {"type": "inherited"}}},
        ],
    }


def read(node):
    fields = [Field.from_json(one) for one in node["fields"]]
    return Subtypes.from_json(node, fields), *fields


def test_the_kind_is_shown_by_its_name():
    subtypes, kind, _state = read(layer_of())
    assert subtypes.column == "KIND"
    assert subtypes.labels_of(kind) == (CodedValue(1, "Road"), CodedValue("2", "Path"))
    assert subtypes.label(kind, 2, 2) == "Path"


def test_codes_of_all_kinds_are_one_list_where_they_agree():
    subtypes, _kind, state = read(layer_of(road={"STATE": coded(_2="old", _3="broken")}))
    assert [one.name for one in subtypes.labels_of(state)] == ["new", "old", "broken"]
    assert not subtypes.depends_on_kind(state)


def test_codes_that_mean_different_things_are_labelled_by_the_kind():
    subtypes, _kind, state = read(layer_of(road={"STATE": coded(_1="paved", _2="dirt")}))
    assert subtypes.labels_of(state) == ()
    assert subtypes.depends_on_kind(state)
    assert subtypes.label(state, 1, 1) == "paved"
    assert subtypes.label(state, 1, 2) == "new"
    assert subtypes.label(state, 9, 1) is None


def test_a_range_and_who_may_edit_are_read():
    domain = {"type": "range", "range": [0, 100]}
    field = Field.from_json({"name": "N", "domain": domain, "editable": False})
    assert field.value_range == (0, 100)
    assert not field.editable
    for ends in ([5, 1], ["a", 1], [1], None, [float("-inf"), 1]):
        assert (
            Field.from_json({"name": "N", "domain": {**domain, "range": ends}}).value_range is None
        )


@pytest.mark.parametrize("types", [None, 7, [None], [{"id": {}}], [{"name": "x"}]])
def test_broken_types_are_none(types):
    assert read({**layer_of(), "types": types})[0] == Subtypes()


def test_a_layer_tells_its_zone_its_editors_and_its_item():
    node = {
        "id": 0,
        "fields": [{"name": n, "type": "esriFieldTypeString"} for n in ("Made_By", "T")],
        "displayField": "t",
        "dateFieldsTimeReference": {
            "timeZone": "Pacific Standard Time",
            "timeZoneIANA": "America/Los_Angeles",
        },
        "editFieldsInfo": {"creatorField": "made_by", "editorField": "gone"},
        "serviceItemId": "0123456789abcdef0123456789ABCDEF",
    }
    layer = LayerDescription.from_json("http://h/x/0", node)
    assert (layer.display_field, layer.time_zone) == ("T", "America/Los_Angeles")
    assert layer.tracking_fields == ("Made_By",)
    assert len(layer.item_id) == 32
    assert LayerDescription.from_json("u", {"id": 0, "serviceItemId": "../x"}).item_id == ""
