import { readXlsxNow } from '../../../../src/hosts/xlsx/readXlsx';
import type { RawSheet } from '../../../../src/workbook/rawSheet';
import { findLibreOffice, pdfToPng, recalculate, toPdf } from '../../../support/libreOffice';
import { richWorkbook } from '../../../workbooks/rich';
import { book, textsOf, written } from './books';
import { formula, number, reportPlan, row, smallPlan, text, workbookPlan } from './samplePlan';

const withLibreOffice = findLibreOffice() === null ? describe.skip : describe;
const patience = 120_000;

function sheetOf(bytes: Uint8Array, name: string): RawSheet {
  const read = readXlsxNow(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value.sheets.find((sheet) => sheet.name === name)!;
}

withLibreOffice('LibreOffice', () => {
  it('opens what was written and calculates the values that were written', async () => {
    const plan = reportPlan();
    const { bytes } = written(richWorkbook(), plan);
    const sheet = sheetOf(await recalculate(bytes), 'Nämndrapport');
    const rows = new Map(sheet.rows.map((one) => [one.index, one]));
    let formulas = 0;
    plan.sheets[0]!.rows.forEach((line, index) => line.cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      formulas++;
      const found = rows.get(index)?.values[column];
      if (typeof cell.value === 'number') expect(found).toBeCloseTo(cell.value, 9);
      else expect(found ?? '').toEqual(cell.value ?? '');
    }));
    expect(formulas).toBe(27);
  }, patience);

  it('gives back a workbook whose report is found again: sheet, charts and names', async () => {
    const saved = await recalculate(written(book(), reportPlan()).bytes);
    const again = written(saved, reportPlan());
    const texts = textsOf(again.bytes);
    expect(again.receipt.sheetNames).toEqual(['Nämndrapport']);
    expect(Object.keys(texts).filter((path) => /worksheets\/sheet|charts\/chart|drawings\/drawing/.test(path)).sort())
      .toEqual(['xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/drawings/drawing1.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    expect(texts['xl/drawings/drawing1.xml']!.match(/<c:chart /g)).toHaveLength(2);
    expect(texts['xl/workbook.xml']!.match(/<definedName /g)).toHaveLength(4);
    expect(written(again.bytes, reportPlan()).receipt.changed).toBe(false);
  }, patience);

  it('calculates anew, so a wrong value would be seen', async () => {
    const plan = workbookPlan(smallPlan([row(number(2), formula('=A1*3', 999)), row(text('=1+1'))]));
    const { bytes } = written(book(), plan);
    const sheet = sheetOf(await recalculate(bytes), 'Rapport');
    expect(sheet.rows[0]!.values.slice(0, 2)).toEqual([2, 6]);
    expect(sheet.rows[1]!.values[0]).toBe('=1+1');
  }, patience);

  it('prints the report on A4, one page wide, broken where the plan says', async () => {
    const plan = reportPlan();
    const pdf = await toPdf(written(book(), plan).bytes);
    const pages = await pdfToPng(pdf, 40);
    expect(pages).toHaveLength(3);
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g;
    const sizes = [...new TextDecoder('latin1').decode(pdf).matchAll(box)].map((match) => [Number(match[1]), Number(match[2])]);
    expect(sizes.some(([width, height]) => Math.abs(width! - 842) < 2 && Math.abs(height! - 595) < 2)).toBe(true);
  }, patience);
});
