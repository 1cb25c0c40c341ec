import { sheet, workbook, type Layout } from './build';

/** A last column of amounts beside the year's budget and the outcome, under a head. */
const smallForecast = (head: string, [first, second, third]: readonly string[]): Layout => ({
  name: `"${head}" of ${first ?? ''}`,
  workbook: workbook(sheet('Uppföljning', `
      Tekniska nämnden, oktober 2026, tkr
      Verksamhet | Årsbudget | Budget ack | Utfall ack | Avvikelse ack | ${head}
      Gata | -24100 | -20083 | -20400 | -317 | ${first ?? ''}
      Park | -8800 | -7333 | -7100 | 233 | ${second ?? ''}
      Bad | -19300 | -16083 | -15900 | 183 | ${third ?? ''}
      `)),
  period: '2026-10', areas: `
      name | budget | actual | forecast | variance
      Gata | -24100 | -20400 | -24900 | -800
      Park | -8800 | -7100 | -8650 | 150
      Bad | -19300 | -15900 | -19950 | -650`,
});

/** Columns that are the difference between others, by whatever name, and what they say of the columns that they are made of. */
export const differenceLayouts: readonly Layout[] = [
  ...['Helårsbedömning avvikelse', 'Prognos +/-', 'Bedömning helår (avvikelse mot budget)'].map((head): Layout => ({ ...smallForecast(head, ['-800', '150', '-650']), silent: ['resultGuessed'] })),
  { ...smallForecast('Prognos', ['-800', '150', '-650']), tells: ['resultGuessed'] },
  {
    ...smallForecast('Prognos mot budget', ['-800', '0', '-650']), tells: ['resultGuessed'], areas: `
      name | budget | actual | variance
      Gata | -24100 | -20400 | -800
      Park | -8800 | -7100 | 0
      Bad | -19300 | -15900 | -650`,
  },
  {
    ...smallForecast('Prognos', ['-24900', '-8650', '-33550']), silent: ['resultGuessed'], areas: `
      name | budget | actual | forecast | variance
      Gata | -24100 | -20400 | -24900 | -800
      Park | -8800 | -7100 | -8650 | 150
      Bad | -19300 | -15900 | -33550 | -14250`,
  },
  ...['Prognosavv.', 'Prognosavv', 'Prognos +/-', 'Prognos saldo', 'Helårsprognosavv.'].map((head): Layout => ({
    name: `the forecast's difference from the budget headed "${head}"`,
    workbook: workbook(sheet('Rapport', `
      Kvartalsrapport Q2 2026, tkr

      Område | Q1 | Q2 | Ack | Budget ack | Avvikelse | Helårsbudget | Helårsprognos | ${head}
      Måltider | -14200 | -14900 | -29100 | -28400 | -700 | -56800 | -58000 | -1200
      Lokalvård | -9100 | -9000 | -18100 | -18600 | 500 | -37200 | -36600 | 600
      Vaktmästeri | -4100 | -4200 | -8300 | -8250 | -50 | -16500 | -16700 | -200
      `)),
    period: '2026-06', silent: ['rivalColumns', 'varianceMismatch', 'columnLeft'],
    areas: `
      name | actual | budgetToDate | varianceToDate | budget | forecast | variance
      Måltider | -29100 | -28400 | -700 | -56800 | -58000 | -1200
      Lokalvård | -18100 | -18600 | 500 | -37200 | -36600 | 600
      Vaktmästeri | -8300 | -8250 | -50 | -16500 | -16700 | -200`,
  })),
  {
    name: 'the difference from the budget is no outcome of last year',
    workbook: workbook(sheet('Bokslut', `
      Vuxenutbildningsnämnden, bokslut 2025
      tkr | Bokslut 2024 | Budget 2025 | Bokslut 2025 | Skillnad bokslut - budget
      Nationella program | 148220 | 152000 | 154870 | 2870
      Introduktionsprogram | 21340 | 22500 | 20915 | -1585
      Vuxenutbildning | 30100 | 31000 | 30400 | -600
      `)),
    period: '2025-12', silent: ['rivalColumns', 'varianceMismatch'],
    areas: `
      name | priorYear | budget | actual | variance
      Nationella program | -148220 | -152000 | -154870 | -2870
      Introduktionsprogram | -21340 | -22500 | -20915 | 1585
      Vuxenutbildning | -30100 | -31000 | -30400 | 600`,
  },
  {
    name: 'half of the year in millions: what is rounded to a tenth differs by no more than a tenth',
    workbook: workbook(sheet('Rapport', `
      Halvårsrapport 2026, mnkr

      Område | Utfall ack | Budget ack | Avvikelse | Helårsbudget | Helårsprognos | Avvik prognos
      Måltider | -29.1 | -28.4 | -0.7 | -56.8 | -58.0 | -1.2
      Lokalvård | -18.1 | -18.6 | 0.5 | -37.2 | -36.6 | 0.6
      Vaktmästeri | -8.3 | -8.2 | -0.1 | -16.4 | -16.6 | -0.2
      `)),
    period: '2026-06', silent: ['varianceMismatch', 'timeGuessed', 'rivalColumns'],
    areas: `
      name | actual | budgetToDate | varianceToDate | budget | forecast | variance
      Måltider | -29.1 | -28.4 | -0.7 | -56.8 | -58 | -1.2
      Lokalvård | -18.1 | -18.6 | 0.5 | -37.2 | -36.6 | 0.6
      Vaktmästeri | -8.3 | -8.2 | -0.1 | -16.4 | -16.6 | -0.2`,
  },
  {
    name: 'a variance of the forecast from a budget that is not printed: the one that is printed is the period\'s',
    workbook: workbook(sheet('Ekonomi', `
      Familjenämnden: resultat november 2026
      Tkr
      Verksamhet | Budget | Utfall | Avvik | Prognos | Avvik prognos
      Barn och unga | -52000 | -54310 | -2310 | -59400 | -2700
      Vuxna | -17400 | -16220 | 1180 | -17900 | 1100
      Administration | -9600 | -9101 | 499 | -10000 | 500
      `)),
    period: '2026-11', silent: ['columnLeft', 'variancesContradicted'],
    areas: `
      name | budgetToDate | actual | varianceToDate | forecast | variance
      Barn och unga | -52000 | -54310 | -2310 | -59400 | -2700
      Vuxna | -17400 | -16220 | 1180 | -17900 | 1100
      Administration | -9600 | -9101 | 499 | -10000 | 500`,
  },
  {
    name: 'where both variances are from the budget that is printed, it is the year\'s',
    workbook: workbook(sheet('Ekonomi', `
      Familjenämnden: resultat november 2026
      Tkr
      Verksamhet | Budget | Utfall | Kvar | Prognos | Avvik prognos
      Barn och unga | -56700 | -54310 | -2390 | -59400 | -2700
      Vuxna | -19000 | -16220 | -2780 | -17900 | 1100
      Administration | -10500 | -9101 | -1399 | -10000 | 500
      `)),
    period: '2026-11',
    areas: `
      name | budget | actual | forecast | variance
      Barn och unga | -56700 | -54310 | -59400 | -2700
      Vuxna | -19000 | -16220 | -17900 | 1100
      Administration | -10500 | -9101 | -10000 | 500`,
  },
  {
    name: 'a variance of 0 in every row, while the forecast is still the budget',
    workbook: workbook(sheet('Feb', `
      Byggnadsnämnden februari 2026, tkr
      Verksamhet | Årsbudget | Budget jan-feb | Utfall jan-feb | Avvikelse | Prognos | Avvikelse mot årsbudget
      Nämnd | -900 | -150 | -98 | 52 | -900 | 0
      Bygglov | -1200 | -200 | -312 | -112 | -1200 | 0
      Summa | -2100 | -350 | -410 | -60 | -2100 | 0
      `)),
    silent: ['columnLeft'],
    areas: `
      name | budget | budgetToDate | actual | varianceToDate | forecast | variance
      Nämnd | -900 | -150 | -98 | 52 | -900 | 0
      Bygglov | -1200 | -200 | -312 | -112 | -1200 | 0`,
  },
];
