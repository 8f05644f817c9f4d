#!/usr/bin/env bash
# Everything here is MIT: the licence file, the metadata of every project and of the packages made from them, and no source of others.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/dotnet.sh

findings=0
finding() {
  echo "$1"
  findings=$((findings + 1))
}

if ! head -n 1 LICENSE 2>/dev/null | grep -q '^MIT License'; then
  finding "LICENSE is missing or is not the MIT License."
fi

trap stop_compiler_server EXIT
marker=artifacts/license.marker
mkdir -p artifacts
touch "$marker"
eng/pack.sh >/dev/null
for project in src/*/*.csproj generators/*/*.csproj; do
  expression=$(dotnet msbuild "$project" -nologo -getProperty:PackageLicenseExpression)
  if [[ $expression != MIT ]]; then
    finding "$project has the licence '$expression'. Leave PackageLicenseExpression to Directory.Build.props."
  fi

  if [[ $(dotnet msbuild "$project" -nologo -getProperty:IsPackable) == true ]]; then
    # The description that packing has just put into the package.
    description=$(find "$(dirname "$project")/obj" -name '*.nuspec' -newer "$marker")
    if [[ -z $description ]] || ! grep -q '<license type="expression">MIT</license>' "$description"; then
      finding "The package of $project does not say that it is MIT."
    fi
  fi
done

list_files() {
  git ls-files --cached --others --exclude-standard 2>/dev/null \
    || find . \( -name bin -o -name obj -o -name node_modules -o -name artifacts -o -name .git \) -prune -o -type f -print
}

# A header of somebody else in the first lines of a file.
foreign='copyright|licensed (to|under)|all rights reserved|spdx-license-identifier|<auto-?generated'
while IFS= read -r file; do
  if [[ -f $file ]] && head -n 10 "$file" | grep -qiE "^[[:space:]]*(//|/\*|\*|#|<!--).*($foreign)"; then
    finding "$file begins with a licence or copyright header. Write the code here, or reference the package that holds it."
  fi
done < <(list_files | grep -E '\.(cs|sh|js|mjs|awk|csproj|props|targets)$')

if ((findings > 0)); then
  echo "Licence: $findings findings."
  exit 1
fi

echo "Licence: MIT everywhere."
