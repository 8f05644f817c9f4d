#!/usr/bin/env bash
# The test command: installs what the tests need, builds, checks and tests everything.
# The last line is always "N passed, N failed, N skipped"; the exit code is 0 only when nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/steps.sh
source eng/lib/jobs.sh
source eng/lib/prerequisites.sh
source eng/lib/dotnet.sh
source eng/lib/tests.sh
source eng/lib/coverage.sh

# What the working copy looks like; building and testing must not change it.
working_copy() {
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git status --porcelain
    git diff HEAD | git hash-object --stdin
  fi
}

compare_working_copy() {
  local after
  after=$(working_copy)
  if [[ $after != "$1" ]]; then
    echo "Building or testing has changed files of the working copy; git status was, then is:"
    printf '%s\n' "$1" "then" "$after"
    return 1
  fi
}

# What makes a program faster in an hour makes one slower that ends in a minute.
export DOTNET_TieredPGO=0 DOTNET_EnableWriteXorExecute=0

trap 'code=$?; stop_compiler_server; finish "$code"' EXIT
trap 'stop_jobs; exit 130' INT TERM

before=$(working_copy)

# Nothing after these can work when one of them fails.
step "SDK" require_dotnet || exit 1
step "Programs that the tests start" install_packages || exit 1
step "npm packages" install_npm_packages || exit 1
step "Restore" dotnet restore "$solution" -v q || exit 1
step "Build (Release)" dotnet build "$solution" -c Release --no-restore -v q || exit 1

# Packages.Tests and eng/stranger.sh take the packages from there.
export PACKAGES=artifacts/packages

# A copy without git has no commit whose time the packages could have.
pack() {
  git rev-parse HEAD >/dev/null 2>&1 || export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}
  eng/pack.sh "$PACKAGES"
}

# Each of these is told and counted, and the next one runs all the same. Those that build share folders, so they follow one another.
programs() {
  step "White space" eng/format.sh --whitespace --verify-no-changes || true
  step "Packages" pack || true
  run_tests tests/Packages.Tests/Packages.Tests net10.0 || true
  step "Quickstart" eng/quickstart.sh || true
  step "Samples" eng/samples.sh || true
  step "Trimmed and native programs" eng/trim-smoke.sh || true
  step "Packages on a stranger's machine" eng/stranger.sh || true
}

# First what takes long and waits much, so that it is not alone at the end; Otumat.Build.Tests packs what the first steps of programs pack too.
jobs_of_gate() {
  local first='Soak.Tests Otumat.Collector.Tests Otumat.EndToEnd.Tests Otumat.Build.Tests' name
  echo programs
  for name in $first; do
    test_programs | grep "$name " | sed 's/^/run_tests /'
  done

  test_programs | grep -vE "(${first// /|}|Packages.Tests) " | sed 's/^/run_tests /'
}

forget_coverage
side_by_side < <(jobs_of_gate)
step "Coverage" hold_coverage 20 || true
step "Working copy unchanged" compare_working_copy "$before" || true

exit $((failed > 0))
