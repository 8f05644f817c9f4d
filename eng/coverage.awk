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

FNR == 1 {
  source = ""
}

# File names are relative to this folder, which differs from report to report.
/<source>/ && source == "" {
  source = $0
  gsub(/^.*<source>|<\/source>.*$/, "", source)
}

# The last src or generators in the path is the repository's own.
/<class / {
  file = source "/" value("filename")
  gsub(/[\\\/]+/, "/", file)
  project = ""
  if (match(file, /^.*\/(src|generators)\/[^\/]+\//)) {
    project = substr(file, 1, RLENGTH - 1)
    file = substr(file, RLENGTH + 1)
    match(project, /(src|generators)\/[^\/]+$/)
    project = substr(project, RSTART)
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
