#!/usr/bin/env bash
# moments.sh [--each N] [--only WORDS] [--jobs N]
# Cancel, close project, remove layer, unload plugin and quit QGIS at any moment, each in a QGIS of
# its own; prints how long it took to be quiet, and what went wrong.
set -euo pipefail
cd "$(dirname "$0")/.."
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
export QGIS_CUSTOM_CONFIG_PATH=$private/qgis XDG_RUNTIME_DIR=$private/run TMPDIR=$private
mkdir -p -m 700 "$QGIS_CUSTOM_CONFIG_PATH" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS
export NO_AT_BRIDGE=1 QT_QPA_PLATFORM=offscreen
timeout --foreground --kill-after=20 "${LAYERFERRY_TEST_LIMIT_S:-3600}" \
    build/venv/bin/python -m tests.moments "$@"
