#!/usr/bin/env bash
# Makes the client that NSwag makes from our exported OpenAPI, for the benchmarks to compare with: obj/nswag/Client.cs, which is never
# committed. Without it the benchmarks build too, and leave NSwag out. Needs the .NET 10 SDK, Node 20 and a registry of npm packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
made=tests/AssetPay.Benchmarks/obj/nswag
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

npm install --prefix "$work" --no-audit --no-fund nswag@14.7.1 > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
dotnet run --project build/assetpay-docs -- openapi docs-input > "$work/openapi.json"
mkdir -p "$made"
dotnet "$work/node_modules/nswag/bin/binaries/Net100/dotnet-nswag.dll" openapi2csclient "/input:$work/openapi.json" "/output:$made/Client.cs" \
    /namespace:ApiDocs.Benchmarks.Peers.NSwag /className:NSwagClient /jsonLibrary:SystemTextJson /generateNullableReferenceTypes:true
echo "$made/Client.cs: $(wc -l < "$made/Client.cs") lines"
