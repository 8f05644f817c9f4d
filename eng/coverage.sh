#!/usr/bin/env bash
# Runs the tests of net10.0 with coverage, and holds it as eng/test.sh does: eng/coverage.sh [FILES]. Tells the FILES (30) with most that is not covered.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/steps.sh
source eng/lib/jobs.sh
source eng/lib/prerequisites.sh
source eng/lib/dotnet.sh
source eng/lib/tests.sh
source eng/lib/coverage.sh

trap 'stop_compiler_server' EXIT
trap 'stop_jobs; exit 130' INT TERM

step "Programs that the tests start" install_packages || exit 1
step "npm packages" install_npm_packages || exit 1
step "Build (Release)" dotnet build "$solution" -c Release -v q || exit 1
forget_coverage
side_by_side < <(test_programs | sed -n 's/^\(.*\) net10.0$/run_tests \1 net10.0/p')
hold_coverage "${1:-30}" || failed=$((failed + 1))
exit $((failed > 0))
