#!/usr/bin/env bash
# desktop.sh [QGIS ARGUMENT...]
# The real QGIS in a throw-away profile (build/desktop) with this checkout as plugin, and the
# look-alike server with its real data; both end together. Your own profile is not touched.
#   LAYERFERRY_XVFB=1, or no DISPLAY   on a virtual screen (SIZE=1920x1080) with a keyring of
#                                      its own; the display's number is printed
#   LAYERFERRY_KEEP=1                  go on with the profile of the last time
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
if [ -z "${LAYERFERRY_SCREEN:-}" ] && { [ -n "${LAYERFERRY_XVFB:-}" ] || [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }; then
    export LAYERFERRY_SCREEN=virtual
    set -m      # a process group of its own, so that whatever ends this script ends them all
    scripts/with_keyring.sh unlocked scripts/with_display.sh "$root/scripts/desktop.sh" "$@" </dev/null &
    group=$!
    trap 'trap "" INT TERM; kill -TERM -- "-$group" 2>/dev/null || true; wait "$group" || true' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    status=0
    wait "$group" || status=$?
    exit "$status"
fi

here=$root/build/desktop
profile=$here/profiles/demo
[ -n "${LAYERFERRY_KEEP:-}" ] || rm -rf "$here"
mkdir -p "$profile/python/plugins" "$profile/QGIS"
ln -sfn "$root" "$profile/python/plugins/layerferry"
[ -e "$profile/QGIS/QGIS3.ini" ] || cat > "$profile/QGIS/QGIS3.ini" <<'INI'
[PythonPlugins]
layerferry=true
processing=true
MetaSearch=false
grassprovider=false
db_manager=false

[app]
projections\defaultProjectCrs=EPSG:4326
checkVersion=false

[qgis]
checkVersion=false
showTips=false
newProjectDefault=false

[Qgis]
showTips=false

[core]
enableExperimentalPlugins=true

[plugin-manager]
checkOnStart=false

[app-python-plugins]
checkOnStart=false

[locale]
overrideFlag=true
userLocale=en_US

[UI]
recentProjectsHidden=true
INI

started=()
finish() {
    trap '' INT TERM
    for pid in ${started[@]+"${started[@]}"}; do kill "$pid" 2>/dev/null || true; done
    for pid in ${started[@]+"${started[@]}"}; do wait "$pid" 2>/dev/null || true; done
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

user=analyst password=ferry-demo-1
/usr/bin/python3 -m tests.arcgis_server --user "$user" --password "$password" \
    >"$here/server.address" 2>"$here/server.log" </dev/null &
server=$!
started+=("$server")
for _ in $(seq 100); do
    [ -s "$here/server.address" ] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
[ -s "$here/server.address" ] || { echo "the demo server did not start:" >&2; cat "$here/server.log" >&2; exit 1; }
address=$(head -n1 "$here/server.address")

cat <<TEXT
LayerFerry in QGIS
  address   $address
  user      $user
  password  $password
  screen    $DISPLAY${LAYERFERRY_SCREEN:+ (virtual)}
  log       build/desktop/qgis.log
Web > LayerFerry > Import from ArcGIS…   Close QGIS, or press Ctrl+C, to end everything.
TEXT

unset QT_QPA_PLATFORM
export PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
qgis --nologo --noversioncheck --profiles-path "$here" --profile demo "$@" \
    >"$here/qgis.log" 2>&1 </dev/null &
qgis=$!
started+=("$qgis")
status=0
wait "$qgis" || status=$?
exit "$status"
