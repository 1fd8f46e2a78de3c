"""The installable zip: what is in it, what is not, and that it loads.

Built from the last commit, without the bundled wheels, so no network is needed.
"""

import ast
import configparser
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
PURE = ("core.errors", "core.net", "core.auth", "core.rest", "core.download", "core.export")


def git(*words):
    return subprocess.run(
        ["git", "-c", "safe.directory=*", *words],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def build(commit, path):
    words = ["--no-bundle", "--commit", commit, "--output", str(path)]
    program = str(ROOT / "scripts" / "package.py")
    subprocess.run([sys.executable, program, *words], check=True, capture_output=True)
    return path


@pytest.fixture(scope="module")
def commit():
    return git("rev-parse", "HEAD").strip()


@pytest.fixture(scope="module")
def package(commit, tmp_path_factory):
    return build(commit, tmp_path_factory.mktemp("package") / "layerferry.zip")


@pytest.fixture(scope="module")
def names(package):
    with zipfile.ZipFile(package) as content:
        assert content.testzip() is None
        return [name for name in content.namelist() if not name.endswith("/")]


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(package) as content:
        content.extractall(folder)
    return folder / "layerferry"


def test_all_is_in_one_folder_of_the_plugins_name(names):
    assert {PurePosixPath(name).parts[0] for name in names} == {"layerferry"}


def test_every_committed_file_of_the_plugin_is_in(names, commit):
    plugin = re.compile(r"(core|processing|ui)/.*|(__init__|plugin)\.py|metadata\.txt|icon\.svg")
    committed = git("ls-tree", "-r", "--name-only", commit).splitlines()
    wanted = {f"layerferry/{name}" for name in committed if plugin.fullmatch(name)}
    assert wanted
    assert wanted <= set(names)


@pytest.mark.parametrize(
    "name", ["LICENSE", "README.md", "CHANGELOG.md", "metadata.txt", "icon.svg"]
)
def test_what_the_plugin_repository_asks_for_is_in(names, name):
    assert f"layerferry/{name}" in names


def test_tests_tools_and_the_demo_server_stay_out(names):
    for name in names:
        parts = PurePosixPath(name).parts
        assert parts[1] not in {"tests", "scripts", "bench", "build", "docs", ".ci"}, name
        assert "arcgis_server" not in name
        assert "__pycache__" not in parts, name
        assert not any(part.startswith(".") for part in parts), name
        assert parts[1:] not in {("Makefile",), ("pyproject.toml",), ("requirements-dev.txt",)}
        assert not name.endswith((".pyc", ".ts", ".geojson")), name


def test_the_plugin_repository_takes_every_name(names):
    for name in names:
        assert ".." not in name
        assert not name.startswith("/")
        assert ".pyc" not in name
        assert not {"__MACOSX", ".git", "__pycache__"} & set(PurePosixPath(name).parts), name
        assert name.isascii(), name
    assert names[0].split("/")[0].isidentifier()
    assert "layerferry/__init__.py" in names


def test_no_compiled_code_is_in(names):
    assert [n for n in names if n.endswith((".so", ".pyd", ".dll", ".dylib", ".exe", ".jar"))] == []


def test_it_is_small(package):
    assert package.stat().st_size < 3_000_000


def test_metadata_is_readable_in_the_zip(unpacked):
    parser = configparser.ConfigParser()  # as the plugin repository reads it: % means something
    parser.read(unpacked / "metadata.txt", encoding="utf-8")
    assert parser["general"]["name"] == "LayerFerry"
    assert (unpacked / parser["general"]["icon"]).is_file()
    assert "/" not in parser["general"]["author"]
    assert all(dict(parser["general"]).values())


def test_every_module_is_python_3_9(unpacked):
    files = sorted(unpacked.rglob("*.py"))
    assert len(files) > 20
    for file in files:
        ast.parse(file.read_text(encoding="utf-8"), str(file), feature_version=(3, 9))
        assert compile(file.read_text(encoding="utf-8"), str(file), "exec")


def test_it_loads_under_another_name_without_qgis(unpacked, tmp_path):
    # the folder's name is the installer's to choose
    renamed = tmp_path / "ferry_2"
    renamed.symlink_to(unpacked)
    program = f"""
import importlib, pkgutil, sys
sys.path.insert(0, {str(tmp_path)!r})
import ferry_2
assert callable(ferry_2.classFactory)
for name in {PURE!r}:
    module = importlib.import_module("ferry_2." + name)
    for inner in pkgutil.walk_packages(getattr(module, "__path__", []), module.__name__ + "."):
        importlib.import_module(inner.name)
assert not {{"qgis", "PyQt5", "PyQt6"}} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True, cwd=tmp_path)


def test_same_commit_gives_the_same_bytes(package, commit, tmp_path):
    again = build(commit, tmp_path / "again.zip")
    assert again.read_bytes() == package.read_bytes()


def test_bundled_packages_are_pinned_with_hashes():
    lines = (ROOT / "requirements-bundle.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert any(pin.startswith("keyring==") for pin in pins)
    for pin in pins:
        assert re.fullmatch(r"[\w.-]+==[\w.]+ --hash=sha256:[0-9a-f]{64}", pin), pin
