import { sheet, workbook, type Layout } from './build';

const ECONOMY = sheet('Ekonomi', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget 2025 | Utfall aug | Prognos 2025
      Förskola | 41200 | 27350 | 41500
      Grundskola | 88300 | 58210 | 88100
      `);

const READ = {
  indicators: `
      name | actual | value
      Trygghet, % | 86 | 85
      Väntetid, dagar | 52 | 55`,
};

const drawn = (name: string, drawing: string): Layout => ({ name, workbook: workbook(ECONOMY, sheet('Mätetal', drawing)), ...READ });

/** Rows of target and outcome under each indicator's name, and outcomes of the year so far beside an empty one of the whole. */
export const measureUnderNameLayouts: readonly Layout[] = [
  drawn('target and outcome in rows below the name', `
      Mätetal | 2023 | 2024 | 2025
      Trygghet, %
      Målvärde | 81 | 83 | 85
      Utfall | 81 | 83 | 86
      Väntetid, dagar
      Målvärde | 60 | 58 | 55
      Utfall | 58 | 61 | 52
      `),
  drawn('outcome, target and the country in rows below the name, dashed', `
       | 2023 | 2024 | 2025
      Trygghet, %
      - Utfall | 81 | 83 | 86
      - Riket | 79 | 79 | 80
      - Mål | | | 85
      Väntetid, dagar
      - Utfall | 58 | 61 | 52
      - Riket | 60 | 59 | 59
      - Mål | | | 55
      `),
  drawn('the year so far beside the whole of it, which is yet to come', `
      Mätetal | 2024 | Delår 2025 | Helår 2025 | Målvärde
      Trygghet, % | 83 | 86 | | minst 85
      Väntetid, dagar | 61 | 52 | | högst 55
      `),
  drawn('the year so far beside the whole of it, of no year', `
      Mätetal | Målvärde | Utfall delår | Utfall helår | Bedömning
      Trygghet, % | minst 85 | 86 | | Nås
      Väntetid, dagar | högst 55 | 52 | | Nås
      `),
];
