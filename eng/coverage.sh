#!/usr/bin/env bash
# Runs the tests of net10.0 with coverage and fails when the lines of src or of the generators fall below the floor.
# A line counts as covered when any test project reaches it. Code that is generated while building does not count.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/dotnet.sh
source eng/lib/prerequisites.sh

floor=${COVERAGE_FLOOR:-80}
output=artifacts/coverage

trap stop_compiler_server EXIT
install_packages
install_npm_packages
rm -rf "$output"
dotnet build "$solution" -c Release -v q
for project in tests/*/*.csproj; do
  case $(basename "$project" .csproj) in
    *Tests | WireMock) ;;
    *) continue ;;
  esac

  dotnet test "$project" -f net10.0 -c Release --no-build -v q --settings eng/coverage.runsettings \
    --collect "XPlat Code Coverage" --results-directory "$output/$(basename "$project" .csproj)"
done

find "$output" -name coverage.cobertura.xml -print0 | xargs -0 awk -v floor="$floor" -f eng/coverage.awk
