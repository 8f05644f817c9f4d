#!/usr/bin/env bash
# Publishes benchmarks/FirstCall natively and times the first call of a client in fresh processes, declared and hand-written in turn.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
trap stop_compiler_server EXIT

output=artifacts/first-call
rounds=${1:-31}

median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

rm -rf "$output"
dotnet publish benchmarks/FirstCall/FirstCall.csproj -c Release -o "$output" -v q --nologo
for ((i = 0; i < rounds; i++)); do
  "$output/FirstCall" hand >>"$output/hand.txt"
  "$output/FirstCall" declared >>"$output/declared.txt"
done
hand=$(median <"$output/hand.txt")
declared=$(median <"$output/declared.txt")
echo "First call, native, median of $rounds: hand-written $hand us, declared $declared us, ratio $(awk -v a="$declared" -v b="$hand" 'BEGIN { printf "%.2f", a / b }')"
