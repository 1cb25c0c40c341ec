import { figureOf } from '../../src/figures/arithmetic';
import { noAmounts } from '../../src/figures/derive';
import type { Amounts, AreaFigures, LineKind } from '../../src/figures/figures';
import { draftComment } from '../../src/report/draftComment';

const figure = (value: number) => figureOf([{ cell: { sheet: 'Vuxen', row: 1, column: 1 }, factor: 1, read: value, text: null }]);
const amounts = (toDate: number | null, year: number | null): Amounts => ({
  ...noAmounts, varianceToDate: toDate === null ? null : figure(toDate), variance: year === null ? null : figure(year),
});
const line = (name: string, kind: LineKind, toDate: number, year: number) => ({ name, kind, earlier: [], amounts: amounts(toDate, year) });
const area = (name: string, own: Amounts, rest: Partial<AreaFigures> = {}): AreaFigures => ({
  name, amounts: own, income: null, costs: null, grant: null, statusBase: null, periodBase: null, group: null, code: null, earlier: [], lines: [], parts: [], comment: null, ...rest,
});
const august = { language: 'sv', unit: 'tkr', period: { year: 2017, month: 8 } } as const;

describe('a draft says what the figures say', () => {
  it.each([
    ['Vuxen', -22_359, -31_000, 'Utkast: Verksamhetsområdet Vuxen redovisar för perioden ett underskott på 22,4 mnkr. Prognosen för helåret visar ett underskott på 31,0 mnkr.'],
    ['Barn och Unga', -1_954, 0, 'Utkast: Verksamhetsområdet Barn och Unga redovisar för perioden ett underskott på 2,0 mnkr. Prognosen för helåret visar ett nollresultat.'],
    ['Administration', 578, 640, 'Utkast: Verksamhetsområdet Administration redovisar för perioden ett överskott på 578 tkr. Prognosen för helåret visar ett överskott på 640 tkr.'],
    ['IFO', 457, null, 'Utkast: Verksamhetsområdet IFO redovisar för perioden ett överskott på 457 tkr.'],
    ['Enhet Nord', null, -6_050, 'Utkast: Prognosen för helåret för enhet Nord visar ett underskott på 6,1 mnkr.'],
    ['Tyst', null, null, ''],
    ['Avrundat', -0.4, 0.4, 'Utkast: Verksamhetsområdet Avrundat redovisar för perioden ett nollresultat. Prognosen för helåret visar ett nollresultat.'],
  ])('%s', (name, toDate, year, expected) => {
    expect(draftComment(area(name, amounts(toDate, year)), august)).toBe(expected);
  });

  it('tells of the year alone when it is over', () => {
    expect(draftComment(area('Vuxen', amounts(-3_404, -3_404)), { ...august, period: { year: 2023, month: 12 } }))
      .toBe('Utkast: Verksamhetsområdet Vuxen redovisar för helåret ett underskott på 3,4 mnkr.');
  });

  it('names the line that most of the variance comes from, of its own sign, and no sum', () => {
    const lines = [
      line('Intäkter', 'income', 4_398, 9_871), line('Köpt vård och placeringar', 'cost', -9_922, -16_349), line('Personalkostnader', 'cost', -9_426, -15_531),
      line('Summa kostnader', 'costTotal', -24_805, -40_871), line('Resultat', 'result', -22_359, -31_000),
    ];
    expect(draftComment(area('Vuxen', amounts(-22_359, -31_000), { lines }), august)).toMatch(/Den största avvikelsen finns inom köpt vård och placeringar \(−16,3 mnkr\)\.$/);
  });

  it('names no line when none makes half of the variance', () => {
    const lines = Array.from({ length: 4 }, (_, at) => line(`Kostnad ${at}`, 'cost', -25, -25));
    expect(draftComment(area('Vuxen', amounts(-100, -100), { lines }), august)).not.toContain('största');
  });

  it('speaks English', () => {
    expect(draftComment(area('Adults', amounts(-22_359, -31_000)), { ...august, language: 'en' }))
      .toBe('Draft: The area Adults reports a deficit of 22.4 mnkr for the period. The full-year forecast shows a deficit of 31.0 mnkr.');
  });
});
