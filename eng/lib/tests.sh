# Runs built test programs and adds up what they report.

result_folder=artifacts/test-results

# Prints "PROJECT FRAMEWORK" for every test program of the solution.
test_programs() {
  local project name framework
  for project in tests/*/*.csproj; do
    name=$(basename "$project" .csproj)
    case $name in
      *Tests | Conventions | WireMock) ;;
      *) continue ;;
    esac

    for framework in net8.0 net10.0; do
      if [[ $framework == net10.0 ]] || grep -q "<TargetFrameworks>.*$framework" "$project"; then
        echo "$(dirname "$project")/$name $framework"
      fi
    done
  done
}

# run_tests FOLDER/NAME FRAMEWORK: one line; the numbers are added to passed, failed and skipped.
run_tests() {
  local name framework=$2 folder start=$SECONDS log results program code=0
  name=$(basename "$1")
  folder=$(dirname "$1")/bin/${configuration:-Release}/$framework
  log="$PWD/$log_folder/$name-$framework.log"
  results="$PWD/$result_folder/$name-$framework.trx"
  mkdir -p "$log_folder" "$result_folder"
  rm -f "$results"

  # net8.0 programs carry their runtime and lie in the folder of their platform.
  program=$(find "$folder" -mindepth 2 -maxdepth 2 -name "$name" -type f -perm -u+x 2>/dev/null | head -n 1)
  if [[ $framework == net10.0 ]]; then
    program=$folder/$name.dll
  fi

  if [[ ! -f $program ]]; then
    failed=$((failed + 1))
    report "$name ($framework)" "FAILED: not built" "$start"
    return 1
  fi

  if [[ $framework == net10.0 ]] && is_measured "$name"; then
    run_measured "$1" "$results" </dev/null >"$log" 2>&1 || code=$?
  elif [[ $framework == net10.0 ]]; then
    (run_program "$PWD/$program" "$results") </dev/null >"$log" 2>&1 || code=$?
  else
    # What is repeated to find a rare order has been on net10.0.
    (ROUNDS=5 INTERLEAVINGS=200 run_program "$PWD/$program" "$results") </dev/null >"$log" 2>&1 || code=$?
  fi

  count_results "$name ($framework)" "$results" "$code" "$start" "$log"
}

run_program() {
  local host=()
  if [[ $1 == *.dll ]]; then
    host=(dotnet)
  fi

  cd "$(dirname "$1")" || return 1
  timeout --kill-after=10 "${TEST_TIMEOUT:-600}" "${host[@]}" "$1" -noLogo -noColor -diagnostics -longRunning 120 -trx "$2"
}

# Programs that read the repository, or what counts in other processes, have nothing to measure.
is_measured() {
  [[ $1 != Conventions && $1 != Packages.Tests && $1 != *.Soak.Tests && $1 != *.Fleet.Tests ]]
}

# run_measured FOLDER/NAME RESULTS: the same tests, with a report of what they have reached.
run_measured() {
  timeout --kill-after=10 "${TEST_TIMEOUT:-600}" dotnet test "$1.csproj" -f net10.0 -c "${configuration:-Release}" --no-build -v q \
    --settings eng/coverage.runsettings --collect "XPlat Code Coverage" --logger "trx;LogFileName=$2" --results-directory "artifacts/coverage/$(basename "$1")"
}

count_results() {
  local name=$1 results=$2 code=$3 start=$4 log=$5 total good bad
  total=$(counter total "$results")
  good=$(counter passed "$results")
  bad=$(($(counter failed "$results") + $(counter error "$results")))

  if ((total == 0)); then
    failed=$((failed + 1))
    report "$name" "FAILED: no test ran" "$start"
  elif ((code != 0 && bad == 0)); then
    passed=$((passed + good))
    failed=$((failed + 1))
    report "$name" "FAILED: exit code $code" "$start"
  elif ((bad > 0)); then
    passed=$((passed + good))
    failed=$((failed + bad))
    skipped=$((skipped + total - good - bad))
    report "$name" "FAILED: $bad of $total" "$start"
  else
    passed=$((passed + good))
    skipped=$((skipped + total - good))
    report "$name" "$good passed" "$start"
    return 0
  fi

  show_log "$log"
  return 1
}

# counter NAME FILE: a number of the result file's summary; 0 when there is none.
counter() {
  local value=
  if [[ -f $2 ]]; then
    value=$(sed -n "s/.*<Counters .*\b$1=\"\([0-9]*\)\".*/\1/p" "$2")
  fi

  echo "${value:-0}"
}
