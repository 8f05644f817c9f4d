#!/usr/bin/env bash
# Times clean builds of src/Itential.Platform, in turn with ones of a copy that has no generators of ours and compiles what they write as
# source. Fails when the generators make the build more than twice as long. An argument is the number of pairs, by default 5.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh

pairs=${1:-5}
framework=net10.0
largest_ratio=2
project=src/Itential.Platform
output=artifacts/build-time
copy=$output/copy

build() {
  dotnet build "$@" -c Release -f "$framework" -v q -clp:NoSummary --nologo -p:RunAnalyzers=false
}

# build_clean PROJECT [OPTION...]: the project alone, from nothing, against dependencies that are there.
build_clean() {
  rm -rf "${1:?}"/{obj,bin}/Release/"$framework"
  build "$@" --no-dependencies --no-restore
}

# The copy stands below the properties of src, and refers to what the project refers to except the generators.
write_copy() {
  mkdir -p "$copy"
  cat >"$copy/Directory.Build.props" <<'PROPS'
<Project>
  <Import Project="../../../src/Directory.Build.props" />
</Project>
PROPS
  grep -v 'OutputItemType="Analyzer"' "$project/Itential.Platform.csproj" \
    | sed -e 's|"\.\./Itential\.Refit/|"../../../src/Itential.Refit/|' \
      -e 's|^</Project>|  <PropertyGroup><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>\n  <ItemGroup>\n    <Compile Include="../../../src/Itential.Platform/**/*.cs" Exclude="../../../src/Itential.Platform/obj/**;../../../src/Itential.Platform/bin/**" />\n    <Compile Include="../emitted/Itential.*.Generator/**/*.cs" />\n  </ItemGroup>\n&|' \
      >"$copy/Itential.Platform.csproj"
}

# time_build PROJECT FILE: adds the milliseconds of a clean build to the file.
time_build() {
  local start
  start=$(date +%s%N)
  build_clean "$1"
  echo $((($(date +%s%N) - start) / 1000000)) >>"$2"
}

minimum() { sort -n "$1" | head -n 1; }

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

trap stop_compiler_server EXIT

rm -rf "$output"
build "$project"
build_clean "$project" -p:EmitCompilerGeneratedFiles=true "-p:CompilerGeneratedFilesOutputPath=$PWD/$output/emitted"
write_copy
# The first build of each is not timed: it restores the copy, and the compiler server warms up.
build "$copy"
build_clean "$project"
for ((i = 0; i < pairs; i++)); do
  time_build "$project" "$output/generated.txt"
  time_build "$copy" "$output/written.txt"
done

for way in generated written; do
  echo "$way ($framework, Release, $pairs builds): minimum $(minimum "$output/$way.txt") ms, median $(median "$output/$way.txt") ms"
done
of_minima=$(ratio "$(minimum "$output/generated.txt")" "$(minimum "$output/written.txt")")
of_medians=$(ratio "$(median "$output/generated.txt")" "$(median "$output/written.txt")")
echo "With the generators a clean build takes $of_minima times as long by the minima, $of_medians by the medians."

# Other work of the machine disturbs the minimum least.
if awk -v ratio="$of_minima" -v largest="$largest_ratio" 'BEGIN { exit !(ratio > largest) }'; then
  echo "That is more than $largest_ratio times. See which generator costs it: dotnet build $project -p:ReportAnalyzer=true -v d"
  exit 1
fi
