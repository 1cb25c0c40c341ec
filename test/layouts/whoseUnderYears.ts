import { sheet, workbook, type Layout } from './build';

const ECONOMY = sheet('Ekonomi', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget 2025 | Utfall aug | Prognos 2025
      Förskola | 41200 | 27350 | 41500
      Grundskola | 88300 | 58210 | 88100
      `);

const READ = `
      name | actual | value
      Trygghet, % | 86 | 85
      Nöjd kund, index | 76 | 75`;

const drawn = (name: string, drawing: string, indicators = READ): Layout => ({ name, workbook: workbook(ECONOMY, sheet('Mätetal', drawing)), indicators });

/** Groups of years, or of whose figures they are, over heads that come again, the newest year first or last. */
export const whoseUnderYearLayouts: readonly Layout[] = [
  drawn('tertials under years, the newest first, and a target beyond them', `
       | 2025 | | 2024 | |
      Mätetal | T2 | T1 | T2 | T1 | Mål
      Trygghet, % | 86 | 83 | 81 | 78 | minst 85
      Nöjd kund, index | 76 | 73 | 74 | 71 | minst 75
      `),
  drawn('whose figures under years, the newest first, and a target beyond them', `
       | 2025 | | 2024 | |
      Mätetal | Kommunen | Riket | Kommunen | Riket | Målvärde
      Trygghet, % | 86 | 85 | 83 | 82 | minst 85
      Nöjd kund, index | 76 | 75 | 73 | 72 | minst 75
      `),
  drawn('whose figures under years, without a target', `
       | 2025 | | 2024 |
      Mätetal | Kommunen | Riket | Kommunen | Riket
      Trygghet, % | 86 | 85 | 83 | 82
      Nöjd kund, index | 76 | 75 | 73 | 72
      `, `
      name | actual
      Trygghet, % | 86
      Nöjd kund, index | 76`),
  drawn('years under whose figures they are, what they are compared with last', `
       | Exempelby | | Riket | |
      Mätetal | 2024 | 2025 | 2024 | 2025 | Mål
      Trygghet, % | 83 | 86 | 82 | 85 | minst 85
      Nöjd kund, index | 73 | 76 | 72 | 75 | minst 75
      `),
];
