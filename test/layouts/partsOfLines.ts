import { sheet, workbook, type Layout } from './build';

const statement = (grants = 'Bidrag') => sheet('Resultat', `
      Fritidsnämnden, resultat jan-sep 2026 (tkr)

       | Budget 2026 | Utfall jan-sep | Prognos 2026
      Intäkter | 4200 | 3100 | 4100
      Personal | -14200 | -10700 | -14300
      ${grants} | -8800 | -7150 | -8800
      Övrigt | -8000 | -6000 | -8000
      Resultat | -26800 | -20750 | -27000
      `);

const NONE: Pick<Layout, 'areas' | 'total' | 'tells' | 'silent'> = {
  areas: 'name', tells: ['partOfAreas'], silent: ['totalMismatch', 'areaConflict', 'totalsAdded'], total: `
      budget | actual | forecast
      -26800 | -20750 | -27000`,
};

const IFO = sheet('IFO', `
      Individ- och familjeomsorg oktober 2026, tkr

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Barn och unga | -48000 | -43900 | -52600 | -4600
      Vuxna | -16000 | -12100 | -14800 | 1200
      Summa | -64000 | -56000 | -67400 | -3400
      `);

const FOLLOWED: Pick<Layout, 'areas' | 'total' | 'silent'> = {
  silent: ['totalMismatch', 'totalsAdded', 'areaConflict', 'noTable'], areas: `
      name | budget | actual | forecast
      Barn och unga | -48000 | -43900 | -52600
      Vuxna | -16000 | -12100 | -14800`,
  total: `
      budget | actual | forecast
      -64000 | -56000 | -67400`,
};

const ROADS = sheet('Drift', `
      Tekniska nämnden
      Årsbokslut 2025, tkr
      Verksamhet | Budget 2025 | Utfall 2025 | Avvikelse
      Gator | -30900 | -31877 | -977
      Parker | -6650 | -6402 | 248
      Enskilda vägar | -2200 | -2190 | 10
      Måltid | -41500 | -41033 | 467
      Summa | -81250 | -81502 | -252
      `);

/** What one of several areas is made of, on a sheet beside them. */
const OF_ONE_AREA: readonly Layout[] = ([
  ['grants to what an area is for add up to it', 'Vägbidrag', `
      Bidrag till enskilda vägar, tkr
      Bidrag | Utfall 2024 | Budget 2025 | Utfall 2025
      Vägar med statsbidrag | -1288 | -1300 | -1304
      Övriga vägar | -702 | -750 | -719
      Särskilt bidrag | - | -150 | -167
      Summa | -1990 | -2200 | -2190`],
  ['units that add up to one of several areas, without a sum', 'Vägar', `
      Tekniska nämnden, tkr
      Verksamhet | Budget 2025 | Utfall 2025
      Norra vägen | -1300 | -1304
      Södra vägen | -900 | -886`],
] as const).map(([name, tab, rows]): Layout => ({
  name, workbook: workbook(ROADS, sheet(tab, `${rows}\n`)), kinds: { Drift: 'areas', [tab]: 'other' }, tells: ['partOfAreas'], silent: ['totalMismatch', 'totalsAdded', 'areaConflict'],
  total: `
      budget | actual | variance
      -81250 | -81502 | -252`,
}));

/** What a line of a statement, or the money of areas, is made of: never areas beside them, and never the whole. */
export const partsOfLinesLayouts: readonly Layout[] = [
  { name: 'grants by kind, which sum to a line of the statement', ...NONE, tells: [], kinds: { Resultat: 'committee', Föreningsbidrag: 'grants' }, workbook: workbook(statement(), sheet('Föreningsbidrag', `
      Föreningsbidrag 2026 (kr)

      Bidragsform | Budget | Utbetalt | Kvar
      Aktivitetsbidrag | 3200000 | 2610000 | 590000
      Anläggningsbidrag | 4100000 | 3420000 | 680000
      Startbidrag | 1500000 | 1120000 | 380000
      Summa | 8800000 | 7150000 | 1650000
      `)) },
  { name: 'assignments that sum to a line, on a tab with no word of it', ...NONE, workbook: workbook(statement('Konsulter'), sheet('Blad2', `
      Pågående uppdrag 2026 (tkr)

      Uppdrag | Budget | Utfall
      Översyn | 5500 | 4150
      Utredning | 3300 | 3000
      Summa | 8800 | 7150
      `)) },
  { name: 'areas that come to most of the costs are no line', workbook: workbook(sheet('Resultat', `
      Fritidsnämnden, resultat jan-sep 2026 (tkr)

       | Budget 2026 | Utfall jan-sep | Prognos 2026
      Kommunbidrag | 26800 | 20100 | 26800
      Verksamhetens kostnader | -26800 | -20750 | -27000
      Resultat | 0 | -650 | -200
      `), sheet('Verksamheter', `
      Verksamheter jan-sep 2026 (tkr)

      Verksamhet | Budget 2026 | Utfall jan-sep | Prognos 2026
      Bibliotek | -14800 | -11000 | -14900
      Bad | -12000 | -9750 | -12100
      Summa | -26800 | -20750 | -27000
      `)), areas: `
      name | budget | actual
      Bibliotek | -14800 | -11000
      Bad | -12000 | -9750`, silent: ['partOfAreas'] },
  { name: 'what members pay an association is its line, and they are no areas', workbook: workbook(sheet('Resultat', `
      Gymnasieförbundet Mälaren, resultaträkning jan-aug 2026 (tkr)

       | Budget 2026 | Utfall jan-aug | Prognos 2026
      Medlemsavgifter | 142000 | 94600 | 142600
      Övriga intäkter | 18000 | 12100 | 18200
      Personalkostnader | -110000 | -72000 | -110900
      Övriga kostnader | -50000 | -33750 | -50400
      Resultat | 0 | 950 | -500
      `), sheet('Medlemsavgifter', `
      Medlemsavgifter 2026 (tkr)

      Kommun | Elever | Avgift budget | Fakturerat t.o.m. aug | Prognos
      Granby | 612 | 71000 | 47300 | 71200
      Lillköping | 401 | 71000 | 47300 | 71400
      Summa | 1013 | 142000 | 94600 | 142600
      `)), kinds: { Resultat: 'committee', Medlemsavgifter: 'other' }, tells: ['partOfAreas'], silent: ['totalMismatch'], total: `
      budget | actual | forecast
      0 | 950 | -500` },
  { name: 'wages by kind beside the areas', ...FOLLOWED, tells: ['partOfAreas'], kinds: { IFO: 'areas', Lönekostnader: 'other' }, workbook: workbook(IFO, sheet('Lönekostnader', `
      Lönekostnader oktober 2026, tkr

      Kategori | Budget | Utfall
      Månadslön | -21000 | -17400
      Timlön | -2100 | -2600
      Summa | -23100 | -20000
      `)) },
  { name: 'of two tables with budgets of other times the fuller one is followed up', ...FOLLOWED, tells: ['otherTableLeft'], kinds: { IFO: 'areas', Placeringar: 'other' }, workbook: workbook(sheet('Placeringar', `
      Placeringar oktober 2026

      Typ | Budget tkr | Utfall tkr
      HVB | -9800 | -14200
      Familjehem | -14100 | -13900
      Stödboende | -4400 | -5100
      Summa | -28300 | -33200
      `), IFO) },
  { name: 'companies beside the departments of who owns them', ...FOLLOWED, tells: ['otherTableLeft'], kinds: { IFO: 'areas', Bolag: 'other' }, workbook: workbook(IFO, sheet('Bolag', `
      Kommunens bolag, oktober 2026 (tkr)

      Bolag | Budgeterat resultat | Prognos resultat | Avvikelse
      Granby Bostads AB | 2900 | 11200 | 8300
      Granby Energi AB | 9100 | 21000 | 11900
      `)) },
  { name: 'what areas are given in kronor, before what they have used of it', ...FOLLOWED, unit: 'tkr', tells: ['tableAside'], kinds: { Fördelning: 'other', IFO: 'areas' }, workbook: workbook(sheet('Fördelning', `
      Resursfördelning 2026

      Verksamhet | Grundbelopp, kr | Tillägg, kr | Summa, kr
      Barn och unga | 44000000 | 4000000 | 48000000
      Vuxna | 15000000 | 1000000 | 16000000
      Summa | 59000000 | 5000000 | 64000000
      `), IFO) },
  ...OF_ONE_AREA,
  { name: 'units that come to another budget than any area are areas of their own', tells: ['totalsAdded'], silent: ['partOfAreas'], kinds: { Drift: 'areas', Kost: 'areas' }, workbook: workbook(ROADS, sheet('Kost', `
      Tekniska nämnden, tkr
      Verksamhet | Budget 2025 | Utfall 2025 | Avvikelse
      Kök norr | -1300 | -1304 | -4
      Kök syd | -950 | -886 | 64
      Summa | -2250 | -2190 | 60
      `)) },
];
