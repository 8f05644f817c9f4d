#!/usr/bin/env bash
# Composes random interfaces and holds the generator to them: eng/fuzz.sh [HUNDREDS] [SEED]. The tests do 50 hundreds from seed 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
trap stop_compiler_server EXIT

export FUZZ_BATCHES=${1:-200}
export FUZZ_SEED=${2:-$RANDOM}
echo "$FUZZ_BATCHES hundreds from seed $FUZZ_SEED"
project=tests/Itential.Refit.Generator.Tests
dotnet build "$project" -c Release -v q --nologo
dotnet "$project/bin/Release/net10.0/Itential.Refit.Generator.Tests.dll" -noColor -class "*.FuzzTests" -showLiveOutput
