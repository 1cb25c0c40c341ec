import { readFacts } from '../../../../src/reading/readWorkbook';
import { factsOf } from '../../../../src/reading/meaning/rows/rowFacts';
import { defaultSettings } from '../../../../src/settings/settings';
import { sheet, workbook } from '../../../layouts/build';

const tableOf = (drawing: string) => readFacts(workbook(sheet('Blad1', drawing)), new Set(), defaultSettings);

describe('how a table writes its signs', () => {
  it.each([
    ['net costs negative', 'Verksamhet', '-100 | -60 | -110 | -10', 'costsNegative'],
    ['net costs positive, plus is good', 'Nettokostnad', '100 | 60 | 110 | -10', 'netCostsPositive'],
    ['net costs positive, plus is overspent', 'Nettokostnad', '100 | 60 | 110 | 10', 'netCostsPositive'],
  ])('%s', (_, label, amounts, convention) => {
    const facts = tableOf(`
      Uppföljning augusti 2024, tkr
      ${label} | Budget | Utfall | Prognos | Avvikelse
      Park | ${amounts}
      Gata | ${amounts}
      `);
    const [table] = facts.economy[0]?.tables ?? [];
    expect(table?.convention).toBe(convention);
    const [row] = table?.rows ?? [];
    expect(row && factsOf(row).map(({ measure, read, factor }) => [measure, read * factor])).toEqual([['budget', -100], ['actual', -60], ['forecast', -110], ['variance', -10]]);
  });

  it.each([
    ['costs negative', '50 | -150 | -100', 'costsNegative'],
    ['income negative, costs positive', '-50 | 150 | 100', 'incomeNegative'],
    ['all positive', '50 | 150 | 100', 'allPositive'],
    ['all positive, the result signed', '50 | 150 | -100', 'allPositive'],
  ])('statement: %s', (_, drawn, convention) => {
    const [income, cost, result] = drawn.split(' | ');
    const facts = tableOf(`
      Uppföljning augusti 2024, tkr
       | Budget | Utfall
      Intäkter | ${income} | ${income}
      Kostnader | ${cost} | ${cost}
      Resultat | ${result} | ${result}
      `);
    const [table] = facts.economy[0]?.tables ?? [];
    expect(table?.convention).toBe(convention);
    expect(table?.rows.map(({ terms: [budget] }) => (budget?.read ?? 0) * (budget?.factor ?? 0))).toEqual([50, -150, -100]);
  });

  it('says when nothing but the amounts tells', () => {
    const facts = tableOf(`
      Uppföljning augusti 2024, tkr
      Verksamhet | Budget | Utfall
      Park | 100 | 60
      Gata | 100 | 60
      `);
    expect(facts.problems.map(({ rule }) => rule)).toContain('signInferred');
  });
});
