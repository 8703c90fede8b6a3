#!/bin/sh
# The steps of `make setup`. Each is one word; each says what it does; each trouble is one sentence with its cure.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin

say() { printf '· %s\n' "$*"; }
fail() { printf 'multaqa: %s\n' "$*" >&2; exit 1; }

find_python() {
    for name in "${PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    fail "Python 3.11 or newer is needed: install it (Debian, Ubuntu: apt-get install python3 python3-venv), or name one: make PYTHON=/path/to/python3"
}

# The tools that no package manager of ours brings, asked before anything is downloaded.
tools() {
    python=$(find_python)
    if [ ! -x "$bin/python" ]; then
        "$python" -c 'import ensurepip, venv' 2>/dev/null ||
            fail "Python cannot make a virtual environment: apt-get install python3-venv (or your system's package of that name), then run this again"
    fi
    command -v node >/dev/null || fail "Node 20 or newer is needed to build the pages: install it from your system's packages or nodejs.org, then run this again"
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
        fail "Node $(node --version) is too old, 20.19 or newer is needed: update it, then run this again"
    command -v npm >/dev/null || fail "npm is needed beside Node: apt-get install npm (or your system's package of that name), then run this again"
}

port() {
    "$(find_python)" backend/multaqa/supervisor/ports.py "$1" 2>/dev/null ||
        fail "$("$(find_python)" backend/multaqa/supervisor/ports.py "$1" 2>&1)"
}

venv() {
    say "Making the Python environment"
    "$(find_python)" -m venv .venv
    "$bin/python" -m pip install --quiet --disable-pip-version-check "uv==$(sed -n 's/^ *"uv==\(.*\)",*$/\1/p' pyproject.toml)" ||
        fail "pip could not install uv: is there a way to a package index? (PIP_INDEX_URL names another one)"
}

sync() {
    say "Installing Python packages ($*)"
    UV_PROJECT_ENVIRONMENT=.venv "$bin/uv" sync --quiet --inexact --frozen --no-progress --python "$bin/python" "$@" ||
        fail "uv could not install the packages of uv.lock: see above"
}

npm_ci() {
    say "Installing the packages of the pages (npm)"
    (cd frontend && npm ci --no-fund --no-audit --no-update-notifier --loglevel=error) || fail "npm ci failed: see above"
}

build() {
    say "Building the pages"
    (cd frontend && npx vite build --logLevel error) || fail "The pages could not be built: see above"
    "$bin/python" -m whitenoise.compress --quiet backend/multaqa/static/multaqa
}

# Installs Debian packages when that needs no question; otherwise 1.
apt() {
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as="sudo -n"; else return 1; fi
    say "Installing system packages: $*"
    for attempt in first second; do
        # shellcheck disable=SC2086 # nothing, or two words
        if $as env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" </dev/null >/dev/null 2>&1; then
            return 0
        fi
        [ $attempt = first ] && $as apt-get update -qq </dev/null >/dev/null 2>&1
    done
    return 1
}

pango() {
    packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
    "$bin/python" -c 'import weasyprint' 2>/dev/null && return
    # shellcheck disable=SC2086 # three words
    apt $packages && "$bin/python" -c 'import weasyprint' && return
    fail "PDFs need the Pango library: sudo apt-get install $packages (macOS: brew install pango), then run this again"
}

browser() {
    for name in chromium chromium-browser google-chrome; do command -v $name >/dev/null && return; done
    apt chromium || say "The browser tests will be skipped: there is no Chromium. To run them: sudo apt-get install chromium"
}

step=$1
shift
"$step" "$@"
