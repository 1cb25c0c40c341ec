import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import { readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import { written } from './books';
import { reportPlan } from './samplePlan';

/** Workbooks that others have made: published ones, and one by exceljs. */

const folder = join(__dirname, '../../../../examples');
const mayChange = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);

function expectNothingLost(bytes: Uint8Array): void {
  const output = written(bytes, reportPlan());
  const [before, after] = [unzipSync(bytes), unzipSync(output.bytes)];
  for (const path of Object.keys(before).filter((name) => !mayChange.has(name) && !name.endsWith('/'))) {
    expect([path, Buffer.compare(before[path]!, after[path]!)]).toEqual([path, 0]);
  }
  const [readBefore, readAfter] = [readXlsxNow(bytes), readXlsxNow(output.bytes)];
  if (!readBefore.ok || !readAfter.ok) throw new Error('unreadable');
  const values = (sheets: typeof readBefore.value.sheets) => sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.rows.map((row) => [row.index, row.values, row.formulas])]);
  expect(values(readAfter.value.sheets.slice(0, -1))).toEqual(values(readBefore.value.sheets));
  expect(readAfter.value.sheets.at(-1)?.name).toBe('Nämndrapport');
  const again = written(output.bytes, reportPlan());
  expect(again.receipt.changed).toBe(false);
}

describe('published workbooks', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))('%s keeps everything', (name) => {
    expectNothingLost(new Uint8Array(readFileSync(join(folder, name))));
  });
});

async function exceljsWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Budget', { views: [{ state: 'frozen', ySplit: 1 }], properties: { tabColor: { argb: 'FF00FF00' } } });
  sheet.addTable({ name: 'Tabell', ref: 'A1', headerRow: true, columns: [{ name: 'Namn' }, { name: 'Belopp' }], rows: [['Barn', 12], ['Vuxen', -3]] });
  sheet.getCell('D1').value = { formula: 'SUM(B2:B3)', result: 9, date1904: false };
  sheet.getCell('D2').note = 'En anteckning';
  sheet.getCell('D3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"Ja,Nej"'] };
  sheet.addConditionalFormatting({ ref: 'B2:B3', rules: [{ type: 'cellIs', operator: 'lessThan', priority: 1, formulae: [0], style: { font: { color: { argb: 'FFFF0000' } } } }] });
  sheet.getCell('D4').value = { text: 'kommunen', hyperlink: 'https://example.org' };
  workbook.definedNames.add('Budget!$B$2', 'Barnens');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a workbook by exceljs', () => {
  it('keeps everything', async () => expectNothingLost(await exceljsWorkbook()));
});

describe('what is written, as exceljs reads it', () => {
  const load = async () => {
    const workbook = new Workbook();
    const { bytes } = written(await exceljsWorkbook(), reportPlan());
    await workbook.xlsx.load(bytes.buffer.slice(0) as ArrayBuffer);
    return workbook.getWorksheet('Nämndrapport')!;
  };

  it('has the styles, widths, heights and merges of the plan', async () => {
    const sheet = await load();
    expect(sheet.getCell('A1').font).toMatchObject({ name: 'Calibri', size: 20, bold: true, color: { argb: 'FF1F3864' } });
    expect(sheet.getCell('B4')).toMatchObject({ fill: { fgColor: { argb: 'FF1F3864' } }, alignment: { horizontal: 'right', vertical: 'middle', wrapText: true } });
    expect(sheet.getCell('B5').numFmt).toBe('#,##0;−#,##0;0');
    expect(sheet.getCell('B5').border).toEqual({ bottom: { style: 'hair', color: { argb: 'FFBFBFBF' } } });
    expect(sheet.getCell('A5').alignment).toEqual({ horizontal: 'left', indent: 1 });
    expect(sheet.getColumn(1).width).toBeCloseTo(30.71, 1);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getCell('F1').master.address).toBe('A1');
    expect(sheet.properties.tabColor).toEqual({ argb: 'FF1F3864' });
  });

  it('has the formulas with their values', async () => {
    const sheet = await load();
    expect(sheet.getCell('D5').value).toMatchObject({ formula: 'C5-B5', result: -50 });
    expect(sheet.getCell('F9').value).toMatchObject({ formula: 'D9<0', result: true });
    expect(sheet.getCell('I5').value).toBe('=inte en formel');
  });

  it('has the view, the print set-up, the lists and the conditional formats', async () => {
    const sheet = await load();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, showGridLines: false });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: 'A1:I28', printTitlesRow: '4:4' });
    expect(sheet.headerFooter).toMatchObject({ oddHeader: '&LOmsorgsnämnden&RVård && omsorg <2017>', oddFooter: '&L2017-09-20&RSida &P av &N' });
    expect(sheet.getCell('I6').dataValidation).toMatchObject({ type: 'list', formulae: ['"Följs,Åtgärdas"'], error: 'Välj ur listan.' });
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[]; style: unknown }[] }[] };
    expect(conditionalFormattings.map((one) => [one.ref, one.rules.map((rule) => rule.formulae)])).toEqual([['F5:F8', [['LEFT($F5,1)="■"']]], ['F5:F8', [['LEFT($F5,1)="●"']]]]);
  });
});
