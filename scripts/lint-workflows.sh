#!/usr/bin/env bash
# Lints every workflow and action with actionlint and zizmor, both at fixed versions. What is missing is
# installed into a cache folder outside the tree: $SCANGATE_TOOLS, or one under the user's cache.
set -euo pipefail

actionlint_version=1.7.12
zizmor_version=1.32.0

cd "$(dirname "$0")/.."
tools=${SCANGATE_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/scangate-tools}
actionlint=$tools/actionlint-$actionlint_version/actionlint
zizmor=$tools/zizmor-$zizmor_version/bin/zizmor

if [ ! -x "$actionlint" ]; then
  echo "Installing actionlint $actionlint_version"
  GOBIN=$(dirname "$actionlint") go install "github.com/rhysd/actionlint/cmd/actionlint@v$actionlint_version"
fi
if [ ! -x "$zizmor" ]; then
  echo "Installing zizmor $zizmor_version"
  python3 -m venv "$tools/zizmor-$zizmor_version"
  "$tools/zizmor-$zizmor_version/bin/pip" install --quiet --disable-pip-version-check "zizmor==$zizmor_version"
fi

# The calls of pyflakes and shellcheck depend on what a machine has; the result must not.
"$actionlint" -shellcheck= -pyflakes=
echo "actionlint: no findings"

actions=$(git ls-files --cached --others --exclude-standard -- 'action.yml' '*/action.yml' ':!test')
# shellcheck disable=SC2086 # one argument a file; none of the names has a space
"$zizmor" --offline --quiet --no-progress .github/workflows .github/dependabot.yml \
  examples/github-rehearsal.yml examples/github-nhn-scheduled.yml examples/github-api-then-vaddy.yml $actions
