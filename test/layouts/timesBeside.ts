import { sheet, workbook, type Layout } from './build';

/** What tables of other things say of their time, unit and committee, beside an economy that says its own or shows it. */

const TABLE = (heads: string, outcome: readonly [number, number], title: string) => sheet('Uppföljning', `
  ${title}
  ${heads}
  Reningsverk | -12000 | ${outcome[0]}
  Ledningsnät | -8000 | ${outcome[1]}
  Summa | -20000 | ${outcome[0] + outcome[1]}
  `);

const MEASURES = (month: string) => sheet('Mätetal', `
  Mätetal ${month}
  Mätetal | Mål | Utfall ${month}
  Läckage, % | högst 12 | 13
  `);

const CLOSED = [-12300, -7900] as const;
const OPEN = [-8100, -5200] as const;
const HEADS = 'Verksamhet | Budget 2025 | Utfall 2025';

export const timesBesideLayouts: readonly Layout[] = [
  {
    name: 'an outcome as large as its budget is the year\'s, whatever month indicators are of',
    workbook: workbook(TABLE(HEADS, CLOSED, 'Vattennämnden, tkr'), MEASURES('augusti 2025')), period: '2025-12',
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -12300
    Ledningsnät | -8000 | -7900`,
  },
  {
    name: 'an outcome of two thirds of its budget is of the month that indicators say',
    workbook: workbook(TABLE(HEADS, OPEN, 'Vattennämnden, tkr'), MEASURES('augusti 2025')), period: '2025-08',
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -8100
    Ledningsnät | -8000 | -5200`,
  },
  {
    name: 'the year over the economy is its own, whatever year indicators are of',
    workbook: workbook(TABLE('Verksamhet | Budget | Utfall', OPEN, 'Vattennämnden augusti 2025, tkr'), MEASURES('mars 2026')), period: '2025-08',
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -8100
    Ledningsnät | -8000 | -5200`,
  },
  {
    name: 'a cover says the month of an economy that says none',
    workbook: workbook(sheet('Försättsblad', `
  Uppföljning per augusti 2025
  Vattennämnden
  `), TABLE('Verksamhet | Budget | Utfall', OPEN, 'Belopp i tkr'), MEASURES('mars 2025')), period: '2025-08',
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -8100
    Ledningsnät | -8000 | -5200`,
  },
  {
    name: 'a table of other things in mnkr says nothing of an economy in thousands',
    workbook: workbook(TABLE(HEADS, CLOSED, 'Vattennämnden, bokslut 2025'), sheet('Pensionsskuld', `
  Pensionsskuld, mnkr
  Skuld | 2025-12-31 | 2024-12-31
  Pensionsåtagande | 412 | 398
  Löneskatt | 100 | 96
  `)), unit: 'tkr', tells: ['unitMissing'],
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -12300
    Ledningsnät | -8000 | -7900`,
  },
  {
    name: 'a statement of the committee in mnkr leaves the areas in their own unit',
    workbook: workbook(TABLE(HEADS, CLOSED, 'Vattennämnden, bokslut 2025, tkr'), sheet('Resultaträkning', `
  Vattennämndens resultaträkning 2025, mnkr
  Post | Budget 2025 | Utfall 2025
  Intäkter | 5,0 | 5,1
  Kostnader | -25,0 | -25,3
  Nettokostnad | -20,0 | -20,2
  `)), unit: 'tkr',
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -12300
    Ledningsnät | -8000 | -7900`,
  },
  {
    name: 'net costs before the grant that are not what the areas come to are told',
    workbook: workbook(TABLE(HEADS, CLOSED, 'Vattennämnden, bokslut 2025, tkr'), sheet('Resultaträkning', `
  Vattennämndens resultaträkning 2025, tkr
  Post | Budget 2025 | Utfall 2025
  Intäkter | 5000 | 5100
  Kostnader | -32000 | -32300
  Nettokostnad | -27000 | -27200
  Kommunbidrag | 27000 | 27000
  Resultat | 0 | -200
  `)), tells: ['totalMismatch'],
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -12300
    Ledningsnät | -8000 | -7900`,
  },
  {
    name: 'the committee over the economy is the workbook\'s, whatever others measures are of',
    workbook: workbook(TABLE(HEADS, CLOSED, 'Vattennämnden, bokslut 2025, tkr'), sheet('Mätetal', `
  Hamnnämnden
  Hamnnämndens mätetal 2025
  Mätetal | Mål | Utfall 2025
  Anlöp | minst 12 | 13
  `), sheet('Hamnnämnden', `
  Hamnnämndens mål
  Mätetal | Mål | Utfall 2025
  Nöjdhet, % | minst 80 | 83
  `)), committee: 'Vattennämnden',
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -12300
    Ledningsnät | -8000 | -7900`,
  },
  {
    name: 'a municipality of several committees is none\'s, whoever measures beside it are of',
    workbook: workbook(sheet('Nämnder', `
  Nämndernas bokslut 2025, tkr
  Nämnd | Budget 2025 | Utfall 2025
  Vattennämnden | -12000 | -12300
  Bildningsnämnden | -8000 | -7900
  Summa | -20000 | -20200
  `), sheet('Mätetal', `
  Hamnnämnden
  Mätetal | Mål | Utfall 2025
  Anlöp | minst 12 | 13
  `)), committee: null,
    areas: `
    name | budget | actual
    Vattennämnden | -12000 | -12300
    Bildningsnämnden | -8000 | -7900`,
  },
  {
    name: 'measures name the committee of an economy that names none',
    workbook: workbook(TABLE(HEADS, CLOSED, 'Bokslut 2025, tkr'), sheet('Mätetal', `
  Vattennämnden
  Mätetal | Mål | Utfall 2025
  Läckage, % | högst 12 | 13
  `)), committee: 'Vattennämnden',
    areas: `
    name | budget | actual
    Reningsverk | -12000 | -12300
    Ledningsnät | -8000 | -7900`,
  },
  {
    name: 'the frames of a coming year on a sheet of their own move no time',
    workbook: workbook(sheet('Uppföljning', `
  Vattennämnden augusti 2025, tkr
  Verksamhet | Budget | Utfall | Prognos
  Reningsverk | -12000 | -8100 | -12200
  Ledningsnät | -8000 | -5200 | -7900
  `), sheet('Ramar', `
  Budgetramar 2026, tkr
  Verksamhet | Ram 2026
  Reningsverk | -12400
  Ledningsnät | -8300
  `)), period: '2025-08',
    areas: `
    name | budget | actual | forecast
    Reningsverk | -12000 | -8100 | -12200
    Ledningsnät | -8000 | -5200 | -7900`,
  },
  {
    name: 'the forecast of the time before fills none that the follow-up lacks',
    workbook: workbook(TABLE('Verksamhet | Budget 2025 | Utfall jan-aug 2025', OPEN, 'Vattennämnden, tkr'), sheet('Förra prognosen', `
  Prognos vid förra uppföljningen, tkr
  Verksamhet | Prognos 2025
  Reningsverk | -12500
  Ledningsnät | -7700
  `)), tells: ['earlierSheet'], period: '2025-08',
    areas: `
    name | budget | actual | forecast
    Reningsverk | -12000 | -8100 | -
    Ledningsnät | -8000 | -5200 | -`,
  },
  {
    name: 'a forecast on a sheet of its own fills what the follow-up lacks',
    workbook: workbook(TABLE('Verksamhet | Budget 2025 | Utfall jan-aug 2025', OPEN, 'Vattennämnden, tkr'), sheet('Prognos', `
  Prognos för året, tkr
  Verksamhet | Prognos 2025
  Reningsverk | -12500
  Ledningsnät | -7700
  `)), period: '2025-08',
    areas: `
    name | budget | actual | forecast
    Reningsverk | -12000 | -8100 | -12500
    Ledningsnät | -8000 | -5200 | -7700`,
  },
  ...([
    ['the day on which people are counted', 'Antal invånare 1 november, prognos | 11080 | 11060', null],
    ['the day on which children are counted', 'Antal barn i förskolan den 15 oktober | 610 | 602', null],
    ['a note that says the month, below the amounts', 'Utfallet är det som var bokfört i november | |', '2025-11'],
  ] as const).map(([name, row, period]): Layout => ({
    name: `${name} is ${period === null ? 'no' : 'the'} month of the follow-up`, period,
    workbook: workbook(sheet('Drift', `
      Drift per nämnd, tkr
      Nämnd | Budget 2025 | Prognos 2025
      Vattennämnden | -74920 | -75310
      Skolnämnden | -338900 | -341000
      Summa | -413820 | -416310

      ${row}
      `)), tells: [period === null ? 'periodMissing' : 'periodFromText'],
  })),
];
