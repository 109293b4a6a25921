#!/bin/sh
# Makes all fixture workbooks anew: five writers that know nothing of the product. Needs LibreOffice Calc with
# python3-uno, python3-openpyxl, npm and a JDK.
# The files differ from run to run only in time stamps and in salts of the encrypted ones; the committed ones are what the runner reads.
set -eu
har=$(cd "$(dirname "$0")" && pwd)
ut=${1:-"$har/../fixturer"}
bygge=$(mktemp -d)
trap 'rm -rf "$bygge"' EXIT
mkdir -p "$ut"
python3 "$har/ark.py" "$bygge/ark.json"
python3 "$har/ark_korpus.py" "$bygge/ark-korpus.json"
cp "$har/package.json" "$har/skriv_js.js" "$bygge"
(cd "$bygge" && npm install --no-audit --no-fund --no-package-lock --silent)
for ark in ark ark-korpus; do
  /usr/bin/python3 "$har/skriv_openpyxl.py" "$bygge/$ark.json" "$ut"
  node "$bygge/skriv_js.js" "$bygge/$ark.json" "$ut"
  /usr/bin/python3 "$har/skriv_lo.py" "$bygge/$ark.json" "$ut"
done
/usr/bin/python3 "$har/skriv_csv.py" "$bygge/ark.json" "$ut"
python3 "$har/skriv_ra.py" "$ut"
# POI is the one that the product carries.
"$har/../../../underlag" bygg
produkt=$har/../../../.underlag/produkt/aktuell/plugins
java -cp "$(ls "$produkt"/se.underlag.lib.poi*/lib/*.jar "$produkt"/slf4j.api*.jar | paste -sd:)" "$har/SkrivPoi.java" "$ut"
ls "$ut" | wc -l
