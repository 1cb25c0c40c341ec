import { sheet, workbook, type Layout } from './build';

/** Which columns there are, and what they are of. */
export const columnLayouts: readonly Layout[] = [
  {
    name: 'a budget for the period, not called so, beside the full year\'s, under PERIOD and HELÅR',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
       | PERIOD | | | HELÅR | |
      Verksamhet | Budget | Utfall | Avvikelse | Budget | Prognos | Avvikelse
      Kost | -20000 | -20600 | -600 | -30000 | -30800 | -800
      Städ | -10000 | -9900 | 100 | -15000 | -15000 | 0
      Summa | -30000 | -30500 | -500 | -45000 | -45800 | -800
      `)),
    period: '2024-08',
    areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast | variance
      Kost | -20000 | -20600 | -600 | -30000 | -30800 | -800
      Städ | -10000 | -9900 | 100 | -15000 | -15000 | 0`,
    total: `
      budgetToDate | actual | varianceToDate | budget | forecast | variance
      -30000 | -30500 | -500 | -45000 | -45800 | -800`,
  },
  {
    name: 'a budget for the period beside the full year\'s under nothing, full year first',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | Budget | Prognos | Avvikelse | Budget | Utfall | Avvikelse
      Kost | -30000 | -30800 | -800 | -20000 | -20600 | -600
      Städ | -15000 | -15000 | 0 | -10000 | -9900 | 100
      Summa | -45000 | -45800 | -800 | -30000 | -30500 | -500
      `)),
    areas: `
      name | budgetToDate | actual | varianceToDate | budget | forecast | variance
      Kost | -20000 | -20600 | -600 | -30000 | -30800 | -800
      Städ | -10000 | -9900 | 100 | -15000 | -15000 | 0`,
  },
  {
    name: 'a variance that could be either is that of the pair it is the difference of',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | Ack budget | Ack utfall | Avvikelse | Årsbudget | Prognos
      Kost | -20000 | -20600 | -600 | -30000 | -30800
      Städ | -10000 | -9900 | 100 | -15000 | -15000
      `)),
    areas: `
      name | varianceToDate | variance
      Kost | -600 | -800
      Städ | 100 | 0`,
  },
  {
    name: 'columns of per cent, of what remains and of change',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | Bokslut 2023 | Årsbudget | Utfall | Förbrukning % | Återstående budget | Prognos | Avvikelse | Avvikelse % | Förändring mot fg år
      Kost | -29000 | -30000 | -20600 | 68.7% | -9400 | -30800 | -800 | -2.7% | -1800
      Städ | -14500 | -15000 | -9900 | 66.0% | -5100 | -15000 | 0 | 0.0% | -500
      Summa | -43500 | -45000 | -30500 | 67.8% | -14500 | -45800 | -800 | -1.8% | -2300
      `)),
    areas: `
      name | priorYear | budget | actual | forecast | variance | varianceToDate
      Kost | -29000 | -30000 | -20600 | -30800 | -800 | -
      Städ | -14500 | -15000 | -9900 | -15000 | 0 | -`,
    total: `
      priorYear | budget | actual | forecast | variance
      -43500 | -45000 | -30500 | -45800 | -800`,
  },
  {
    name: 'a per cent typed under Avvikelse i %, not formatted',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | Årsbudget | Prognos | Avvikelse tkr | Avvikelse i %
      Kost | -30000 | -30800 | -800 | "-2,7 %"
      Städ | -15000 | -15000 | 0 | "0 %"
      `)),
    areas: `
      name | budget | forecast | variance
      Kost | -30000 | -30800 | -800
      Städ | -15000 | -15000 | 0`,
  },
  {
    name: 'an old forecast hidden beside the new one',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | Årsbudget | Utfall | Prognos | Prognos
      Kost | -30000 | -20600 | -30800 | -31500
      Städ | -15000 | -9900 | -15000 | -15200
      `, { hiddenColumns: [4] })),
    tells: ['rivalColumns'],
    areas: `
      name | budget | actual | forecast | variance
      Kost | -30000 | -20600 | -30800 | -800
      Städ | -15000 | -9900 | -15000 | 0`,
  },
  {
    name: 'two forecasts by month: the later one',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr, utfall per 31 augusti 2024
      Verksamhet | Årsbudget | Utfall | Prognos augusti | Prognos mars
      Kost | -30000 | -20600 | -30800 | -30100
      Städ | -15000 | -9900 | -15000 | -15300
      `)),
    period: '2024-08',
    areas: `
      name | forecast | variance
      Kost | -30800 | -800
      Städ | -15000 | 0`,
  },
  {
    name: 'two forecasts by tertial: the later one, also between the tertials',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr, utfall per 30 september 2024
      Verksamhet | Årsbudget | Utfall | Prognos T1 | Prognos T2
      Kost | -30000 | -23000 | -30100 | -30800
      Städ | -15000 | -11000 | -15300 | -15000
      `)),
    period: '2024-09',
    areas: `
      name | forecast | variance
      Kost | -30800 | -800
      Städ | -15000 | 0`,
  },
  {
    name: 'one forecast older than the outcome is still the forecast, and is told',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr, utfall per 30 september 2024
      Verksamhet | Årsbudget | Utfall | Prognos T2
      Kost | -30000 | -23000 | -30800
      Städ | -15000 | -11000 | -15000
      `)),
    period: '2024-09', tells: ['olderForecast'],
    areas: `
      name | forecast | variance
      Kost | -30800 | -800
      Städ | -15000 | 0`,
  },
  {
    name: 'abbreviated heads',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden aug -24, tkr
      Verks. | IB 2024 | Utf ack | Progn. | Avv.
      Kost | -30000 | -20600 | -30800 | -800
      Städ | -15000 | -9900 | -15000 | 0
      `)),
    period: '2024-08',
    areas: `
      name | budget | actual | forecast | variance
      Kost | -30000 | -20600 | -30800 | -800
      Städ | -15000 | -9900 | -15000 | 0`,
  },
  {
    name: 'KF-budget and tilläggsbudget beside the current budget',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | KF-budget | Tilläggsbudget | Aktuell budget | Utfall | Prognos
      Kost | -29000 | -1000 | -30000 | -20600 | -30800
      Städ | -15000 | 0 | -15000 | -9900 | -15000
      `)),
    areas: `
      name | budget | forecast | variance
      Kost | -30000 | -30800 | -800
      Städ | -15000 | -15000 | 0`,
  },
  {
    name: 'best and worst case',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden augusti 2024, tkr
      Verksamhet | Budget helår | Utfall | Prognos sämsta fall | Prognos | Prognos bästa fall
      Kost | -30000 | -20600 | -31500 | -30800 | -30200
      Städ | -15000 | -9900 | -15100 | -15000 | -14800
      `)),
    areas: `
      name | forecastLow | forecast | forecastHigh | variance
      Kost | -31500 | -30800 | -30200 | -800
      Städ | -15100 | -15000 | -14800 | 0`,
  },
  {
    name: 'kommunbidrag beside outcome columns',
    workbook: workbook(sheet('Blad1', `
      Utbildningsnämnden, helår 2023, mnkr
      Kommunbidragsområde | Intäkt | Kostnad | Kommunbidrag | Resultat
      Förskola | 12.1 | 130.4 | 119.0 | 0.7
      Grundskola | 20.0 | 351.9 | 328.4 | -3.5
      Summa | 32.1 | 482.3 | 447.4 | -2.8
      `)),
    period: '2023-12', unit: 'mnkr',
    areas: `
      name | actual | income | costs | grant | variance | status
      Förskola | 0.7 | 12.1 | -130.4 | 119 | 0.7 | green
      Grundskola | -3.5 | 20 | -351.9 | 328.4 | -3.5 | yellow`,
    total: `
      actual | variance | grant
      -2.8 | -2.8 | 447.4`,
  },
];
