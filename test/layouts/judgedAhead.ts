import { sheet, workbook, type Layout } from './build';

/** Goals that are judged by what the year is expected to come to, beside an outcome of some months. */

const judged = (forecast: string, said: string): string => `
      Finansiella mål
      Delårsrapport per 31 augusti 2025

      Mål | Målnivå | Utfall 2024 | Utfall jan–aug 2025 | Prognos 2025 | Måluppfyllelse
      Självfinansiering av investeringar | minst 75 % | 88% | 71% | ${forecast} | ${said}
      Soliditet | minst 15 % | 16% | 17% | 17% | Nås
      `;

const kinds = { Mål: 'indicators' };

export const judgedAheadLayouts: readonly Layout[] = [
  { name: 'a goal missed so far and met by the forecast is met as the workbook says', workbook: workbook(sheet('Mål', judged('77%', 'Nås'))), kinds, silent: ['statedDiffers'] },
  { name: 'a goal missed so far and nearly met by the forecast is partly met as the workbook says', workbook: workbook(sheet('Mål', judged('74%', 'Nås delvis'))), kinds, silent: ['statedDiffers'] },
  { name: 'a goal missed so far and by the forecast is not met, whatever the workbook says', workbook: workbook(sheet('Mål', judged('70%', 'Nås'))), kinds, tells: ['statedDiffers'] },
];
