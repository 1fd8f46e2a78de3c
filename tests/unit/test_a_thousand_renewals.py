"""A thousand tokens that die under eight threads cost one renewal each, and no row."""

from __future__ import annotations

import itertools

from layerferry.core.auth.sign_in import PasswordSignIn
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token_service import TokenService
from layerferry.core.download.options import DownloadOptions
from layerferry.core.net.requests_transport import RequestsTransport

from tests.arcgis_server import (
    EVERY_TIME,
    ArcGisServer,
    Fault,
    Security,
    numbered_points,
    one_layer_site,
)
from tests.fakes.downloading import client_for, fetch

RENEWALS, WORKERS, PAGES_FOR_ONE_TOKEN, ROWS_OF_A_PAGE = 1000, 8, 10, 2
ROWS = (RENEWALS + 20) * PAGES_FOR_ONE_TOKEN * ROWS_OF_A_PAGE


def test_a_thousand_renewals_lose_no_page():
    layer = numbered_points(ROWS, max_record_count=ROWS_OF_A_PAGE)
    rules = Security(users={"analyst": "ferry-demo-1"})
    with ArcGisServer(one_layer_site(layer, secured=True), security=rules) as server:
        granted, ends = itertools.count(1), []

        def is_the_last(exchange):
            token = exchange.seen.headers.get("x-esri-authorization", "").partition(" ")[2]
            return server.tokens.is_good(token) and next(granted) % PAGES_FOR_ONE_TOKEN == 0

        def end_all():
            ends.append(server.tokens_issued)
            server.expire_tokens()

        server.faults.add(
            Fault(
                "then",
                on="page",
                times=EVERY_TIME,
                when=is_the_last,
                action=end_all,
            )
        )
        transport = RequestsTransport()
        service = TokenService(server.root)
        url = f"{server.root}/tokens/generateToken"
        service.sign_in(PasswordSignIn(transport, url, "analyst", "ferry-demo-1"))
        with client_for(TokenSigner(service)) as client:
            receipt, sink = fetch(server, None, DownloadOptions(concurrency=WORKERS), None, client)
        transport.close()
        issued = server.tokens_issued
    assert receipt.complete, receipt.sentence
    assert sorted(sink.ids) == list(range(1, ROWS + 1))
    assert RENEWALS <= service.renewals <= len(ends)  # one for each end, whoever notices it
    assert issued == service.renewals + 1
