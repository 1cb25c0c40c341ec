import { sheet, workbook, type Layout } from './build';

/** Numbers typed as text, and the ways to write income and cost. */
export const signLayouts: readonly Layout[] = [
  {
    name: 'numbers typed as text',
    workbook: workbook(sheet('Blad1', `
      Socialnämnden, budgetuppföljning augusti 2024, belopp i tkr
      Verksamhet | Budget helår | Utfall jan-aug | Prognos | Avvikelse prognos
      Barn och unga | "\u221290\u00a0500" | "– 61\u2009200" | "\u221292\u202f000 kr" | "–1\u00a0500"
      Vuxna | "40 000-" | "26 000 –" | "-40 000" | "–"
      Stab | "-5000" | "-3 200,5" | "-5 000,0" | "-"
      Summa | "-135 500" | "-90 400,5" | "-137 000" | "-1 500"
      `)),
    period: '2024-08',
    areas: `
      name | budget | actual | forecast | variance | status
      Barn och unga | -90500 | -61200 | -92000 | -1500 | yellow
      Vuxna | -40000 | -26000 | -40000 | 0 | green
      Stab | -5000 | -3200.5 | -5000 | 0 | green`,
    total: `
      budget | actual | forecast | variance
      -135500 | -90400.5 | -137000 | -1500`,
  },
  {
    name: 'variance printed as outcome less budget of positive net costs: plus is overspent',
    workbook: workbook(sheet('Utfall', `
      Nettokostnader augusti 2024 tkr
      Verksamhet | Periodbudget | Utfall | Avvikelse | Budget helår | Prognos | Avvikelse
      Vuxna | 20000 | 21500 | 1500 | 30000 | 32000 | 2000
      Familjer | 10000 | 9600 | -400 | 15000 | 14500 | -500
      Administration | 4000 | 4100 | 100 | 6000 | 6100 | 100
      `)),
    period: '2024-08',
    areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast | variance | status
      Vuxna | -20000 | -21500 | -1500 | -30000 | -32000 | -2000 | red
      Familjer | -10000 | -9600 | 400 | -15000 | -14500 | 500 | green
      Administration | -4000 | -4100 | -100 | -6000 | -6100 | -100 | yellow`,
    total: `
      actual | varianceToDate | budget | forecast | variance
      -35200 | -1200 | -51000 | -52600 | -1600`,
  },
  {
    name: 'income negative and costs positive in two stacked tables, a row per area',
    workbook: workbook(sheet('Int och kost', `
      Tekniska nämnden augusti 2024 (tkr)
      Intäkter
      Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
      VA | -60000 | -41000 | -61000
      Renhållning | -30000 | -20500 | -30200
      Gata | -2000 | -1500 | -2100
      Summa intäkter | -92000 | -63000 | -93300

      Kostnader
      Verksamhet | Budget 2024 | Utfall jan-aug | Prognos 2024
      Gata | 42000 | 29000 | 43000
      VA | 60000 | 40200 | 60500
      Renhållning | 30000 | 20000 | 30400
      Summa kostnader | 132000 | 89200 | 133900
      `)),
    period: '2024-08', kinds: { 'Int och kost': 'areas' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | status
      VA | 0 | 800 | 500 | 500 | 41000 | -40200 | green
      Renhållning | 0 | 500 | -200 | -200 | 20500 | -20000 | yellow
      Gata | -40000 | -27500 | -40900 | -900 | 1500 | -29000 | red`,
    total: `
      budget | actual | forecast | variance | income | costs
      -40000 | -26200 | -40600 | -600 | 63000 | -89200`,
  },
  {
    name: 'income negative and costs positive in two stacked tables of an area sheet',
    workbook: workbook(sheet('Måltid', `
      Verksamhetsområde Måltid
      Budgetuppföljning till och med augusti 2024, tkr
      Intäkter | Budget | Utfall | Prognos
      Avgifter | -4000 | -2500 | -3800
      Försäljning | -9000 | -6100 | -9300
      Summa intäkter | -13000 | -8600 | -13100

      Kostnader | Budget | Utfall | Prognos
      Personal | 20000 | 13400 | 20300
      Livsmedel | 11000 | 7700 | 11500
      Summa kostnader | 31000 | 21100 | 31800
      `)),
    period: '2024-08', kinds: { Måltid: 'area' },
    areas: `
      name | budget | actual | forecast | variance | income | costs | status
      Måltid | -18000 | -12500 | -18700 | -700 | 8600 | -21100 | red`,
    total: `
      budget | actual | forecast | variance
      -18000 | -12500 | -18700 | -700`,
  },
  {
    name: 'both positive under the headings Intäkter and Kostnader of one table of areas',
    workbook: workbook(sheet('Drift', `
      Samhällsbyggnadsnämnden, driftredovisning 31 augusti 2024, tkr
      Verksamhet | Budget helår | Utfall | Prognos
      Intäkter
      Plan | 5000 | 3100 | 4600
      Bygglov | 9000 | 6500 | 9400
      Kostnader
      Plan | 11000 | 7200 | 10900
      Bygglov | 12000 | 8100 | 12200
      `)),
    period: '2024-08', kinds: { Drift: 'areas' },
    areas: `
      name | budget | actual | forecast | variance | income | costs
      Plan | -6000 | -4100 | -6300 | -300 | 3100 | -7200
      Bygglov | -3000 | -1600 | -2800 | 200 | 6500 | -8100`,
    total: `
      budget | actual | forecast | variance
      -9000 | -5700 | -9100 | -100`,
  },
  {
    name: 'Intäkt, Kostnad and Netto under Budget and Utfall',
    workbook: workbook(sheet('Blad1', `
      Miljönämnden, uppföljning maj 2024, tkr
       | Budget 2024 | | | Utfall 2024-05 | |
      Verksamhet | Intäkt | Kostnad | Netto | Intäkt | Kostnad | Netto
      Tillsyn | 8000 | 14000 | -6000 | 3400 | 5900 | -2500
      Tobak och alkohol | 1500 | 1900 | -400 | 700 | 800 | -100
      Stab | 0 | 4000 | -4000 | 0 | 1700 | -1700
      Summa | 9500 | 19900 | -10400 | 4100 | 8400 | -4300
      `)),
    period: '2024-05', committee: 'Miljönämnden',
    areas: `
      name | budget | actual | income | costs | forecast
      Tillsyn | -6000 | -2500 | 3400 | -5900 | -
      Tobak och alkohol | -400 | -100 | 700 | -800 | -
      Stab | -4000 | -1700 | 0 | -1700 | -`,
    total: `
      budget | actual | income | costs
      -10400 | -4300 | 4100 | -8400`,
  },
  {
    name: 'Budget, Utfall and Avvikelse under Intäkter, Kostnader and Netto',
    workbook: workbook(sheet('Blad1', `
      Miljönämnden, utfall jan-maj 2024, tkr
       | Intäkter | | | Kostnader | | | Netto | |
      Verksamhet | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse | Budget | Utfall | Avvikelse
      Tillsyn | 3300 | 3400 | 100 | -5800 | -5900 | -100 | -2500 | -2500 | 0
      Alkohol | 600 | 700 | 100 | -800 | -800 | 0 | -200 | -100 | 100
      Stab | 0 | 0 | 0 | -1600 | -1700 | -100 | -1600 | -1700 | -100
      Summa | 3900 | 4100 | 200 | -8200 | -8400 | -200 | -4300 | -4300 | 0
      `)),
    period: '2024-05',
    areas: `
      name | budgetToDate | actual | varianceToDate | income | costs
      Tillsyn | -2500 | -2500 | 0 | 3400 | -5900
      Alkohol | -200 | -100 | 100 | 700 | -800
      Stab | -1600 | -1700 | -100 | 0 | -1700`,
    total: `
      budgetToDate | actual | varianceToDate
      -4300 | -4300 | 0`,
  },
  {
    name: 'areas with large incomes: results of both signs',
    workbook: workbook(sheet('Taxor', `
      Samhällsbyggnadsnämnden, resultat per verksamhet, juni 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-jun | Prognos 2024 | Avvikelse
      VA-verksamhet | 2000 | 1800 | 2600 | 600
      Mark och exploatering | 14000 | 3000 | 9000 | -5000
      Trafik | -25000 | -13500 | -26000 | -1000
      Skog | 900 | 500 | 1000 | 100
      Totalt | -8100 | -8200 | -13400 | -5300
      `)),
    period: '2024-06',
    areas: `
      name | budget | actual | forecast | variance | status
      VA-verksamhet | 2000 | 1800 | 2600 | 600 | green
      Mark och exploatering | 14000 | 3000 | 9000 | -5000 | red
      Trafik | -25000 | -13500 | -26000 | -1000 | red
      Skog | 900 | 500 | 1000 | 100 | green`,
    total: `
      budget | actual | forecast | variance
      -8100 | -8200 | -13400 | -5300`,
  },
  {
    name: 'positive net costs with one area of income in minus, variance as budget less outcome',
    workbook: workbook(sheet('Netto', `
      Nettokostnader per verksamhet till och med november 2024, tkr
      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Park | 12000 | 10900 | 12300 | -300
      Parkering | -3000 | -2900 | -3200 | 200
      Gata | 40000 | 36100 | 39500 | 500
      Summa | 49000 | 44100 | 48600 | 400
      `)),
    period: '2024-11',
    areas: `
      name | budget | actual | forecast | variance
      Park | -12000 | -10900 | -12300 | -300
      Parkering | 3000 | 2900 | 3200 | 200
      Gata | -40000 | -36100 | -39500 | 500`,
    total: `
      budget | actual | forecast | variance
      -49000 | -44100 | -48600 | 400`,
  },
  {
    name: 'error cells and words where an amount should be',
    workbook: workbook(sheet('Fel', `
      Socialnämnden aug 2024 tkr
      Verksamhet | Budget | Utfall | Prognos | Avvikelse %
      Vuxna | -20000 | -13000 | #REF! | 2.0%
      Barn | -30000 | inväntar Lisa | -30500 | -1.7%
      Äldre | -10000 | -6600 | -10000 | #DIV/0!
      `)),
    period: '2024-08', tells: ['errorCell', 'textForNumber'],
    areas: `
      name | budget | actual | forecast | variance | status
      Vuxna | -20000 | -13000 | - | - | none
      Barn | -30000 | - | -30500 | -500 | yellow
      Äldre | -10000 | -6600 | -10000 | 0 | green`,
    total: `
      budget | actual | forecast
      -60000 | - | -`,
  },
];
