#!/usr/bin/env bash
# Runs the tests of net10.0 with coverage and fails when the lines of src or of the generators fall below the floor.
# A line counts as covered when any test project reaches it. Code that is generated while building does not count.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/steps.sh
source eng/lib/prerequisites.sh
source eng/lib/dotnet.sh

floor=${COVERAGE_FLOOR:-90}
output=artifacts/coverage

test_with_coverage() {
  dotnet test "$1" -f net10.0 -c Release --no-build -v q --settings eng/coverage.runsettings \
    --collect "XPlat Code Coverage" --results-directory "$output/$(basename "$1" .csproj)"
}

trap stop_compiler_server EXIT
rm -rf "$output"
step "Programs that the tests start" install_packages || exit 1
step "npm packages" install_npm_packages || exit 1
step "Build (Release)" dotnet build "$solution" -c Release -v q || exit 1
for project in tests/*/*.csproj; do
  case $(basename "$project" .csproj) in
    *Tests | WireMock) step "$(basename "$project" .csproj)" test_with_coverage "$project" || true ;;
  esac
done

mapfile -d '' -t reports < <(find "$output" -name coverage.cobertura.xml -print0)
awk -v floor="$floor" -f eng/coverage.awk "${reports[@]}"
exit $((failed > 0))
