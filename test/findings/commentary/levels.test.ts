import { commentaryFindings } from '../../../src/findings/commentary/commentary';
import { areaOf } from './area';

const CELL = { sheet: 'Nämnd', row: 4, column: 9 };
const AREA = areaOf('Grundskola', { budget: -312_400, forecast: -309_700, variance: 2_700, actual: -205_300, budgetToDate: -208_267, varianceToDate: 2_967 });

const saidOf = (text: string): string[] => commentaryFindings([{ text, cell: CELL, area: AREA, names: ['Grundskola'] }], { unit: 'tkr', period: { year: 2025, month: 8 }, before: () => null }).map(({ rule }) => rule);

describe('amounts themselves', () => {
  it.each([
    'Prognosen för helåret är 309,7 miljoner kronor.', 'Till och med augusti är utfallet 205,3 mnkr, vilket är 3 mnkr lägre än budgeterat.', 'Budgeten för året uppgår till 312,4 mnkr.',
    'Prognosen är 340 mnkr brutto.', 'Utfallet är 120 mnkr.', 'Utfallet efter augusti är 3 mnkr bättre än periodens budget.', 'Grundskolan väntas redovisa ett överskott om 2,7 mnkr jämfört med budget.',
  ])('says nothing of what may be so: %s', (text) => { expect(saidOf(text)).toEqual([]); });

  it.each([
    ['Prognosen för helåret är 390,7 miljoner kronor.', 'commentAmount'], ['Till och med augusti är utfallet 250,3 mnkr.', 'commentAmount'], ['Budgeten för året uppgår till 321,4 mnkr.', 'commentAmount'],
    ['Utfallet efter augusti är 9 mnkr bättre än periodens budget.', 'commentAmount'], ['Grundskolan väntas redovisa ett underskott om 2,7 mnkr jämfört med budget.', 'commentDirection'],
  ])('tells of a slip: %s', (text, rule) => { expect(saidOf(text)).toEqual([rule]); });
});
