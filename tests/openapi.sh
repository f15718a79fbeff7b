#!/usr/bin/env bash
# Shows that other people's tools take what `assetpay-docs openapi` writes, for the vendor's pages and for invented ones of other dialects:
# an OpenAPI validator, NSwag (whose client is compiled), and Prism, at whose mock server our own generated client makes every documented
# call and reads every documented answer. Folders can be named; else it is all of them. Needs the .NET 10 SDK, Node 20 and a registry of npm packages. Ends with 0 when all is well.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
work=$(mktemp -d)
prism=
result=0
stop_prism() { [ -z "$prism" ] || { kill "$prism"; wait "$prism"; } 2>/dev/null; prism=; }
trap 'stop_prism; rm -rf "$work"' EXIT

# step WHAT COMMAND...: its output is shown only when it fails.
step() {
    local what=$1
    shift
    if "$@" > "$work/log" 2>&1; then echo "   ok   $what"; else result=1; echo "   FAIL $what"; tail -40 "$work/log"; return 1; fi
}

free_port() { node -e 'const s = require("net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

# Prism says on its output when it listens; that it has ended before is a failure too.
start_prism() {
    local port=$1 document=$2
    node "$work/node_modules/@stoplight/prism-cli/dist/index.js" mock --host 127.0.0.1 --port "$port" "$document" > "$work/prism.log" 2>&1 &
    prism=$!
    until grep -q "Prism is listening" "$work/prism.log"; do
        kill -0 "$prism" 2>/dev/null || { cat "$work/prism.log"; prism=; return 1; }
        sleep 0.2
    done
}

nswag_client() {
    dotnet "$work/node_modules/nswag/bin/binaries/Net100/dotnet-nswag.dll" openapi2csclient "/input:$1" "/output:$2/Client.cs" \
        /namespace:Theirs /className:TheirClient /jsonLibrary:SystemTextJson || return 1
    cat > "$2/Theirs.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>annotations</Nullable>
  </PropertyGroup>
</Project>
PROJECT
    dotnet build "$2/Theirs.csproj" -v q
}

echo "== tools"
step "npm packages" npm install --prefix "$work" --no-audit --no-fund \
    nswag@14.7.1 @stoplight/prism-cli@5.16.0 @seriousme/openapi-schema-validator@2.11.0 || exit 1
step "the docs tool" dotnet build build/assetpay-docs -v q || exit 1

[ $# -gt 0 ] || set -- docs-input tests/AssetPay.Tool.Tests/Pages/*
for pages in "$@"; do
    name=$(basename "$pages")
    document="$work/$name.json"
    echo "== $pages"
    dotnet run --no-build --project build/assetpay-docs -- openapi "$pages" > "$document" 2> "$work/errors" \
        && [ ! -s "$work/errors" ] || { result=1; echo "   FAIL openapi"; cat "$work/errors"; continue; }
    step "validator" node "$work/node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js" "$document"
    mkdir "$work/$name"
    step "NSwag, and its client compiles" nswag_client "$document" "$work/$name"

    step "our client compiles" dotnet build tests/AssetPay.MockCaller -v q "-p:ApiDocsFolder=$PWD/$pages" || continue
    port=$(free_port)
    start_prism "$port" "$document" || { result=1; echo "   FAIL Prism"; continue; }
    step "our client calls Prism" dotnet tests/AssetPay.MockCaller/bin/Debug/net10.0/AssetPay.MockCaller.dll "$pages" "$document" "http://127.0.0.1:$port" \
        && sed 's/^/        /' "$work/log"
    stop_prism
done

[ "$result" = 0 ] && echo "all is well" || echo "something failed"
exit "$result"
