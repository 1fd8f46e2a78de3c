"""The page about parts: its function for Dask workers does what the page says."""

from __future__ import annotations

import json
import re
from concurrent.futures import ThreadPoolExecutor

from layerferry.core.download.merged_receipt import merge_receipts

from tests.arcgis_server import numbered_points
from tests.conftest import ROOT
from tests.fakes.downloading import served


def workers_code():
    """The block that defines `fetch_part`, as it stands on the page."""
    page = (ROOT / "docs" / "parts.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    return next(block for block in blocks if "def fetch_part" in block)


def test_the_function_on_the_page_fetches_parts_that_prove_the_whole(tmp_path):
    names = {}
    exec(compile(workers_code(), "docs/parts.md", "exec"), names)
    with served(numbered_points(1500)) as server, ThreadPoolExecutor(4) as pool:
        address = f"{server.address}/Test/FeatureServer/0"
        futures = [
            pool.submit(names["fetch_part"], address, f"{k}/4", tmp_path) for k in (1, 2, 3, 4)
        ]
        receipts = [json.loads(json.dumps(future.result())) for future in futures]
    merged = merge_receipts(receipts)
    assert merged.complete, merged.why
    texts = [path.read_text(encoding="utf-8") for path in tmp_path.glob("*.jsonl")]
    rows = [json.loads(line) for text in texts for line in text.splitlines()]
    assert sorted(row["OBJECTID"] for row in rows) == list(range(1, 1501))
    assert all(row["wkb"] for row in rows)
