#!/usr/bin/env bash
# Publishes tests/AotSmoke as a trimmed program (net10.0), and with --all as a native one (net8.0) too, which takes minutes, and runs them
# against servers in another process. A warning of the trimmer or of the native compiler fails, and a size far from the one in
# tests/AotSmoke/Sizes.txt; --update-sizes writes that file instead, of both. Then publishes natively a program that makes one call
# (tests/HealthOnly) and one that makes it without the SDK (tests/BareClient): a difference of more than 2.5 MiB fails. Without a C toolchain
# the native programs are left out; --aot demands them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
source eng/lib/servers.sh
source eng/lib/sizes.sh

output=artifacts/trim-smoke
demands_native=
everything=
size_rule=hold_size
faults=0
for option in "$@"; do
  case $option in
    --all) everything=yes ;;
    --aot) demands_native=yes ;;
    --update-sizes)
      size_rule=keep_size
      everything=yes
      ;;
    *)
      echo "Unknown option $option; known are --all, --aot and --update-sizes."
      exit 2
      ;;
  esac
done

# smoke FRAMEWORK KIND: publishes, tells and holds the size, runs. What to trim stands in the project, so that it does not reach the generators.
smoke() {
  local start=$SECONDS size
  rm -rf "${output:?}/$1"
  dotnet publish tests/AotSmoke/AotSmoke.csproj -c Release -f "$1" -o "$output/$1" -v q --nologo
  size=$(($(stat -c %s "$output/$1/AotSmoke") / 1024))
  echo "$2 ($1): $size KiB, published in $((SECONDS - start)) s"
  "$size_rule" "$1" "$size" || faults=$((faults + 1))
  "$output/$1/AotSmoke" || faults=$((faults + 1))
}

# publish_native PROJECT: a program of tests that there is only natively; prints its size in bytes.
publish_native() {
  rm -rf "${output:?}/$1"
  dotnet publish "tests/$1/$1.csproj" -c Release -o "$output/$1" -v q --nologo >&2
  stat -c %s "$output/$1/$1"
}

# What the SDK costs a program that uses one typed interface.
smoke_one_call() {
  local start=$SECONDS bare one_call
  bare=$(publish_native BareClient)
  one_call=$(publish_native HealthOnly)
  echo "Native, one call (net8.0): $one_call bytes; without the SDK: $bare bytes; published in $((SECONDS - start)) s"
  hold_cost "$one_call" "$bare" || faults=$((faults + 1))
  "$output/HealthOnly/HealthOnly" || faults=$((faults + 1))
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
  [[ -z $everything ]] || smoke net8.0 "Native"
  smoke_one_call
elif [[ $demands_native ]]; then
  echo "A native program needs gcc and zlib1g-dev: install them and run this again."
  exit 1
else
  echo "No native program was tried: it needs gcc and zlib1g-dev."
fi

exit $((faults > 0))
