import { sheet, workbook, type Layout } from './build';

/** Several tables on a sheet, several sheets, hidden and empty ones. */
export const severalLayouts: readonly Layout[] = [
  {
    name: 'an area with two forecasts, in the table and on its own sheet: one is used, and said',
    workbook: workbook(
      sheet('Sammanställning', `
        Fritidsnämnden per 31 augusti 2024, tkr
        Verksamhet | Budget helår | Utfall | Prognos helår
        Bad | -12000 | -7800 | -12400
        Hallar | -31000 | -21900 | -32000
        `),
      sheet('Bad', `
        Verksamhetsområde Bad
        tkr | Budget helår | Utfall | Prognos helår
        Intäkter | 1000 | 700 | 1000
        Kostnader | -13000 | -8500 | -14000
        Resultat | -12000 | -7800 | -13000
        `)),
    period: '2024-08',
    areas: `
      name | budget | actual | forecast
      Bad | -12000 | -7800 | -13000
      Hallar | -31000 | -21900 | -32000`,
    tells: ['areaConflict'],
  },
  {
    name: 'a tab a month, the earlier one first: only the latest counts',
    workbook: workbook(
      sheet('Ekonomi juli', `
        Fritidsnämnden, uppföljning juli 2024, tkr
        Verksamhet | Budget helår | Utfall | Prognos helår
        Bad | -12000 | -6000 | -12100
        Hallar | -31000 | -18000 | -31500
        `),
      sheet('Ekonomi augusti', `
        Fritidsnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Budget helår | Utfall | Prognos helår
        Bad | -12000 | -7800 | -12400
        Hallar | -31000 | -21900 | -32000
        `)),
    period: '2024-08',
    areas: `
      name | budget | actual | forecast | variance
      Bad | -12000 | -7800 | -12400 | -400
      Hallar | -31000 | -21900 | -32000 | -1000`,
    total: `
      actual | forecast
      -29700 | -44400`,
  },
  {
    name: 'tables side by side: the period and the year',
    workbook: workbook(sheet('Blad1', `
      Nämnden för teknik, augusti 2024, tkr
      Verksamhet | Ack budget | Ack utfall | | Verksamhet | Årsbudget | Årsprognos
      Park | -8000 | -7800 | | Park | -12000 | -12100
      Gata | -20600 | -21900 | | Gata | -31000 | -32000
      Summa | -28600 | -29700 | | Summa | -43000 | -44100
      `)),
    period: '2024-08',
    areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast | variance
      Park | -8000 | -7800 | 200 | -12000 | -12100 | -100
      Gata | -20600 | -21900 | -1300 | -31000 | -32000 | -1000`,
    total: `
      actual | varianceToDate | forecast | variance
      -29700 | -1100 | -44100 | -1100`,
  },
  {
    name: 'stacked tables with the rows in another order',
    workbook: workbook(sheet('Blad1', `
      Fritidsnämnden 2024-08-31, tkr
      Perioden
      Verksamhet | Budget ack | Utfall ack | Avvikelse
      Bad | -8000 | -7800 | 200
      Hallar | -20600 | -21900 | -1300
      Summa | -28600 | -29700 | -1100

      Helår
      Verksamhet | Budget helår | Prognos helår | Avvikelse
      Hallar | -31000 | -32000 | -1000
      Bad | -12000 | -12100 | -100
      Summa | -43000 | -44100 | -1100
      `)),
    period: '2024-08',
    areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast | variance
      Bad | -8000 | -7800 | 200 | -12000 | -12100 | -100
      Hallar | -20600 | -21900 | -1300 | -31000 | -32000 | -1000`,
    total: `
      budget | forecast | variance
      -43000 | -44100 | -1100`,
  },
  {
    name: 'an empty sheet, a hidden sheet and a sheet of words',
    workbook: workbook(
      sheet('Tom', `

        `),
      sheet('Utfall', `
        Fritidsnämnden augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        Bad | -12000 | -7800 | -12100
        Hallar | -31000 | -21900 | -32000
        `),
      sheet('Gammal', `
        Fritidsnämnden augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        Bad | -12000 | -7800 | -12900
        Hallar | -31000 | -21900 | -33000
        `, { visibility: 'hidden' }),
      sheet('Att göra', `
        Lämna rapporten till nämnden senast fredag.
        Fråga rektorerna om vikarierna.
        `),
    ),
    period: '2024-08', tells: ['hiddenSheet'], kinds: { Tom: 'other', Utfall: 'areas', Gammal: 'other', 'Att göra': 'other' },
    areas: `
      name | budget | actual | forecast
      Bad | -12000 | -7800 | -12100
      Hallar | -31000 | -21900 | -32000`,
  },
  {
    name: 'a table of areas and a committee statement agree',
    workbook: workbook(
      sheet('Per verksamhet', `
        Fritidsnämnden augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        Bad | -12000 | -7800 | -12100
        Hallar | -31000 | -21900 | -32000
        `),
      sheet('Resultaträkning', `
        Fritidsnämnden augusti 2024, tkr
         | Bokslut 2023 | Budget | Utfall | Prognos
        Intäkter | 5000 | 6000 | 3800 | 5800
        Personalkostnader | -30000 | -31000 | -20500 | -31300
        Övriga kostnader | -17000 | -18000 | -13000 | -18600
        Resultat | -42000 | -43000 | -29700 | -44100
        `),
    ),
    kinds: { 'Per verksamhet': 'areas', Resultaträkning: 'committee' },
    areas: `
      name | budget | actual | forecast
      Bad | -12000 | -7800 | -12100
      Hallar | -31000 | -21900 | -32000`,
    total: `
      priorYear | budget | actual | forecast | variance | income | costs
      -42000 | -43000 | -29700 | -44100 | -1100 | 3800 | -33500`,
  },
  {
    name: 'sheets with units of an area: parts and their sum',
    workbook: workbook(
      sheet('Hälsa', `
        Verksamhetsområde Hälsa, augusti 2024, tkr
        Enhet | Budget | Utfall | Prognos
        Rehab | -9000 | -6100 | -9100
        Hemsjukvård | -16000 | -10800 | -16500
        Summa | -25000 | -16900 | -25600
        `),
      sheet('Boende', `
        Verksamhetsområde Boende, augusti 2024, tkr
        Enhet | Budget | Utfall | Prognos
        Linden | -21000 | -14000 | -20800
        Eken | -19000 | -12900 | -19400
        `),
    ),
    kinds: { Hälsa: 'area', Boende: 'area' },
    areas: `
      name | budget | actual | forecast | variance
      Hälsa | -25000 | -16900 | -25600 | -600
      Boende | -40000 | -26900 | -40200 | -200`,
    parts: { Hälsa: `
      name | budget | forecast
      Rehab | -9000 | -9100
      Hemsjukvård | -16000 | -16500`, Boende: `
      name | forecast
      Linden | -20800
      Eken | -19400` },
    total: `
      budget | actual | forecast | variance
      -65000 | -43800 | -65800 | -800`,
  },
  {
    name: 'abbreviated sheets beside a table with the full names: joined by their amounts, and told',
    workbook: workbook(
      sheet('Översikt', `
        Socialnämnden, augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        Individ- och familjeomsorg | -47000 | -31900 | -48400
        Äldreomsorg | -30000 | -19800 | -29700
        `),
      sheet('IFO', `
        Utfall augusti 2024, tkr
         | Budget | Utfall | Prognos
        Intäkter | 3000 | 2100 | 3100
        Kostnader | -50000 | -34000 | -51500
        Netto | -47000 | -31900 | -48400
        `),
      sheet('ÄO', `
        Utfall augusti 2024, tkr
         | Budget | Utfall | Prognos
        Intäkter | 1000 | 700 | 1000
        Kostnader | -31000 | -20500 | -30700
        Netto | -30000 | -19800 | -29700
        `),
    ),
    tells: ['areaJoined'],
    areas: `
      name | budget | actual | forecast | variance | income | costs
      Individ- och familjeomsorg | -47000 | -31900 | -48400 | -1400 | 2100 | -34000
      Äldreomsorg | -30000 | -19800 | -29700 | 300 | 700 | -20500`,
    total: `
      budget | actual | forecast
      -77000 | -51700 | -78100`,
  },
  {
    name: 'a table of areas with the tabs\' abbreviations, sheets whose titles have the full names: joined by the tab',
    workbook: workbook(
      sheet('Översikt', `
        Socialnämnden, augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        IFO | -47000 | -31900 | -48400
        ÄO | -30000 | -19800 | -29700
        `),
      sheet('IFO', `
        Individ- och familjeomsorg, augusti 2024, tkr
         | Budget | Utfall | Prognos
        Intäkter | 3000 | 2100 | 3100
        Kostnader | -50000 | -34000 | -51500
        Netto | -47000 | -31900 | -48400
        `),
    ),
    silent: ['areaTwice', 'areaJoined', 'areaConflict', 'totalMismatch'],
    areas: `
      name | budget | actual | forecast | income
      IFO | -47000 | -31900 | -48400 | 2100
      ÄO | -30000 | -19800 | -29700 |`,
  },
  {
    name: 'sheets that are the table of areas cut otherwise: left out, and told',
    workbook: workbook(
      sheet('Översikt', `
        Socialnämnden, augusti 2024, tkr
        Verksamhet | Budget | Utfall | Prognos
        Individ- och familjeomsorg | -47000 | -31900 | -48400
        Äldreomsorg | -30000 | -19800 | -29700
        `),
      sheet('Norr', `
        Utfall augusti 2024, tkr
         | Budget | Utfall | Prognos
        Intäkter | 3000 | 2100 | 3100
        Kostnader | -53000 | -36000 | -54500
        Netto | -50000 | -33900 | -51400
        `),
      sheet('Söder', `
        Utfall augusti 2024, tkr
         | Budget | Utfall | Prognos
        Intäkter | 1000 | 700 | 1000
        Kostnader | -28000 | -18500 | -27700
        Netto | -27000 | -17800 | -26700
        `),
    ),
    tells: ['areaTwice'],
    areas: `
      name | budget | actual | forecast
      Individ- och familjeomsorg | -47000 | -31900 | -48400
      Äldreomsorg | -30000 | -19800 | -29700`,
  },
];
