#!/usr/bin/env bash
# lint.sh: every check of style and types; all are run, and any complaint makes it fail.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=build/venv/bin
failed=()
check() {   # NAME COMMAND...
    local name=$1; shift
    echo "-- $name"
    "$@" || failed+=("$name")
}
shopt -s nullglob
check "ruff check" $bin/ruff check --quiet .
check "ruff format" $bin/ruff format --quiet --check .
# only the rules about QGIS; QGS105 off: the plugin object does hand iface on
check "flake8-qgis" $bin/flake8 --isolated --select=QGS --extend-ignore=QGS105 \
    __init__.py plugin.p[y] core processing ui
check "lines" /usr/bin/python3 scripts/check_lines.py
check "mypy" scripts/types.sh
if [ ${#failed[@]} -gt 0 ]; then
    printf 'lint: %s\n' "${failed[*]}" >&2
    exit 1
fi
