# What the tests need beside the .NET SDK: a Java runtime and Node.js with npm for the servers that the tests start, a PostgreSQL server,
# git and OpenSSL, a D-Bus daemon with a keyring, Chromium, and systemd's reader of unit files (systemd itself need not run).

require_dotnet() {
  if ! command -v dotnet >/dev/null; then
    echo "The .NET SDK is missing: install version 10 and put 'dotnet' on the PATH."
    return 1
  fi

  dotnet --version
}

# Prints the Debian packages that are missing, one a line.
missing_packages() {
  command -v java >/dev/null || java_package
  command -v node >/dev/null || echo nodejs
  command -v npm >/dev/null || echo npm
  command -v git >/dev/null || echo git
  command -v openssl >/dev/null || echo openssl
  command -v dbus-daemon >/dev/null || echo dbus-daemon
  command -v dbus-monitor >/dev/null || echo dbus-bin
  command -v gnome-keyring-daemon >/dev/null || echo gnome-keyring
  command -v chromium >/dev/null || echo chromium
  command -v systemd-analyze >/dev/null || echo systemd
  compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || echo postgresql
}

java_package() {
  if command -v apt-cache >/dev/null && ! apt-cache show openjdk-17-jre-headless >/dev/null 2>&1 \
    && apt-cache show default-jre-headless >/dev/null 2>&1; then
    echo default-jre-headless
  else
    echo openjdk-17-jre-headless
  fi
}

install_packages() {
  local missing=() as_root=()
  mapfile -t missing < <(missing_packages)
  if ((${#missing[@]} == 0)); then
    return 0
  fi

  if [[ $(id -u) != 0 ]]; then
    as_root=(sudo -n)
  fi

  if ! command -v apt-get >/dev/null || ! "${as_root[@]}" true 2>/dev/null; then
    echo "Install what the tests need and run this again: a Java runtime (17 or newer), Node.js with npm, PostgreSQL's server, git, OpenSSL, D-Bus, GNOME Keyring, Chromium and systemd-analyze; missing here: ${missing[*]}."
    return 1
  fi

  "${as_root[@]}" apt-get update -q
  mapfile -t missing < <(missing_packages)
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# npm packages of the test projects that have a lock file; nothing to do when they are there already.
install_npm_packages() {
  local lock folder
  for lock in tests/*/package-lock.json tests/*/*/package-lock.json; do
    folder=$(dirname "$lock")
    if [[ ! -e $lock || $folder/node_modules/.package-lock.json -nt $lock ]]; then
      continue
    fi

    npm ci --ignore-scripts --no-audit --no-fund --prefix "$folder"
  done
}
