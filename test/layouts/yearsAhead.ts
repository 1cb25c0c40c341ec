import { sheet, workbook, type Layout } from './build';

/** Which year is told of where only earlier years have outcomes, or only closed years stand; which way is good by the head of the targets; whose an export is. */

const NAMES = ['Resultatet ska uppgå till minst 2 %', 'Soliditeten ska inte understiga 40 %', 'Låneskulden får högst uppgå till 55 tkr per invånare'];

const goals = (heads: string, rows: readonly string[], title = 'God ekonomisk hushållning') => workbook(sheet('Mål', `
      ${title}

      ${heads}
      ${NAMES.map((name, at) => `${name} | ${rows[at] ?? ''}`).join('\n      ')}
      `));

const measured = (values: readonly (string | number)[], statuses: readonly string[]): string => `
      name | actual | direction | status
      ${NAMES.map((name, at) => `${name} | ${values[at] ?? '-'} | ${['higher', 'higher', 'lower'][at] ?? ''} | ${statuses[at] ?? 'none'}`).join('\n      ')}`;

const ahead: readonly (readonly [string, string, readonly string[]])[] = [
  ['as texts', 'Finansiellt mål | Mål 2022 | Utfall 2021 | Prognos 2022', ['2 % | 4,1 % | 3,4 %', '40 % | 43,2 % | 43,9 %', '55 tkr | 48,6 tkr | 53,9 tkr']],
  ['after two years', 'Mätetal | Målvärde | Bokslut 2020 | Bokslut 2021 | Prognos 2022', ['2 | 3,3 | 4,1 | 3,4', '40 | 42,0 | 43,2 | 43,9', '55 | 47,1 | 48,6 | 53,9']],
  ['last year by its words', 'Mätetal | Målvärde | Föregående års utfall | Prognos 2022', ['2 | 4,1 | 3,4', '40 | 43,2 | 43,9', '55 | 48,6 | 53,9']],
];

const VALUES = [4.1, 43.2, 48.6];
const kinds = { Mål: 'indicators' };

const waste = (head: string): Layout['workbook'] => workbook(sheet('Matsvinn', `
      Matsvinn i gram per portion
      Verksamhet | 2024 | 2023 | ${head}
      Förskola | 52 | 58 | 45
      Grundskola | 38 | 41 | 35
      Gymnasium | 33 | 39 | 35
      `));
const wasted = (direction: string, statuses: readonly string[]): string => `
      name | actual | direction | status
      Förskola | 52 | ${direction} | ${statuses[0] ?? ''}
      Grundskola | 38 | ${direction} | ${statuses[1] ?? ''}
      Gymnasium | 33 | ${direction} | ${statuses[2] ?? ''}`;

const places = (title: string, heads: string): Layout['workbook'] => workbook(sheet('Volymer', `
      ${title}

      Antal platser | ${heads}
      Vårdboende | 112 | 108 | 104
      Korttidsplatser | 18 | 16 | 15

      Antal brukare | ${heads}
      Hemtjänst | 402 | 388 | 396
      Trygghetslarm | 236 | 229 | 241
      `));
const counted = (values: readonly (number | string)[]): string => `
      name | actual | priorYear
      ${['Vårdboende', 'Korttidsplatser', 'Hemtjänst', 'Trygghetslarm'].map((name, at) => `${name} | ${values[at * 2] ?? '-'} | ${values[at * 2 + 1] ?? '-'}`).join('\n      ')}`;

const drawn = (line: string): Layout['workbook'] => workbook(sheet('Export', `
      Jämförare: Sjöbygden
      ${line}

      Id | Nyckeltal | Mätenhet | 2023 | 2022
      N15505 | Behöriga elever, andel (%) | Andel | 85,1 | 83,4
      N11800 | Kostnad förskola, kr/barn | Kronor | 170266 | 161893
      `));
const fetched = `
      name | actual
      Behöriga elever, andel (%) | 85.1
      Kostnad förskola, kr/barn | 170266`;

const judged = (row: string): Layout['workbook'] => workbook(sheet('Mål', `
      Kommunfullmäktiges mål – uppföljning 2024

      Perspektiv: ekonomi
      Mål | Bedömning | Analys
      ${row}
      Investeringar ska finansieras med egna medel | Delvis uppfyllt | Självfinansieringen var 87 procent.
      `));

const exported = (committees: readonly string[], head = 'Nämnd'): Layout['workbook'] => workbook(sheet('Blad1', `
      ${head} | Verksamhet | Utfall dec 2024 | Budget dec 2024 | Avvikelse
      ${['Museum | -861 | -812 | -49', 'Kulturstöd | -5968 | -6240 | 272', 'Konsthall | -4813 | -4815 | 2', 'Kulturskola | -7902 | -7800 | -102'].map((row, at) => `${committees[at] ?? ''} | ${row}`).join('\n      ')}
      `));
const same = (name: string) => [name, name, name, name];

export const yearAheadLayouts: readonly Layout[] = [
  ...ahead.map(([name, heads, rows]): Layout => ({
    name: `an earlier year's outcome beside a forecast of the year is no outcome of it: ${name}`, workbook: goals(heads, rows), kinds, indicators: measured(['-', '-', '-'], ['none', 'none', 'none']), silent: [],
  })),
  {
    name: 'the outcome of the year beside its forecast is its own', workbook: goals('Mätetal | Målvärde | Utfall 2021 | Utfall 2022 | Prognos 2022', ['2 | 3,3 | 4,1 | 3,4', '40 | 42,0 | 43,2 | 43,9', '55 | 47,1 | 48,6 | 53,9']),
    kinds, indicators: measured(VALUES, ['green', 'green', 'green']), silent: [],
  },
  {
    name: 'an outcome of no said year is the follow-up\'s, whatever year is forecast', workbook: goals('Mätetal | Målvärde | Utfall | Prognos 2022', ['2 | 4,1 | 3,4', '40 | 43,2 | 43,9', '55 | 48,6 | 53,9']),
    kinds, indicators: measured(VALUES, ['green', 'green', 'green']), silent: [],
  },
  {
    name: 'the last outcome before forecasts of several years is followed up', workbook: goals('Mätetal | Målvärde | Utfall 2021 | Prognos 2022 | Prognos 2023', ['2 | 4,1 | 3,4 | 3', '40 | 43,2 | 43,9 | 44', '55 | 48,6 | 53,9 | 54']),
    kinds, indicators: measured(VALUES, ['green', 'green', 'green']), silent: [],
  },
  ...['Målvärde 2024 (högst)', 'Mål 2024, max', 'Högst (målvärde)', 'Mål ≤'].map((head): Layout => ({
    name: `the head of the targets says that they are the most: ${head}`, workbook: waste(head), kinds: { Matsvinn: 'indicators' }, indicators: wasted('lower', ['red', 'yellow', 'green']), silent: ['directionMissing'],
  })),
  { name: 'the head of the targets says that they are the least', workbook: waste('Målvärde (minst)'), kinds: { Matsvinn: 'indicators' }, indicators: wasted('higher', ['green', 'green', 'yellow']), silent: ['directionMissing'] },
  ...['Målvärde (min)', 'Målvärde (högst/minst)', 'Målvärde 2024'].map((head): Layout => ({
    name: `the head of the targets says nothing of which way is good: ${head}`, workbook: waste(head), kinds: { Matsvinn: 'indicators' }, indicators: wasted('-', ['none', 'none', 'none']), tells: ['directionMissing'], silent: [],
  })),
  ...['Volymutveckling inom äldreomsorgen', 'Volymer i bokslut 2023'].map((title): Layout => ({
    name: `of volumes in closed years alone the latest is followed up: ${title}`, workbook: places(title, 'Bokslut 2021 | Bokslut 2022 | Bokslut 2023'),
    kinds: { Volymer: 'volumes' }, volumes: counted([104, 108, 15, 16, 396, 388, 241, 229]), silent: ['sideColumnUnread'],
  })),
  {
    name: 'volumes in closed years before the year that the title plans are none of it', workbook: places('Volymer, budget 2025', 'Bokslut 2021 | Bokslut 2022 | Bokslut 2023'),
    kinds: { Volymer: 'volumes' }, volumes: counted(['-', '-', '-', '-', '-', '-', '-', '-']), tells: ['sideColumnUnread'], silent: [],
  },
  ...['Uttag 2024-05-20 ur Kolada', 'Utdrag 2024-05-31 från Kolada', 'Export 2024-05-20 ur nyckeltalsdatabasen', 'Uttag gjort 2024-05-20'].map((line): Layout => ({
    name: `the day when figures were drawn is no period: ${line}`, workbook: drawn(line), kinds: { Export: 'indicators' }, indicators: fetched, silent: ['periodFromText'],
  })),
  { name: 'a goal in a sentence about its result is no head, though it is met', workbook: judged('Resultatet ska uppgå till 2 procent av skatter | Uppfyllt | Resultatet blev 41,6 mnkr, eller 2,3 procent.'), kinds, goals: `
      name | status
      Resultatet ska uppgå till 2 procent av skatter | green
      Investeringar ska finansieras med egna medel | yellow`, silent: [] },
  { name: 'a goal that is met and told of in a few words', workbook: judged('Resultatet ska bli bättre än året innan | Uppnått | Resultatet steg.'), kinds, goals: `
      name | status
      Resultatet ska bli bättre än året innan | green
      Investeringar ska finansieras med egna medel | yellow`, silent: [] },
  { name: 'a committee that a column gives in every row', workbook: exported(same('Kulturnämnden')), committee: 'Kulturnämnden' },
  { name: 'a committee that a column without a head gives in every row', workbook: exported(same('Kultur- och fritidsnämnden'), ''), committee: 'Kultur- och fritidsnämnden' },
  { name: 'of two committees in a column neither is the workbook\'s', workbook: exported(['Kulturnämnden', 'Kulturnämnden', 'Fritidsnämnden', 'Fritidsnämnden']), committee: null },
  { name: 'a department in a column is no committee', workbook: exported(same('Kulturförvaltningen'), 'Förvaltning'), committee: null },
];
