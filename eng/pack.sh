#!/usr/bin/env bash
# Packs every package of src, with its package of symbols, into a folder: by default artifacts/packages. Two packs of one commit are the same
# to the last byte, wherever they are made: times in the packages are those of SOURCE_DATE_EPOCH, by default the time of the commit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh

output=${1:-artifacts/packages}
mkdir -p "$output"
output=$(cd "$output" && pwd)
rm -f "$output"/*.{nupkg,snupkg}

if [[ -z ${SOURCE_DATE_EPOCH:-} ]]; then
  if ! SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null); then
    echo "Here is no commit to take the time of the packages from: set SOURCE_DATE_EPOCH to seconds since 1970."
    exit 1
  fi
  export SOURCE_DATE_EPOCH
fi

trap stop_compiler_server EXIT
dotnet msbuild eng/packages.proj -t:Restore -p:Configuration=Release -m -v:q -nologo
dotnet msbuild eng/packages.proj -t:Pack -p:Configuration=Release "-p:PackageOutputPath=$output" -m -v:q -nologo
(cd "$output" && ls -l --time-style=+ -- *.nupkg *.snupkg | awk '{ print $5, $6 }')
