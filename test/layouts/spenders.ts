import { sheet, workbook, type Layout } from './build';

/** Under Kostnader those who spend, or what is spent on: names of departments make areas, names of kinds of cost a statement. */

const HEADS = `
      Hamnförbundet, årsredovisning
      Tkr | Budget | Utfall | Differens | Utfall
       | 2025 | 2025 | 2025 | 2024`;

const report = (costs: readonly string[], result: string, below = '') => sheet('Drift', `
      ${HEADS.trim()}
      Intäkter
      Medlemsbidrag | 41000 | 41000 | 0 | 40100
      Hamnavgifter | 6000 | 6450 | 450 | 5900
      Summa intäkter | 47000 | 47450 | 450 | 46000
      Kostnader
      ${costs.join('\n      ')}
      Summa kostnader | 46900 | 47650 | -750 | 46200
      ${result} | 100 | -200 | -300 | -200
      ${below}
      `);

const DEPARTMENTS = ['Teknisk avdelning, kajer | 18400 | 19100 | -700 | 18000', 'Driftavdelningen | 16500 | 16200 | 300 | 16300', 'Bojar och fyrar | 4000 | 4250 | -250 | 3900', 'Ledning och ekonomi | 8000 | 8100 | -100 | 8000'];
const KINDS = ['Personalkostnader | 18400 | 19100 | -700 | 18000', 'Lokaler | 16500 | 16200 | 300 | 16300', 'Övrig verksamhet | 4000 | 4250 | -250 | 3900', 'Avskrivningar | 8000 | 8100 | -100 | 8000'];

const areas = `
      name | budget | actual | variance | priorYear
      Medlemsbidrag | 41000 | 41000 | 0 | 40100
      Hamnavgifter | 6000 | 6450 | 450 | 5900
      Teknisk avdelning, kajer | -18400 | -19100 | -700 | -18000
      Driftavdelningen | -16500 | -16200 | 300 | -16300
      Bojar och fyrar | -4000 | -4250 | -250 | -3900
      Ledning och ekonomi | -8000 | -8100 | -100 | -8000`;
const total = `
      budget | actual | variance | priorYear
      100 | -200 | -300 | -200`;

const measures = (heads: string) => `

      ${heads}
      Antal anlöp | 700 | 688 | | 655
      Antal inspektioner | 420 | 391 | | 431`;

const YEARS_APART = `
      name | budget | actual | priorYear
      Antal anlöp | 700 | 688 | 655
      Antal inspektioner | 420 | 391 | 431`;

const ACTIVITIES = ['Bärgning och räddning | 18400 | 19100 | -700 | 18000', 'Farledstillsyn | 16500 | 16200 | 300 | 16300', 'Lokaler | 4000 | 4250 | -250 | 3900', 'Ledning och ekonomi | 8000 | 8100 | -100 | 8000'];
const doneAreas = areas.replace('Teknisk avdelning, kajer', 'Bärgning och räddning').replace('Driftavdelningen', 'Farledstillsyn').replace('Bojar och fyrar', 'Lokaler');
const WITH_STAFF = ['Personal räddning | 18400 | 19100 | -700 | 18000', ...ACTIVITIES.slice(1)];

export const spenderLayouts: readonly Layout[] = [
  { name: 'what is done under Kostnader are areas, with their rent beside them', workbook: workbook(report(ACTIVITIES, 'Årets resultat')), areas: doneAreas, total, silent: ['sumMismatch', 'totalMismatch'] },
  { name: 'what is done beside what is paid to staff are lines', workbook: workbook(report(WITH_STAFF, 'Årets resultat')), areas: '\n name', total, silent: ['sumMismatch', 'totalMismatch'] },
  { name: 'departments under Kostnader are areas', workbook: workbook(report(DEPARTMENTS, 'Årets resultat')), areas, total, silent: ['sumMismatch', 'totalMismatch'] },
  { name: 'departments under Kostnader, the result called by another name', workbook: workbook(report(DEPARTMENTS, 'Verksamhetens resultat')), areas, total, silent: ['sumMismatch', 'totalMismatch'] },
  { name: 'kinds of cost under Kostnader, one of which ends as a unit does, are lines', workbook: workbook(report(KINDS, 'Årets resultat')), areas: '\n name', total, silent: ['sumMismatch', 'totalMismatch'] },
  { name: 'two outcomes of measures are of the years over the same columns above', workbook: workbook(report(DEPARTMENTS, 'Årets resultat', measures('Verksamhetsmått | Budget | Utfall | | Utfall'))), areas, volumes: YEARS_APART, silent: ['doubtfulMeasures'] },
  { name: 'two outcomes of measures below other columns than those with years are asked about', workbook: workbook(report(DEPARTMENTS, 'Årets resultat', measures('Verksamhetsmått | Budget | Utfall | | Utfall').replaceAll(' | | ', ' | '))), areas, tells: ['doubtfulMeasures'] },
];
