import ExcelJS from 'exceljs';
import { writeXlsx } from '../../src/hosts/xlsx/writeXlsx';
import { commentParts } from '../../src/report/layout/comments';
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

describe('a comment that is longer than a row of Excel can be high', () => {
  const words = Array.from({ length: 130 }, (_, at) => `Mening ${at + 1} om hur året har gått och vad som görs åt det.`).join(' ');

  async function written() {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Drift').addRows([
      ['Omsorgsnämnden, nettokostnader, uppföljning augusti 2024, tkr'],
      ['Verksamhet', 'Budget jan-aug', 'Utfall jan-aug 2024', 'Budget 2024', 'Prognos 2024', 'Kommentar'],
      ['Hemtjänst', -6_000, -6_100, -9_000, -9_050, words], ['Boende', -5_000, -5_100, -8_000, -8_050, 'Som väntat.'], ['Stöd', -4_000, -4_100, -6_000, -6_050, 'Som väntat.'],
    ]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { plan } = followUpOf(bytes);
    const result = plan ? writeXlsx(bytes, plan) : null;
    if (!plan || !result?.ok) throw new Error('The report was not written.');
    return { plan: plan.sheets[0] as SheetPlan, bytes: result.value.bytes };
  }

  it('goes on in rows below that are all low enough, each ending with a sentence', async () => {
    const { plan } = await written();
    const at = plan.rows.findIndex(({ cells }) => cells[0]?.value === 'Hemtjänst' && String(cells[1]?.value).startsWith('Mening'));
    const end = plan.rows.findIndex(({ cells }) => cells[0]?.value === 'Boende' && cells[1]?.value === 'Som väntat.');
    const own = plan.rows.slice(at, end).filter(({ cells }) => typeof cells[1]?.value === 'string' && cells[1].value.startsWith('Mening'));
    expect(own.length).toBeGreaterThan(2);
    expect(own.map(({ cells }) => cells[1]?.value).join('')).toBe(words);
    for (const { height, cells } of own) {
      expect(height).toBeLessThanOrEqual(409);
      expect(String(cells[1]?.value).trimEnd()).toMatch(/\.$/);
    }
  });

  it('is read back whole, and written the same twice', async () => {
    const { plan, bytes } = await written();
    expect(readReportComments(workbookOf(bytes)).map(({ area, text }) => [area, text])).toEqual([['Hemtjänst', words], ['Boende', 'Som väntat.'], ['Stöd', 'Som väntat.']]);
    expect(followUpOf(bytes).plan?.sheets[0]?.rows).toEqual(plan.rows);
  });

  it.each(['ord '.repeat(3_000), 'o'.repeat(9_000), `${'Rad\n'.repeat(60)}slut`, `Kort. ${'x'.repeat(6_000)} ${'Mening. '.repeat(400)}`])('loses no letter, however it is written', (text) => {
    const parts = commentParts(text, 120);
    expect(parts.join('')).toBe(text);
    expect(parts.every((part) => part !== '')).toBe(true);
  });
});
