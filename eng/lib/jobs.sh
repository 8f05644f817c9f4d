# Runs steps side by side, and adds their numbers to passed, failed and skipped. Sourced after steps.sh.

# How many run at one time. Many of them wait for one thread of a child process, or for a time to pass, so that three fill two cores.
job_slots=${JOBS:-3}
job_folder=artifacts/jobs

# side_by_side: runs the commands that it reads, one a line. A command that ends without having told its numbers counts as failed.
side_by_side() {
  local job running=0 count=0
  rm -rf "$job_folder"
  mkdir -p "$job_folder"
  while read -r -a job; do
    if ((running == job_slots)); then
      wait -n || true
      running=$((running - 1))
    fi

    run_job "$job_folder/$count" "${job[@]}" &
    running=$((running + 1))
    count=$((count + 1))
  done

  wait
  add_job_numbers "$count"
}

# run_job FILE COMMAND...: leaves the numbers of the command in the file.
run_job() {
  local file=$1
  shift
  passed=0
  failed=0
  skipped=0
  "$@" </dev/null || true
  echo "$passed $failed $skipped" >"$file"
}

add_job_numbers() {
  local index numbers
  for ((index = 0; index < $1; index++)); do
    numbers=(0 1 0)
    if [[ -f $job_folder/$index ]]; then
      read -r -a numbers <"$job_folder/$index"
    fi

    passed=$((passed + numbers[0]))
    failed=$((failed + numbers[1]))
    skipped=$((skipped + numbers[2]))
  done
}

# Ends the jobs with all that they have started: a background job of a script hears no Ctrl+C.
stop_jobs() {
  local job
  for job in $(jobs -p); do
    stop_tree "$job"
  done
}

stop_tree() {
  local child
  for child in $(pgrep -P "$1"); do
    stop_tree "$child"
  done

  kill "$1" 2>/dev/null || true
}
