"""What the release says about itself agrees with itself."""

import configparser
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ICON_SUFFIXES = {".svg", ".png"}


@pytest.fixture(scope="module")
def metadata() -> "configparser.SectionProxy":
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string((ROOT / "metadata.txt").read_text(encoding="utf-8"))
    return parser["general"]


def newest_changes() -> "re.Match[str]":
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = re.search(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>.*))?$", changelog, re.MULTILINE)
    assert heading is not None
    return heading


def test_newest_heading_of_the_changelog_is_the_version_in_metadata(metadata):
    assert newest_changes()["version"] == metadata["version"]


def test_newest_heading_says_when(metadata):
    assert re.fullmatch(r"unreleased|\d{4}-\d\d-\d\d", newest_changes()["day"] or "")


def test_pyproject_has_the_version_of_metadata(metadata):
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(r'^version = "([^"]+)"$', pyproject, re.MULTILINE)[1] == metadata["version"]


def test_metadata_has_what_the_plugin_repository_asks_for(metadata):
    asked = ("name", "qgisMinimumVersion", "description", "about", "version", "author", "email")
    for key in (*asked, "repository", "tracker", "homepage", "license", "tags"):
        assert metadata.get(key, "").strip(), key
    for key in ("repository", "tracker", "homepage"):
        assert metadata[key].startswith("https://"), key


def test_metadata_admits_the_versions_of_qgis_we_test(metadata):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["supportsQt6"] == "True"
    assert metadata["hasProcessingProvider"] == "yes"


def test_name_is_plain_ascii_that_begins_with_a_letter(metadata):
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9 _-]*", metadata["name"])


def test_texts_of_metadata_stand_on_one_line_without_html(metadata):
    for key in ("description", "about"):
        assert "\n" not in metadata[key]
        assert "<" not in metadata[key]


def test_icon_is_there(metadata):
    icon = ROOT / metadata["icon"]
    assert icon.is_file()
    assert icon.suffix in ICON_SUFFIXES


def test_licence_is_the_whole_gpl_2():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text
