#!/usr/bin/env node
// Writes the workbooks of ark.json that name the writer "js", with exceljs, and one password-protected copy with officecrypto-tool.
// Call: node skriv_js.js ARK.json KATALOG (after npm install; package.json pins the versions)
'use strict';
const fs = require('fs');
const path = require('path');
const ExcelJS = require('exceljs');

const DAG = new Date(Date.UTC(2025, 0, 1, 12));

function farg(fyll) {
  if (typeof fyll === 'string') return { argb: 'FF' + fyll };
  return 'tema' in fyll ? { theme: fyll.tema, tint: fyll.tint } : { indexed: fyll.index };
}

function satt(cell, [slag, varde, val]) {
  if (slag === 'd') {
    cell.value = new Date(varde + 'T00:00:00Z');
    cell.numFmt = val.fmt || 'yyyy-mm-dd';
  } else if (slag === 'f') {
    cell.value = val.c === undefined ? { formula: varde } : { formula: varde, result: val.c };
  } else if (slag === 'e') {
    cell.value = { error: varde };
  } else {
    cell.value = varde;
  }
  if (slag === 'n' || slag === 'f') cell.numFmt = val.fmt || '#,##0.00';
  if (val.fyll !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: farg(val.fyll) };
  if (val.fet) cell.font = { bold: true };
}

async function skriv(bok, katalog) {
  const wb = new ExcelJS.Workbook();
  wb.creator = 'acceptans';
  wb.created = wb.modified = DAG;
  wb.properties.date1904 = Boolean(bok.datum1904);
  for (const b of bok.blad) {
    const ws = wb.addWorksheet(b.namn);
    for (const [adress, cell] of Object.entries(b.celler)) satt(ws.getCell(adress), cell);
    for (const kolumn of b.dolda) ws.getColumn(kolumn).hidden = true;
  }
  await wb.xlsx.writeFile(path.join(katalog, bok.fil));
}

async function main() {
  const [ark, katalog] = process.argv.slice(2);
  for (const bok of JSON.parse(fs.readFileSync(ark, 'utf8'))) {
    if (bok.skrivare === 'js') await skriv(bok, katalog);
  }
  const crypto = require('officecrypto-tool');
  const oppen = fs.readFileSync(path.join(katalog, 's02-nytt-arende-js.xlsx'));
  fs.writeFileSync(path.join(katalog, 'losenord-js.xlsx'), crypto.encrypt(oppen, { password: 'hemligt' }));
}

main().catch((e) => { console.error(e); process.exit(1); });
