#!/usr/bin/env bash
# Fuzzing beyond what the tests do:
#   eng/fuzz.sh generator [HUNDREDS] [SEED]   composes random interfaces and holds the generator to them; 200 hundreds (the tests: 50)
#   eng/fuzz.sh input [CASES] [SEED]          gives clients hostile arguments and answers; 1000000 cases (the tests: 20000)
# A failure names its seed or its case. FUZZ_REPLAY=AREA:CASE eng/fuzz.sh input runs that case alone.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
trap stop_compiler_server EXIT

export FUZZ_SEED=${3:-$RANDOM}
case ${1:-} in
  generator)
    export FUZZ_BATCHES=${2:-200}
    echo "$FUZZ_BATCHES hundreds from seed $FUZZ_SEED"
    project=Itential.Refit.Generator.Tests
    tests=(-class "*.FuzzTests")
    ;;
  input)
    export FUZZ_CASES=${2:-1000000}
    echo "$FUZZ_CASES cases from seed $FUZZ_SEED"
    project=Itential.Robustness.Tests
    tests=(-namespace "*.Fuzzing")
    ;;
  *)
    sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac

dotnet build "tests/$project" -c Release -v q --nologo
dotnet "tests/$project/bin/Release/net10.0/$project.dll" -noColor "${tests[@]}" -showLiveOutput
