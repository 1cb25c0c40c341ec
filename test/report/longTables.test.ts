import ExcelJS from 'exceljs';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { readReportComments } from '../../src/settings/reportComments';
import { marks } from '../../src/workbook/marks';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { followUpOf, workbookOf } from '../support/examples';

const AREAS = 60;

/** A nämnd with more areas than a page holds, each with a comment of its own. */
async function longWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const rows = Array.from({ length: AREAS }, (_, at) => [`Enhet ${at + 1}`, -6_000 - at * 20, -6_100 - at * 21, -9_000 - at * 37, -9_050 - at * 37, `Läget i enhet ${at + 1}.`]);
  workbook.addWorksheet('Drift').addRows([
    ['Omsorgsnämnden, nettokostnader, uppföljning augusti 2024, tkr'],
    ['Verksamhet', 'Budget jan-aug', 'Utfall jan-aug 2024', 'Budget 2024', 'Prognos 2024', 'Kommentar'], ...rows,
  ]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const textAt = (sheet: SheetPlan, row: number, column = 0) => sheet.rows[row]?.cells[column]?.value;

describe('a table that is longer than a page', () => {
  it('has its heads again after each break, and every reference right', async () => {
    const { plan } = followUpOf(await longWorkbook());
    const sheet = plan?.sheets[0] as SheetPlan;
    const breaks = sheet.print.breaksBefore;
    const again = breaks.filter((row) => textAt(sheet, row) === 'Per verksamhetsområde, forts.');
    expect(again.length).toBeGreaterThan(0);
    for (const row of again) {
      expect(textAt(sheet, row + 2)).toBe('Verksamhetsområde');
      expect(textAt(sheet, row + 3)).toMatch(/^Enhet \d+$/);
    }
    expect(breaks.some((row) => textAt(sheet, row) === 'Kommentarer per verksamhetsområde, forts.')).toBe(true);
    const names = sheet.rows.filter(({ cells }) => /^Enhet \d+$/.test(String(cells[0]?.value))).length;
    expect(names).toBe(AREAS * 2);
  });

  it('draws bars of one scale in all of its rows, whatever stands between them, and not in the total', async () => {
    const { plan } = followUpOf(await longWorkbook());
    const sheet = plan?.sheets[0] as SheetPlan;
    const [bars, ...others] = sheet.dataBars ?? [];
    if (!bars) throw new Error('The table has no bars.');
    expect([others, sheet.charts]).toEqual([[], []]);
    const { top, bottom, left, right } = bars.range;
    expect(left).toBe(right);
    const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
    expect(rows.filter((row) => /^Enhet \d+$/.test(String(textAt(sheet, row))) && typeof textAt(sheet, row, left) === 'number')).toHaveLength(AREAS);
    expect(rows.filter((row) => !/^Enhet \d+$/.test(String(textAt(sheet, row))) && typeof textAt(sheet, row, left) === 'number')).toEqual([]);
  });

  it('reads the comments back, those after a break too, and is written the same twice', async () => {
    const bytes = await longWorkbook();
    const { plan } = followUpOf(bytes);
    const written = plan ? writeXlsx(bytes, plan) : null;
    if (!written?.ok) throw new Error('The report was not written.');
    const workbook = workbookOf(written.value.bytes);
    expect(workbook.names.some(({ name }) => name === marks.comments)).toBe(true);
    const comments = readReportComments(workbook);
    expect([1, 20, 40, AREAS].map((at) => comments.find(({ area }) => area === `Enhet ${at}`)?.text)).toEqual([1, 20, 40, AREAS].map((at) => `Läget i enhet ${at}.`));
    const again = followUpOf(written.value.bytes);
    expect(again.plan?.sheets[0]?.rows).toEqual(plan?.sheets[0]?.rows);
    expect(again.settings.comments.filter(({ area }) => area.includes('forts.'))).toEqual([]);
  });
});
