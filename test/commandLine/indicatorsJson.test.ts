import { toJson } from '../../src/commandLine/json';
import type { IndicatorFact, Reading } from '../../src/reading/sources/indicators/indicatorFacts';
import type { AssessedScorecard } from '../../src/status/indicatorStatus';
import { exampleBytes, followUpOf } from '../support/examples';

const cell = (column: number) => ({ sheet: 'Mål', row: 4, column });
const percent = (value: number, column: number): Reading => ({ value, unit: '%', cell: cell(column), stored: value / 100, numberFormat: '0%' });

const sjuk: IndicatorFact = {
  sheet: 'Mål', name: 'Andel sjukfrånvaro', nameCell: cell(1), goal: 'Vi ska vara en attraktiv arbetsgivare', group: 'Medarbetare', sex: 'Kvinnor',
  actual: percent(6, 4), history: [{ year: 2015, reading: percent(7, 2) }, { year: 2016, reading: percent(6.5, 3) }],
  target: { text: 'Högst 5 %', quantity: { value: 5, unit: '%' }, direction: 'lower', movement: null, year: 2017, cell: cell(5), stored: 'Högst 5 %', numberFormat: 'General' },
  targets: [], forecast: { text: 'nås inte', reading: null, cell: cell(6) }, stated: { status: 'red', text: 'Nås inte', cell: cell(7) },
  comment: { text: 'Fler långa frånvaron.', cell: cell(8) },
};
const bare: IndicatorFact = { ...sjuk, name: 'Antal besök', goal: null, group: null, sex: null, actual: null, history: [], target: null, forecast: null, stated: null, comment: null };

const scorecard: AssessedScorecard = {
  indicators: [
    { fact: sjuk, direction: { direction: 'lower', from: 'target' }, status: 'red', reason: { sv: '83 % av målet', en: '83 % of the target' }, trend: { change: -0.5, since: 2016, better: true } },
    { fact: bare, direction: null, status: 'none', reason: { sv: 'riktning saknas', en: 'no direction' }, trend: { change: null, since: null, better: null } },
  ],
  goals: [{ fact: { sheet: 'Mål', name: 'Vi ska vara en attraktiv arbetsgivare', cell: cell(0), stated: null }, status: 'red', reason: { sv: 'sämsta mätetalet', en: 'the worst indicator' }, indicators: [0] }],
  sexes: [],
};

const json = (language: 'sv' | 'en') => toJson({ ...followUpOf(exampleBytes('lomma-2017-08')), scorecard }, language);

it('gives indicators with a percentage as the number that is read, and the cells of every figure', () => {
  expect(json('sv')).toMatchObject({
    schema: 1, indicatorRule: 'level',
    indicators: [{
      name: 'Andel sjukfrånvaro', goal: 'Vi ska vara en attraktiv arbetsgivare', group: 'Medarbetare', sex: 'Kvinnor', actual: 6, unit: '%',
      target: { text: 'Högst 5 %', value: 5, direction: 'lower', directionFrom: 'target' },
      history: [{ year: 2015, value: 7 }, { year: 2016, value: 6.5 }],
      status: 'red', reason: '83 % av målet', stated: 'red', comment: 'Fler långa frånvaron.', forecast: { text: 'nås inte', value: null },
      trend: { change: -0.5, since: 2016, better: true },
      cells: {
        name: ["'Mål'!B5"], actual: ["'Mål'!E5"], target: ["'Mål'!F5"], history: ["'Mål'!C5", "'Mål'!D5"],
        forecast: ["'Mål'!G5"], stated: ["'Mål'!H5"], comment: ["'Mål'!I5"],
      },
    }, {
      name: 'Antal besök', goal: null, group: null, sex: null, actual: null, unit: null, target: null, history: [], forecast: null,
      status: 'none', reason: 'riktning saknas', stated: null, comment: null, cells: { name: ["'Mål'!B5"] },
    }],
    goals: [{ name: 'Vi ska vara en attraktiv arbetsgivare', status: 'red', reason: 'sämsta mätetalet', stated: null, cells: { name: ["'Mål'!A5"] } }],
  });
});

it('says the reasons in the language that was asked for, and survives being printed', () => {
  const printed: unknown = JSON.parse(JSON.stringify(json('en')));
  expect(printed).toEqual(json('en'));
  expect(printed).toMatchObject({ indicators: [{ reason: '83 % of the target' }, { reason: 'no direction' }], goals: [{ reason: 'the worst indicator' }] });
});
