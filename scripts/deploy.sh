#!/usr/bin/env bash
# deploy.sh: build/layerferry.zip into the plugins folder of a QGIS profile of this user.
#   PROFILE=default   QGIS=QGIS3
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
plugins=${XDG_DATA_HOME:-$HOME/.local/share}/QGIS/${QGIS:-QGIS3}/profiles/${PROFILE:-default}/python/plugins
mkdir -p "$plugins"
if [ -L "$plugins/layerferry" ]; then
    echo "deploy: $plugins/layerferry is a link to a checkout; remove it first" >&2; exit 1
fi
fresh=$(mktemp -d "$plugins/.layerferry-XXXXXX")
trap 'rm -rf "$fresh"' EXIT
/usr/bin/python3 -m zipfile -e "$root/build/layerferry.zip" "$fresh"
rm -rf "${plugins:?}/layerferry"
mv "$fresh/layerferry" "$plugins/layerferry"
echo "deploy: $plugins/layerferry; restart QGIS"
