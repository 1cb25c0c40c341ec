import { readFacts } from '../../../../src/reading/readWorkbook';
import { factsOf } from '../../../../src/reading/meaning/rows/rowFacts';
import { defaultSettings } from '../../../../src/settings/settings';
import { formatPeriod } from '../../../../src/values/period';
import { sheet, workbook } from '../../../layouts/build';

const periodOf = (title: string, heads: string, note = '') => {
  const facts = readFacts(workbook(sheet('Blad1', `
    ${title}
    Verksamhet, tkr | ${heads}
    Park | -12000 | -7800 | -12100
    Gata | -31000 | -21900 | -32000

    ${note}
    `)), new Set(), defaultSettings);
  return { period: facts.period && formatPeriod(facts.period), rules: facts.problems.map(({ rule }) => rule) };
};

describe('the period', () => {
  it.each([
    ['heads before titles', 'Rapport juni 2024', 'Budget 2024 | Utfall 2024-08-31 | Prognos', '2024-08'],
    ['titles', 'Rapport juni 2024', 'Budget | Utfall | Prognos', '2024-06'],
    ['the title\'s year for a month in the heads', 'Budgetuppföljning 2024', 'Budget | Utfall jan-sep | Prognos', '2024-09'],
    ['the budget\'s year', 'Rapport', 'Budget 2025 | Utfall T1 | Prognos', '2025-04'],
    ['a year alone is the whole of it', 'Rapport', 'Budget 2023 | Utfall 2023 | Avvikelse', '2023-12'],
    ['a forecast says that the year is not over', 'Rapport', 'Budget 2023 | Utfall 2023 | Prognos 2023', null],
    ['bokslut', 'Bokslut 2023', 'Budget | Utfall | Avvikelse', '2023-12'],
    ['last year\'s column is not the period', 'Rapport aug 2024', 'Utfall 2023-12-31 | Utfall | Budget', '2024-08'],
    ['a forecast\'s month is not the period', 'Rapport aug 2024', 'Budget | Utfall | Prognos T1', '2024-08'],
  ])('%s', (_, title, heads, period) => {
    expect(periodOf(title, heads).period).toBe(period);
  });

  it('from a text, and says so', () => {
    const { period, rules } = periodOf('Rapport', 'Budget 2024 | Utfall | Prognos', 'Utfallet är hämtat efter augusti månad 2024 ur ekonomisystemet.');
    expect(period).toBe('2024-08');
    expect(rules).toContain('periodFromText');
  });

  it('from a text, with its cell', () => {
    const facts = readFacts(workbook(sheet('Blad1', `
      Rapport
      Verksamhet, tkr | Budget 2024 | Utfall | Prognos
      Park | -12000 | -7800 | -12100

      Utfallet är hämtat efter augusti månad 2024 ur ekonomisystemet.
      `)), new Set(), defaultSettings);
    const problem = facts.problems.find(({ rule }) => rule === 'periodFromText');
    expect(problem?.cells).toEqual([{ sheet: 'Blad1', row: 4, column: 0 }]);
    expect(problem?.message.sv).toContain("'Blad1'!A5");
  });

  it('is asked for when nothing says it', () => {
    expect(periodOf('Rapport', 'Budget | Utfall | Prognos')).toEqual({ period: null, rules: ['periodMissing'] });
  });
});

/** A sheet with words and a date above its table. */
const stated = (name: string, above: string) => sheet(name, `
    ${above}
    Verksamhet, tkr | Budget | Utfall | Prognos
    Park | -12000 | -7800 | -12100
    Gata | -31000 | -21900 | -32000
    `);

describe('a date cell above the table', () => {
  it.each([
    ['beside the words', 'Utfall t.o.m. | @2024-08-31\n', '2024-08'],
    ['beside the words, right over the heads', 'Utfall t.o.m. | @2024-08-31', '2024-08'],
    ['under the words', 'Utfall t.o.m.\n@2024-08-31\n', '2024-08'],
    ['under the words, right over the heads', 'Utfall t.o.m.\n@2024-08-31', '2024-08'],
    ['beside a title, over the outcome', 'Park och gata | | Utfall t.o.m. | @2024-08-31', '2024-08'],
    ['shown as a month', 'Period: | @2024-08', '2024-08'],
    ['a month as a number', 'Period | 202408', '2024-08'],
    ['beside the date that it was made', 'Uppföljning per | @2024-08-31\nUpprättad | @2024-09-12', '2024-08'],
    ['only the date that it was printed', 'Utskriven | @2024-09-12\n', null],
    ['of last year only', 'Budget beslutad | @2023-11-20\n', null],
  ])('%s', (_, above, period) => {
    const facts = readFacts(workbook(stated('Blad1', above)), new Set(), defaultSettings);
    expect(facts.period && formatPeriod(facts.period)).toBe(period);
    const [row] = facts.economy[0]?.tables[0]?.rows ?? [];
    const measures = row && factsOf(row).map(({ measure }) => measure);
    expect(measures).toEqual(['budget', 'actual', 'forecast']);
  });

  it('heads its column where amounts stand right under it', () => {
    const facts = readFacts(workbook(sheet('Blad1', `
      Fritidsnämnden, tkr
      Verksamhet | Utfall | @2024-08-31
      Bad | -7800 | -7900
      Hallar | -21900 | -22000
      `)), new Set(), defaultSettings);
    expect(facts.sheets[0]?.kind).toBe('areas');
    expect(facts.economy[0]?.tables[0]?.rows).toHaveLength(2);
  });

  it('that says another month than the others is told, with its cell', () => {
    const facts = readFacts(workbook(
      stated('Park', 'Verksamhetsområde Park\nUtfall t.o.m. | @2024-08-31'), stated('Gata', 'Verksamhetsområde Gata\nUtfall t.o.m. | @2024-08-31'),
      stated('Torg', 'Verksamhetsområde Torg, augusti 2024\nUtfall t.o.m. | @2024-07-31'),
    ), new Set(), defaultSettings);
    expect(facts.period).toEqual({ year: 2024, month: 8 });
    const told = facts.problems.filter(({ rule }) => rule === 'periodDiffers');
    expect(told.map(({ cells }) => cells)).toEqual([[{ sheet: 'Torg', row: 1, column: 1 }]]);
    expect(told[0]?.message.sv).toMatch(/'Torg'!B2 säger .* gäller 2024-08\. Rätta datumet/);
  });
});

describe('the period of a workbook without an economy', () => {
  const periodIn = (tab: string, drawing: string) => {
    const facts = readFacts(workbook(sheet(tab, drawing)), new Set(), defaultSettings);
    return facts.period && formatPeriod(facts.period);
  };

  it('is that of the heads of investments, and never a project\'s or a plan\'s year', () => {
    expect(periodIn('Investeringar', `
      Investeringar, tkr
      Projekt | Budget 2025 | Plan 2026 | Utfall t.o.m. sep 2025 | Prognos 2025
      Ny skola | 62 | 70 | 41 | 58
      Simhall | 95 | 90 | 41 | 88
      `)).toBe('2025-09');
    expect(periodIn('Investeringar', `
      Investeringar, tkr
      Projekt | Budget 2025 | Utfall 2024 | Prognos 2025
      Ny skola | 62 | 41 | 58
      Simhall | 95 | 41 | 88
      `)).toBeNull();
  });

  it('is no year that stands beside the numbers of a sheet without heads', () => {
    const facts = readFacts(workbook(sheet('Kostnad per barn', `
      Kostnad per barn, t.o.m. augusti 2025
      Mått | Utfall 2025 | Mål 2025
      Kostnad per barn, kr | 145 | högst 150
      Kostnad per plats, kr | 160 | högst 155
      `), sheet('Data', `
      Enhet | Barn
      Nya förskolan (öppnar 2026) | 12
      `)), new Set(), defaultSettings);
    expect(facts.period && formatPeriod(facts.period)).toBe('2025-08');
  });
});
