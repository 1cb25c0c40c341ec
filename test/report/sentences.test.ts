import { figureOf } from '../../src/figures/arithmetic';
import { noAmounts } from '../../src/figures/derive';
import type { AreaRow } from '../../src/report/model';
import { summarySentences } from '../../src/report/sentences';
import { endOfPeriod, spanOfPeriod, spokenAmount } from '../../src/report/words';
import { enumerated } from '../../src/values/enumerated';
import { formatAmount } from '../../src/values/amount';
import type { Status } from '../../src/values/status';

const figure = (value: number) => figureOf([{ cell: { sheet: 'S', row: 0, column: 0 }, factor: 1, read: value, text: null }]);

const row = (name: string, variance: number | null, status: Status, varianceToDate: number | null = null): AreaRow => ({
  unsure: {}, comment: '', isDraft: false, assessment: { status, reason: { sv: '', en: '' } },
  figures: {
    name, income: null, costs: null, grant: null, earlier: [], lines: [], parts: [], comment: null, periodBase: null, group: null, code: null,
    statusBase: figure(1_000_000),
    amounts: { ...noAmounts, variance: variance === null ? null : figure(variance), varianceToDate: varianceToDate === null ? null : figure(varianceToDate) },
  },
});

const context = { language: 'sv', unit: 'tkr', period: { year: 2017, month: 8 }, base: 'grossCosts', committee: 'Socialnämnden' } as const;

describe('the summary', () => {
  it('gives the period, the year, and what needs attention, worst first', () => {
    const areas = [row('Vuxen', -31_000, 'red'), row('IFO', -6_050, 'yellow'), row('LSS', 500, 'green'), row('Barn och Unga', -40_000, 'red')];
    expect(summarySentences(row('', -5_000, 'yellow', -20_918), areas, context)).toEqual([
      'Socialnämnden redovisar för perioden ett underskott på 20,9 mnkr mot budget. Prognosen för helåret visar ett underskott på 5,0 mnkr mot budget (−0,5 % av budgeterade kostnader).',
      'Röda: Barn och Unga (−40,0 mnkr) samt Vuxen (−31,0 mnkr). Gula: IFO (−6,1 mnkr). LSS (+500 tkr) är grönt.',
    ]);
  });

  it('says nollresultat, and that all are green', () => {
    expect(summarySentences(row('', 0, 'green'), [row('A', 0, 'green'), row('B', 3, 'green')], context)).toEqual([
      'Prognosen för helåret visar ett nollresultat mot budget (0,0 % av budgeterade kostnader).', 'Alla områden är gröna; störst avvikelse har B (+3 tkr).',
    ]);
  });

  it('speaks of the whole year in December', () => {
    expect(summarySentences(row('', -20_725, 'red', -20_725), [], { ...context, period: { year: 2023, month: 12 } })[0])
      .toBe('Socialnämnden redovisar för helåret ett underskott på 20,7 mnkr mot budget (−2,1 % av budgeterade kostnader).');
  });

  it.each([
    [[['A', -80], ['B', 3_000], ['C', 10]], 'Alla områden är gröna; störst avvikelse har B (+3,0 mnkr) och A (−80 tkr).'],
    [[['A', 0], ['B', 0]], 'Alla områden är gröna.'],
    [[['A', 0]], 'A är grönt.'],
  ] as const)('names the largest variances of green areas: %j', (areas, sentence) => {
    expect(summarySentences(row('', null, 'none'), areas.map(([name, variance]) => row(name, variance, 'green')), context)).toEqual([sentence]);
  });

  it('says what was spent and is expected where nothing is judged, and why', () => {
    const [total, area] = [row('', null, 'none'), row('Hemtjänst', null, 'none')];
    const spent: AreaRow = { ...total, figures: { ...total.figures, amounts: { ...noAmounts, actual: figure(-124_055), forecast: figure(-184_500) } } };
    const why: AreaRow = { ...area, assessment: { status: 'none', reason: { sv: 'avvikelse saknas', en: 'no variance' } } };
    expect(summarySentences(spent, [why, why], context)).toEqual([
      'Socialnämnden redovisar för perioden en nettokostnad på 124,1 mnkr. Prognosen för helåret är en nettokostnad på 184,5 mnkr.', 'Inget område är bedömt: avvikelse saknas.',
    ]);
    expect(summarySentences(spent, [why, area], { ...context, language: 'en', period: { year: 2017, month: 12 } })).toEqual([
      'Socialnämnden reports net costs of 124.1 mnkr for the full year.', 'No area is assessed.',
    ]);
    expect(summarySentences(total, [why], context)).toEqual(['Ej bedömda: Hemtjänst.']);
  });

  it('names the five worst of many', () => {
    const areas = Array.from({ length: 9 }, (_, at) => row(`Enhet ${at + 1}`, -1_000 * (at + 1), 'red'));
    expect(summarySentences(row('', null, 'none'), areas, context)).toEqual([
      'Röda: Enhet 9 (−9,0 mnkr), Enhet 8 (−8,0 mnkr), Enhet 7 (−7,0 mnkr), Enhet 6 (−6,0 mnkr), Enhet 5 (−5,0 mnkr) och 4 till.',
    ]);
  });
});

it.each([
  [-50, 'tkr', '50 tkr'], [-999, 'tkr', '999 tkr'], [1_000, 'tkr', '1,0 mnkr'], [-6_050, 'tkr', '6,1 mnkr'], [12_345_678, 'kr', '12,3 mnkr'], [0.3, 'mnkr', '0,3 mnkr'], [999_000, 'kr', '1,0 mnkr'], [82_642, 'kr', '82\u00a0642 kr'],
] as const)('%d %s is spoken of as %s', (value, unit, words) => {
  expect(spokenAmount(value, unit, 'sv')).toBe(words);
});

it.each([
  [-20_918, 'tkr', '−20\u00a0918'], [0, 'tkr', '0'], [-0.4, 'tkr', '0'], [2.25, 'mnkr', '2,3'], [-1_234_567, 'kr', '−1\u00a0234\u00a0567'],
] as const)('%d %s is written %s', (value, unit, text) => {
  expect(formatAmount(value, unit, 'sv')).toBe(text);
});

it('writes periods and lists as people do', () => {
  expect(endOfPeriod({ year: 2024, month: 2 }, 'sv')).toBe('29 februari 2024');
  expect(spanOfPeriod({ year: 2017, month: 8 }, 'sv')).toBe('jan–aug');
  expect(spanOfPeriod({ year: 2017, month: 1 }, 'sv')).toBe('jan');
  expect(spanOfPeriod({ year: 2017, month: 12 }, 'sv')).toBe('2017');
  expect(enumerated(['LSS', 'Barn och Unga', 'IFO'], 'sv')).toBe('LSS, Barn och Unga samt IFO');
  expect(enumerated(['LSS', 'HVO', 'IFO'], 'sv')).toBe('LSS, HVO och IFO');
});
