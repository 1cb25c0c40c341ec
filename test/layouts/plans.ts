import { sheet, workbook, type Layout } from './build';

const DRIFT = sheet('Drift', `
      Driftredovisning per nämnd, oktober 2026, tkr

      Nämnd | Budget 2026 | Utfall | Prognos 2026 | Avvikelse
      Kommunstyrelsen | -98400 | -80100 | -98900 | -500
      Socialnämnden | -365500 | -301000 | -369000 | -3500
      Summa | -463900 | -381100 | -467900 | -4000
      `);
const AREAS = `
      name | budget | actual | forecast
      Kommunstyrelsen | -98400 | -80100 | -98900
      Socialnämnden | -365500 | -301000 | -369000`;

/** Years to come are no outcome and no budget of this year; what finances the whole is none of its committees. */
export const planLayouts: readonly Layout[] = [
  { name: 'a plan of loans for years to come', workbook: workbook(DRIFT, sheet('Låneplan', `
      Låneplan 2026-2029, mnkr

       | 2026 | 2027 | 2028 | 2029
      Ingående skuld | 590 | 610 | 640 | 655
      Nyupplåning | 40 | 50 | 35 | 20
      Amortering | -20 | -20 | -20 | -25
      Utgående skuld | 610 | 640 | 655 | 650
      Räntekostnad | 14.2 | 15.9 | 16.8 | 17.1
      `)), areas: AREAS, period: '2026-10', kinds: { Drift: 'areas', Låneplan: 'other' }, tells: ['unclearTable'] },
  { name: 'a plan of results alone', workbook: workbook(sheet('Flerårsplan', `
      Resultatplan 2026-2029, mnkr

       | 2026 | 2027 | 2028
      Nettokostnader | -1021 | -1050 | -1080
      Skatter och bidrag | 1035 | 1062 | 1091
      Finansnetto | -9 | -7 | -5
      Årets resultat | 5 | 5 | 6
      `)), areas: 'name', kinds: { Flerårsplan: 'other' }, tells: ['unclearTable', 'noTable'], silent: [] },
  { name: 'assumptions for coming years are no outcome', workbook: workbook(DRIFT, sheet('Förutsättningar', `
      Planeringsförutsättningar 2027-2029

       | 2026 | 2027 | 2028 | 2029
      PKV, % | 3.1 | 2.8 | 2.7 | 2.6
      Löneökning, % | 3.4 | 3.0 | 3.0 | 3.0
      `)), areas: AREAS, kinds: { Drift: 'areas', Förutsättningar: 'other' }, tells: ['unclearTable'] },
  { name: 'a follow-up of a plan under bare years tells outcomes', workbook: workbook(sheet('Uppföljning', `
      Uppföljning av verksamhetsplan 2024-2026, tkr

       | 2024 | 2025 | 2026
      Kansli | -5000 | -5100 | -5300
      Bibliotek | -9000 | -9100 | -9200
      Summa | -14000 | -14200 | -14500
      `)), kinds: { Uppföljning: 'areas' } },
  { name: 'investments planned by the year stay investments', workbook: workbook(sheet('Investeringsplan', `
      Investeringsplan 2026-2029, tkr

      Projekt | 2026 | 2027 | 2028 | 2029
      Lekplats | 500 | 0 | 0 | 0
      Skola | 1000 | 9000 | 12000 | 3000
      `)), kinds: { Investeringsplan: 'investments' }, areas: 'name', silent: ['unclearTable'] },
  { name: 'a decided budget counts before plans of later years', workbook: workbook(sheet('Ramar', `
      Budgetramar 2027 och plan 2028-2029, tkr

      Nämnd | Budget 2026 | Budget 2027 | Plan 2028 | Plan 2029
      Kommunstyrelsen | 92000 | 94100 | 95800 | 97600
      Omsorgsnämnden | 366000 | 379500 | 388000 | 396100
      Summa | 458000 | 473600 | 483800 | 493700
      `)), areas: `
      name | budget
      Kommunstyrelsen | -94100
      Omsorgsnämnden | -379500`, tells: ['rivalColumns'], silent: [] },
  { name: 'taxes and equalisation on a sheet of their own', workbook: workbook(sheet('Skatt', `
      Skatteintäkter och statsbidrag, prognos oktober 2026, tkr

       | Budget 2026 | Prognos 2026 | Avvikelse
      Skatteintäkter | 782400 | 780530 | -1870
      Inkomstutjämning | 227100 | 228000 | 900
      Summa | 1009500 | 1008530 | -970
      `), DRIFT), areas: AREAS, kinds: { Skatt: 'other', Drift: 'areas' }, tells: ['otherTableLeft'], silent: ['totalMismatch', 'totalsAdded'], total: `
      budget | actual | forecast
      -463900 | -381100 | -467900` },
  { name: 'prices of one below the areas leave them the whole', workbook: workbook(sheet('Uppföljning', `
      Servicenämnden, augusti 2026 (tkr)

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Kost | 57100 | 38300 | 58200 | -1100
      Lokalvård | 98600 | 65900 | 98200 | 400
      Summa | 155700 | 104200 | 156400 | -700

      Nyckeltal | Budget | Utfall | Prognos | Avvikelse
      Kostnad per meter ledning, kr | 446 | 441 | 447 | 1
      `)), kinds: { Uppföljning: 'areas' }, total: `
      budget | actual | forecast
      -155700 | -104200 | -156400`, silent: ['totalMismatch'] },
  { name: 'children of areas in tkr are money all the same', workbook: workbook(sheet('Barn', `
      Barn i förskola, uppföljning september 2026, tkr

      Verksamhet | Budget | Utfall | Prognos
      Egen regi | 4100 | 3020 | 4150
      Fristående | 2100 | 1620 | 2150
      `)), kinds: { Barn: 'areas' } },
  { name: 'a title and its time at the far ends of one row', period: '2026-08', committee: 'Miljö- och byggnadsnämnden', workbook: workbook(sheet('Målkort', `
      Målkort 2026 - miljö- och byggnadsnämnden | | | Delår aug

      Mål | Indikator | Målvärde | Utfall aug
      God service | NKI | minst 72 | 74
      God service | Handläggningstid, dagar | högst 40 | 38
      `)), kinds: { Målkort: 'indicators' }, areas: 'name' },
];
