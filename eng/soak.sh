#!/usr/bin/env bash
# Mixed traffic with faults at random, for a long time: eng/soak.sh [MINUTES] [SEED]. 30 minutes unless said otherwise; the tests do 2.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
trap stop_compiler_server EXIT

export SOAK_MINUTES=${1:-30}
export SOAK_SEED=${2:-$RANDOM}
echo "$SOAK_MINUTES minutes from seed $SOAK_SEED"
project=tests/Itential.Soak.Tests
dotnet build "$project" -c Release -v q --nologo
dotnet "$project/bin/Release/net10.0/Itential.Soak.Tests.dll" -noColor -showLiveOutput
