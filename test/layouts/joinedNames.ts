import { sheet, workbook, type Layout } from './build';

const read = (name: string, heads: string, sum: string): Layout => ({
  name, period: '2026-10',
  workbook: workbook(sheet('Lista', `
      Barnnämnden oktober 2026, tkr

      ${heads} | Budget | Utfall | Prognos
      Norr | Förskola | 22100 | 18400 | 22500
      Norr | Skola | 61300 | 51900 | 62000
      Syd | Förskola | 31400 | 26300 | 31600
      Syd | Skola | 70900 | 58800 | 70200${sum}
      `)),
  areas: `
      name | budget | actual
      Norr Förskola | -22100 | -18400
      Norr Skola | -61300 | -51900
      Syd Förskola | -31400 | -26300
      Syd Skola | -70900 | -58800`,
  total: 'budget | actual\n -185700 | -155400',
  tells: ['namesPaired'],
});

/** Flat lists in which two texts together name a row. */
export const joinedNameLayouts: readonly Layout[] = [
  read('two texts name a row together', 'Rektorsområde | Skolform', '\n      Summa | | 185700 | 155400 | 186300'),
  read('two texts name a row together, without a sum', 'Distrikt | Verksamhet', ''),
  ...([
    ['in columns of their own', 'Ansvar | Ansvar (T) | Verksamhet | Verksamhet (T)', (code: string, name: string) => `${code} | ${name}`],
    ['before the texts', 'Ansvar | Verksamhet', (code: string, name: string) => `${code} ${name}`],
  ] as const).map(([where, heads, of]): Layout => ({
    name: `two texts name a row together, with their codes ${where}`, period: '2026-10',
    workbook: workbook(sheet('Lista', `
      Barnnämnden oktober 2026, tkr

      ${heads} | Budget | Utfall | Prognos
      ${of('6110', 'Norr')} | ${of('407', 'Förskola')} | 22100 | 18400 | 22500
      ${of('6110', 'Norr')} | ${of('440', 'Skola')} | 61300 | 51900 | 62000
      ${of('6120', 'Syd')} | ${of('407', 'Förskola')} | 31400 | 26300 | 31600
      ${of('6120', 'Syd')} | ${of('440', 'Skola')} | 70900 | 58800 | 70200
      `)),
    areas: `
      name | budget | actual
      Norr Förskola | -22100 | -18400
      Norr Skola | -61300 | -51900
      Syd Förskola | -31400 | -26300
      Syd Skola | -70900 | -58800`,
    total: 'budget | actual\n -185700 | -155400',
    tells: ['namesPaired'],
  })),
  {
    name: 'names that come again under a group each are told apart by it, and no pairs', period: '2026-10',
    workbook: workbook(sheet('Lista', `
      Barnnämnden oktober 2026, tkr

      Område | Enhet | Budget | Utfall | Prognos
      Norr | Förskolan Solen | 22100 | 18400 | 22500
       | Gemensamt | 61300 | 51900 | 62000
      Syd | Förskolan Månen | 31400 | 26300 | 31600
       | Gemensamt | 70900 | 58800 | 70200
      `)),
    total: 'budget | actual\n -185700 | -155400', unsure: [], silent: ['namesPaired'],
  },
];
