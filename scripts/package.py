"""Builds the installable zip: what git holds of a commit, translations, guide, bundled wheels.

``package.py [--no-bundle] [--commit COMMIT] [--output FILE] [--translations FOLDER]``.

One commit and one set of translations, the same bytes always.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PREFIX = "layerferry/"
LEFT_OUT = ("__pycache__/", ".pyc", "/tests/", "/bin/")


def git(*words: str) -> str:
    """Ask git about this checkout, whoever owns the folder."""
    command = ["git", "-c", "safe.directory=*", *words]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def archive(output: Path, commit: str) -> None:
    """Write what the commit holds, less what .gitattributes keeps out."""
    git(
        "archive",
        "--worktree-attributes",
        "--format=zip",
        f"--prefix={PREFIX}",
        f"-o{output}",
        commit,
    )
    changed = [line for line in git("status", "--porcelain").splitlines() if line[:2] != "??"]
    if changed:
        print(
            f"package: {len(changed)} changed files are not committed, so not in it",
            file=sys.stderr,
        )


def download(folder: Path) -> list[Path]:
    """Fetch the pinned wheels; pip refuses any whose hash differs."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.whl"):
        old.unlink()
    pip = [str(ROOT / "scripts/again.sh"), str(ROOT / "build/venv/bin/python"), "-m", "pip"]
    words = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--python-version=3.9"]
    words += ["--implementation=py", "--abi=none", "--platform=any", f"--dest={folder}"]
    words += ["--quiet", "--disable-pip-version-check", "-r", str(ROOT / "requirements-bundle.txt")]
    subprocess.run([*pip, "download", *words], check=True)
    return sorted(folder.glob("*.whl"))


class Package:
    """The zip that is being added to."""

    def __init__(self, path: Path, commit: str) -> None:
        self._zip = zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED)
        self._moment = time.gmtime(int(git("log", "-1", "--format=%ct", commit)))[:6]

    def add(self, name: str, content: bytes) -> None:
        """Put one file below the package folder, dated by the commit."""
        entry = zipfile.ZipInfo(PREFIX + name, self._moment)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o100644 << 16
        self._zip.writestr(entry, content)

    def add_wheel(self, wheel: Path) -> None:
        """Unpack a wheel into bundled/."""
        with zipfile.ZipFile(wheel) as content:
            for name in sorted(content.namelist()):
                if not name.endswith("/") and not any(part in "/" + name for part in LEFT_OUT):
                    self.add("bundled/" + name, content.read(name))

    def close(self) -> None:
        """Complete the file."""
        self._zip.close()


def main() -> None:
    """Build."""
    words = argparse.ArgumentParser(prog="package.py", description=__doc__)
    words.add_argument("--no-bundle", action="store_true", help="without keyring; no network")
    words.add_argument("--commit", default="HEAD")
    words.add_argument("--output", type=Path, default=ROOT / "build" / "layerferry.zip")
    words.add_argument("--translations", type=Path, default=ROOT / "i18n", help="compiled ones")
    said = words.parse_args()
    output = said.output.resolve()
    output.parent.mkdir(parents=True, exist_ok=True)
    wheels = [] if said.no_bundle else download(ROOT / "build" / "wheels")
    unfinished = output.with_suffix(".part")
    archive(unfinished, said.commit)
    package = Package(unfinished, said.commit)
    built = [*said.translations.glob("*.qm"), *said.translations.glob("*.json")]
    for translation in sorted(built):
        package.add(f"i18n/{translation.name}", translation.read_bytes())
    guide = ROOT / "build" / "guide" / "site"
    for page in sorted(path for path in guide.rglob("*") if path.is_file()):
        package.add(f"help/{page.relative_to(guide).as_posix()}", page.read_bytes())
    for wheel in wheels:
        package.add_wheel(wheel)
    package.close()
    unfinished.replace(output)
    print(
        f"{output.relative_to(Path.cwd()) if output.is_relative_to(Path.cwd()) else output}: "
        f"{output.stat().st_size // 1024} kB, {len(wheels)} bundled packages"
    )


if __name__ == "__main__":
    main()
