#!/usr/bin/env bash
# run.sh [--quick] [--only TEXT]: the benchmark, with esridump in a folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
peers=build/bench-venv
if [ ! -e "$peers/.tried" ]; then
    mkdir -p "$peers"
    build/venv/bin/python -m pip install -q --disable-pip-version-check --target "$peers" esridump \
        || echo "bench: esridump could not be installed; going on without" >&2
    touch "$peers/.tried"
fi
exec nice -n 5 build/venv/bin/python -m bench "$@"
