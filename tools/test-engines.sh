#!/usr/bin/env bash
# `npm run test:engines`: installs the engines that docs/clusters.md names (Debian, as root or by sudo) and runs its
# recipes against them.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
command -v parallel > /dev/null || missing+=(parallel)
command -v slurmctld > /dev/null && command -v slurmd > /dev/null || missing+=(slurm-wlm)
command -v dask-scheduler > /dev/null || missing+=(python3-distributed)
if [ ${#missing[@]} -gt 0 ]; then
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
fi
npx vitest run --config tests/engines/vitest.config.ts "$@"
