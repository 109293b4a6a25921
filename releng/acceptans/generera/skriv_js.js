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

function rik(text) {
  const mitt = Math.ceil(text.length / 2);
  return { richText: [{ font: { bold: true, color: { argb: 'FFC00000' } }, text: text.slice(0, mitt) }, { text: text.slice(mitt) }] };
}

// What a sheet has besides cells.
function utstyr(ws, b) {
  for (const omrade of b.sammanslagna || []) ws.mergeCells(omrade);
  for (const rad of b.doldarader || []) ws.getRow(rad).hidden = true;
  if (b.frys) {
    const [, kolumn, rad] = b.frys.match(/([A-Z]+)(\d+)/);
    ws.views = [{ state: 'frozen', xSplit: kolumn.charCodeAt(0) - 65, ySplit: rad - 1 }];
  }
  if (b.filter) ws.autoFilter = b.filter;
  if (b.dolt) ws.state = 'hidden';
  if (b.tabell) tabell(ws, ...b.tabell);
}

// The cells that are there already become a table with a row of sums under it.
function tabell(ws, namn, omrade, stil) {
  const sista = Number(omrade.match(/(\d+)$/)[1]);
  const rader = [];
  for (let r = 2; r <= sista; r++) rader.push(Array.from({ length: 22 }, (_, i) => ws.getCell(r, i + 1).value));
  const columns = Array.from({ length: 22 }, (_, i) => ({ name: String(ws.getCell(1, i + 1).value),
    ...(i === 0 ? { totalsRowLabel: 'Summa' } : i >= 8 && i <= 19 ? { totalsRowFunction: 'sum', totalsRowResult: rader.reduce((x, rad) => x + (rad[i] || 0), 0) } : {}) }));
  ws.addTable({ name: namn, ref: 'A1', headerRow: true, totalsRow: true, style: { theme: stil, showRowStripes: true }, columns, rows: rader });
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
    cell.value = val.rik ? rik(varde) : varde;
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
    utstyr(ws, b);
  }
  await wb.xlsx.writeFile(path.join(katalog, bok.fil));
}

async function main() {
  const [ark, katalog] = process.argv.slice(2);
  for (const bok of JSON.parse(fs.readFileSync(ark, 'utf8'))) {
    if (bok.skrivare === 'js') await skriv(bok, katalog);
  }
  if (!fs.existsSync(path.join(katalog, 's02-nytt-arende-js.xlsx'))) return;
  const crypto = require('officecrypto-tool');
  const oppen = fs.readFileSync(path.join(katalog, 's02-nytt-arende-js.xlsx'));
  fs.writeFileSync(path.join(katalog, 'losenord-js.xlsx'), crypto.encrypt(oppen, { password: 'hemligt' }));
}

main().catch((e) => { console.error(e); process.exit(1); });
