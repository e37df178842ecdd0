# Sourced by the other scripts: what they share.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

# need COMMAND PACKAGE: installs a Debian package when the command is missing and we may, or says what to do.
need() {
  command -v "$1" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing $2"
    if ! apt-get install -y --no-install-recommends "$2" >/tmp/cohort-apt.log 2>&1; then
      apt-get update >/tmp/cohort-apt.log 2>&1 && apt-get install -y --no-install-recommends "$2" >>/tmp/cohort-apt.log 2>&1 || { tail -5 /tmp/cohort-apt.log >&2; return 1; }
    fi
  else
    echo "$1 is missing: install the package $2 (apt-get install $2)." >&2
    return 1
  fi
}

# calendar_readers: the two that read calendars back in the tests, of npm and of Debian.
calendar_readers() {
  (
    cd tests/Cohort.IntegrationTests/Facilities/Readers
    [ -d node_modules/ical.js ] && [ ! package-lock.json -nt node_modules ] || npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  )
  /usr/bin/python3 -c 'import icalendar' 2>/dev/null || { need python3-icalendar python3-icalendar && /usr/bin/python3 -c 'import icalendar'; }
}

front_end() {
  (
    cd src/Cohort.Web
    if [ ! -f node_modules/.installed ] || [ package-lock.json -nt node_modules/.installed ]; then
      npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
      touch node_modules/.installed
    fi
    node assets.mjs
  )
}
