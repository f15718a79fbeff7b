#!/usr/bin/env bash
# Publishes the bare caller, the same caller written by hand and the quickstart (sandbox included), compiled ahead of time and trimmed, and
# runs them. Any warning is an error. Prints how large they are; ends with 1 when the caller is larger than 1.15
# times the hand-written one, or has in it what it does not use. Needs the packages of the native compiler and of the runtimes, and a linker
# (clang or gcc); where one is not to be had it says so, and leaves that part out.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
result=0

# step WHAT COMMAND...: its output is shown only when it fails.
step() {
    local what=$1 start=$SECONDS
    shift
    if "$@" > "$work/log" 2>&1; then echo "   ok   $what ($((SECONDS - start)) s)"; else result=1; echo "   FAIL $what"; tail -40 "$work/log"; return 1; fi
}

as() { echo "-p:Published=$1" "-p:PublishedFramework=$2"; }

# The newest of the frameworks given for which this can be published here.
framework() {
    local how=$1
    shift
    for framework in "$@"; do
        # shellcheck disable=SC2046
        dotnet restore tests/AssetPay.BareCaller --artifacts-path "$work/artifacts" $(as "$how" "$framework") > "$work/restore.log" 2>&1 && { echo "$framework"; return; }
    done
}

# publish PROJECT HOW FRAMEWORK [PROPERTY...], then run it.
publish() {
    local project=$1 how=$2 framework=$3 folder="$work/$2/$1"
    shift 3
    # shellcheck disable=SC2046
    step "$project is published" dotnet publish "tests/$project" -c Release --artifacts-path "$work/artifacts" -o "$folder" $(as "$how" "$framework") "$@" \
        && step "$project runs" "$folder/$project"
}

step "the tool that measures" dotnet build tests/AssetPay.Footprint -c Release --artifacts-path "$work/artifacts" || exit 1
footprint() { dotnet "$work/artifacts/bin/AssetPay.Footprint/release/AssetPay.Footprint.dll" "$@" || result=1; }

for how in native trimmed; do
    if [ "$how" = native ] && ! command -v clang gcc > /dev/null; then
        echo "== native: left out, since there is neither clang nor gcc here to link with"
        continue
    fi

    frameworks=$([ "$how" = native ] && echo "net10.0 net9.0" || echo "net10.0")
    # shellcheck disable=SC2086
    framework=$(framework "$how" $frameworks)
    if [ -z "$framework" ]; then
        echo "== $how: left out, since its packages cannot be restored here for any of: $frameworks"
        grep -m1 error "$work/restore.log" || true
        continue
    fi

    echo "== $how, $framework"
    publish AssetPay.BareCaller "$how" "$framework" && publish AssetPay.HandWrittenCaller "$how" "$framework" \
        && footprint "$work/$how/AssetPay.BareCaller" "$work/$how/AssetPay.HandWrittenCaller"
    publish AssetPay.Quickstart "$how" "$framework" -p:PublishedAsOneFile=true
done

[ "$result" = 0 ] && echo "all is well" || echo "something failed"
exit "$result"
