import { sheet, workbook, type Layout } from './build';

/** A whole on top of its units, of which an amount is not filled in or mistyped: it is none of them. */
export const wholeOnTopLayouts: readonly Layout[] = [
  {
    name: 'a committee over its units without a budget, its forecast mistyped',
    workbook: workbook(sheet('Blad1', `
        Tekniska nämnden, budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Prognos
        Tekniska nämnden | 0 | -15000
        Gata | -8000 | -7600
        Park | -2800 | -2900
      `)),
    areas: `
      name | budget | forecast
      Gata | -8000 | -7600
      Park | -2800 | -2900`,
    total: `
      forecast
      -15000`,
    tells: ['wholeDiffers'],
  },
  {
    name: 'all departments over each, without a budget and with a mistyped outcome',
    workbook: workbook(sheet('Blad1', `
        Budget follow-up August 2024, tkr
        Department | Budget | Outcome
        All departments |  | -15000
        Streets | -7500 | -7600
        Parks | -2800 | -2900
        Water | -4600 | -4300
      `)),
    areas: `
      name | budgetToDate | actual
      Streets | -7500 | -7600
      Parks | -2800 | -2900
      Water | -4600 | -4300`,
    total: `
      actual
      -15000`,
    tells: ['wholeDiffers'],
  },
  {
    name: 'the whole administration over its units, with a budget of 0',
    workbook: workbook(sheet('Blad1', `
        Budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall
        Hela förvaltningen | 0 | -15000
        Gata | -7500 | -7600
        Park | -2800 | -2900
        Vatten | -4600 | -4300
      `)),
    areas: `
      name | budgetToDate | actual
      Gata | -7500 | -7600
      Park | -2800 | -2900
      Vatten | -4600 | -4300`,
    total: `
      actual
      -15000`,
    tells: ['wholeDiffers'],
  },
  {
    name: 'a name over units that it is as large as together, with a budget of 0',
    workbook: workbook(sheet('Blad1', `
        Budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall
        Samhällsbyggnad | 0 | -15000
        Gata | -7500 | -7600
        Park | -2800 | -2900
        Vatten | -4600 | -4300
      `)),
    areas: `
      name | budgetToDate | actual
      Gata | -7500 | -7600
      Park | -2800 | -2900
      Vatten | -4600 | -4300`,
    total: `
      actual
      -15000`,
    tells: ['wholeDiffers'],
  },
  {
    name: 'a name over units, of which one amount is mistyped',
    workbook: workbook(sheet('Blad1', `
        Budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall
        Samhällsbyggnad | -14900 | -15000
        Gata | -7500 | -7600
        Park | -2800 | -2900
        Vatten | -4600 | -4300
      `)),
    areas: `
      name | budgetToDate | actual
      Gata | -7500 | -7600
      Park | -2800 | -2900
      Vatten | -4600 | -4300`,
    total: `
      budgetToDate | actual
      -14900 | -15000`,
    tells: ['sumMismatch'],
  },
  {
    name: 'a name below units, of which one amount is mistyped',
    workbook: workbook(sheet('Blad1', `
        Budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Utfall
        Gata | -7500 | -7600
        Park | -2800 | -2900
        Vatten | -4600 | -4300
        Samhällsbyggnad | -14900 | -15000
      `)),
    areas: `
      name | budgetToDate | actual
      Gata | -7500 | -7600
      Park | -2800 | -2900
      Vatten | -4600 | -4300`,
    total: `
      budgetToDate | actual
      -14900 | -15000`,
    tells: ['sumMismatch'],
  },
  {
    name: 'a committee with costs of its own on top of its units is one of them',
    workbook: workbook(sheet('Blad1', `
        Tekniska nämnden, budgetuppföljning augusti 2024, tkr
        Verksamhet | Budget | Prognos
        Tekniska nämnden | 0 | -1200
        Gata | -8000 | -7600
        Park | -2800 | -2900
      `)),
    areas: `
      name | budget | forecast
      Tekniska nämnden | 0 | -1200
      Gata | -8000 | -7600
      Park | -2800 | -2900`,
    total: `
      budget | forecast
      -10800 | -11700`,
    tells: ['wholeAmongUnits'],
  },
];
