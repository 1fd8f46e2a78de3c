#!/usr/bin/env bash
# faults.sh [--full] [--only WORDS] [--seeds N] [--jobs N]
# Faults on order at every point of an import, in parallel processes; prints how each row ended.
set -euo pipefail
cd "$(dirname "$0")/.."
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
export QGIS_CUSTOM_CONFIG_PATH=$private/qgis XDG_RUNTIME_DIR=$private/run TMPDIR=$private
mkdir -p -m 700 "$QGIS_CUSTOM_CONFIG_PATH" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS
export NO_AT_BRIDGE=1 QT_QPA_PLATFORM=offscreen
timeout --foreground --kill-after=20 "${LAYERFERRY_TEST_LIMIT_S:-3600}" \
    build/venv/bin/python -m tests.faults "$@"
