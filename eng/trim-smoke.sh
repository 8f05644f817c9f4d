#!/usr/bin/env bash
# Publishes tests/AotSmoke as a trimmed program (net10.0) and as a native one (net8.0), and runs both against servers in another process.
# A warning of the trimmer or of the native compiler fails. Without a C toolchain the native program is left out; --aot demands it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
source eng/lib/servers.sh

output=artifacts/trim-smoke

# smoke FRAMEWORK KIND: publishes, tells the size, runs. What to trim stands in the project, so that it does not reach the generators.
smoke() {
  local start=$SECONDS
  rm -rf "${output:?}/$1"
  dotnet publish tests/AotSmoke/AotSmoke.csproj -c Release -f "$1" -o "$output/$1" -v q --nologo
  echo "$2 ($1): $(($(stat -c %s "$output/$1/AotSmoke") / 1024)) KiB, published in $((SECONDS - start)) s"
  "$output/$1/AotSmoke"
}

has_native_toolchain() {
  command -v clang >/dev/null || command -v gcc >/dev/null || return 1
  echo '#include <zlib.h>' | "$(command -v clang || command -v gcc)" -E - >/dev/null 2>&1
}

trap 'stop_servers; stop_compiler_server' EXIT
trap 'exit 130' INT TERM

build_quickstart
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
