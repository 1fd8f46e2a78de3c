#!/usr/bin/env bash
# run.sh [--quick] [--only TEXT]: the benchmark, with the peers from PyPI in a folder of their own.
set -euo pipefail
cd "$(dirname "$0")/.."
peers=build/bench-peers wanted=bench/requirements-peers.txt
if ! cmp -s "$wanted" "$peers/.tried"; then
    rm -rf "$peers"; mkdir -p "$peers"
    build/venv/bin/python -m pip install -q --disable-pip-version-check --target "$peers" -r "$wanted" \
        || echo "bench: not all peers could be installed; going on without them" >&2
    cp "$wanted" "$peers/.tried"
fi
exec nice -n 5 build/venv/bin/python -m bench "$@"
