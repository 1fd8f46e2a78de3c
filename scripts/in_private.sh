# Sourced from the root: a QGIS profile, a runtime folder and temporary files of this run's own,
# gone at its end, and no window. `run_module NAME ARGUMENT...` runs a Python module there.
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
export QGIS_CUSTOM_CONFIG_PATH=$private/qgis XDG_RUNTIME_DIR=$private/run TMPDIR=$private
mkdir -p -m 700 "$QGIS_CUSTOM_CONFIG_PATH" "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS
export NO_AT_BRIDGE=1 QT_QPA_PLATFORM=offscreen
run_module() {
    timeout --foreground --kill-after=20 "${LAYERFERRY_TEST_LIMIT_S:-3600}" \
        build/venv/bin/python -m "$@"
}
