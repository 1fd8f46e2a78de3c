#!/usr/bin/env bash
# faults.sh [--full] [--only WORDS] [--seeds N] [--jobs N]
# Faults on order at every point of an import, in parallel processes; prints how each row ended.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/in_private.sh
run_module tests.faults "$@"
