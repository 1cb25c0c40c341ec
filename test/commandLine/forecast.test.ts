import ExcelJS from 'exceljs';
import { acceptMethod, describeForecasts, methodIn } from '../../src/commandLine/forecast';
import { toJson } from '../../src/commandLine/json';
import { followUp } from '../../src/followUp';
import { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { historyPlan, readForecastHistory } from '../../src/settings/forecastHistory';
import { sheet, workbook } from '../layouts/build';
import { exampleBytes, followUpOf, workbookOf, type ExampleName } from '../support/examples';
import { forecastYears } from '../support/forecastYears';

interface Method { readonly method: string; readonly low: number | null; readonly likely: number | null; readonly missing: string | null }
interface Last { readonly forecast: number; readonly cells: readonly string[] }
interface Json {
  readonly areas: readonly { readonly name: string; readonly varianceToForecast: number | null; readonly forecastChange: number | null; readonly cells: Readonly<Record<string, readonly string[]>> }[];
  readonly forecasts: readonly { readonly area: string; readonly chosen: string | null; readonly methods: readonly Method[]; readonly spread: { wide: boolean } | null; readonly last: Last | null }[];
  readonly forecastTotal: { readonly area: null; readonly chosen: string | null; readonly last: Last | null } | null;
}

const jsonOf = (bytes: Uint8Array): Json => toJson(followUpOf(bytes), 'sv') as Json;
const likely = (json: Json, area: string, method: string): number | null | undefined =>
  json.forecasts.find((one) => one.area === area)?.methods.find((one) => one.method === method)?.likely;

describe('forecasts in JSON, by hand from the published tables', () => {
  // Net costs in tkr, negative here. Linköping: 51 194 × 12 / 8; 51 194 × 61 965 / 37 194; Lomma LSS: 31 299 × 12 / 8,
  // 31 299 + 49 596 − 32 862; Helsingborg Vuxen: 22 359 × 12 / 8 with a budget of 0.
  it.each<[ExampleName, string, string, number]>([
    ['linkoping-2018-08', 'HVB vuxna', 'own', -71_310],
    ['linkoping-2018-08', 'HVB vuxna', 'runRate', -76_791],
    ['linkoping-2018-08', 'HVB vuxna', 'priorYearShare', -85_288.923],
    ['lomma-2017-08', 'LSS', 'runRate', -46_948.5],
    ['lomma-2017-08', 'LSS', 'remainingBudget', -48_033],
    ['helsingborg-2017-08', 'Vuxen', 'runRate', -33_538.5],
    ['helsingborg-2017-08', 'Vuxen', 'remainingBudget', -22_359],
  ])('%s, %s, %s: %d', (name, area, method, expected) => {
    expect(likely(jsonOf(exampleBytes(name)), area, method)).toBeCloseTo(expected, 2);
  });

  it('follows the cell: 51 194 × 61 965 / 36 653 = 86 548 on a copy where last year to date reads 36 653', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(exampleBytes('linkoping-2018-08').slice().buffer);
    let changed = 0;
    workbook.getWorksheet('Driftsammandrag')?.eachRow((row) => row.eachCell((cell) => {
      if (Math.abs(Number(cell.value)) !== 37_194) return;
      cell.value = Math.sign(Number(cell.value)) * 36_653;
      changed += 1;
    }));
    expect(changed).toBe(1);
    expect(likely(jsonOf(new Uint8Array(await workbook.xlsx.writeBuffer())), 'HVB vuxna', 'priorYearShare')).toBeCloseTo(-86_547.8, 1);
  });

  it('gives the method that counts, what is missing, and the outcome against the forecast', () => {
    const json = jsonOf(exampleBytes('linkoping-2018-08'));
    const hvb = json.forecasts.find(({ area }) => area === 'HVB vuxna');
    // The methods differ by 18 %, but the ranges of others are wider still.
    expect(hvb).toMatchObject({ chosen: 'own', best: 'median', spread: { wide: false } });
    expect(json.forecasts.filter(({ spread }) => spread?.wide).map(({ area }) => area)).toEqual(['Barnahus']);
    expect(hvb?.methods.find(({ method }) => method === 'severalYearsShare')).toMatchObject({ likely: null, missing: expect.stringContaining('Minst 2 tidigare år') as unknown });
    // −51 194 less −71 310 × 42 874 / 64 310, the part of the budget to date.
    expect(json.areas.find(({ name }) => name === 'HVB vuxna')).toMatchObject({ varianceToForecast: expect.closeTo(-51_194 + (71_310 * 42_874) / 64_310, 3) as unknown, forecastChange: null });
    expect(json.forecastTotal).toMatchObject({ area: null, chosen: 'own' });
  });

  it('names where the last forecast stands: in the history, or on the workbook’s own sheet', async () => {
    const host = new XlsxHost(exampleBytes('linkoping-2018-08'));
    const may = (area: string, likely: number) => ({
      area, period: { year: 2018, month: 5 }, method: 'own' as const, low: null, likely, high: null, unit: 'tkr' as const, note: '', date: '2018-06-12', intoCell: false,
    });
    const plan = historyPlan(workbookOf(host.bytes), [], [may('HVB unga', -90_000), may('HVB vuxna', -70_000)], '2018-06-12', { replace: false });
    if (!plan.ok) throw new Error(plan.error.message.sv);
    expect((await host.append(plan.value)).ok).toBe(true);
    const json = jsonOf(host.bytes);
    // The title, what the sheet is and the heads come first: HVB vuxna is the fifth row.
    const adults = json.areas.find(({ name }) => name === 'HVB vuxna');
    expect(adults).toMatchObject({ forecastChange: -1_310 });
    expect(adults?.cells.forecastChange).toEqual([...adults?.cells.forecast ?? [], "'Prognoshistorik'!F5"]);
    expect(json.forecasts.find(({ area }) => area === 'HVB vuxna')?.last).toMatchObject({ forecast: -70_000, cells: ["'Prognoshistorik'!F5"] });

    const own = jsonOf(await forecastYears({ month: 8 }));
    // Years 2022 and 2023 have four forecasts each before March and June 2024.
    expect(own.areas.map(({ cells }) => cells.forecastChange)).toEqual([3, 4, 5, 6].map((row) => [`'Drift'!E${row}`, `'Tidigare prognoser'!K${row}`]));
    expect(own.forecastTotal?.last?.cells).toEqual([3, 4, 5, 6].map((row) => `'Tidigare prognoser'!K${row}`));
  });

  it('forecasts nothing in December', () => {
    const json = jsonOf(exampleBytes('molndal-2017'));
    expect(json.forecasts.every(({ chosen, methods }) => chosen === null && methods.every((one) => one.likely === null && one.missing !== null))).toBe(true);
    expect(describeForecasts(followUpOf(exampleBytes('molndal-2017')), null, 'sv')).toContain('Året är slut');
  });
});

describe('the command forecast', () => {
  it.each([
    ['sv', /^ {4}Flera års andel: \S+ tkr \(årens spann \S+ tkr till \S+ tkr\)\. /m], ['en', /^ {4}Several years' share: \S+ tkr \(range of the years \S+ tkr to \S+ tkr\)\. /m],
  ] as const)('says in words what low and high are of a method that is built on a few years (%s)', (language, line) => {
    const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
    const year = (number: number, amount: (month: number) => number) => sheet(`Månader ${number}`, `
      Utfall per månad ${number}, tkr
      Verksamhet | ${months.map((month) => `${month}-${number - 2000}`).join(' | ')}
      Hemtjänst | ${months.map((_, at) => amount(at)).join(' | ')}
      `);
    const result = followUp(workbook(sheet('Drift', `
      Omsorgsnämnden, nettokostnader per augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-aug 2024
      Hemtjänst | -900 | -600
      `), year(2022, (at) => -60 - 3 * at), year(2023, (at) => -90 + at)), { today: '2024-09-12' });
    expect(describeForecasts(result, 'severalYearsShare', language)).toMatch(line);
  });

  it('puts the areas whose methods disagree first, and says so before any figure', () => {
    const lines = describeForecasts(followUpOf(exampleBytes('linkoping-2018-08')), null, 'sv').split('\n');
    expect(lines[2]).toBe('  Barnahus');
    expect(lines[3]).toContain('Metoderna skiljer sig mycket');
    expect(lines[4]).toContain('Förslaget är mitten av 4 metoder');
    expect(lines.indexOf('  Ekonomiskt bistånd')).toBeGreaterThan(2);
  });

  it.each([['runRate', 'runRate'], ['RUN-RATE', 'runRate'], ['takt', 'runRate'], ['föregående-år', 'priorYearShare'], ['egen', 'own'], ['gissning', null]])('knows the method %s', (text, method) => {
    expect(methodIn(text)).toBe(method);
  });
});

describe('report --method', () => {
  const accept = (bytes: Uint8Array, replace = false, today = '2018-09-15') =>
    acceptMethod(workbookOf(bytes), { today }, { method: 'priorYearShare', replace });

  it('accepts the method where it has input, keeps the others and names them, and asks before it does so again', async () => {
    const host = new XlsxHost(exampleBytes('linkoping-2018-08'));
    const accepted = accept(host.bytes);
    if (!accepted.ok || !accepted.value.append || !accepted.value.result.plan) throw new Error('Nothing was accepted.');
    expect(accepted.value.notices.map(({ sv }) => sv.split(' behåller')[0])).toEqual(['Ensamkommande flyktingbarn']);
    expect((await host.write(accepted.value.result.plan)).ok).toBe(true);
    expect((await host.append(accepted.value.append)).ok).toBe(true);
    expect(jsonOf(host.bytes).forecasts.map(({ chosen }) => chosen)).toEqual([...Array<string>(5).fill('priorYearShare'), 'own', ...Array<string>(3).fill('priorYearShare')]);
    expect(readForecastHistory(workbookOf(host.bytes)).entries).toHaveLength(8);

    const again = accept(host.bytes);
    expect(!again.ok && again.error.sv).toMatch(/har redan en prognos för 2018-08.*--replace\.$/);
    const replaced = accept(host.bytes, true, '2018-09-20');
    if (!replaced.ok || !replaced.value.append) throw new Error('Nothing was replaced.');
    expect((await host.append(replaced.value.append)).ok).toBe(true);
    const { entries } = readForecastHistory(workbookOf(host.bytes));
    expect([entries.filter(({ replaced: gone }) => gone).length, entries.filter(({ replaced: gone }) => !gone).length]).toEqual([8, 8]);
  });

  it('refuses a method that no area has input for, and writes the report in December with a sentence', () => {
    const lomma = accept(exampleBytes('lomma-2017-08'));
    expect(!lomma.ok && lomma.error.sv).toContain('saknar underlag för alla områden');
    const december = accept(exampleBytes('molndal-2017'));
    expect(december.ok && [december.value.append, december.value.notices[0]?.sv]).toEqual([null, 'Året är slut: utfallet är känt och ingen prognos behövs.']);
    expect(december.ok && december.value.result.plan).not.toBeNull();
  });
});
