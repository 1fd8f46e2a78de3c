"""Tokens that others use up: whoever comes too late each time goes alone in the end."""

from __future__ import annotations

import threading
from collections import Counter

import pytest
from layerferry.core.auth.right_of_way import RightOfWay
from layerferry.core.auth.sign_in import PasswordSignIn
from layerferry.core.auth.signer import TokenSigner
from layerferry.core.auth.token_service import TokenService
from layerferry.core.errors import Cancelled, InvalidToken, PluginError, ServiceError
from layerferry.core.net.request import Request
from layerferry.core.net.requests_transport import RequestsTransport
from layerferry.core.net.rest_client import RestClient
from layerferry.core.net.retry import RetryPolicy
from layerferry.core.net.slots import Slots

from tests.fakes.token_server import TokenServer

INVALID = {"error": {"code": 498, "message": "Invalid Token"}}
REQUIRED = {"error": {"code": 499, "message": "Token Required"}}


class FewUses(TokenServer):
    """Each token is good for five pages, and none for the folder ``closed``."""

    uses = 5
    refusal = INVALID
    answers = ()  # to whoever asks for ``late``

    def _resource(self, path, headers, query, form):
        token = headers.get("x-esri-authorization", "").partition(" ")[2]
        if path.endswith("/late") and self.answers:
            return self.answers.pop(0)()
        if "/closed" in path:
            return INVALID
        with self._lock:
            self.used = getattr(self, "used", Counter())
            self.used[token] += 1
            return self.refusal if self.used[token] > self.uses else {"rows": [path]}


@pytest.fixture
def served():
    with FewUses() as server:
        transport = RequestsTransport()
        service = TokenService(server.root)
        service.sign_in(PasswordSignIn(transport, server.token_url, "maria", "right"))
        yield server, service, TokenSigner(service), transport
        transport.close()


@pytest.mark.parametrize("refusal", [INVALID, REQUIRED], ids=["498", "499"])
def test_eight_layers_at_once_whose_tokens_end_every_five_pages_lose_none(served, refusal):
    server, service, signer, transport = served
    RestClient(transport, signer).json(f"{server.root}/rest/services/Roads/FeatureServer")
    server.refusal = refusal
    lost, start = [], threading.Barrier(24)

    def work(name):
        client = RestClient(transport, signer)
        start.wait(60)
        for page in range(15):
            try:
                client.json(f"{server.root}/rest/services/Roads/FeatureServer/{name}/{page}")
            except PluginError as err:
                lost.append(err)
                return

    workers = [threading.Thread(target=work, args=(n % 8,)) for n in range(24)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()  # 360 answers and 72 tokens take as long as they take
    assert lost == []
    assert server.issued == service.renewals + 1


def test_a_service_that_takes_no_token_ends_soon_while_others_are_granted(served):
    server, service, signer, transport = served
    server.uses = 10**9
    client, closed, done = (*(RestClient(transport, signer) for _ in range(2)), threading.Event())
    asked = threading.Event()

    def others():
        while not done.is_set():
            client.json(f"{server.root}/rest/services/open")
            asked.set()

    worker = threading.Thread(target=others)
    worker.start()
    asked.wait(60)
    with pytest.raises(InvalidToken):
        closed.json(f"{server.root}/rest/services/closed")
    done.set()
    worker.join(60)
    assert service.renewals <= 6


def test_who_has_the_right_of_way_and_fails_otherwise_gives_it_up(served):
    """The others hold their places while they wait for it, and it may need one to go on."""
    server, service, _signer, transport = served
    server.uses = 10**9
    signer = TokenSigner(service, monotonic=lambda: 0.0)  # it does not end by itself
    others = RestClient(transport, signer)
    late = RestClient(transport, signer, RetryPolicy(tries=1), slots=Slots(1))

    def too_late():
        others.json(f"{server.root}/rest/services/others")
        return INVALID

    server.answers = [too_late] * 3 + [lambda: {"error": {"code": 500, "message": "Failed"}}]
    with pytest.raises(ServiceError, match="Failed"):
        late.json(f"{server.root}/rest/services/late")
    assert service.renewals == 3
    answers = []
    next_one = threading.Thread(
        target=lambda: answers.append(late.json(f"{server.root}/rest/services/others"))
    )
    next_one.start()
    next_one.join(30)
    late.close()
    assert len(answers) == 1


def test_a_server_that_refuses_every_token_costs_two_renewals_at_most(served):
    server, service, signer, transport = served
    server.uses = 0
    failures = []

    def work():
        try:
            RestClient(transport, signer).json(f"{server.root}/rest/services/any")
        except InvalidToken as err:
            failures.append(err)

    workers = [threading.Thread(target=work) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert len(failures) == 8
    assert service.renewals <= 2


def test_others_sign_nothing_before_the_one_that_goes_alone_has_its_answer(served):
    server, _service, signer, _transport = served
    ours = Request(f"{server.root}/rest/services/ours")
    for _ in range(3):  # each token was used up by somebody else
        signer.answered(0)
        signed = signer.sign(ours)
        signer.answered(0)  # by somebody else, with the same token
        assert signer.recover(signed, InvalidToken("Invalid Token", 498))
    order = []

    def other():
        signer.sign(Request(f"{server.root}/rest/services/theirs"))
        order.append("theirs")

    worker = threading.Thread(target=other)
    worker.start()
    worker.join(0.3)
    signer.sign(ours)
    order.append("ours")
    signer.answered(0)
    worker.join(60)
    assert order == ["ours", "theirs"]


def test_who_waits_for_the_right_of_way_can_give_up_and_nobody_waits_for_ever():
    now = [0.0]
    way, first, second = RightOfWay(lambda: now[0]), object(), object()
    way.take(first, lambda: False)
    way.give_way(first, lambda: False)
    with pytest.raises(Cancelled):
        way.give_way(second, lambda: True)
    way.leave(second)
    with pytest.raises(Cancelled):
        way.take(second, lambda: True)
    now[0] = 11.0
    way.take(second, lambda: False)
    way.leave(first)
    with pytest.raises(Cancelled):
        way.give_way(first, lambda: True)
    way.leave(second)
    way.give_way(first, lambda: False)
