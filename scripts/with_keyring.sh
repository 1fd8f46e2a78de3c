#!/usr/bin/env bash
# with_keyring.sh STATE COMMAND [ARG...]
# Runs COMMAND beside a throw-away keyring service of its own; nobody's keyrings are touched.
#   unlocked  a real gnome-keyring-daemon with an open collection, as a desktop user has
#   locked    the same, collection locked, and no display where a password could be asked
#   none      a D-Bus session without a keyring service
#   nodbus    no D-Bus session
# Needs the packages dbus and gnome-keyring.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,8s/^# //p' "$0" >&2; exit 2; }
state=$1
shift

if [ "${WITH_KEYRING_STEP:-}" != inside ]; then
    folder=$(mktemp -d /tmp/keyring.XXXXXX)  # goes into addresses, where TMPDIR may not fit
    trap 'rm -rf "$folder"' EXIT
    mkdir -m 700 "$folder/data" "$folder/cache" "$folder/run"
    unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
    export XDG_DATA_HOME=$folder/data XDG_CACHE_HOME=$folder/cache XDG_RUNTIME_DIR=$folder/run
    if [ "$state" = nodbus ]; then
        "$@"
        exit
    fi
    # our own bus without service files: it can start no daemon behind our back
    cat > "$folder/bus.conf" <<CONF
<busconfig><type>session</type><listen>unix:dir=$folder</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF
    WITH_KEYRING_STEP=inside dbus-run-session --config-file="$folder/bus.conf" -- \
        "$0" "$state" "$@"
    exit
fi

unset WITH_KEYRING_STEP
daemon=
trap '[ -z "$daemon" ] || kill "$daemon" 2>/dev/null || true' EXIT
if [ "$state" != none ]; then
    printf secret | gnome-keyring-daemon --foreground --unlock --components=secrets \
        > /dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 1000); do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2> /dev/null |
            grep -q 'boolean true' && break
        sleep 0.05
    done
fi
if [ "$state" = locked ]; then
    dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.Lock \
        array:objpath:/org/freedesktop/secrets/collection/login > /dev/null
fi
"$@"
