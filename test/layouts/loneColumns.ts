import { sheet, workbook, type Layout } from './build';

/** Columns whose head says less than is wanted: of costs alone, of a net and its time alone, in other languages. */
export const loneColumnLayouts: readonly Layout[] = [
  {
    name: 'a budget of costs as the only budget beside a net outcome',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Kostnadsbudget | Nettoutfall
        Hemtjänst | -32000 | -20500
        Boende | -64000 | -39000
        Summa | -96000 | -59500
      `)),
    tells: ['budgetOfCosts'],
  },
  {
    name: 'a budget of costs beside an outcome and a forecast that say nothing of it',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, uppföljning augusti 2024, tkr
        Verksamhet | Kostnadsbudget | Utfall | Prognos
        Hemtjänst | -32000 | -20500 | -30500
        Boende | -64000 | -39000 | -60500
        Summa | -96000 | -59500 | -91000
      `)),
    tells: ['budgetOfCosts'],
  },
  {
    name: 'a dated net cost as the only column is the outcome',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden
        Verksamhet | Nettokostnad maj 2024
        Hemtjänst | -12500
        Boende | -24000
        Ledning | -1210
        Färdtjänst | -840
        Summa | -38550
      `)),
    areas: `
      name | actual | budget
      Hemtjänst | -12500 | -
      Boende | -24000 | -
      Ledning | -1210 | -
      Färdtjänst | -840 | -`,
    total: `
      actual
      -38550`,
    period: '2024-05',
  },
  {
    name: 'a net cost of several months as the only column, unsigned',
    workbook: workbook(sheet('Blad1', `
        Socialnämnden, tkr
        Verksamhet | Nettokostnad jan-maj 2024
        Hemtjänst | 12500
        Boende | 24000
      `)),
    areas: `
      name | actual
      Hemtjänst | -12500
      Boende | -24000`,
    period: '2024-05',
    unit: 'tkr',
  },
  {
    name: 'closed years over rows of the budget and what it came to',
    workbook: workbook(sheet('Blad1', `
        Överförmyndarnämnden, mnkr
        Mnkr | Bokslut 2022 | Bokslut 2023 | Bokslut 2024
        Intäkter | 1.2 | 1.3 | 1.4
        Kostnader | -24.0 | -25.0 | -26.5
        Nettokostnad | -22.8 | -23.7 | -25.1
        Budget | -23.0 | -24.0 | -24.5
        Budgetavvikelse | 0.2 | 0.3 | -0.6
      `)),
    total: `
      budget | actual | variance | priorYear | income | costs
      -24.5 | -25.1 | -0.6 | -23.7 | 1.4 | -26.5`,
    period: '2024-12',
  },
  {
    name: 'a Danish month in a title',
    workbook: workbook(sheet('Ark1', `
        Socialudvalget, budgetopfølgning marts 2024, tkr
        Virksomhed | Budget | Forbrug | Prognose
        Hjemmepleje | -30000 | -7500 | -30500
        Boende | -60000 | -14500 | -60000
      `)),
    period: '2024-03',
    areas: `
      name | budget | actual | forecast
      Hjemmepleje | -30000 | -7500 | -30500
      Boende | -60000 | -14500 | -60000`,
  },
  {
    name: 'year to date alone is the outcome, and over/(under) the variance',
    workbook: workbook(sheet('Sheet1', `
        Budget follow-up August 2024, tkr
        Department | Budget | Year to date | Over/(under)
        Streets | -7500 | -7600 | -100
        Parks | -2800 | -2700 | 100
      `)),
    areas: `
      name | actual | varianceToDate
      Streets | -7600 | -100
      Parks | -2700 | 100`,
    period: '2024-08',
  },
  {
    name: 'year to date beside a budget and a forecast',
    workbook: workbook(sheet('Sheet1', `
        Budget follow-up August 2024, tkr
        Department | Budget | Year to date | Forecast
        Streets | -7500 | -5100 | -7600
        Parks | -2800 | -1900 | -2700
      `)),
    areas: `
      name | budget | actual | forecast
      Streets | -7500 | -5100 | -7600
      Parks | -2800 | -1900 | -2700`,
  },
];
