#!/usr/bin/env bash
# Installs what the tests need beside the .NET SDK and restores all packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source eng/lib/dotnet.sh
source eng/lib/prerequisites.sh

require_dotnet
install_packages
install_npm_packages
dotnet restore "$solution" -v q
