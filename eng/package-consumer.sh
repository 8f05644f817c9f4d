#!/usr/bin/env bash
# Packs Itential.Diagnostics and Itential.Refit into a folder, and lets a project outside this tree use them from there: it is built
# and run, published trimmed (net10.0) and natively (net8.0), and refused where the compiler is too old. A warning fails.
# Without a C toolchain the native program is left out; --aot demands it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh

consumer=$(mktemp -d)
version=0.0.0-consumer
project=$consumer/Consumer.csproj
trap 'rm -rf "$consumer"; stop_compiler_server' EXIT
trap 'exit 130' INT TERM

pack() {
  dotnet pack "src/$1" -c Release -o "$consumer/feed" -p:PackageVersion=$version -v q --nologo
}

# consume COMMAND ARGUMENT...: runs dotnet where none of this tree's settings reach.
consume() {
  (cd "$consumer" && dotnet "$@" -v q --nologo "-p:PackedVersion=$version")
}

has_native_toolchain() {
  command -v clang >/dev/null || command -v gcc >/dev/null || return 1
  echo '#include <zlib.h>' | "$(command -v clang || command -v gcc)" -E - >/dev/null 2>&1
}

# expect_assets PACKAGE FILE...: what the consumer has got of a package.
expect_assets() {
  local asset
  for asset in "${@:2}"; do
    if [[ ! -f $consumer/packages/$1/$version/$asset ]]; then
      echo "The package $1 has no $asset."
      exit 1
    fi
  done
}

cp eng/package-consumer/{nuget.config,Program.cs} "$consumer"
cp eng/package-consumer/Consumer.csproj.txt "$project"
pack Itential.Diagnostics
pack Itential.Refit

echo "Built and run (net10.0):"
consume build "$project" -f net10.0
expect_assets itential.diagnostics analyzers/dotnet/cs/Itential.Diagnostics.Generator.dll build{,Transitive}/Itential.Diagnostics.{props,targets}
expect_assets itential.refit analyzers/dotnet/cs/Itential.Refit.{Generator,CodeFixes}.dll build{,Transitive}/Itential.Refit.targets
dotnet "$consumer/bin/Debug/net10.0/Consumer.dll"

echo "Trimmed (net10.0):"
consume publish "$project" -f net10.0 -o "$consumer/trimmed"
"$consumer/trimmed/Consumer"

if has_native_toolchain; then
  echo "Native (net8.0):"
  consume publish "$project" -f net8.0 -o "$consumer/native"
  "$consumer/native/Consumer"
elif [[ ${1:-} == --aot ]]; then
  echo "A native program needs gcc and zlib1g-dev: install them and run this again."
  exit 1
else
  echo "No native program was tried: it needs gcc and zlib1g-dev."
fi

echo "Refused (roslyn4.8):"
if refusal=$(consume build "$project" -f net10.0 -p:CompilerApiVersion=roslyn4.8 2>&1); then
  echo "A compiler that is too old was accepted."
  exit 1
fi

if ! grep -o "error ITB001: .*roslyn4.14 or newer.*'roslyn4.8'.*17.14 or newer" <<<"$refusal" | head -n 1; then
  echo "$refusal"
  exit 1
fi
