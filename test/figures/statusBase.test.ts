import { followUp } from '../../src/followUp';
import { sheet, workbook } from '../layouts/build';

const baseOf = (heads: string, rows: readonly string[]) => {
  const { figures } = followUp(workbook(sheet('Blad1', `
    Omsorgsnämnden, uppföljning augusti 2024, tkr
    Verksamhet | ${heads}
    ${rows.join('\n    ')}
    `)), { today: '2026-01-15' });
  return [figures.base, ...figures.areas.map(({ statusBase }) => statusBase?.value ?? null)];
};

describe('what a status divides by, of one kind for every row', () => {
  it.each<[string, string, string[], unknown[]]>([
    ['the net budget', 'Budget | Utfall | Prognos', ['A | -100 | -60 | -110', 'B | -200 | -120 | -200'], ['netBudget', 100, 200]],
    ['the net budget, though one row has none', 'Budget | Utfall | Prognos', ['A | -100 | -60 | -110', 'B | 0 | -120 | -200'], ['netBudget', 100, null]],
    ['the net budget of the period alone, which a grant pays', 'Intäkt | Kostnad | Kommunbidrag | Resultat', ['A | 10 | 110 | 95 | -5', 'B | 20 | 120 | 110 | 10'], ['netBudget', null, null]],
    ['the actual costs', 'Intäkt | Kostnad | Resultat', ['A | 10 | 110 | -100', 'B | 20 | 120 | -100'], ['actualCosts', 110, 120]],
    ['nothing', 'Utfall | Bokslut 2023', ['A | -10 | -11', 'B | -20 | -22'], [null, null, null]],
  ])('%s', (_, heads, rows, expected) => {
    expect(baseOf(heads, rows)).toEqual(expected);
  });

  it('the budgeted gross costs when every area has them', () => {
    const area = (name: string) => sheet(name, `
      ${name}, augusti 2024, tkr
       | Budget | Utfall | Prognos
      Intäkter | 50 | 30 | 50
      Kostnader | -150 | -100 | -160
      Netto | -100 | -70 | -110
      `);
    const { figures } = followUp(workbook(area('Park'), area('Gata')), { today: '2026-01-15' });
    expect([figures.base, ...figures.areas.map(({ statusBase }) => statusBase?.value)]).toEqual(['grossCosts', 150, 150]);
  });
});
