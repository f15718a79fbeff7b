#!/usr/bin/env bash
# The package among neighbours, where that is too dear for each run of the tests: two versions of the generator in one solution, formatting, a
# package made of a consumer, projects in other languages. Prints each case and ends with 0 when all is well.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
project=tests/AssetPay.Neighbours.Tests
# The packages are packed without a restore of their own.
dotnet restore AssetPay.Generated.sln -v q && dotnet build "$project" --no-restore -v q || exit 1
dotnet test "$project/bin/Debug/net10.0/AssetPay.Neighbours.Tests.dll" --logger "console;verbosity=normal"
