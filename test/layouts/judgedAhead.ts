import { sheet, workbook, type Layout } from './build';

/** How goals and measures are judged: by what the year is expected to come to, and in a column without a head. */

const judged = (forecast: string, said: string): string => `
      Finansiella mål
      Delårsrapport per 31 augusti 2025

      Mål | Målnivå | Utfall 2024 | Utfall jan–aug 2025 | Prognos 2025 | Måluppfyllelse
      Självfinansiering av investeringar | minst 75 % | 88% | 71% | ${forecast} | ${said}
      Soliditet | minst 15 % | 16% | 17% | 17% | Nås
      `;

const coloured = (last: string, words: readonly string[], below = ''): string => `
      Kvalitet i korthet 2025
       | Nyckeltal | 2025 | 2024
      ${['Behöriga till yrkesprogram, andel (%)', 'Nöjda föräldrar, andel (%)', 'Examen inom fyra år, andel (%)', 'Närvaro, andel (%)'].map((name, at) => `${words[at] ?? ''} | ${name} | ${91 - at} | ${90 - at}`).join('\n      ')}
      ${last} | Trygga elever, andel (%) | 79 | 77
      ${below}
      `;
const measured = (words: readonly (string | null)[], last = '-'): string => `
      name | actual | stated
      Behöriga till yrkesprogram, andel (%) | 91 | ${words[0] ?? '-'}
      Nöjda föräldrar, andel (%) | 90 | ${words[1] ?? '-'}
      Examen inom fyra år, andel (%) | 89 | ${words[2] ?? '-'}
      Närvaro, andel (%) | 88 | ${words[3] ?? '-'}
      Trygga elever, andel (%) | 79 | ${last}`;
const COLOURS = ['Grön', 'Gul', 'Röd', 'Grön'];

const kinds = { Mål: 'indicators' };

export const judgedAheadLayouts: readonly Layout[] = [
  { name: 'a goal missed so far and met by the forecast is met as the workbook says', workbook: workbook(sheet('Mål', judged('77%', 'Nås'))), kinds, silent: ['statedDiffers'] },
  { name: 'a goal missed so far and nearly met by the forecast is partly met as the workbook says', workbook: workbook(sheet('Mål', judged('74%', 'Nås delvis'))), kinds, silent: ['statedDiffers'] },
  { name: 'a goal missed so far and by the forecast is not met, whatever the workbook says', workbook: workbook(sheet('Mål', judged('70%', 'Nås'))), kinds, tells: ['statedDiffers'] },
  ...([
    ['one of which is not known', 'Uppgift saknas', COLOURS, '', ['green', 'yellow', 'red', 'green']],
    ['and a note below', '', COLOURS, '\nFärgerna jämför med andra kommuner', ['green', 'yellow', 'red', 'green']],
    ['most of which are other words', '', ['Grön', 'Skola', 'Vård', 'Omsorg'], '', [null, null, null, null]],
  ] as const).map(([name, last, words, below, stated]): Layout => ({
    name: `colours in a column without a head, ${name}`, workbook: workbook(sheet('Mål', coloured(last, words, below))), kinds, indicators: measured(stated, last === '' ? '-' : 'none'), silent: [],
  })),
];
