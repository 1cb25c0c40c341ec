import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { FollowUp } from '../../src/followUp';
import { acceptMethod } from '../../src/commandLine/forecast';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { followUpOf, workbookOf } from '../support/examples';
import { budgetOf, DRAWN_AREAS, forecastOf, forecastYears, FORECAST_MONTHS, LAST_YEAR, outcomeOf, type DrawnArea } from '../support/forecastYears';
import { recalculate } from '../support/libreOffice';

jest.setTimeout(180_000);

/** Three years of forecasts on a sheet of the workbook's own, at the end of the last of them. */
const MONTHS: Readonly<Record<number, string>> = { 3: 'mars', 6: 'juni', 8: 'augusti', 10: 'oktober' };

const reportOf = ({ plan }: FollowUp): SheetPlan => {
  const sheet = plan?.sheets[0];
  if (!sheet) throw new Error('There is no report.');
  return sheet;
};

const valuesOf = (sheet: SheetPlan, row: number) => (sheet.rows[row]?.cells ?? []).flatMap((cell) => (cell?.value == null ? [] : [cell.value]));
const rowOf = (sheet: SheetPlan, text: string, from = 0) => sheet.rows.findIndex(({ cells }, at) => at >= from && cells[0]?.value === text);
const many = (count: number): DrawnArea[] => Array.from({ length: count }, (_, at) => ({ name: `Enhet ${at + 1}`, each: 900 + at * 37 }));

describe('how the year’s forecasts came out', () => {
  let bytes: Uint8Array;
  let sheet: SheetPlan;
  beforeAll(async () => {
    bytes = await forecastYears({ month: 12 });
    sheet = reportOf(followUpOf(bytes));
  });

  it('has its heads, and below them each area’s forecasts by month beside the outcome', () => {
    const heading = rowOf(sheet, 'Prognossäkerhet');
    expect(valuesOf(sheet, heading + 1)).toEqual(['Belopp i tkr', 'Prognos', 'Utfall', 'Utfall mot prognos', '% av budget']);
    for (const area of DRAWN_AREAS) {
      const head = rowOf(sheet, area.name, heading);
      const outcome = outcomeOf(area, LAST_YEAR);
      FORECAST_MONTHS.forEach((month, at) => {
        const forecast = forecastOf(area, LAST_YEAR, month);
        const error = outcome - forecast;
        expect(valuesOf(sheet, head + 1 + at)).toEqual([`Prognos efter ${MONTHS[month] ?? ''}`, forecast, outcome, error, expect.closeTo((error / Math.abs(budgetOf(area, LAST_YEAR))) * 100, 9)]);
      });
      expect(valuesOf(sheet, head + 5)).toEqual([expect.stringMatching(`^${area.name}: utfallet blev .* sämre än prognosen efter oktober; mest fel var den efter mars`)]);
    }
  });

  it('has the committee last, as the sum of its areas, and then the years together', () => {
    const total = rowOf(sheet, 'Socialnämnden totalt', rowOf(sheet, 'Prognossäkerhet'));
    const sum = (of: (area: DrawnArea) => number) => DRAWN_AREAS.reduce((all, area) => all + of(area), 0);
    expect(valuesOf(sheet, total + 1).slice(0, 3)).toEqual(['Prognos efter mars', sum((area) => forecastOf(area, LAST_YEAR, 3)), sum((area) => outcomeOf(area, LAST_YEAR))]);
    const after = sheet.rows.slice(total + 6).flatMap(({ cells }) => (typeof cells[0]?.value === 'string' ? [cells[0].value] : []));
    expect(after.slice(0, 5)).toEqual([...DRAWN_AREAS.map(({ name }) => name), 'Socialnämnden'].map((name) =>
      expect.stringMatching(`^${name}, 2022–2024: 12 prognoser, i medeltal .* fel\\. Närmast kom de efter oktober .*, längst ifrån efter mars .*\\. Alla var för optimistiska\\.$`) as unknown));
  });

  it('is live: LibreOffice comes to every figure from the cells', async () => {
    const host = new XlsxHost(bytes);
    const { plan } = followUpOf(bytes);
    if (!plan || !(await host.write(plan)).ok) throw new Error('The report was not written.');
    const found = workbookOf(await recalculate(host.bytes)).sheets.find(({ name }) => name === 'Rapport');
    const from = rowOf(sheet, 'Prognossäkerhet');
    let compared = 0;
    sheet.rows.slice(from).forEach(({ cells }, at) => cells.forEach((cell, column) => {
      if (cell?.formula === undefined || typeof cell.value !== 'number') return;
      compared += 1;
      expect([from + at, column, found?.rows.find(({ index }) => index === from + at)?.values[column]]).toEqual([from + at, column, expect.closeTo(cell.value, 5)]);
    }));
    // Four figures a month, four months, four areas and the committee.
    expect(compared).toBe(4 * 4 * 5);
  });
});

describe('during the year', () => {
  it('says how earlier years’ forecasts came out, area by area', async () => {
    const sheet = reportOf(followUpOf(await forecastYears({ month: 8 })));
    const heading = rowOf(sheet, 'Prognossäkerhet');
    expect(sheet.rows[heading + 2]?.cells[0]?.value).toMatch(/^Ekonomiskt bistånd, 2022 och 2023: 8 prognoser/);
    expect(rowOf(sheet, 'Prognos efter mars')).toBe(-1);
  });
});

describe('tables longer than a page', () => {
  const continued = (sheet: SheetPlan, title: string) => sheet.print.breaksBefore.filter((row) => sheet.rows[row]?.cells[0]?.value === `${title}, forts.`);

  it('the accuracy has its heads again after each break, and no area is cut', async () => {
    const sheet = reportOf(followUpOf(await forecastYears({ month: 12, areas: many(12) })));
    const again = continued(sheet, 'Prognossäkerhet');
    expect(again.length).toBeGreaterThan(1);
    for (const row of again) {
      expect(valuesOf(sheet, row + 1)).toEqual(['Belopp i tkr', 'Prognos', 'Utfall', 'Utfall mot prognos', '% av budget']);
      expect(String(sheet.rows[row + 2]?.cells[0]?.value)).toMatch(/^Enhet \d+$|totalt$/);
      expect(sheet.rows[row + 3]?.cells[0]?.value).toBe('Prognos efter mars');
    }
  });

  it('the forecasts have theirs, and every change is that of its row', async () => {
    const accepted = acceptMethod(workbookOf(await forecastYears({ month: 8, areas: many(40) })), { today: '2024-09-12' }, { method: 'severalYearsShare', replace: false });
    if (!accepted.ok) throw new Error(accepted.error.sv);
    const sheet = reportOf(accepted.value.result);
    const [again] = continued(sheet, 'Prognos');
    if (again === undefined) throw new Error('The table of forecasts fits on a page.');
    expect(sheet.rows[again + 1]?.cells[0]?.value).toBe('Helår, belopp i tkr');
    expect(valuesOf(sheet, again + 1)).toContain('Ändrad prognos');
    const first = sheet.rows[again + 2]?.cells;
    expect(first?.[0]?.value).toMatch(/^Enhet \d+$/);
    // The change points at the two cells of its own row, which moved with the heads.
    const change = first?.find((cell) => /^=[A-Z]+\d+-[A-Z]+\d+$/.test(cell?.formula ?? ''));
    expect(change?.formula?.match(/\d+/g)).toEqual([String(again + 3), String(again + 3)]);
    const names = sheet.rows.slice(rowOf(sheet, 'Prognos'), rowOf(sheet, 'Prognossäkerhet')).filter(({ cells }) => /^Enhet \d+$/.test(String(cells[0]?.value)));
    expect(names).toHaveLength(40);
  });
});
