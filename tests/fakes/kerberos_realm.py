"""A realm of Kerberos: MIT's key distribution centre on a loopback port, and a person in it.

A process lives in one realm at a time, which its environment names.
"""

from __future__ import annotations

import atexit
import collections
import contextlib
import functools
import os
import random
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest
from layerferry.core.auth.kerberos import kerberos_missing

REALM = "FERRY.TEST"
PERSON, PASSWORD = f"maria@{REALM}", "Canary&3/+realm"

_TOOLS = ("krb5kdc", "kdb5_util", "kadmin.local", "kinit")
_PATH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/bin"))
_READY = "commencing operation"
_FILE_FORMAT = b"\5\4"

_KRB5_CONF = """
[libdefaults]
    default_realm = {realm}
    dns_lookup_kdc = false
    dns_lookup_realm = false
    dns_canonicalize_hostname = false
    rdns = false
    qualify_shortname = ""
    forwardable = true
[realms]
    {realm} = {{
        kdc = 127.0.0.1:{port}
    }}
"""

_KDC_CONF = """
[kdcdefaults]
    kdc_listen = 127.0.0.1:{port}
    kdc_tcp_listen = 127.0.0.1:{port}
[realms]
    {realm} = {{
        database_name = {folder}/principal
        key_stash_file = {folder}/stash
        acl_file = {folder}/acl
        supported_enctypes = aes128-cts-hmac-sha1-96:normal
    }}
[logging]
    kdc = STDERR
"""


@functools.cache
def realm_of_this_process() -> KerberosRealm:
    """Start the realm that all tests of this process share; skips the test where none can be."""
    if kerberos_missing() or not all(shutil.which(tool, path=_PATH) for tool in _TOOLS):
        pytest.skip("needs krb5-kdc, krb5-admin-server, krb5-user, and requests_gssapi")
    folder = tempfile.TemporaryDirectory(prefix="realm-")
    made = KerberosRealm(Path(folder.name))
    made.start()
    atexit.register(folder.cleanup)
    atexit.register(made.close_centre)
    return made


@contextlib.contextmanager
def living_in_a_realm() -> Iterator[KerberosRealm]:
    """Live in the realm with a ticket."""
    realm = realm_of_this_process()
    before = {name: os.environ.get(name) for name in realm.environment}
    os.environ.update(realm.environment)
    try:
        realm.sign_in()
        yield realm
        realm.sign_out()
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


class KerberosRealm:
    """Knows the person, and the web server at 127.0.0.1.

    Attributes:
        keytab: the web server's key.
        false_keytab: of somebody who claims to be that web server.
        environment: for those who live in this realm.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = _free_port()
        self.keytab, self.false_keytab = str(folder / "http.keytab"), str(folder / "false.keytab")
        self._tickets = folder / "tickets"
        self.environment = {
            "KRB5_CONFIG": str(folder / "krb5.conf"),
            "KRB5_KDC_PROFILE": str(folder / "kdc.conf"),
            "KRB5CCNAME": f"FILE:{self._tickets}",
            "KRB5RCACHENAME": "none:",
        }
        self._centre: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Make it, and start its centre."""
        words = {"realm": REALM, "port": self._port, "folder": self._folder}
        (self._folder / "krb5.conf").write_text(_KRB5_CONF.format(**words))
        (self._folder / "kdc.conf").write_text(_KDC_CONF.format(**words))
        self._run("kdb5_util", "create", "-s", "-r", REALM, "-P", "master of the realm")
        orders = (
            f'addprinc -pw "{PASSWORD}" {PERSON}',
            "addprinc -randkey HTTP/127.0.0.1",
            f'ktadd -norandkey -k "{self.keytab}" HTTP/127.0.0.1',
        )
        self._run("kadmin.local", "-r", REALM, said="\n".join(orders) + "\n")
        key = bytearray(Path(self.keytab).read_bytes())
        key[-8] ^= 0xFF
        Path(self.false_keytab).write_bytes(key)
        self.open_centre()

    def open_centre(self) -> None:
        """Start giving tickets."""
        self._centre = subprocess.Popen(
            # it ends with this process, however that ends
            ["setpriv", "--pdeathsig", "TERM", _tool("krb5kdc"), "-n", "-r", REALM],
            env={**os.environ, **self.environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self._centre.stderr is not None
        said = []
        for line in self._centre.stderr:
            said.append(line)
            if _READY in line:
                threading.Thread(
                    target=_hear_out, args=(self._centre.stderr,), daemon=True, name="realm-log"
                ).start()
                return
        raise AssertionError("".join(said))

    def close_centre(self) -> None:
        """End the centre: nobody gets further tickets."""
        if self._centre is not None:
            self._centre.terminate()
            self._centre.wait(20)
            self._centre = None

    @contextlib.contextmanager
    def silent_centre(self) -> Iterator[None]:
        """Have a centre that hears and says nothing, as behind a firewall."""
        self.close_centre()
        try:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
                udp.bind(("127.0.0.1", self._port))
                with socket.create_server(("127.0.0.1", self._port)):
                    yield
        finally:
            self.open_centre()

    def sign_in(self) -> None:
        """Get the person a ticket, as signing in to the domain does."""
        self._run("kinit", PERSON, said=f"{PASSWORD}\n")

    def sign_out(self) -> None:
        """Throw the tickets away."""
        self._tickets.unlink(missing_ok=True)

    def shift_clock(self, seconds: int) -> None:
        """Have this person's clock be ahead: of the tickets' times, and of everybody else's."""
        content = self._tickets.read_bytes()
        assert content.startswith(_FILE_FORMAT)
        (length,) = struct.unpack_from(">H", content, 2)
        head = struct.pack(">HHHii", 12, 1, 8, seconds, 0)
        self._tickets.write_bytes(_FILE_FORMAT + head + content[4 + length :])

    def _run(self, tool: str, *arguments: str, said: str = "") -> None:
        ended = subprocess.run(
            [_tool(tool), *arguments],
            env={**os.environ, **self.environment, "LC_ALL": "C"},
            input=said,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stdout


def _hear_out(log: IO[str]) -> None:
    """Read what the centre logs: a full pipe would stop it."""
    with log:
        collections.deque(log, 0)


def _tool(name: str) -> str:
    return shutil.which(name, path=_PATH) or name


def _free_port() -> int:
    """Find one that is free for both kinds of lines.

    Systems hand out none below 32768 by themselves: it stays free while no centre listens there.
    """
    while True:
        port = random.randrange(10_000, 32_000)
        with (
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp,
            socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp,
            contextlib.suppress(OSError),
        ):
            udp.bind(("127.0.0.1", port))
            tcp.bind(("127.0.0.1", port))
            return port
