"""Imports a layer in a process of its own, which a test may kill at any moment.

Arguments: folder of unfinished imports, address, output.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from scripts.as_package import load_root

load_root()


def main(folder: str, address: str, output: str) -> int:
    """Import; 0 when it is whole."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    profile = tempfile.mkdtemp()
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
    from layerferry.core.auth import SessionStore
    from layerferry.core.download.options import DownloadOptions
    from layerferry.core.host.gateway import Gateway
    from layerferry.core.host.import_job import ImportJob, ImportOrder
    from layerferry.core.host.job_folders import JobFolders
    from layerferry.core.host.network import transport_settings
    from qgis.core import QgsApplication

    application = QgsApplication([], False, profile)
    application.initQgis()
    gateway = Gateway(transport_settings(), SessionStore())
    options = DownloadOptions(data_format="json")
    order = ImportOrder(address, output=output, overwrite=True, options=options)
    outcome = ImportJob(gateway, order, JobFolders(Path(folder))).execute()
    print(outcome.status.value, outcome.error or "", flush=True)
    gateway.stop()
    return 0 if outcome.ok else 1


if __name__ == "__main__":
    sys.stdout.flush()
    os._exit(main(*sys.argv[1:]))
