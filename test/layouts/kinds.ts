import type { CellValue } from '../../src/workbook/rawSheet';
import { plainSheet, sheet, workbook, type Layout } from './build';

const ledgerRows: readonly (readonly CellValue[])[] = Array.from({ length: 300 }, (_, at) =>
  [4000 + (at % 40), 1100 + (at % 7) * 10, `2024${String(1 + (at % 8)).padStart(2, '0')}`, Math.round(Math.sin(at) * 1_000_000) / 100, `Faktura ${at}`]);

/** Sheets that are not about the economy's follow-up. */
export const kindLayouts: readonly Layout[] = [
  {
    name: 'other kinds of sheets beside the economy',
    workbook: workbook(
      sheet('Ekonomi', `
        Omsorgsnämnden, budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        Hemtjänst | -30000 | -20500 | -30900
        Boende | -60000 | -39000 | -59500
        `),
      sheet('Nyckeltal', `
        Nyckeltal | Enhet | Utfall 2022 | Utfall 2023 | Mål 2024 | Utfall aug 2024
        Sjukfrånvaro | % | 8.1 | 7.9 | 7.0 | 7.4
        Nöjda brukare | % | 84 | 86 | 90 | 88
        `),
      sheet('Hemtjänsttimmar', `
        Volymer
        Mått | Budget 2024 | Utfall jan-aug | Prognos 2024
        Antal brukare | 900 | 921 | 925
        Utförda timmar | 250000 | 171000 | 256000
        `),
      sheet('Inv', `
        Investeringsredovisning, tkr
        Projekt | Budget 2024 | Utfall | Prognos | Avvikelse
        Ny hiss Linden | 2500 | 1200 | 2600 | -100
        Inventarier | 800 | 300 | 800 | 0
        `),
      sheet('Statsbidrag', `
        Bidrag | Ansökt | Beviljat | Upparbetat
        Äldreomsorgslyftet | 2000 | 1800 | 900
        God och nära vård | 1500 | 1500 | 1100
        `),
      sheet('IK', `
        Plan för intern kontroll 2024
        Process | Risk | Kontroll | Status
        Inköp | Felaktiga inköp | Stickprov | Genomförd
        Lön | Fel lön | Avstämning | Pågår
        `),
      plainSheet('Bokföring', [['Konto', 'Ansvar', 'Period', 'Belopp', 'Text'], ...ledgerRows]),
      sheet('Prognoshistorik', `
        Prognoshistorik, tkr
        Verksamhet | Prognos feb | Prognos mars | Prognos april | Prognos maj
        Hemtjänst | -30000 | -30200 | -30500 | -30700
        Boende | -60000 | -60000 | -59800 | -59600
        `),
      sheet('Anteckningar', `
        Hej! Kom ihåg att stämma av momsen.
        Budgeten är ännu inte fördelad på enheterna.
        `),
    ),
    period: '2024-08', unit: 'tkr',
    kinds: {
      Ekonomi: 'areas', Nyckeltal: 'indicators', Hemtjänsttimmar: 'volumes', Inv: 'investments', Statsbidrag: 'grants',
      IK: 'internalControl', Bokföring: 'ledger', Prognoshistorik: 'history', Anteckningar: 'other',
    },
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500`,
  },
  {
    name: 'other kinds under tabs that say nothing',
    workbook: workbook(
      sheet('Blad1', `
        Omsorgsnämnden, budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        Hemtjänst | -30000 | -20500 | -30900
        Boende | -60000 | -39000 | -59500
        `),
      sheet('Blad2', `
        Indikator | Målvärde | Utfall 2024 | Bedömning
        Kontinuitet, antal personal | 12 | 14 | Delvis
        Trygghet | 90 % | 92 % | Uppnått
        `),
      sheet('Blad3', `
        Projekt | Total utgift | Budget 2024 | Utfall | Prognos
        Investeringar gata | | | |
        Cykelväg | 9000 | 4000 | 2000 | 4100
        Bro | 15000 | 7000 | 3000 | 7000
        `),
      plainSheet('Blad4', [['Ver nr', 'Datum', 'Konto', 'Leverantör', 'Belopp'], ...ledgerRows.map(([konto, , , belopp, text], at) => [at, 45_300 + (at % 200), konto, text, belopp] as CellValue[])]),
      sheet('Blad5', `
        Antal barn och elever | Budget | Utfall | Prognos
        Antal barn i förskola | 1200 | 1175 | 1180
        Antal elever i grundskola | 3400 | 3412 | 3410
        `),
      sheet('Blad6', `
        Prognos per månad | feb | mars | april | maj | juni | juli | aug
        Hemtjänst | -30000 | -30200 | -30500 | -30700 | -30700 | -30800 | -30900
        Boende | -60000 | -60000 | -59800 | -59600 | -59500 | -59500 | -59500
        `),
      sheet('Blad7', `
        Medarbetare
         | 2022 | 2023 | 2024
        Kvinnor | 812 | 820 | 833
        Män | 160 | 171 | 169
        `),
      sheet('Blad8', `
        Fördelning
         | 2022 | 2023 | 2024
        Norra | 812 | 820 | 833
        Södra | 160 | 171 | 169
        `),
    ),
    period: '2024-08',
    kinds: { Blad1: 'areas', Blad2: 'indicators', Blad3: 'investments', Blad4: 'ledger', Blad5: 'volumes', Blad6: 'history', Blad7: 'volumes', Blad8: 'other' },
    tells: ['unclearTable'],
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500`,
  },
  {
    name: 'a pivot of the ledger',
    workbook: workbook(sheet('Pivot', `
      Period | (Alla)
      Enhet: tkr

      Radetiketter | Summa av Årsbudget | Summa av Utfall jan-aug 2024 | Summa av Prognos
      Hemtjänst | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500
      Totalsumma | -90000 | -59500 | -90400
      `)),
    period: '2024-08', unit: 'tkr', kinds: { Pivot: 'areas' },
    areas: `
      name | budget | actual | forecast
      Hemtjänst | -30000 | -20500 | -30900
      Boende | -60000 | -39000 | -59500`,
    total: `
      budget | actual | forecast
      -90000 | -59500 | -90400`,
  },
  {
    name: 'a column that counts beside amounts in tkr',
    workbook: workbook(sheet('Blad1', `
      Grundskolenämnden oktober 2026, tkr

      Enhet | Budget | Utfall | Prognos | Avvikelse | Antal elever
      Ekskolan | 37200 | 24810 | 38400 | -1200 | 54
      Alskolan | 28700 | 18420 | 28500 | 200 | 42
      Summa | 65900 | 43230 | 66900 | -1000 | 96
      `)),
    period: '2026-10', unit: 'tkr', kinds: { Blad1: 'areas' }, tells: ['columnUnread'],
    areas: `
      name | budget | actual | forecast
      Ekskolan | -37200 | -24810 | -38400
      Alskolan | -28700 | -18420 | -28500`,
    total: `
      budget | actual | forecast
      -65900 | -43230 | -66900`,
  },
  {
    name: 'places beside amounts of another size, which no word says the unit of',
    workbook: workbook(sheet('Blad1', `
      Äldrenämnden oktober 2026

      Boende | Budget | Utfall | Prognos | Platser
      Furugården | 37200 | 24810 | 38400 | 54
      Lillån | 28700 | 18420 | 28500 | 42
      `)),
    kinds: { Blad1: 'areas' },
    areas: `
      name | budget | actual
      Furugården | -37200 | -24810
      Lillån | -28700 | -18420`,
  },
  {
    name: 'budget and outcome whose heads say tkr, under a sentence of places',
    workbook: workbook(sheet('Boenden', `
      Äldreboenden per oktober 2026
      Antal platser och beläggning visas till höger

      Boende | Budget tkr | Utfall tkr | Prognos tkr | Platser
      Furugården | 37200 | 24810 | 38400 | 54
      Lillån | 28700 | 18420 | 28500 | 42
      `)),
    kinds: { Boenden: 'areas' }, unit: 'tkr',
    areas: `
      name | budget | actual
      Furugården | -37200 | -24810
      Lillån | -28700 | -18420`,
  },
  {
    name: 'places beside a budget of about as many: all of it counts',
    workbook: workbook(sheet('Blad1', `
      Äldrenämnden oktober 2026

      Boende | Budget | Utfall | Prognos | Platser
      Furugården | 54 | 53 | 54 | 60
      Lillån | 42 | 40 | 41 | 44
      `)),
    kinds: { Blad1: 'volumes' }, areas: 'name',
  },
  {
    name: 'amounts in tkr beside places, under a sentence that volumes stand elsewhere',
    workbook: workbook(sheet('Boenden', `
      Äldrenämnden oktober 2026, tkr
      Volymer och antal brukare redovisas i bilaga 2

      Boende | Budget | Utfall | Prognos | Avvikelse |  | Antal platser
      Furugården | 37200 | 24810 | 38400 | -1200 |  | 54
      Lillån | 28700 | 18420 | 28500 | 200 |  | 42
      `)),
    kinds: { Boenden: 'areas' }, unit: 'tkr',
    areas: `
      name | budget | actual | forecast | variance
      Furugården | -37200 | -24810 | -38400 | -1200
      Lillån | -28700 | -18420 | -28500 | 200`,
  },
  {
    name: 'volumes right below their own caption, under a title in tkr',
    workbook: workbook(sheet('Boenden', `
      Äldrenämnden oktober 2026, tkr

      Volymer
      Boende | Budget | Utfall | Prognos | Platser
      Furugården | 54 | 53 | 54 | 60
      Lillån | 42 | 40 | 41 | 44
      `)),
    kinds: { Boenden: 'volumes' }, areas: 'name',
  },
  {
    name: '"Total budget" beside a budget for the year so far is the year\'s, and no project\'s',
    workbook: workbook(sheet('Uppföljning', `
      Socialnämnden, augusti 2026, tkr
      Verksamhet | Total budget | Budget YTD | Utfall YTD | Avvikelse YTD | Prognos FY
      Ledning | -4200 | -2760 | -2794 | -34 | -4200
      Äldreomsorg | -91200 | -60800 | -61920 | -1120 | -92700
      `)),
    kinds: { Uppföljning: 'areas' },
    areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast
      Ledning | -4200 | -2760 | -2794 | -34 | -4200
      Äldreomsorg | -91200 | -60800 | -61920 | -1120 | -92700`,
  },
  ...([['Uppföljning', 'Socialnämnden', 'Objekt'], ['Rapport', 'Bidrag till föreningar – budgetuppföljning', 'Verksamhet']] as const).map(([tab, title, names]): Layout => ({
    name: `what is followed by the months so far under "${names}" is the economy: "${title}"`,
    workbook: workbook(sheet(tab, `
      ${title}
      September 2026
      tkr
      ${names} | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | Prognos
      Ledning | -4200 | -3126 | -3244 | -118 | -4300
      Äldreomsorg | -91200 | -68410 | -68920 | -510 | -91900
      `)),
    kinds: { [tab]: 'areas' },
    areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast
      Ledning | -4200 | -3126 | -3244 | -118 | -4300
      Äldreomsorg | -91200 | -68410 | -68920 | -510 | -91900`,
  })),
  {
    name: 'projects under "Objekt" with a budget of the year are investments',
    workbook: workbook(sheet('Uppföljning', `
      Tekniska nämnden, september 2026, tkr
      Objekt | Budget 2026 | Utfall | Prognos
      Ny brandstation | -14200 | -3244 | -14300
      Gång- och cykelväg | -9200 | -6920 | -9900
      `)),
    kinds: { Uppföljning: 'investments' }, areas: 'name',
  },
];
