"""Imports onto a disk that fills, and once more when there is space, in a process of its own.

Arguments: an empty folder that is mounted as a disk of 20 MB, a folder elsewhere, the name of the
output, and what lies on the small disk: "output", "journal" or "both". Prints a JSON object for
each of the two imports. To be run where mounting is allowed, see `test_small_disk.py`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.as_package import load_root

load_root()

from tests.arcgis_server import ArcGisServer, Field, Layer, Row, one_layer_site

DISK = 20 * 2**20
LEFT_FREE = 3 * 2**20
ROWS, COLUMNS, LETTERS = 2000, 12, 250  # 6 MB


def layer() -> Layer:
    """Rows that fit the disk once, beside their journal, but not into what is left of it."""
    names = [f"TEXT{number}" for number in range(COLUMNS)]
    fields = [Field("OBJECTID", "OID"), *(Field(name, length=LETTERS) for name in names)]
    rows = []
    for number in range(1, ROWS + 1):
        text = f"{number:05}" * (LETTERS // 5)
        values = {"OBJECTID": number, **{name: text for name in names}}
        rows.append(Row(values, {"x": number % 180, "y": number % 90}))
    return Layer("Texts", fields, rows, max_record_count=200)


def content(folder: Path) -> list[str]:
    """What lies in a folder, the journals and the filling apart."""
    names = (str(path.relative_to(folder)) for path in folder.rglob("*"))
    return sorted(name for name in names if not name.startswith(("jobs", "filling")))


def main(disk: Path, elsewhere: Path, name: str, on_disk: str) -> None:
    """Fill the disk, import, make room, import again."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", disk], check=True)
    profile = elsewhere / "profile"
    os.environ.update(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=str(profile))
    from layerferry.core.auth import SessionStore
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.job_folders import JobFolders
    from layerferry.core.host.network import transport_settings
    from qgis.core import QgsApplication, QgsVectorLayer

    application = QgsApplication([], False, str(profile))
    application.initQgis()
    gateway = Gateway(transport_settings(), SessionStore())
    output = (elsewhere if on_disk == "journal" else disk) / name
    journal = (elsewhere if on_disk == "output" else disk) / "jobs"
    filling = disk / "filling"
    filling.write_bytes(bytes(DISK - LEFT_FREE))
    with ArcGisServer(one_layer_site(layer())) as server:
        order = ImportOrder(f"{server.address}/Test/FeatureServer/0", output=str(output))
        for _try in range(2):
            server.clear_log()
            outcome = ImportJob(gateway, order, JobFolders(journal)).execute()
            made = QgsVectorLayer(str(output), "made", "ogr") if output.exists() else None
            told = {
                "status": outcome.status.value,
                "error": str(outcome.error or ""),
                "advice": getattr(outcome.error, "advice", ""),
                "warnings": outcome.receipt.warnings if outcome.receipt else [],
                "kept": outcome.kept_rows,
                "pages": len(server.seen("page")),
                "rows": made.featureCount() if made is not None else -1,
                "content": content(output.parent) if output.parent == disk else [],
            }
            print(json.dumps(told), flush=True)
            del made
            filling.unlink(missing_ok=True)
    gateway.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
    sys.stdout.flush()
    os._exit(0)
