# Joins OpenCover reports: a line or a branch is covered when one of them has visited it. Prints a table of projects and fails below the floor.
# With -v holes=N the N files with most that is not covered follow.

function value(name) {
  return match($0, " " name "=\"[^\"]*\"") == 0 ? "" : substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
}

# note KIND KEY: counts a line or a branch once, and once more when it is visited for the first time.
function note(kind, key, file,    project) {
  project = projects[file]
  if (project == "") {
    return
  }

  key = kind SUBSEP project SUBSEP paths[file] SUBSEP key
  if (!(key in visits)) {
    visits[key] = 0
    total[kind, project]++
    missing[project "/" paths[file]]++
  }

  if (visits[key] == 0 && value("vc") > 0) {
    visits[key] = 1
    covered[kind, project]++
    missing[project "/" paths[file]]--
  }
}

function percent(good, all) {
  return all == 0 ? 100 : 100 * good / all
}

function tell(name, good_lines, lines, good_branches, branches, command) {
  printf "%-38s %5.1f %% of %5d lines, %5.1f %% of %5d branches\n", name, percent(good_lines, lines), lines, percent(good_branches, branches), branches | command
}

/<Module[ >]/ {
  delete projects
  delete paths
}

# The last src or generators in the path is the repository's own.
/<File / {
  file = value("uid")
  path = value("fullPath")
  gsub(/\\/, "/", path)
  if (match(path, /^.*\/(src|generators)\/[^\/]+\//)) {
    project = substr(path, 1, RLENGTH - 1)
    paths[file] = substr(path, RLENGTH + 1)
    match(project, /(src|generators)\/[^\/]+$/)
    projects[file] = substr(project, RSTART)
    names[projects[file]] = 1
  }
}

/<Name>/ {
  method = $0
}

/<SequencePoint / {
  note("lines", value("sl"), value("fileid"))
}

/<BranchPoint / {
  note("branches", method SUBSEP value("sl") SUBSEP value("offset") SUBSEP value("path"), value("fileid"))
}

END {
  for (project in names) {
    tell(project, covered["lines", project], total["lines", project], covered["branches", project], total["branches", project], "sort")
    good_lines += covered["lines", project]
    all_lines += total["lines", project]
    good_branches += covered["branches", project]
    all_branches += total["branches", project]
  }

  close("sort")
  if (all_lines == 0) {
    print "No coverage was measured: no report names a file of src."
    exit 1
  }

  tell("all (floor: " floor " %)", good_lines, all_lines, good_branches, all_branches, "cat")
  close("cat")
  for (file in missing) {
    if (holes > 0 && missing[file] > 0) {
      printf "%5d not covered in %s\n", missing[file], file | ("sort -rn | head -n " holes)
    }
  }

  exit percent(good_lines, all_lines) < floor || percent(good_branches, all_branches) < floor
}
