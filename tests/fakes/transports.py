"""What tests of the transport of production share."""

from __future__ import annotations

import contextlib
import socket
import time
import traceback

from layerferry.core.net.requests_transport import RequestsTransport, TransportSettings

CANARY = "c4n4ry-s3cret"
QUICK = {"connect_timeout_s": 2.0, "read_timeout_s": 0.6, "slow_window_s": 0.6}


@contextlib.contextmanager
def transport(**settings):
    made = RequestsTransport(TransportSettings(**settings))
    try:
        yield made
    finally:
        made.close()


def wait_until_ended(server):
    """Wait until the server's one connection is over on both sides."""
    deadline = time.monotonic() + 60
    while server.ended < 1 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert server.ended == 1


def chunked(*pieces: bytes, end: bool = True, headers: str = "") -> bytes:
    body = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces)
    head = f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n{headers}\r\n".encode()
    return head + body + (b"0\r\n\r\n" if end else b"")


@contextlib.contextmanager
def deaf_port():
    """A port whose queue is full: connecting gets neither yes nor no."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(8):
            line = stack.enter_context(socket.socket())
            line.setblocking(False)
            line.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


def assert_no_secret(err: BaseException) -> None:
    """Nothing that can be reached from the error shows the canary, chained originals included."""
    seen, todo = set(), [err]
    while todo:
        one = todo.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        shown = f"{one} {one!r} {one.args!r} {vars(one)!r} {getattr(one, 'advice', '')}"
        assert CANARY not in shown
        todo += [one.__cause__, one.__context__]
    assert CANARY not in "".join(traceback.format_exception(type(err), err, err.__traceback__))
