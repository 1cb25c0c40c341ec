import { followUp, type FollowUp } from '../../src/followUp';
import { formatPeriod } from '../../src/values/period';
import { sheet, workbook } from '../layouts/build';

/** A financial year that begins in another month than January is followed as it is, and its months are counted from there. */

const calendar = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const usual = [80, 90, 110, 120, 100, 95, 105, 100, 90, 130, 60, 110];

/** The months of a year that begins in `from`, with the calendar year of each. */
const monthsFrom = (from: number, year: number) => usual.map((part, at) => ({ part, name: calendar[(from - 1 + at) % 12] ?? '', year: year + (from - 1 + at >= 12 ? 1 : 0) }));

interface Months {
  readonly dated?: boolean;
  readonly factor: number;
  readonly through?: number;
  readonly sums?: boolean;
}

function monthsOf(from: number, year: number, { dated = true, factor, through = 12, sums = false }: Months) {
  const months = monthsFrom(from, year);
  const row = (name: string, times: number) => {
    let sum = 0;
    return `${name} | ${months.map(({ part }, at) => {
      sum += Math.round(part * factor) * times;
      return at < through ? `-${sums ? sum : Math.round(part * factor) * times}` : '';
    }).join(' | ')}`;
  };
  return sheet(`Månader ${year}`, `
    Skolnämnden, ${sums ? 'ackumulerat ' : ''}utfall per månad, tkr
    Verksamhet | ${months.map(({ name, year: own }) => (dated ? `${name} ${own}` : name)).join(' | ')}
    ${row('Förskola', 1)}
    ${row('Grundskola', 2)}
    `);
}

/** What months 1 to 4 of the year with this factor come to. */
const toDate = (factor: number): number => usual.slice(0, 4).reduce((sum, part) => sum + Math.round(part * factor), 0);

/** The same municipality's follow-up after four months, in a year that begins in `from`. */
function book(from: number, more: Partial<Months> = {}, outcome = toDate(1.1)) {
  const months = monthsFrom(from, 2023);
  const [first, last, end] = [months[0], months[3], months[11]];
  const year = from === 1 ? '2023' : '2023/2024';
  return workbook(
    sheet('Drift', `
    Skolnämnden, räkenskapsår ${first?.name ?? ''}–${end?.name ?? ''}, tkr
    Verksamhet | Budget ${year} | Utfall ${first?.name ?? ''}-${last?.name ?? ''}${from === 1 ? ' 2023' : ''} | Prognos ${year}
    Förskola | -1250 | -${outcome} | -1280
    Grundskola | -2500 | -${2 * outcome} | -2560
    Summa | -3750 | -${3 * outcome} | -3840
    `),
    ...[0.9, 0.95, 1].map((factor, at) => monthsOf(from, 2020 + at, { factor, ...more })), monthsOf(from, 2023, { factor: 1.1, through: 4, ...more }),
  );
}

const read = (from: number, more: Partial<Months> = {}, outcome?: number): FollowUp => followUp(book(from, more, outcome), { today: '2024-03-15' });

/** Every proposal's figures, by area and method. */
const figures = ({ forecasts }: FollowUp) => (forecasts ? [...forecasts.areas, forecasts.total] : []).map(({ forecasts: { best, proposals }, deviation, forecast }) =>
  [best, forecast, deviation, proposals.map(({ method, low, likely, high }) => [method, low, likely, high])]);

describe.each([9, 7, 5, 2])('a year that begins in month %i', (from) => {
  const now = read(from);

  it('gives the forecasts that the same months of a calendar year give', () => {
    const same = read(1);
    expect(same.period).toEqual({ year: 2023, month: 4 });
    expect(now.period).toEqual({ year: 2023, month: 4, from });
    expect(figures(now)).toEqual(figures(same));
    expect(figures(now)[0]?.[0]).toBe('median');
  });

  it('says which year and month it is, and asks for nothing', () => {
    expect(now.problems.map(({ rule, severity }) => [rule, severity])).toEqual([['brokenYearFollowed', 'info']]);
    expect(now.problems[0]?.message.sv).toMatch(/^Uppföljningen gäller det brutna året 2023\/24, som börjar i .+: 4 av 12 månader\./);
    const last = monthsFrom(from, 2023)[3];
    expect(now.report?.title).toContain(String(last?.year));
    expect(now.period && formatPeriod(now.period)).toBe(`${last?.year}-${String(calendar.indexOf(last?.name ?? '') + 1).padStart(2, '0')}`);
  });
});

it('names years and months as they are called', () => {
  const now = read(9);
  const said = (method: string) => now.forecasts?.areas[0]?.forecasts.proposals.find((one) => one.method === method);
  expect(said('severalYearsShare')?.explanation?.sv).toContain('till och med december, i mitten av åren (2020/21:');
  expect(said('priorYearRest')?.explanation?.sv).toContain('det som kom efter december 2022/23:');
  expect(said('remainingBudget')?.explanation?.en).toContain('spread as in 2020/21–2022/23 on average');
  expect(said('recentLevel')?.missing?.sv).toBe('Metoden används från och med mars.');
  expect(now.report?.title).toBe('Ekonomisk uppföljning per 31 december 2023');
});

const drift = (title: string, heads: string) => followUp(workbook(sheet('Drift', `
  ${title}
  Verksamhet | ${heads}
  Förskola | -1200 | -700 | -1250
  Grundskola | -2400 | -1500 | -2380
  Summa | -3600 | -2200 | -3630
  `)), { today: '2024-06-15' });

it.each<[string, string, { year: number; month: number; from: number }]>([
  ['Skolnämnden, räkenskapsår juli–juni, t.o.m. december 2023, tkr', 'Budget 2023/24 | Utfall | Prognos', { year: 2023, month: 6, from: 7 }],
  ['Skolnämnden, 1/9 2023–31/8 2024, tkr', 'Budget 2023/2024 | Utfall sep-mar | Prognos 2023/2024', { year: 2023, month: 7, from: 9 }],
  ['Skolnämnden, 2023-09-01–2024-08-31, tkr', 'Budget 2023/2024 | Utfall sep-mar | Prognos 2023/2024', { year: 2023, month: 7, from: 9 }],
  ['Skolnämnden, tkr', 'Budget 2023/2024 | Utfall maj-dec | Prognos 2023/2024', { year: 2023, month: 8, from: 5 }],
  ['Skolnämnden, tkr', 'Budget | Utfall jul 2023-mar 2024 | Prognos 23/24', { year: 2023, month: 9, from: 7 }],
  ['Skolnämnden, tkr', 'Budget 2023/24 | Utfall jul 2023-jun 2024 | Prognos 2023/24', { year: 2023, month: 12, from: 7 }],
])('%s; %s', (title, heads, period) => {
  const now = drift(title, heads);
  expect(now.period).toEqual(period);
  expect(now.areas.map(({ figures: { amounts } }) => [amounts.budget?.value, amounts.actual?.value])).toEqual([[-1200, -700], [-2400, -1500]]);
  expect(now.problems.filter(({ rule }) => rule.startsWith('brokenYear')).map(({ rule }) => rule)).toEqual(['brokenYearFollowed']);
});

it.each([
  ['nothing says when it begins', 'Skolnämnden, t.o.m. december 2023, tkr', 'Budget 2023/2024 | Utfall | Prognos 2023/2024'],
  ['nothing says how far the outcome goes', 'Skolnämnden, räkenskapsår juli–juni, tkr', 'Budget 2023/2024 | Utfall | Prognos 2023/2024'],
  ['two beginnings are said', 'Skolnämnden, räkenskapsår juli–juni, tkr', 'Budget 2023/2024 | Utfall sep-dec | Prognos 2023/2024'],
  ['the outcome is of another year', 'Skolnämnden, räkenskapsår juli–juni, tkr', 'Budget 2023/2024 | Utfall jul-dec 2022 | Prognos 2023/2024'],
  ['the heads are of two years', 'Skolnämnden, räkenskapsår juli–juni, tkr', 'Budget 2022/2023 | Utfall jul-dec | Prognos 2023/2024'],
])('is told and not followed where %s', (_, title, heads) => {
  const now = drift(title, heads);
  expect([now.period, now.forecasts, now.problems.filter(({ rule }) => rule.startsWith('brokenYear')).map(({ rule, severity }) => [rule, severity])])
    .toEqual([null, null, [['brokenYear', 'error']]]);
});

it.each<[string, Partial<Months>, number | undefined]>([
  ['that are running sums', { sums: true }, undefined],
  ['that come to another outcome', {}, 500],
])('takes no months %s', (_, more, outcome) => {
  const now = read(9, more, outcome);
  expect(now.period).toEqual({ year: 2023, month: 4, from: 9 });
  expect(now.forecasts?.areas.map(({ input }) => input.years)).toEqual([[], []]);
  const made = now.forecasts?.areas[0]?.forecasts.proposals.filter(({ likely }) => likely !== null).map(({ method }) => method);
  expect(made).toEqual(['own', 'remainingBudget', 'runRate']);
});

it('takes none of the earlier years where the heads do not say which they are', () => {
  const now = read(9, { dated: false });
  expect(now.forecasts?.areas.map(({ input }) => input.years.map(({ year }) => year))).toEqual([[2023], [2023]]);
});
