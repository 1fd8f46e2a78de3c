"""Looks for lines that no linter knows to be wrong here; prints each and exits 1.

Run without arguments it reads all files that git tracks or would add.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = {
    r"\bverify\s*=\s*False\b": "certificates are always checked",
    r"\bCERT_NONE\b|check_hostname\s*=\s*False": "certificates are always checked",
    r"\bignoreSslErrors\b": "TLS errors are reported, never ignored",
    r"^\s*(from|import)\s+PyQt[56]\b": "Qt comes from qgis.PyQt",
    r"\.exec_\(": "exec(), or better open() and a signal",
    r"""\btr\(\s*[rb]?f["']""": "no f-string inside tr(): format after translating",
    r"""\btr\(\s*(["'])(?:(?!\1).)*\1\s*(%|\.format\()""": "format after tr(), not inside",
    r"\bprocessEvents\(": "no event loop of our own in the window's thread",
    r"\bpyrcc[56]?\b": "icons and forms are loaded by path",
    r"^\s*(from|import)\s+(pickle|marshal|shelve|dill)\b": "what is kept is JSON and arrays",
}
# Tests drive Qt by hand, and may build a server with a certificate nobody trusts.
NOT_IN_TESTS = {r"\bprocessEvents\(", r"\bCERT_NONE\b|check_hostname\s*=\s*False"}
# The imitation of QGIS gives PyQt6 the name qgis.PyQt.
NOT_IN_QT6_TESTS = {r"^\s*(from|import)\s+PyQt[56]\b", r"\.exec_\("}
LARGEST_KB = 3000


def files() -> list[Path]:
    """List what git tracks or would track, without this file."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
    ).stdout.decode()
    paths = (ROOT / name for name in listing.split("\0") if name)
    return sorted(p for p in paths if p.is_file() and p != Path(__file__).resolve())


def complaints(path: Path) -> list[str]:
    """Name what is wrong in one file, one line each."""
    name = path.relative_to(ROOT).as_posix()
    content = path.read_bytes()
    found = []
    if len(content) > LARGEST_KB * 1024:
        found.append(f"{name}: larger than {LARGEST_KB} kB")
    if b"\0" in content[:8000]:
        return found
    if b"\r\n" in content and path.suffix in {".py", ".sh", ".md", ".txt", ".toml", ".ui", ".yaml"}:
        found.append(f"{name}: Windows line endings")
    if path.suffix == ".py":
        for number, line in enumerate(content.decode().splitlines(), 1):
            found += [
                f"{name}:{number}: {reason}: {line.strip()}"
                for pattern, reason in RULES.items()
                if re.search(pattern, line)
                and not (name.startswith("tests/") and pattern in NOT_IN_TESTS)
                and not (name.startswith("tests/qt6/") and pattern in NOT_IN_QT6_TESTS)
            ]
    if path.name == "package-lock.json" and b'"resolved"' in content:
        found.append(f"{name}: holds addresses; npm install --omit-lockfile-registry-resolved")
    return found


def main() -> int:
    """Check every file."""
    found = [line for path in files() for line in complaints(path)]
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
