#!/usr/bin/env bash
# Makes the demo's LibreOffice files anew: our generator writes them from its seed, LibreOffice opens and saves them.
# They lie in the demo bundle, since the product does not need LibreOffice. Needs soffice, and a compiled tree:
#
#   ./underlag snabbtest se.underlag.demo
#   releng/demo/libreoffice.sh CLASSPATH     the class path of the demo bundle and of what it requires
set -eu
HAR=$(dirname "$(readlink -f "$0")")
ROT=$(readlink -f "$HAR/../..")
KLASSER=$1
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
mkdir "$TMP/ut" "$TMP/klasser"
javac -proc:none -d "$TMP/klasser" -cp "$KLASSER" "$HAR/src/se/underlag/demo/internal/Forlagor.java"
java -Duser.language=sv -cp "$TMP/klasser:$KLASSER" se.underlag.demo.internal.Forlagor "$TMP"
soffice "-env:UserInstallation=file://$TMP/profil" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir "$TMP/ut" "$TMP"/*.xlsx >/dev/null
cp "$TMP"/ut/*.xlsx "$ROT/bundles/se.underlag.demo/src/se/underlag/demo/internal/"
