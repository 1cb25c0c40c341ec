import { earlierFindings, type EarlierAmount } from '../../src/findings/earlier';
import { monthTies } from '../../src/findings/identities/monthTies';
import { holds } from '../../src/findings/identities/tie';
import type { EarlierForecast, MonthYear } from '../../src/reading/sources/months/monthFacts';
import { areaOf } from './commentary/area';

const AUGUST = { year: 2025, month: 8 };
const APRIL = { year: 2025, month: 4 };
const from = { sv: 'Prognoshistorik', en: 'Prognoshistorik' };
const was = (area: string, value: number, more: Partial<EarlierAmount> = {}): EarlierAmount => ({ area, what: 'forecast', period: APRIL, value, unit: 'tkr', from, ...more });
const printed = (area: string, value: number, row: number): EarlierForecast => ({ area, period: APRIL, value, unit: 'tkr', sheet: 'N', cell: { sheet: 'N', row, column: 3 } });
const told = (forecasts: readonly EarlierForecast[], known: readonly EarlierAmount[]) => earlierFindings([], forecasts, known, { unit: 'tkr', period: AUGUST });

describe('what earlier reports said', () => {
  const forecasts = [printed('Hemtjänst', -90_300, 3), printed('Boende', -50_200, 4), printed('Stöd', -20_400, 5)];

  it('is held against this month\'s columns, in any unit', () => {
    expect(told(forecasts, [was('Hemtjänst', -90_300), was('Boende', -50.2, { unit: 'mnkr' }), was('Stöd', -20_400)])).toEqual([]);
    const [finding, ...more] = told(forecasts, [was('Hemtjänst', -90_300), was('Boende', -51_200), was('Stöd', -20_400)]);
    expect(more).toEqual([]);
    expect([finding?.rule, finding?.group, finding?.expected, finding?.found]).toEqual(['earlierMismatch', 'Boende', -51_200, -50_200]);
    expect(finding?.message.sv.replace(/\u00A0/g, ' ')).toContain('är −50 200 tkr i \'N\'!D5, men var −51 200 tkr enligt Prognoshistorik');
  });

  it('says nothing where most differ: the column is of something else', () => {
    expect(told(forecasts, [was('Hemtjänst', -91_300), was('Boende', -51_200), was('Stöd', -20_400)])).toEqual([]);
  });

  it('is held against last year\'s outcome', () => {
    const areas = [areaOf('Hemtjänst', { priorYear: -88_210 }), areaOf('Boende', { priorYear: -48_120 })];
    const known = [was('Hemtjänst', -88_210, { what: 'outcome', period: { year: 2024, month: 12 } }), was('Boende', -48_210, { what: 'outcome', period: { year: 2024, month: 12 } })];
    expect(earlierFindings(areas, [], known, { unit: 'tkr', period: AUGUST }).map(({ group, expected }) => [group, expected])).toEqual([['Boende', -48_210]]);
  });
});

describe('months on a sheet of their own', () => {
  const year = (area: string, months: readonly number[]): MonthYear => ({
    area, code: null, sheet: 'Månader', unit: 'tkr', year: 2025, from: 'columns',
    months: Array.from({ length: 12 }, (_, at) => (months[at] === undefined ? null : { value: months[at], count: 1, cells: [{ sheet: 'Månader', row: area.length, column: at + 1 }] })),
  });
  const months = [-10, -11, -12, -13, -14, -15, -16, -17];
  const sum = months.reduce((all, one) => all + one, 0);
  const names = ['Hemtjänst', 'Boende', 'Stöd'];
  const ties = (last: number) => monthTies(names.map((name) => areaOf(name, { actual: name === 'Stöd' ? last : sum })), names.map((name) => year(name, months)), {
    unit: 'tkr', period: AUGUST, numberAt: ({ column }) => months[column - 1] ?? null,
  });

  it('come to the outcome so far', () => {
    expect(ties(sum).map(holds)).toEqual([true, true, true]);
    const broken = ties(sum + 90).filter((tie) => !holds(tie));
    expect(broken.map(({ name, gap, terms }) => [name, gap, terms.length])).toEqual([['Stöd', 90, 9]]);
  });

  it('say nothing where a month is missing', () => {
    expect(monthTies([areaOf('Boende', { actual: sum })], [year('Boende', months.slice(0, 6))], { unit: 'tkr', period: AUGUST, numberAt: () => 1 })).toEqual([]);
  });
});
