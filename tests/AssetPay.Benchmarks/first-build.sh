#!/usr/bin/env bash
# Prints the generator's share of a first build of the ready-made client: what the compiler itself reports, each time in a compiler that has
# just been started. The median of five builds, and all five.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
project=build/AssetPay.Generated
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# What it stands on is built beforehand; only the client is built anew.
dotnet build "$project" -c Release -v q > "$log" || { cat "$log"; exit 1; }
times=()
for build in 1 2 3 4 5; do
    dotnet build "$project" -c Release --no-dependencies --no-incremental -v d -p:ReportAnalyzer=true -p:UseSharedCompilation=false > "$log" || { tail -20 "$log"; exit 1; }
    # "0.231   58   ApiDocs.Generator.ApiClientGenerator (...)", in seconds.
    seconds=$(sed -nE 's/^[^0-9<]*<?([0-9.]+) +<?[0-9]+ +ApiDocs\.Generator\.ApiClientGenerator.*/\1/p' "$log" | head -1)
    times+=("$(awk -v seconds="$seconds" 'BEGIN { print int(seconds * 1000) }')")
done
sorted=($(printf '%s\n' "${times[@]}" | sort -n))
echo "the generator's share of a first build: ${sorted[2]} ms (median of ${times[*]}); 250 ms at most"
