import { sheet, workbook, type Layout } from './build';

/** What printed variances are taken from, as their whole column shows, and how amounts under a title of results are signed. */

const unprinted = (time: string, rows: readonly string[]): Layout['workbook'] => workbook(sheet('Uppföljning', `
      Socialnämnden, uppföljning ${time}, tkr
      Verksamhet | Budget 2025 | Utfall perioden | Avvikelse perioden
      ${rows.join('\n      ')}
      `));

const titled = (title: string, rows: readonly string[]): Layout['workbook'] => workbook(sheet('Sektorer', `
      ${title}
      Sektor (tkr) | Budget 2022 | Utfall 2022
      ${rows.join('\n      ')}
      `));

const SECTORS = ['Lärande | 131204 | 132655', 'Social omsorg | 99876 | 110312', 'Samhälle | 21033 | 22190', 'Service | 62008 | 61557'];

export const takenFromLayouts: readonly Layout[] = [
  {
    name: 'a forecast that happens to be the outcome is one as the others of its column', workbook: workbook(sheet('Uppföljning', `
      Socialnämnden, uppföljning augusti 2025, tkr
      Verksamhet | Årsbudget | Utfall jan-aug | Avvikelse helår
      Äldreomsorg | 12040 | 8015 | -105
      Hemtjänst | 3410 | 2296 | -110
      IFO | 2400 | 2340 | 60
      Summa | 17850 | 12651 | -155
      `)), areas: `
      name | budget | actual | forecast | variance
      Äldreomsorg | -12040 | -8015 | -12145 | -105
      Hemtjänst | -3410 | -2296 | -3520 | -110
      IFO | -2400 | -2340 | -2340 | 60`,
  },
  {
    name: 'a variance of the outcome tells of no forecast, also where one of its rows is wrong', workbook: workbook(sheet('Uppföljning', `
      Socialnämnden, uppföljning augusti 2025, tkr
      Verksamhet | Årsbudget | Utfall jan-aug | Avvikelse helår
      Äldreomsorg | 12040 | 8015 | 4025
      Hemtjänst | 3410 | 2296 | 1114
      Kultur | 2210 | 1402 | 808
      IFO | 2400 | 1340 | 60
      `)), areas: `
      name | budget | actual | forecast
      Äldreomsorg | -12040 | -8015 | -
      Hemtjänst | -3410 | -2296 | -
      Kultur | -2210 | -1402 | -
      IFO | -2400 | -1340 | -`, tells: ['varianceMismatch'], silent: [],
  },
  {
    name: 'a variance against a budget so far that is not printed stands', workbook: unprinted('april 2025', ['Äldreomsorg | 12000 | 4100 | -160', 'Hemtjänst | 3400 | 1000 | 115', 'IFO | 2400 | 940 | -152', 'Kultur | 1000 | 270 | 60', 'Fritid | 5100 | 1900 | -223']),
    silent: ['variancesContradicted'],
  },
  {
    name: 'a variance against no such part of the year is of another column', workbook: unprinted('april 2025', ['Äldreomsorg | 12000 | 6100 | 1160', 'Hemtjänst | 3400 | 1000 | 1056', 'IFO | 2400 | 940 | 511', 'Kultur | 1000 | 270 | 333', 'Fritid | 5100 | 1900 | 1180']),
    tells: ['variancesContradicted'], silent: [],
  },
  ...(['Sektorernas samlade resultat', 'Sektorernas uppföljning'] as const).map((title): Layout => ({
    name: `amounts as budgeted are costs, and their signs are asked about: ${title}`, workbook: titled(title, SECTORS),
    areas: `
      name | budget | actual
      Lärande | -131204 | -132655
      Social omsorg | -99876 | -110312
      Samhälle | -21033 | -22190
      Service | -62008 | -61557`, tells: ['signInferred'],
  })),
  {
    name: 'results far from what was budgeted stand as they are', workbook: titled('Sektorernas samlade resultat', ['Lärande | 500 | 1455', 'Social omsorg | 300 | 112', 'Samhälle | 200 | 1190', 'Service | 600 | 57']),
    areas: `
      name | budget | actual
      Lärande | 500 | 1455
      Social omsorg | 300 | 112
      Samhälle | 200 | 1190
      Service | 600 | 57`,
  },
];
