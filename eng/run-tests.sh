#!/usr/bin/env bash
# Builds everything and runs the tests of one framework: eng/run-tests.sh net8.0|net10.0
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/steps.sh
source eng/lib/prerequisites.sh
source eng/lib/dotnet.sh
source eng/lib/tests.sh

wanted=${1:?"Name the framework: net8.0 or net10.0."}
trap 'code=$?; stop_compiler_server; finish "$code"' EXIT
trap 'exit 130' INT TERM

step "Programs that the tests start" install_packages || exit 1
step "npm packages" install_npm_packages || exit 1
step "Build (Release)" dotnet build "$solution" -c Release -v q || exit 1
while read -r program framework; do
  if [[ $framework == "$wanted" ]]; then
    run_tests "$program" "$framework" || true
  fi
done < <(test_programs)

if ((passed + failed + skipped == 0)); then
  echo "No test program is built for $wanted. Name the framework: net8.0 or net10.0."
  exit 1
fi

exit $((failed > 0))
