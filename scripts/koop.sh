#!/usr/bin/env bash
# koop.sh CMD [ARG...]
# Installs Koop below build/koop (once), starts an open and a secured one on loopback, and runs
# CMD with their addresses in LAYERFERRY_KOOP_OPEN and LAYERFERRY_KOOP_SECURED, the account in
# LAYERFERRY_KOOP_USER and LAYERFERRY_KOOP_PASSWORD, the folder they serve in LAYERFERRY_KOOP_DATA.
# Both are ended, by number, when CMD ends.
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: $0 CMD [ARG...]" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd)
source=$root/tests/koop
here=$root/build/koop
mkdir -p "$here"

stamp=$(sha256sum "$source/package-lock.json" | cut -d' ' -f1)-$(node --version)
if [ "$(cat "$here/.installed" 2>/dev/null)" != "$stamp" ]; then
    echo "koop: npm packages into build/koop (about a minute)" >&2
    cp "$source/package.json" "$source/package-lock.json" "$here/"
    # no install scripts: nothing is compiled, nothing is fetched from elsewhere
    (cd "$here" && "$root/scripts/again.sh" npm ci --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error) >&2
    echo "$stamp" > "$here/.installed"
fi

rm -rf "$here/data"
/usr/bin/python3 "$source/make_layers.py" "$here/data"
export LAYERFERRY_KOOP_USER=ferry
# made up anew for each run; the odd signs must survive the way to the server
LAYERFERRY_KOOP_PASSWORD="p& +%ä$(od -An -N8 -tx1 /dev/urandom | tr -d ' \n')"
export LAYERFERRY_KOOP_PASSWORD LAYERFERRY_KOOP_DATA=$here/data
(umask 077; printf '[{"username":"%s","password":"%s"}]\n' \
    "$LAYERFERRY_KOOP_USER" "$LAYERFERRY_KOOP_PASSWORD" > "$here/users.json")

started=()
finish() {
    for pid in ${started[@]+"${started[@]}"}; do kill "$pid" 2>/dev/null || true; done
    for pid in ${started[@]+"${started[@]}"}; do wait "$pid" 2>/dev/null || true; done
}
trap finish EXIT
serve() {   # NAME [USERS]: sets $address
    local log=$here/$1.log; shift
    # all that Koop's libraries could wish to reach is switched off or on this machine
    NODE_PATH=$here/node_modules SUPPRESS_NO_CONFIG_WARNING=1 OBJECTID_FEATURE_HASH=javascript \
        node "$source/server.js" "$here/data" "$@" >"$log" 2>&1 </dev/null &
    local pid=$!
    started+=("$pid")
    for _ in $(seq 900); do
        address=$(sed -n 's/^koop //p' "$log")
        [ -z "$address" ] || return 0
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    echo "koop: the server did not start:" >&2; cat "$log" >&2; exit 1
}
serve open;                          export LAYERFERRY_KOOP_OPEN=$address
serve secured "$here/users.json";    export LAYERFERRY_KOOP_SECURED=$address
status=0
"$@" || status=$?
exit "$status"
