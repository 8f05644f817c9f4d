#!/usr/bin/env bash
# Mutation testing: changes the code of an area in one place at a time, and counts how many of these mutants its tests notice.
#   eng/mutation.sh [AREA...]   authentication, urls, redaction, trust; all of them unless said otherwise
# Works on a copy of the last commit. Fails below MUTATION_FLOOR (85) percent, and when the tests have reached no mutant at all. Leaves the
# survivors of each area in artifacts/mutation/AREA.txt. Takes an hour and more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

source eng/lib/dotnet.sh
trap stop_compiler_server EXIT

output=$PWD/artifacts/mutation
copy=$output/copy
faults=0

# What the tests repeat to be sure is done a few times only; a mutant that needs luck to be noticed counts as survived.
export ROUNDS=1 INTERLEAVINGS=20
export RunAnalyzers=false

# What lies in the folder of a project and is none of its sources.
built="obj/**;bin/**"

# mutate AREA TESTS PROJECT CODE...: the patterns of files to change are relative to the project.
mutate() {
  local area=$1 tests=$2 project=$3 code=()
  shift 3
  for pattern in "$@"; do
    code+=(--mutate "$pattern")
  done

  rm -rf "${output:?}/$area"
  (cd "$copy/tests/$tests" && dotnet stryker --project "$project.csproj" --config-file "$copy/eng/stryker.json" --output "$output/$area" "${code[@]}")
  node eng/lib/mutants.mjs "$output/$area/reports/mutation-report.json" "$output/$area.txt" "$area" "${MUTATION_FLOOR:-85}" || faults=$((faults + 1))
}

authentication() {
  export MutationTests="**/*.cs"
  export MutationTestsLeftOut="$built;Authentication/StarvedPoolTests.cs;Calls/AnswerTests.cs;Results/FaultMatrixTests.cs"
  mutate authentication Itential.Refit.Tests Itential.Refit "**/Authentication/**/*.cs"
}

urls() {
  export MutationTests="**/*.cs"
  export MutationTestsLeftOut="$built;Authentication/*Tests.cs;Authentication/Interleavings/**;Authentication/Sharing/**;Observation/*Tests.cs;Calls/AnswerTests.cs;Results/FaultMatrixTests.cs"
  mutate urls Itential.Refit.Tests Itential.Refit "**/Requests/RequestUrl*.cs" "**/Requests/*Address.cs" "**/Requests/PercentEncoding.cs" "**/Requests/EncodedText.cs" "**/Requests/UrlRules.cs" "**/Formatting/**/*.cs"
}

redaction() {
  export MutationTests="SecretTests.cs;Redaction/**/*.cs"
  export MutationTestsLeftOut=
  mutate redaction Itential.Diagnostics.Tests Itential.Diagnostics "**/Redaction/**/*.cs"
}

trust() {
  export MutationTests="AssemblyInfo.cs;Trust/**/*.cs;Weaknesses/T*.cs;Usage/EnvironmentGroup.cs;Usage/Variables.cs"
  export MutationTestsLeftOut="Trust/Verification/BitFlipTests.cs;Trust/Verification/MutationTests.cs;Trust/Packages/RestoredPackageTests.cs;Trust/Documentation/HandMadeTests.cs"
  mutate trust Otumat.Tests Otumat "**/Trust/**/*.cs"
}

rm -rf "$output"
mkdir -p "$output"
git clone --quiet --shared . "$copy"
(cd "$copy" && dotnet tool restore)
if (($# == 0)); then
  set -- authentication urls redaction trust
fi

for area in "$@"; do
  case $area in
    authentication | redaction | urls | trust) "$area" ;;
    *)
      echo "There is no area $area; known are authentication, redaction, urls and trust."
      exit 2
      ;;
  esac
done

exit $((faults > 0))
