#!/usr/bin/env bash
# Prints what the first call of a process costs where the program is published ready to run (PublishReadyToRun): compiled beforehand for this
# machine and this version of .NET, the runtime and the emitted client included. Its peers are published in the same way.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

dotnet publish tests/AssetPay.Benchmarks -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -v q -o "$made" > "$made/log" || { cat "$made/log"; exit 1; }
dotnet "$made/AssetPay.Benchmarks.dll" first-calls
