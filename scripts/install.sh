#!/usr/bin/env bash
# install.sh PART...
# Installs what is missing on Debian 12 or 13 and says nothing when all is there.
#   runtime   QGIS and its Python, keyring and requests, fonts: enough for make demo
#   screen    a virtual screen and a window manager
#   dev       runtime, screen, i18n, what the tests and linters need, and build/venv with pinned tools
#   i18n      Qt's compiler of translations
#   qt6       runtime, and build/qt6 with the pinned PyQt6
#   docs      build/docs-venv with the pinned MkDocs
#   koop      Node.js and npm, if there is no npm
#   matrix    debootstrap
# As root or through sudo; otherwise it prints the command to run and stops.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
again=$root/scripts/again.sh
python=/usr/bin/python3          # the one QGIS is built for, whatever else is on the PATH

runtime=(qgis python3-qgis python3-gdal python3-numpy python3-requests python3-keyring gdal-bin
         dbus gnome-keyring libsecret-1-0
         fonts-open-sans fonts-noto-core fonts-droid-fallback)
screen=(xvfb xauth openbox xdotool)
dev=(python3-venv gcc libc6-dev imagemagick procps git chromium chromium-driver
     krb5-kdc krb5-admin-server krb5-user python3-gssapi python3-requests-kerberos)
i18n=(qttools5-dev-tools)
koop=(nodejs npm)
matrix=(debootstrap)

say() { printf 'install: %s\n' "$*" >&2; }

wanted=(); venvs=()
for part in "${@:-runtime}"; do
    case $part in
    runtime) wanted+=("${runtime[@]}") ;;
    dev)     wanted+=("${runtime[@]}" "${screen[@]}" "${dev[@]}" "${i18n[@]}"); venvs+=(venv) ;;
    screen)  wanted+=("${screen[@]}") ;;
    i18n)    wanted+=("${i18n[@]}") ;;
    qt6)     wanted+=("${runtime[@]}" python3-venv); venvs+=(qt6) ;;
    docs)    wanted+=(python3-venv); venvs+=(docs-venv) ;;
    koop)    command -v npm >/dev/null || wanted+=("${koop[@]}") ;;
    matrix)  wanted+=("${matrix[@]}") ;;
    *)       say "unknown part '$part'"; exit 2 ;;
    esac
done

if ! command -v dpkg-query >/dev/null; then
    say "this is not a Debian system. Install by hand: ${wanted[*]}"; exit 1
fi
# A package is there when dpkg says so; a virtual one or one under another name never is.
missing=()
if [ ${#wanted[@]} -gt 0 ]; then
    have=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${wanted[@]}" 2>/dev/null || true)
    for package in "${wanted[@]}"; do
        grep -qx "$package installed" <<<"$have" || missing+=("$package")
    done
fi

if [ ${#missing[@]} -gt 0 ]; then
    command="apt-get install -y --no-install-recommends ${missing[*]}"
    if [ "$(id -u)" = 0 ]; then
        as_root=(env)
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=(sudo env)
    else
        say "some packages are missing, and installing them needs root. Run this, then try again:"
        printf '    sudo apt-get update && sudo %s\n' "$command" >&2
        exit 1
    fi
    say "installing: ${missing[*]}"
    as_root+=(DEBIAN_FRONTEND=noninteractive)
    patient=(-q -o Acquire::Retries=5 -o DPkg::Lock::Timeout=900)   # others may be installing too
    "$again" "${as_root[@]}" apt-get update "${patient[@]}" </dev/null >&2
    # shellcheck disable=SC2086  # one word per package is wanted
    "$again" "${as_root[@]}" $command "${patient[@]}" </dev/null >&2
fi

# One virtual environment for each purpose: what one pins must not reach the others.
environment() {   # FOLDER REQUIREMENTS [OPTION OF VENV]
    local folder=$root/build/$1 requirements=$root/$2 now; shift 2
    now=$("$python" -V; cat "$requirements")
    if [ "$(cat "$folder/.requirements" 2>/dev/null)" != "$now" ]; then
        say "Python tools into build/${folder##*/}"
        "$python" -m venv --clear "$@" "$folder"
        "$again" "$folder/bin/python" -m pip install -q --disable-pip-version-check \
            --no-warn-script-location -r "$requirements" >&2
        printf '%s' "$now" > "$folder/.requirements"
    fi
}
for venv in ${venvs[@]+"${venvs[@]}"}; do
    case $venv in
    venv)      environment venv requirements-dev.txt --system-site-packages ;;
    qt6)       environment qt6 requirements-qt6.txt --system-site-packages ;;
    docs-venv) environment docs-venv requirements-docs.txt ;;
    esac
done
