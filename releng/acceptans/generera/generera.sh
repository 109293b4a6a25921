#!/bin/sh
# Makes all fixture workbooks anew: three writers that know nothing of the product. Needs LibreOffice Calc with python3-uno, python3-openpyxl and npm.
# The files differ from run to run only in time stamps and in salts of the encrypted ones; the committed ones are what the runner reads.
set -eu
har=$(cd "$(dirname "$0")" && pwd)
ut=${1:-"$har/../fixturer"}
bygge=$(mktemp -d)
trap 'rm -rf "$bygge"' EXIT
mkdir -p "$ut"
python3 "$har/ark.py" "$bygge/ark.json"
cp "$har/package.json" "$har/skriv_js.js" "$bygge"
(cd "$bygge" && npm install --no-audit --no-fund --no-package-lock --silent)
/usr/bin/python3 "$har/skriv_openpyxl.py" "$bygge/ark.json" "$ut"
node "$bygge/skriv_js.js" "$bygge/ark.json" "$ut"
/usr/bin/python3 "$har/skriv_lo.py" "$bygge/ark.json" "$ut"
/usr/bin/python3 "$har/skriv_csv.py" "$bygge/ark.json" "$ut"
ls "$ut" | wc -l
