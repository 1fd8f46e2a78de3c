#!/usr/bin/env bash
# test.sh unit|qgis|gui|browser|koop|qt6|all [PYTEST ARGUMENT...]
# Runs tests away from the user's own QGIS profile, keyring and screen. The last line is
# pytest's summary. A path among the arguments takes the place of the whole tree.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
what=${1:?unit, qgis, gui, browser, koop, qt6 or all}; shift
python=$root/build/venv/bin/python

private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
export QGIS_CUSTOM_CONFIG_PATH=$private/qgis XDG_RUNTIME_DIR=$private/run
mkdir -p -m 700 "$QGIS_CUSTOM_CONFIG_PATH" "$XDG_RUNTIME_DIR"
# tests of the keyring start a D-Bus session of their own; none reaches the user's
unset DBUS_SESSION_BUS_ADDRESS
export NO_AT_BRIDGE=1
mkdir -p build/screens build/reports

arguments=("$@"); paths=no
for argument in "$@"; do case $argument in tests/*) paths=yes ;; esac; done
# what hangs ends after a while, and says where each thread was
[ "$what" != qt6 ] || python=$root/build/qt6/bin/python
pytest=(timeout --foreground --signal=ABRT --kill-after=20 "${LAYERFERRY_TEST_LIMIT_S:-3600}"
        "$python" -X faulthandler -m pytest -o faulthandler_timeout=180)
trees() {   # the trees to run, unless the caller named his own
    [ "$paths" = yes ] || arguments=("$@" ${arguments[@]+"${arguments[@]}"})
}
run() {     # NAME COMMAND...
    local name=$1 status=0; shift
    "$@" --junit-xml="build/reports/$name.xml" ${arguments[@]+"${arguments[@]}"} || status=$?
    # what crashes at its very end has told that all is well before
    [ "$status" -lt 128 ] || echo "test.sh: $name: pytest was ended by SIG$(kill -l "$status")" >&2
    return "$status"
}
# QGIS and Qt cannot even be imported here
without_qgis=(env PYTHONPATH="$root/scripts/pytest_plugins" "${pytest[@]}" -p no_qgis)

# whole trees run in several processes, because most tests wait for sockets; one file's stay together
crew=(-n "${LAYERFERRY_TEST_PROCESSES:-3}" --dist loadfile)
# and who fails in the crowd is looked at once more; the summary names it (see CONTRIBUTING.md)
again=(--reruns 1)
alone=(-n 1 --dist loadfile)   # one screen has one keyboard; what crashes costs one test, see crashes.py
[ "$paths" = no ] || crew=() alone=() again=()
screenless=(env QT_QPA_PLATFORM=offscreen)

case $what in
unit) trees tests/unit; run unit "${without_qgis[@]}" ${crew[@]+"${crew[@]}" "${again[@]}"} ;;
qgis) trees tests/integration; run qgis "${screenless[@]}" "${pytest[@]}" ${crew[@]+"${crew[@]}" "${again[@]}"} ;;
gui)  trees tests/gui; run gui scripts/with_display.sh "${pytest[@]}" ${alone[@]+"${alone[@]}" "${again[@]}"} ;;
browser) trees tests/browser; run browser "${without_qgis[@]}" ${again[@]+"${again[@]}"} ;;
koop) trees tests/koop; QT_QPA_PLATFORM=offscreen run koop scripts/koop.sh "${pytest[@]}" ${again[@]+"${again[@]}"} ;;
qt6)  trees tests/qt6; run qt6 "${screenless[@]}" "${pytest[@]}" ${again[@]+"${again[@]}"} ;;
all)
    for part in unit qgis gui; do
        echo "== $part tests"
        "$root/scripts/test.sh" "$part" -q --no-header "$@"
    done ;;
*) echo "test.sh: unit, qgis, gui, browser, koop, qt6 or all" >&2; exit 2 ;;
esac
