#!/usr/bin/env bash
# matrix.sh [--prepare | --shell CMD | --gui] [PYTEST ARGUMENT...]
# Runs the integration tests under the QGIS of another Debian release (3.40 on Debian 13), in a
# Debian tree that is made once and kept outside of the clone:
#   ${XDG_CACHE_HOME:-$HOME/.cache}/layerferry/SUITE     about 5 minutes and 2 GB the first time
# An interrupted build is made whole by the next run. --prepare builds only. --gui runs the tests of the
# windows, on a virtual screen of this machine; their pictures go into build/screens-SUITE.
#   SUITE=trixie   MIRROR=address of a Debian archive (default: the one apt uses here)
# Needs root, debootstrap and the right to make a mount namespace.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$here")
suite=${SUITE:-trixie}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/layerferry
dir=$cache/$suite
packages=(qgis python3-qgis python3-gdal python3-numpy python3-keyring python3-requests
          python3-pytest python3-pytest-xdist python3-pytest-rerunfailures
          python3-hypothesis python3-pyshp
          krb5-kdc krb5-admin-server krb5-user python3-gssapi python3-requests-ntlm
          xvfb xauth dbus dbus-daemon gnome-keyring libsecret-1-0 gdal-bin git procps fonts-open-sans)

say() { printf 'matrix: %s\n' "$*" >&2; }

if [ "$(id -u)" != 0 ] || ! unshare --mount --propagation private true 2>/dev/null; then
    say "needs root and the right to make a mount namespace (unshare --mount); this machine refuses."
    say "Run it as root, or in a container with CAP_SYS_ADMIN."
    exit 1
fi

# What the tree is made of: another list makes it complete itself, another recipe starts anew.
recipe=1
wanted="$recipe $suite ${packages[*]}"

apt_configuration() {   # this machine's way to its archive: proxies, time-outs, keys; no clean-up hooks
    local file
    for file in /etc/apt/apt.conf.d/*; do
        case $file in *docker-*|*packagekit*|*appstream*) continue;; esac
        if grep -qi 'acquire::' "$file"; then cp "$file" "$dir/etc/apt/apt.conf.d/"; fi
    done
    if [ -d /etc/apt/auth.conf.d ]; then cp -a /etc/apt/auth.conf.d/. "$dir/etc/apt/auth.conf.d/"; fi
    cp -L /etc/resolv.conf "$dir/etc/resolv.conf" 2>/dev/null || true
    cp -L /etc/hosts "$dir/etc/hosts" 2>/dev/null || true
}

base_system() {   # SUITE MIRROR SCRIPT: into $dir
    # one that was broken off cannot be gone on with, and has left its mounts; in a namespace of
    # their own those of this one end with it
    unshare --mount --propagation private bash -c '
        umount -q -R "$dir"/{proc,sys,dev} 2>/dev/null
        rm -rf --one-file-system "${dir:?}" && mkdir -p "$dir" &&
            debootstrap --variant=minbase --include=ca-certificates "$1" "$dir" "$2" "$3"' _ "$@"
}
export -f base_system   # again.sh calls it

build() {
    local mirror=${MIRROR:-} script=/usr/share/debootstrap/scripts/$suite
    if ! command -v debootstrap >/dev/null; then
        say "debootstrap is missing: apt-get install debootstrap"; exit 1
    fi
    if [ -z "$mirror" ]; then
        mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' \
                 | grep -v -e security -e '^file:' | head -n1 || true)
    fi
    [ -n "$mirror" ] || { say "apt knows no archive here: run apt-get update, or set MIRROR"; exit 1; }

    if [ -e "$dir/.recipe" ] && [ "$(cat "$dir/.recipe")" != "$recipe" ]; then
        say "an old recipe made $dir; starting anew"; rm -rf --one-file-system "${dir:?}"
    fi
    if [ ! -e "$dir/.base-done" ]; then
        say "Debian $suite: base system into $dir"
        [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid   # a suite younger than debootstrap
        export dir
        "$here/again.sh" base_system "$suite" "$mirror" "$script" \
            >"$cache/$suite.log" 2>&1 || { tail -n 20 "$cache/$suite.log" >&2; exit 1; }
        echo "$recipe" > "$dir/.recipe"
        touch "$dir/.base-done"
    fi
    apt_configuration
    printf '#!/bin/sh\nexit 101\n' > "$dir/usr/sbin/policy-rc.d"
    chmod +x "$dir/usr/sbin/policy-rc.d"
    mkdir -p "$dir/etc/dpkg/dpkg.cfg.d"
    cat > "$dir/etc/dpkg/dpkg.cfg.d/01slim" <<'SLIM'
path-exclude /usr/share/doc/*
path-exclude /usr/share/man/*
path-exclude /usr/share/info/*
force-unsafe-io
SLIM
    say "Debian $suite: QGIS and what the tests need"
    "$here/again.sh" "$here/in_chroot.sh" "$dir" "set -e
        export DEBIAN_FRONTEND=noninteractive
        dpkg --configure -a
        apt-get update -q -o Acquire::Retries=5
        apt-get install -y -q --no-install-recommends -o Acquire::Retries=5 -f ${packages[*]}
        apt-get clean
        rm -rf /var/lib/apt/lists/*" </dev/null >>"$cache/$suite.log" 2>&1 \
        || { tail -n 30 "$cache/$suite.log" >&2; say "see $cache/$suite.log"; exit 1; }
    echo "$wanted" > "$dir/.done"
}

mkdir -p "$cache"
exec 9>"$cache/$suite.lock"
flock 9                                   # two runs at once: the second waits for the first
if [ "$(cat "$dir/.done" 2>/dev/null)" != "$wanted" ]; then
    started=$SECONDS
    build
    say "ready after $((SECONDS - started)) s, $(du -sxm "$dir" | cut -f1) MB in $dir"
fi
exec 9>&-
[ "${1:-}" != --prepare ] || exit 0

bind=$root:/src/layerferry
# a corpus of requests and answers, where one lies beside the clone
if [ -d "$root/../shared" ]; then bind=$bind,$(cd "$root/../shared" && pwd):/src/shared; fi
# of the tests' tools the one that Debian does not have, pure Python; without it Kerberos is skipped
tools=
for found in "$root"/build/venv/lib/python3*/site-packages/requests_gssapi; do
    [ ! -d "$found" ] || { bind=$bind,$found:/src/tools/requests_gssapi; tools=/src/tools; }
done
if [ "${1:-}" = --shell ]; then
    shift
    BIND=$bind exec "$here/in_chroot.sh" "$dir" "cd /src/layerferry; $*"
fi
gui=no
if [ "${1:-}" = --gui ]; then gui=yes; shift; fi
"$here/in_chroot.sh" "$dir" 'dpkg-query -W -f "matrix: \${Package} \${Version}\n" python3-minimal python3-qgis python3-keyring' >&2
if [ "$gui" = yes ]; then
    [ $# -gt 0 ] || set -- tests/gui
    # the window manager is this machine's: without one no window gets the keyboard
    export BIND=$bind PASS="CI DISPLAY"
    exec "$here/with_display.sh" "$here/in_chroot.sh" "$dir" "cd /src/layerferry
        export QT_QPA_PLATFORM=xcb PYTHONDONTWRITEBYTECODE=1 NO_AT_BRIDGE=1 PYTHONPATH=$tools
        export XDG_RUNTIME_DIR=/tmp/run QGIS_CUSTOM_CONFIG_PATH=/tmp/run/qgis
        export LAYERFERRY_SCREENS=screens-$suite
        mkdir -p -m 700 /tmp/run
        exec timeout --signal=ABRT --kill-after=20 3600 /usr/bin/python3 -X faulthandler \
            -m pytest -q -o faulthandler_timeout=180 -n 1 --dist loadfile --reruns 1 -p no:cacheprovider $(printf '%q ' "$@")"
fi
[ $# -gt 0 ] || set -- tests/unit tests/integration
BIND=$bind PASS="CI" exec "$here/in_chroot.sh" "$dir" "cd /src/layerferry
    export QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1 XDG_RUNTIME_DIR=/tmp/run PYTHONPATH=$tools
    mkdir -p -m 700 /tmp/run
    exec timeout --signal=ABRT --kill-after=20 3600 /usr/bin/python3 -X faulthandler \
        -m pytest -q -o faulthandler_timeout=180 -n 3 --dist loadfile --reruns 1 -p no:cacheprovider $(printf '%q ' "$@")"
