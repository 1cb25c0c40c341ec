import ExcelJS from 'exceljs';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { isCellError, type RawWorkbook } from '../../src/workbook/rawSheet';
import type { WorkbookPlan } from '../../src/workbook/sheetPlan';
import { exampleBytes, exampleNames, followUpOf, workbookOf } from '../support/examples';
import { recalculate } from '../support/libreOffice';

jest.setTimeout(180_000);

function valueAt(workbook: RawWorkbook, sheet: string, row: number, column: number): unknown {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row)?.values;
  const value = cells?.[column] ?? null;
  return isCellError(value) ? value.error : value;
}

/** Every formula of the plan, compared with what LibreOffice makes of it from the source cells. */
function differences(plan: WorkbookPlan, names: readonly string[], recalculated: RawWorkbook): { compared: number; wrong: string[] } {
  const wrong: string[] = [];
  let compared = 0;
  plan.sheets.forEach((sheet, at) => sheet.rows.forEach((row, index) => row.cells.forEach((cell, column) => {
    if (cell?.formula === undefined) return;
    compared += 1;
    const found = valueAt(recalculated, names[at] ?? '', index, column);
    const same = typeof cell.value === 'number' && typeof found === 'number'
      ? Math.abs(cell.value - found) <= 1e-6 * Math.max(1, Math.abs(cell.value)) : cell.value === found;
    if (!same) wrong.push(`${names[at]} rad ${index + 1} kolumn ${column + 1}: ${cell.formula} = ${String(found)}, skrevs som ${String(cell.value)}`);
  })));
  return { compared, wrong };
}

async function recalculatedReport(bytes: Uint8Array): Promise<{ compared: number; wrong: string[] }> {
  const { plan } = followUpOf(bytes);
  if (!plan) throw new Error('The workbook gives no report.');
  const written = writeXlsx(bytes, plan);
  if (!written.ok) throw new Error(written.error.message.sv);
  expect(written.value.receipt.differences).toEqual([]);
  return differences(plan, written.value.receipt.sheetNames, workbookOf(await recalculate(written.value.bytes)));
}

describe('recalculated by LibreOffice, the report says what was written', () => {
  it.each(exampleNames)('%s', async (name) => {
    const { compared, wrong } = await recalculatedReport(exampleBytes(name));
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });

  it('an emptied source cell is not assessed, never green', async () => {
    const bytes = exampleBytes('lomma-2017-08');
    const { plan } = followUpOf(bytes);
    const written = plan ? writeXlsx(bytes, plan) : null;
    if (!plan || !written?.ok) throw new Error('The workbook gives no report.');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(written.value.bytes.slice().buffer);
    (workbook.getWorksheet('HVO') as ExcelJS.Worksheet).getCell('F5').value = null;
    const recalculated = workbookOf(await recalculate(new Uint8Array(await workbook.xlsx.writeBuffer())));
    const statusOf = (area: string) => recalculated.sheets.find(({ name }) => name === 'Rapport')?.rows.find(({ values }) => values[0] === area)?.values
      .find((value) => typeof value === 'string' && /^\S (?:Grön|Gul|Röd|Ej bedömd)$/.test(value));
    expect(statusOf('HVO')).toBe('○ Ej bedömd');
    expect(statusOf('LSS')).toBe('● Grön');
  });

  it('numbers typed as text, in kronor, with costs positive', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sammanställning');
    sheet.addRows([
      ['Nettokostnad per verksamhet, kronor, januari–augusti 2024'], [],
      ['Verksamhet', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024', 'Avvikelse prognos'],
      ['Förskola', '12\u00a0345\u00a0678', '8\u2009200\u2009000,50', '12 400 000', '–54 322'],
      ['Grundskola', '98 765 432', '66 000 000 kr', '97 000 000', '1 765 432'],
      ['Särskilt stöd', '−1 000', '(2 000)', '- 1 000', '-'],
    ]);
    const { compared, wrong } = await recalculatedReport(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(20);
  });
});
