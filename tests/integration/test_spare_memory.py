"""What pages took goes back to the system while an import runs."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ""])
def test_freed_memory_goes_back_while_rows_come_into_a_file(
    signed_in, secured, tmp_path, monkeypatch, suffix
):
    from layerferry.core.download.options import DownloadOptions
    from layerferry.core.host import spare_memory
    from layerferry.core.host.import_job import MEMORY, ImportJob, ImportOrder

    given_back = []
    monkeypatch.setattr(spare_memory, "_ROWS_BETWEEN", 500)
    monkeypatch.setattr(spare_memory, "_malloc_trim", lambda _pad: given_back.append(1))
    order = ImportOrder(
        f"{secured.address}/Secured/World/FeatureServer/1",
        output=str(tmp_path / f"rows{suffix}") if suffix else MEMORY,
        options=DownloadOptions(page_size=250),
    )
    outcome = ImportJob(signed_in, order).execute()
    assert outcome.ok, outcome.error
    assert outcome.receipt.written == 2500
    if suffix:
        assert 3 <= len(given_back) <= 6  # some pages may be booked together
    else:
        assert not given_back  # rows that stay leave nothing to give
