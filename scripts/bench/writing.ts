import { Workbook, type Cell } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { localAddress } from '../../src/values/cell';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/sheetPlan';

const runs = 3;

/**
 * How long it takes to add a report to a workbook of about 10 MB, and to update it there, against loading the
 * workbook with exceljs, adding the same cells and saving. The ways take turns in one process.
 */
export async function benchWriting(): Promise<void> {
  const bytes = largeWorkbook();
  const plan = report(60);
  const withReport = patched(bytes, plan);
  const changed = report(61);
  const times: Record<'add' | 'update' | 'exceljs', number[]> = { add: [], update: [], exceljs: [] };
  for (let run = 0; run < runs; run++) {
    times.add.push(await timed(() => { patched(bytes, plan); }));
    times.update.push(await timed(() => { patched(withReport, changed); }));
    times.exceljs.push(await timed(() => throughExceljs(bytes, plan)));
  }
  const [add, update, other] = [median(times.add), median(times.update), median(times.exceljs)];
  console.log(`writing, a report of 60 rows into ${(bytes.length / 1024 / 1024).toFixed(1)} MB: added in ${add.toFixed(0)} ms, updated in ${update.toFixed(0)} ms`
    + ` = 1/${(other / add).toFixed(0)} and 1/${(other / update).toFixed(0)} of exceljs's load and save (${other.toFixed(0)} ms; aim: at most 1/20; medians of ${runs})`);
}

/** How long a report takes in a workbook of many cell formats: about three seconds for 45 000, and in proportion. */
export function benchManyFormats(): Promise<void> {
  const plan = report(60);
  patched(withFormats(4_000), plan);
  const times = [4_000, 16_000, 45_000].map((count) => {
    const bytes = withFormats(count);
    const start = performance.now();
    patched(bytes, plan);
    return { count, time: performance.now() - start };
  });
  console.log(`writing, a report into a workbook of many formats: ${times.map(({ count, time }) => `${count} in ${time.toFixed(0)} ms`).join(', ')} (aim: 45 000 in about 3 000 ms, in proportion)`);
  return Promise.resolve();
}

const median = (all: number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? NaN;

async function timed(work: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function patched(bytes: Uint8Array, plan: WorkbookPlan): Uint8Array {
  const written = writeXlsx(bytes, plan);
  if (!written.ok) throw new Error(written.error.message.en);
  if (written.value.receipt.differences.length > 0) throw new Error('The report reads back otherwise than written.');
  return written.value.bytes;
}

async function throughExceljs(bytes: Uint8Array, plan: WorkbookPlan): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  for (const sheet of plan.sheets) {
    const added = workbook.addWorksheet(sheet.name);
    sheet.rows.forEach((row, index) => row.cells.forEach((cell, column) => {
      if (cell) put(added.getCell(index + 1, column + 1), cell, sheet);
    }));
  }
  await workbook.xlsx.writeBuffer();
}

function put(target: Cell, cell: PlanCell, sheet: SheetPlan): void {
  const { formula, value } = cell;
  target.value = formula === undefined ? value : { formula: formula.slice(1), result: value ?? '', date1904: false };
  const style = sheet.styles[cell.style];
  if (style?.numberFormat !== undefined) target.numFmt = style.numberFormat;
  target.font = { name: sheet.font.name, size: sheet.font.size, bold: style?.bold ?? false };
}

/** Rows of a ledger in five sheets: amounts that hardly pack, and a text. The same bytes at every call. */
function largeWorkbook(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = [1, 2, 3, 4, 5];
  let state = 1;
  const random = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
  const sheet = () => {
    const rows = Array.from({ length: 21_000 }, (_, row) => `<row r="${row + 1}">${Array.from({ length: 12 }, (__, column) => (column === 0
      ? `<c r="${localAddress(row, 0)}" t="s"><v>${Math.floor(random() * 3)}</v></c>`
      : `<c r="${localAddress(row, column)}"><v>${(random() * 1e6).toFixed(2)}</v></c>`)).join('')}</row>`);
    return `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  };
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${sml}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/sharedStrings.xml', 'sharedStrings')}${sheets.map((n) => override(`/xl/worksheets/sheet${n}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageNamespace}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets.map((n) => `<sheet name="Bok ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageNamespace}/relationships">${sheets.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation('rId9', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>Hemtjänst</t></si><si><t>Särskilt boende</t></si><si><t>Ledning</t></si></sst>`,
  };
  for (const n of sheets) parts[`xl/worksheets/sheet${n}.xml`] = sheet();
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A small workbook with so many cell formats, no two alike. */
function withFormats(count: number): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const fonts = Array.from({ length: 200 }, (_, size) => `<font><sz val="${8 + size}"/><name val="Calibri"/></font>`).join('');
  const formats = Array.from({ length: count }, (_, at) => `<xf numFmtId="0" fontId="${at % 200}" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment indent="${Math.floor(at / 200)}"/></xf>`).join('');
  return zipSync(Object.fromEntries(Object.entries({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`
      + `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Bok" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="200">${fonts}</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${count}">${formats}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
  }).map(([path, text]) => [path, strToU8(text)])));
}

/** A report of so many rows, with amounts that refer to the ledger. */
function report(rows: number): WorkbookPlan {
  const empty = { left: '', center: '', right: '' };
  const lines = Array.from({ length: rows }, (_, row) => ({ cells: [
    { value: `Område ${row + 1}`, style: 1 }, { value: row * 10, style: 0 }, { value: row * 9, style: 0 },
    { value: -row, formula: `=C${row + 1}-B${row + 1}`, style: 0 },
  ] }));
  const column = (at: number) => ({ top: 0, left: at, bottom: rows - 1, right: at });
  return { activate: 'Uppfoljning_rapport', sheets: [{
    mark: 'Uppfoljning_rapport', name: 'Rapport', font: { name: 'Calibri', size: 10 }, styles: [{ numberFormat: '#,##0' }, { bold: true }],
    columnWidths: [30, 12, 12, 12], rows: lines, merges: [], validations: [], names: [], conditionalFormats: [{ range: column(3), formula: '=$D1<0', color: '#9C0006' }],
    charts: [{ name: 'Avvikelse', kind: 'bar', title: 'Avvikelse', alternativeText: 'Avvikelse', categories: column(0), place: { top: 0, left: 5, bottom: 20, right: 9 },
      series: [{ name: 'Avvikelse', values: column(3), color: '#1F3864' }] }],
    print: { orientation: 'landscape', area: { top: 0, left: 0, bottom: rows - 1, right: 9 }, breaksBefore: [], header: empty, footer: empty, margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 } },
    frozenRows: 1, showGridlines: false, tabColor: '#1F3864',
  }] };
}
