# Joins Cobertura reports: a line is covered when one of them has a hit. Prints a table and fails below the floor.

function value(name,    found) {
  if (match($0, " " name "=\"[^\"]*\"") == 0) {
    return ""
  }

  found = substr($0, RSTART, RLENGTH)
  sub(/^[^"]*"/, "", found)
  sub(/"$/, "", found)
  return found
}

/<class / {
  file = value("filename")
  gsub(/\\/, "/", file)
  project = ""
  if (match(file, /(^|\/)(src|generators)\/[^\/]+\//)) {
    project = substr(file, RSTART, RLENGTH)
    sub(/^\//, "", project)
    sub(/\/$/, "", project)
    file = substr(file, RSTART)
  } else if (match(file, /^(Itential|Otumat)[^\/]*\//)) {
    project = "src/" substr(file, RSTART, RLENGTH - 1)
  }
}

/<line / && project != "" {
  key = project SUBSEP file SUBSEP value("number")
  if (!(key in hits)) {
    hits[key] = 0
    lines[project]++
  }

  if (value("hits") > 0 && hits[key] == 0) {
    hits[key] = 1
    covered[project]++
  }
}

END {
  for (project in lines) {
    all += lines[project]
    good += covered[project]
    printf "%-45s %6.1f %% of %5d lines\n", project, 100 * covered[project] / lines[project], lines[project] | "sort"
  }

  close("sort")
  if (all == 0) {
    print "No coverage was measured: no report names a file of src."
    exit 1
  }

  rate = 100 * good / all
  printf "%-45s %6.1f %% of %5d lines (floor: %s %%)\n", "all", rate, all, floor
  exit rate < floor
}
