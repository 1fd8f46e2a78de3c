#!/usr/bin/env bash
# moments.sh [--each N] [--only WORDS] [--jobs N]
# Cancel, close project, remove layer, unload plugin and quit QGIS at any moment, each in a QGIS of
# its own; prints how long it took to be quiet, and what went wrong.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/in_private.sh
run_module tests.moments "$@"
