import { sheet, workbook, type Layout } from './build';

/** Amounts and counts of about two thousand, in cells without a format: rows of them are none of a table's heads. */

const drift = (heads: string, rows: string) => workbook(sheet('Drift', `
      Servicenämnden, augusti 2026, tkr
      ${heads}
${rows}
      `));

const rows = (year: string) => `      Måltider | 9012 | 6010 | 9015
      ${year}
      Städ | 5001 | 2997 | 5002`;

const areas = `
      name | budget | actual | forecast
      Måltider | -9012 | -6010 | -9015
      Ledning | -2020 | -2012 | -2019
      Städ | -5001 | -2997 | -5002`;

const heads = 'Verksamhet | Budget 2026 | Utfall jan-aug 2026 | Prognos 2026';

const volumes = (heads: string, rows: string) => workbook(sheet('Volymer', `
      Verksamhetsmått, augusti 2026
      ${heads}
${rows}
      `));

const pupils = `      Antal elever i grundskolan | 2040 | 2012 | 2030
      Antal barn i förskolan | 860 | 855 | 850
      Antal elever i gymnasiet | 720 | 698 | 700`;

const counted = `
      name | budget | actual | forecast
      Antal elever i grundskolan | 2040 | 2012 | 2030
      Antal barn i förskolan | 860 | 855 | 850
      Antal elever i gymnasiet | 720 | 698 | 700`;

export const amountLikeYearLayouts: readonly Layout[] = [
  { name: 'an area of three amounts that could be years, among others', workbook: drift(heads, rows('Ledning | 2020 | 2012 | 2019')), period: '2026-08', areas, silent: ['tableAside'] },
  {
    name: 'the first area of amounts that could be years, under heads that say no year',
    workbook: drift('Verksamhet | Budget | Utfall | Prognos', '      Ledning | 2020 | 2012 | 2019\n      Måltider | 9012 | 6010 | 9015\n      Städ | 5001 | 2997 | 5002'), period: '2026-08',
    areas: `
      name | budget | actual | forecast
      Ledning | -2020 | -2012 | -2019
      Måltider | -9012 | -6010 | -9015
      Städ | -5001 | -2997 | -5002`,
  },
  {
    name: 'rows that could be years with codes before their names and words after them',
    workbook: drift('Kod | Verksamhet | Budget 2026 | Utfall jan-aug 2026 | Kommentar', '      2010 | Budget och redovisning | 9012 | 6010 | -\n      2015 | Plan och bygg | 2020 | 2012 | Färre ärenden\n      2020 | Kulturnämnden | 2020 | 2010 | Enligt plan\n      2025 | Städ | 5001 | 2997 | -'),
    period: '2026-08', silent: ['tableAside', 'singleArea'], areas: `
      name | budget | actual
      Budget och redovisning | -9012 | -6010
      Plan och bygg | -2020 | -2012
      Kulturnämnden | -2020 | -2010
      Städ | -5001 | -2997`,
  },
  {
    name: 'rows that could be years in a table with an empty row before each of its rows',
    workbook: drift('Verksamhet | Budget 2026 | Utfall jan-aug 2026\n', '      Måltider | 9012 | 6010\n\n      Planenhet | 2020 | 2012\n\n      Ledning | 2001 | 2010\n\n      Städ | 5001 | 2997'),
    period: '2026-08', silent: ['tableAside', 'singleArea'], areas: `
      name | budget | actual
      Måltider | -9012 | -6010
      Planenhet | -2020 | -2012
      Ledning | -2001 | -2010
      Städ | -5001 | -2997`,
  },
  ...([['under the head of the names', 'Antal | Budget 2026 | Utfall aug 2026 | Prognos 2026'], ['under heads that say no year', 'Verksamhet | Budget | Utfall | Prognos']] as const).map(([name, heads]): Layout => ({
    name: `counts that could be years, ${name}`, workbook: volumes(heads, pupils), kinds: { Volymer: 'volumes' }, period: '2026-08', volumes: counted, silent: ['sideColumnUnread', 'doubtfulMeasures'],
  })),
  {
    name: 'counts that could all be years beside a budget of their size are counts',
    workbook: volumes('Antal | Budget 2026 | Utfall aug 2026 | Prognos 2026', '      Antal elever i musikskolan | 2100 | 2012 | 2050\n      Antal lån per vecka | 2060 | 2005 | 2000'),
    kinds: { Volymer: 'volumes' }, silent: ['doubtfulMeasures'],
    volumes: `
      name | budget | actual | forecast
      Antal elever i musikskolan | 2100 | 2012 | 2050
      Antal lån per vecka | 2060 | 2005 | 2000`,
  },
  {
    name: 'years below a name that heads another table, after an empty row, head it',
    workbook: workbook(sheet('Drift', `
      Servicenämnden, bokslut 2026, tkr

      Verksamhet | Budget 2026 | Utfall 2026
      Måltider | 9012 | 9010
      Städ | 5001 | 4997
      Summa | 14013 | 14007

      Personalkostnader | 2026 | 2025
      Månadslön | 4100 | 4000
      Sjuklön | 120 | 118
      `)),
    period: '2026-12', areas: `
      name | budget | actual
      Måltider | -9012 | -9010
      Städ | -5001 | -4997`,
  },
];
