import { readFacts } from '../../src/facts/readFacts';
import { defaultSettings } from '../../src/settings/settings';
import { formatPeriod } from '../../src/values/period';
import { sheet, workbook } from '../layouts/build';

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

  it('is asked for when nothing says it', () => {
    expect(periodOf('Rapport', 'Budget | Utfall | Prognos')).toEqual({ period: null, rules: ['periodMissing'] });
  });
});
