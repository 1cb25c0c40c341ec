import { sheet, workbook, type Layout } from './build';

const ECONOMY = sheet('Ekonomi', `
      Uppföljning per 2025-08-31, tkr
      Verksamhet | Budget 2025 | Utfall aug | Prognos 2025
      Förskola | 41200 | 27350 | 41500
      Grundskola | 88300 | 58210 | 88100
      `);

const invested = (heads: string): Layout => ({
  name: `investments under "${heads}"`, workbook: workbook(ECONOMY, sheet('Investeringar', `
      Investeringar, tkr
      Projekt | Budget 2025 | Utfall aug | ${heads}
      Ny förskola | 24000 | 14300 | 22500 | 1500 | 22250 | 1750
      Lekplatser | 1800 | 950 | 1700 | 100 | 1550 | 250
      `)),
  investments: `
      name | budget | actual | forecast | variance
      Ny förskola | 24000 | 14300 | 22500 | 1500
      Lekplatser | 1800 | 950 | 1700 | 100`,
});

const counted = (heads: string): Layout => ({
  name: `volumes under "${heads}"`, workbook: workbook(ECONOMY, sheet('Volymer', `
      Volym | Budget 2025 | ${heads} | Utfall aug
      Antal barn | 410 | 407 | 396 | 404
      Antal elever | 1210 | 1218 | 1207 | 1221
      `)),
  volumes: `
      name | budget | actual | forecast
      Antal barn | 410 | 404 | 407
      Antal elever | 1210 | 1221 | 1218`,
});

/** The newest of several forecasts counts, wherever it stands. */
export const forecastOrderLayouts: readonly Layout[] = [
  invested('Prognos aug | Avvikelse aug | Prognos apr | Avvikelse apr'),
  invested('Prognos T2 | Avvikelse | Prognos T1 | Avvikelse'),
  invested('Prognos 2 | Avvikelse | Prognos 1 | Avvikelse'),
  invested('Prognos | Avvikelse | Prognos april | Avvikelse'),
  counted('Prognos aug | Prognos apr'),
  counted('Prognos T2 | Prognos T1'),
  counted('Prognos 2025 | Prognos per april'),
  {
    name: 'volumes of which a month and the year are expected', workbook: workbook(ECONOMY, sheet('Volymer', `
      Volym | Budget 2025 | Utfall aug | Prognos aug | Prognos dec
      Antal barn | 410 | 404 | 405 | 407
      Antal elever | 1210 | 1221 | 1219 | 1218
      `)),
    volumes: `
      name | budget | actual | forecast
      Antal barn | 410 | 404 | 407
      Antal elever | 1210 | 1221 | 1218`,
  },
];
