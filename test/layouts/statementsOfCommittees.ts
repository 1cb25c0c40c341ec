import { sheet, workbook, type Layout } from './build';

/** Statements of several committees on one sheet: each is an area, and none is the whole of the others. */

const counted = {
  period: '2024-12', unit: 'tkr', committee: null,
  areas: `
    name | priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
    Kommunstyrelsen | -2000 | -2100 | -2100 | -2000 | 100 | 100 | 110 | -2110
    Socialnämnden | -5000 | -5100 | -5100 | -5300 | -200 | -200 | 4210 | -9510
    Utbildningsnämnden | -27000 | -27100 | -27100 | -27100 | 0 | 0 | 2210 | -29310
  `,
  total: `
    priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
    -34000 | -34300 | -34300 | -34400 | -100 | -100 | 6530 | -40930
  `,
} satisfies Partial<Layout>;

export const statementOfCommitteeLayouts: readonly Layout[] = [
  {
    name: 'the incomes, costs and net of each committee under its name, Barn- och utbildningsnämnden last before the sum',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Kommunfullmäktige
        Intäkter | 100 | 120 | 110 | -10
        Kostnader | -2100 | -2220 | -2110 | 110
        Netto | -2000 | -2100 | -2000 | 100
        Teknisk nämnd
        Intäkter | 4100 | 4120 | 4210 | 90
        Kostnader | -9100 | -9220 | -9510 | -290
        Netto | -5000 | -5100 | -5300 | -200
        Barn- och utbildningsnämnden
        Intäkter | 2100 | 2120 | 2210 | 90
        Kostnader | -29100 | -29220 | -29310 | -90
        Netto | -27000 | -27100 | -27100 | 0
        Summa
        Intäkter | 6300 | 6360 | 6530 | 170
        Kostnader | -40300 | -40660 | -40930 | -270
        Netto | -34000 | -34300 | -34400 | -100
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    period: '2024-12', unit: 'tkr', committee: null,
    areas: `
      name | priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      Kommunfullmäktige | -2000 | -2100 | -2100 | -2000 | 100 | 100 | 110 | -2110
      Teknisk nämnd | -5000 | -5100 | -5100 | -5300 | -200 | -200 | 4210 | -9510
      Barn- och utbildningsnämnden | -27000 | -27100 | -27100 | -27100 | 0 | 0 | 2210 | -29310
    `,
    total: `
      priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      -34000 | -34300 | -34300 | -34400 | -100 | -100 | 6530 | -40930
    `,
  },
  {
    name: 'committees with amounts of their own over their lines, and the lines of all below the sum',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Kommunstyrelsen | -2000 | -2100 | -2000 | 100
        Intäkter | 100 | 120 | 110 | -10
        Kostnader | -2100 | -2220 | -2110 | 110
        Tekniska nämnden | -5000 | -5100 | -5300 | -200
        Intäkter | 4100 | 4120 | 4210 | 90
        Kostnader | -9100 | -9220 | -9510 | -290
        Utbildningsnämnden | -27000 | -27100 | -27100 | 0
        Intäkter | 2100 | 2120 | 2210 | 90
        Kostnader | -29100 | -29220 | -29310 | -90
        Totalt | -34000 | -34300 | -34400 | -100
        Intäkter | 6300 | 6360 | 6530 | 170
        Kostnader | -40300 | -40660 | -40930 | -270
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    period: '2024-12', unit: 'tkr', committee: null,
    areas: `
      name | priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      Kommunstyrelsen | -2000 | -2100 | -2100 | -2000 | 100 | 100 | 110 | -2110
      Tekniska nämnden | -5000 | -5100 | -5100 | -5300 | -200 | -200 | 4210 | -9510
      Utbildningsnämnden | -27000 | -27100 | -27100 | -27100 | 0 | 0 | 2210 | -29310
    `,
    total: `
      priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      -34000 | -34300 | -34300 | -34400 | -100 | -100 | 6530 | -40930
    `,
  },
  {
    name: 'a table for each committee under its name, and one of all',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr

        Kommunstyrelsen
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Intäkter | 100 | 120 | 110 | -10
        Kostnader | -2100 | -2220 | -2110 | 110
        Nettokostnad | -2000 | -2100 | -2000 | 100

        Socialnämnden
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Intäkter | 4100 | 4120 | 4210 | 90
        Kostnader | -9100 | -9220 | -9510 | -290
        Nettokostnad | -5000 | -5100 | -5300 | -200

        Utbildningsnämnden
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Intäkter | 2100 | 2120 | 2210 | 90
        Kostnader | -29100 | -29220 | -29310 | -90
        Nettokostnad | -27000 | -27100 | -27100 | 0

        Kommunen totalt
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Intäkter | 6300 | 6360 | 6530 | 170
        Kostnader | -40300 | -40660 | -40930 | -270
        Nettokostnad | -34000 | -34300 | -34400 | -100
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    ...counted,
  },
  {
    name: 'committees in a column before their lines',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr
        Nämnd | Post | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Kommunstyrelsen | Intäkter | 100 | 120 | 110 | -10
         | Kostnader | -2100 | -2220 | -2110 | 110
         | Nettokostnad | -2000 | -2100 | -2000 | 100
        Socialnämnden | Intäkter | 4100 | 4120 | 4210 | 90
         | Kostnader | -9100 | -9220 | -9510 | -290
         | Nettokostnad | -5000 | -5100 | -5300 | -200
        Utbildningsnämnden | Intäkter | 2100 | 2120 | 2210 | 90
         | Kostnader | -29100 | -29220 | -29310 | -90
         | Nettokostnad | -27000 | -27100 | -27100 | 0
        Totalt | Intäkter | 6300 | 6360 | 6530 | 170
         | Kostnader | -40300 | -40660 | -40930 | -270
         | Nettokostnad | -34000 | -34300 | -34400 | -100
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    ...counted,
  },
  {
    name: 'committees at the corners of their own tables',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr

        Kommunstyrelsen | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Intäkter | 100 | 120 | 110 | -10
        Kostnader | -2100 | -2220 | -2110 | 110
        Nettokostnad | -2000 | -2100 | -2000 | 100

        Socialnämnden | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Intäkter | 4100 | 4120 | 4210 | 90
        Kostnader | -9100 | -9220 | -9510 | -290
        Nettokostnad | -5000 | -5100 | -5300 | -200

        Utbildningsnämnden | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Intäkter | 2100 | 2120 | 2210 | 90
        Kostnader | -29100 | -29220 | -29310 | -90
        Nettokostnad | -27000 | -27100 | -27100 | 0
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    ...counted,
  },
  {
    name: 'one committee over its units is all of them',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Socialnämnden
        Intäkter | 6200 | 6240 | 6420 | 180
        Kostnader | -38200 | -38440 | -38820 | -380
        Netto | -32000 | -32200 | -32400 | -200
        Äldreomsorg
        Intäkter | 4100 | 4120 | 4210 | 90
        Kostnader | -9100 | -9220 | -9510 | -290
        Netto | -5000 | -5100 | -5300 | -200
        LSS
        Intäkter | 2100 | 2120 | 2210 | 90
        Kostnader | -29100 | -29220 | -29310 | -90
        Netto | -27000 | -27100 | -27100 | 0
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    period: '2024-12', unit: 'tkr', committee: 'Socialnämnden',
    areas: `
      name | priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      Äldreomsorg | -5000 | -5100 | -5100 | -5300 | -200 | -200 | 4210 | -9510
      LSS | -27000 | -27100 | -27100 | -27100 | 0 | 0 | 2210 | -29310
    `,
    total: `
      priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      -32000 | -32200 | -32200 | -32400 | -200 | -200 | 6420 | -38820
    `,
  },
  {
    name: 'one committee among Kommunstyrelsen and an utskott is an area',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Kommunstyrelsen
        Intäkter | 100 | 120 | 110 | -10
        Kostnader | -2100 | -2220 | -2110 | 110
        Netto | -2000 | -2100 | -2000 | 100
        Samhällsbyggnadsnämnden
        Intäkter | 4100 | 4120 | 4210 | 90
        Kostnader | -9100 | -9220 | -9510 | -290
        Netto | -5000 | -5100 | -5300 | -200
        Utskottet för lärande
        Intäkter | 2100 | 2120 | 2210 | 90
        Kostnader | -29100 | -29220 | -29310 | -90
        Netto | -27000 | -27100 | -27100 | 0
        Summa
        Intäkter | 6300 | 6360 | 6530 | 170
        Kostnader | -40300 | -40660 | -40930 | -270
        Netto | -34000 | -34300 | -34400 | -100
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    period: '2024-12', unit: 'tkr', committee: null,
    areas: `
      name | priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      Kommunstyrelsen | -2000 | -2100 | -2100 | -2000 | 100 | 100 | 110 | -2110
      Samhällsbyggnadsnämnden | -5000 | -5100 | -5100 | -5300 | -200 | -200 | 4210 | -9510
      Utskottet för lärande | -27000 | -27100 | -27100 | -27100 | 0 | 0 | 2210 | -29310
    `,
    total: `
      priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      -34000 | -34300 | -34300 | -34400 | -100 | -100 | 6530 | -40930
    `,
  },
  {
    name: 'a committee that comes to what its units and another committee come to is all of them',
    workbook: workbook(
      sheet('Driftredovisning', `
        Driftredovisning 2024, tkr
         | Bokslut 2023 | Budget 2024 | Bokslut 2024 | Avvikelse
        Vårdnämnden
        Intäkter | 6200 | 6240 | 6420 | 180
        Kostnader | -38200 | -38440 | -38820 | -380
        Netto | -32000 | -32200 | -32400 | -200
        Hemvård
        Intäkter | 4000 | 4000 | 4100 | 100
        Kostnader | -9000 | -9000 | -9300 | -300
        Netto | -5000 | -5000 | -5200 | -200
        Myndighetsnämnden
        Intäkter | 100 | 120 | 110 | -10
        Kostnader | -100 | -220 | -210 | 10
        Netto | 0 | -100 | -100 | 0
        Boende
        Intäkter | 2100 | 2120 | 2210 | 90
        Kostnader | -29100 | -29220 | -29310 | -90
        Netto | -27000 | -27100 | -27100 | 0
      `),
    ),
    kinds: { Driftredovisning: 'areas' },
    period: '2024-12', unit: 'tkr', committee: 'Vårdnämnden',
    areas: `
      name | priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      Hemvård | -5000 | -5000 | -5000 | -5200 | -200 | -200 | 4100 | -9300
      Myndighetsnämnden | 0 | -100 | -100 | -100 | 0 | 0 | 110 | -210
      Boende | -27000 | -27100 | -27100 | -27100 | 0 | 0 | 2210 | -29310
    `,
    total: `
      priorYear | budget | budgetToDate | actual | variance | varianceToDate | income | costs
      -32000 | -32200 | -32200 | -32400 | -200 | -200 | 6420 | -38820
    `,
  },
];
