import { sheet, workbook, type Layout } from './build';

const DRIFT = sheet('Ekonomi', `
      Barnnämnden, delår augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Prognos
      Förskola | -93600 | -62800 | -93700
      Skola | -100000 | -66000 | -100000
      Summa | -193600 | -128800 | -193700
      `);
const AREAS = `
      name | budget | actual | forecast | priorYear
      Förskola | -93600 | -62800 | -93700 | -
      Skola | -100000 | -66000 | -100000 | -`;
const TOTAL = `
      budget | actual | forecast
      -193600 | -128800 | -193700`;

/** Sheets of what the areas' money is made of, of other times than theirs, and of what one of something costs. */
export const partsByKindLayouts: readonly Layout[] = [
  { name: 'incomes by kind on a sheet of their own', workbook: workbook(DRIFT, sheet('Intäkter', `
      Intäkter per slag
      tkr
      Intäktsslag | Budget 2025 | Utfall jan-aug | Prognos
      Barnomsorgsavgifter | 6100 | 4050 | 6150
      Statsbidrag | 9800 | 7020 | 10400
      Summa | 15900 | 11070 | 16550
      `)), areas: AREAS, total: TOTAL, kinds: { Ekonomi: 'areas', Intäkter: 'other' }, tells: ['partOfAreas'], silent: ['totalsAdded', 'totalMismatch'] },
  { name: 'a budget to date beside budgets of the year', workbook: workbook(DRIFT, sheet('Inhyrt', `
      Kostnader för bemanningsföretag

      Område | Budget ack | Utfall ack | Prognos helår
      Norr | 41200 | 42900 | 64100
      Söder | 38100 | 37200 | 56000
      Totalt | 79300 | 80100 | 120100
      `)), areas: AREAS, total: TOTAL, kinds: { Ekonomi: 'areas', Inhyrt: 'other' }, tells: ['otherTableLeft'], silent: ['totalsAdded'] },
  { name: 'what an inhabitant costs is no money of earlier years', workbook: workbook(DRIFT, sheet('Jämförelse', `
      Nettokostnad per invånare, kr

      Verksamhet | 2021 | 2022 | 2023 | 2024
      Förskola | 4010 | 4150 | 4320 | 4400
      Skola | 9980 | 9990 | 10180 | 10250
      Liknande kommuner, skola | 9550 | 9610 | 9700 | 9780
      `)), areas: AREAS, total: TOTAL, kinds: { Ekonomi: 'areas', Jämförelse: 'indicators' }, silent: ['areaWithoutFigures'] },
  { name: 'other areas with a budget of the year stay areas', workbook: workbook(DRIFT, sheet('Kultur', `
      Kulturverksamhet, tkr
      Verksamhet | Budget 2025 | Utfall jan-aug | Prognos
      Bibliotek | -59000 | -39000 | -59000
      Scen | -1000 | -600 | -1000
      Summa | -60000 | -39600 | -60000
      `)), kinds: { Ekonomi: 'areas', Kultur: 'areas' }, total: `
      budget | actual
      -253600 | -168400`, silent: ['otherTableLeft', 'partOfAreas'] },
  { name: 'exploitation of land by project is no money of areas', workbook: workbook(sheet('Exploatering', `
      Exploatering 2025-08-31, tkr

      Projekt | Budget netto | Utfall netto | Prognos netto
      Kv Lärkan | 2500 | -1800 | 2100
      Kv Sparven | -3000 | 2800 | -2900
      `)), kinds: { Exploatering: 'investments' }, areas: 'name', silent: [] },
  { name: 'a department of land and exploitation has areas', workbook: workbook(sheet('Mark och exploatering', `
      Mark och exploatering augusti 2025, tkr
      Verksamhet | Budget 2025 | Utfall | Prognos
      Mark | -2500 | -1800 | -2100
      Skog | -3000 | -1900 | -2900
      `)), kinds: { 'Mark och exploatering': 'areas' } },
];
