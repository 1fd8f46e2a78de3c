"""The labels that QGIS shows for the codes of a field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import NULL, QgsFeatureRequest, QgsProject, QgsVectorLayer

_NULL_MARK = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's word for null in value maps

Labels = Mapping[str, str]


def labels_of(layer: QgsVectorLayer) -> dict[int, Labels]:
    """Read the value maps and value relations of a layer's fields. Main thread only.

    Returns:
        Per index of a field its codes, spelled as `code_key` does, and their labels.
    """
    found: dict[int, Labels] = {}
    for index in range(layer.fields().count()):
        setup = layer.editorWidgetSetup(index)
        labels: Labels = {}
        if setup.type() == "ValueMap":
            labels = _of_value_map(setup.config().get("map"))
        elif setup.type() == "ValueRelation":
            labels = _of_value_relation(setup.config())
        if labels:
            found[index] = labels
    return found


def code_key(value: object) -> str:
    """Spell a code so that `1`, `1.0` and `"1"` are one."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _of_value_map(choices: object) -> Labels:
    # a list of one-entry mappings since QGIS 3.0, one mapping before
    entries: Sequence[object] = choices if isinstance(choices, (list, tuple)) else [choices]
    return {
        code_key(code): str(label)
        for entry in entries
        if isinstance(entry, dict)
        for label, code in entry.items()
        if code != _NULL_MARK
    }


def _of_value_relation(config: Mapping[str, object]) -> Labels:
    if config.get("AllowMulti") in (True, "true", "1", 1):
        return {}  # a list of codes has no one label
    other = QgsProject.instance().mapLayer(str(config.get("Layer", "")))
    if not isinstance(other, QgsVectorLayer):
        return {}
    names = [str(config.get("Key", "")), str(config.get("Value", ""))]
    places = [other.fields().lookupField(name) for name in names]
    if min(places) < 0:
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(places)
    labels = {}
    for feature in other.getFeatures(request):
        code, label = (feature.attribute(place) for place in places)
        if code != NULL and label != NULL and code is not None and label is not None:
            labels[code_key(code)] = str(label)
    return labels
