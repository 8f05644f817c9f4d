#!/usr/bin/env bash
# Publishes tests/AotSmoke as a trimmed program (net10.0) and as a native one (net8.0), and runs both against servers in another process.
# A warning of the trimmer or of the native compiler fails. Without a C toolchain the native program is left out; --aot demands it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh

output=artifacts/trim-smoke
project=tests/AotSmoke/AotSmoke.csproj
quickstart=samples/Quickstart

# publish FRAMEWORK: into a folder of its own; what to trim stands in the project, so that it does not reach the generators.
publish() {
  rm -rf "${output:?}/$1"
  dotnet publish "$project" -c Release -f "$1" -o "$output/$1" -v q --nologo
}

# Starts the servers and takes over the addresses and credentials that they print, the commented ones too.
start_servers() {
  local line variable
  coproc SERVERS { exec dotnet "$quickstart/bin/Release/net10.0/Quickstart.dll" --serve; }
  servers=$SERVERS_PID
  while read -r -t 60 -u "${SERVERS[0]}" line; do
    variable=${line##*export }
    [[ $variable == "$line" ]] || export "${variable?}"
    if [[ $variable == ITENTIAL_PLATFORM_CLIENT_SECRET=* ]]; then
      return 0
    fi
  done

  echo "The servers did not start: $quickstart --serve ended or printed no credentials within 60 s."
  return 1
}

stop() {
  if [[ -n ${servers:-} ]]; then
    kill "$servers" 2>/dev/null || true
    wait "$servers" 2>/dev/null || true
  fi

  stop_compiler_server
}

# smoke FRAMEWORK KIND: publishes, tells the size, runs.
smoke() {
  local start=$SECONDS
  publish "$1"
  echo "$2 ($1): $(($(stat -c %s "$output/$1/AotSmoke") / 1024)) KiB, published in $((SECONDS - start)) s"
  "$output/$1/AotSmoke"
}

has_native_toolchain() {
  command -v clang >/dev/null || command -v gcc >/dev/null || return 1
  echo '#include <zlib.h>' | "$(command -v clang || command -v gcc)" -E - >/dev/null 2>&1
}

trap stop EXIT
trap 'exit 130' INT TERM

dotnet build "$quickstart" -c Release -v q --nologo -clp:ErrorsOnly
start_servers

smoke net10.0 "Trimmed"
if has_native_toolchain; then
  smoke net8.0 "Native"
elif [[ ${1:-} == --aot ]]; then
  echo "A native program needs gcc and zlib1g-dev: install them and run this again."
  exit 1
else
  echo "No native program was tried: it needs gcc and zlib1g-dev."
fi
