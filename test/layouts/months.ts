import type { RawWorkbook } from '../../src/workbook/rawSheet';
import { sheet, workbook } from './build';

/** What a right reading of a workbook's months gives. */
export interface MonthLayout {
  readonly name: string;
  readonly workbook: RawWorkbook;
  /** A line an area and year: `Kost 2024: 10 20 - ...`, twelve amounts at most, `-` for unknown; the rest are unknown. */
  readonly months: readonly string[];
  readonly unit?: string;
  /** What the follow-up's figures are, by area: the budget to date. */
  readonly budgetToDate?: Readonly<Record<string, number | null>>;
  readonly from?: string;
  /** Rules of problems that must be told; no other one about months may be. */
  readonly tells?: readonly string[];
  /** `Kost 2024-03 -100`, the committee's without a name: `2024-03 -5`. */
  readonly earlier?: readonly string[];
  /** `Kost 120 x 15 kr`. */
  readonly drivers?: readonly string[];
}

const OUTCOME = sheet('Uppföljning', `
  Servicenämnden april 2024, tkr
  Verksamhet | Budget helår | Utfall jan-apr 2024 | Prognos
  Kost | -300 | -100 | -310
  Städ | -150 | -50 | -150
  Summa | -450 | -150 | -460
  `);

export const monthLayouts: readonly MonthLayout[] = [
  {
    name: 'jan-24 to dec-24 in a table of areas, later months empty',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr
      Verksamhet | Budget helår | jan-24 | feb-24 | mar-24 | apr-24 | maj-24 | jun-24
      Kost | -300 | -24 | -25 | -26 | -25 | |
      Städ | -150 | -12 | -12 | -13 | -13 | |
      Summa | -450 | -36 | -37 | -39 | -38 | |
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'], from: 'columns', unit: 'tkr',
  },
  {
    name: 'months by name alone under a title with the year, later months 0, costs positive',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden 2024, nettokostnad tkr
      Verksamhet | Budget helår | Januari | Februari | Mars | April | Maj | Juni
      Kost | 300 | 24 | 25 | 26 | 25 | 0 | 0
      Städ | 150 | 12 | 12 | 13 | 13 | 0 | 0
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'],
  },
  {
    name: 'Period 01 to Period 04',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden 2024, tkr
      Verksamhet | Budget helår | Period 01 | Period 02 | Period 03 | Period 04
      Kost | -300 | -24 | -25 | -26 | -25
      Städ | -150 | -12 | -12 | -13 | -13
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'],
  },
  {
    name: 'P01 to P04, and 202401 to 202404 as numbers',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr
      Verksamhet | Budget helår | 202401 | 202402 | 202403 | 202404
      Kost | -300 | -24 | -25 | -26 | -25
      Städ | -150 | -12 | -12 | -13 | -13
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'],
  },
  {
    name: 'date cells shown as months',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr
      Verksamhet | Budget helår | @2024-01 | @2024-02 | @2024-03 | @2024-04
      Kost | -300 | -24 | -25 | -26 | -25
      Städ | -150 | -12 | -12 | -13 | -13
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'],
  },
  {
    name: 'running sums that say so',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden 2024, tkr
      Verksamhet | Budget helår | Ack jan | Ack feb | Ack mar | Ack apr
      Kost | -300 | -24 | -49 | -75 | -100
      Städ | -150 | -12 | -24 | -37 | -50
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'], from: 'cumulated',
  },
  {
    name: 'running sums headed by stretches from January',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr
      Verksamhet | Budget helår | Utfall jan-jan 2024 | Utfall jan-feb 2024 | Utfall jan-mar 2024 | Utfall jan-apr 2024
      Kost | -300 | -24 | -49 | -75 | -100
      Städ | -150 | -12 | -24 | -37 | -50
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'], from: 'cumulated',
  },
  {
    name: 'running sums that do not say so, told',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden 2024, tkr
      Verksamhet | Budget helår | jan | feb | mar | apr
      Kost | -300 | -24 | -49 | -75 | -100
      Städ | -150 | -12 | -24 | -37 | -50
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'], from: 'cumulated', tells: ['monthsCumulated'],
  },
  {
    name: 'a running sum that goes back',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden 2024, tkr
      Verksamhet | Budget helår | Ack jan | Ack feb | Ack mar | Ack apr
      Kost | -300 | -24 | -49 | -30 | -100
      Städ | -150 | -12 | -24 | -37 | -50
      `)),
    months: ['Kost 2024: -24 -25 19 -70', 'Städ 2024: -12 -12 -13 -13'], tells: ['cumulatedFalls'],
  },
  {
    name: 'months of a budget beside those of the outcome',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden 2024, tkr
       | Budget | | | Utfall | |
      Verksamhet | jan | feb | mar | jan | feb | mar
      Kost | -25 | -25 | -25 | -24 | -26 | -27
      Städ | -12 | -12 | -12 | -12 | -12 | -13
      `)),
    months: ['Kost 2024: -24 -26 -27', 'Städ 2024: -12 -12 -13'], budgetToDate: { Kost: -75, 'Städ': -36 },
  },
  {
    name: 'the statement of one area, its months and its result',
    workbook: workbook(sheet('Kost', `
      Verksamhetsområde Kost, tkr
      Slag | Budget 2024 | jan-24 | feb-24 | mar-24 | Utfall jan-mar 2024
      Kommunbidrag | 300 | 25 | 25 | 25 | 75
      Intäkter | 120 | 10 | 9 | 11 | 30
      Kostnader | -420 | -34 | -36 | -37 | -107
      Årets resultat | 0 | 1 | -2 | -1 | -2
      `)),
    months: ['Kost 2024: 1 -2 -1'],
  },
  {
    name: 'a statement with all amounts positive and no result line',
    workbook: workbook(sheet('Kost', `
      Verksamhetsområde Kost, tkr
      Slag | Budget 2024 | jan-24 | feb-24 | mar-24 | Utfall jan-mar 2024
      Intäkter | 120 | 10 | 9 | 11 | 30
      Personalkostnader | 300 | 24 | 26 | 27 | 77
      Lokalkostnader | 120 | 10 | 10 | 10 | 30
      `)),
    months: ['Kost 2024: -24 -27 -26'],
  },
  {
    name: 'three years in columns beside one another',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr
      Verksamhet | jan-22 | feb-22 | mar-22 | jan-23 | feb-23 | mar-23 | jan-24 | feb-24 | mar-24
      Kost | -20 | -21 | -22 | -22 | -23 | -24 | -24 | -25 | -26
      Städ | -10 | -10 | -11 | -11 | -11 | -12 | -12 | -12 | -13
      `)),
    months: [
      'Kost 2022: -20 -21 -22', 'Städ 2022: -10 -10 -11', 'Kost 2023: -22 -23 -24', 'Städ 2023: -11 -11 -12',
      'Kost 2024: -24 -25 -26', 'Städ 2024: -12 -12 -13',
    ],
  },
  {
    name: 'stacked tables, each under its year',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, utfall per månad, tkr
      2023
      Verksamhet | jan | feb | mar | apr
      Kost | -22 | -23 | -24 | -24
      Städ | -11 | -11 | -12 | -12

      2024
      Verksamhet | jan | feb | mar | apr
      Kost | -24 | -25 | -26 |
      Städ | -12 | -12 | -13 |
      `)),
    months: ['Kost 2023: -22 -23 -24 -24', 'Städ 2023: -11 -11 -12 -12', 'Kost 2024: -24 -25 -26', 'Städ 2024: -12 -12 -13'],
  },
  {
    name: 'a sheet a year',
    workbook: workbook(
      sheet('2023', `
        Utfall per månad, tkr
        Verksamhet | Budget | jan | feb | mar | apr
        Kost | -280 | -22 | -23 | -24 | -24
        Städ | -140 | -11 | -11 | -12 | -12
        `),
      sheet('2024', `
        Utfall per månad, tkr
        Verksamhet | Budget | jan | feb | mar | apr
        Kost | -300 | -24 | -25 | -26 |
        Städ | -150 | -12 | -12 | -13 |
        `)),
    months: ['Kost 2023: -22 -23 -24 -24', 'Städ 2023: -11 -11 -12 -12', 'Kost 2024: -24 -25 -26', 'Städ 2024: -12 -12 -13'],
  },
  {
    name: 'months down the rows, a column for each area',
    workbook: workbook(OUTCOME, sheet('Månader', `
      Utfall per månad 2024, tkr
      Månad | Kost | Städ
      januari | -24 | -12
      februari | -25 | -12
      mars | -26 | -13
      april | -25 | -13
      maj | |
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'],
  },
  {
    name: 'months down the rows of one area\'s sheet, a column for each year, costs positive',
    workbook: workbook(OUTCOME, sheet('Kost månader', `
      Kost, utfall per månad, tkr
      Månad | 2022 | 2023 | 2024
      jan | 20 | 22 | 24
      feb | 21 | 23 | 25
      mar | 22 | 24 | 26
      apr | 22 | 24 | 25
      `)),
    months: ['Kost 2022: -20 -21 -22 -22', 'Kost 2023: -22 -23 -24 -24', 'Kost 2024: -24 -25 -26 -25'],
  },
  {
    name: 'months down the rows, areas over years',
    workbook: workbook(OUTCOME, sheet('Månader', `
      Utfall per månad, tkr
       | Kost | | Städ |
      Månad | 2023 | 2024 | 2023 | 2024
      jan | -22 | -24 | -11 | -12
      feb | -23 | -25 | -11 | -12
      mar | -24 | -26 | -12 | -13
      apr | -24 | -25 | -12 | -13
      `)),
    months: ['Kost 2023: -22 -23 -24 -24', 'Städ 2023: -11 -11 -12 -12', 'Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'],
  },
  {
    name: 'a month without its amount, and words in another',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr
      Verksamhet | Budget helår | jan-24 | feb-24 | mar-24 | apr-24 | Utfall jan-apr 2024
      Kost | -300 | -24 | | -26 | -25 | -100
      Städ | -150 | -12 | saknas | -13 | -13 | -50
      `)),
    months: ['Kost 2024: -24 - -26 -25', 'Städ 2024: -12 - -13 -13'], tells: ['monthMissing', 'textAmongMonths'],
  },
  {
    name: 'a month without its column',
    workbook: workbook(sheet('Blad1', `
      Servicenämnden, tkr
      Verksamhet | Budget helår | jan-24 | mar-24 | apr-24 | Utfall jan-apr 2024
      Kost | -300 | -24 | -26 | -25 | -100
      Städ | -150 | -12 | -13 | -13 | -50
      `)),
    months: ['Kost 2024: -24 - -26 -25', 'Städ 2024: -12 - -13 -13'], tells: ['monthMissing'],
  },
  {
    name: 'months in kr beside an outcome in tkr',
    workbook: workbook(OUTCOME, sheet('Månader', `
      Utfall per månad 2024
      Verksamhet | jan | feb | mar | apr
      Kost | -24000 | -25000 | -26000 | -25000
      Städ | -12000 | -12000 | -13000 | -13000
      `)),
    months: ['Kost 2024: -24000 -25000 -26000 -25000', 'Städ 2024: -12000 -12000 -13000 -13000'], unit: 'kr', tells: ['monthsUnit'],
  },
  {
    name: 'two sheets for one area and year that differ',
    workbook: workbook(OUTCOME, sheet('Månader', `
      Utfall per månad 2024, tkr
      Månad | Kost | Städ
      januari | -24 | -12
      februari | -25 | -12
      mars | -26 | -13
      april | -25 | -13
      `), sheet('Kost 2024 månad', `
      Kost utfall per månad 2024, tkr
      Månad | Kost
      januari | -24
      februari | -31
      mars | -20
      `)),
    months: ['Kost 2024: -24 -25 -26 -25', 'Städ 2024: -12 -12 -13 -13'], tells: ['monthsTwice', 'monthMissing'],
  },
  {
    name: 'a history: month and forecast of the committee',
    workbook: workbook(OUTCOME, sheet('Prognoshistorik', `
      Prognoser 2024, tkr
      Månad | Prognos
      Prognos efter februari | -455
      Prognos efter mars | -458
      `)),
    months: [], earlier: ['2024-02 -455', '2024-03 -458'],
  },
  {
    name: 'a history: a column for each area, costs positive',
    workbook: workbook(OUTCOME, sheet('Prognosutveckling', `
      Prognosutveckling 2024, tkr
      Månad | Kost | Städ
      februari | 305 | 148
      mars | 308 | 150
      `)),
    months: [], earlier: ['Kost 2024-02 -305', 'Kost 2024-03 -308', 'Städ 2024-02 -148', 'Städ 2024-03 -150'],
  },
  {
    name: 'a history: a row for each area, a column for each month',
    workbook: workbook(OUTCOME, sheet('Tidigare prognoser', `
      Tidigare prognoser, tkr
      Verksamhet | Prognos jan 2024 | Prognos feb 2024 | Prognos mars 2024
      Kost | -300 | -305 | -308
      Städ | -150 | -148 | -150
      `)),
    months: [],
    earlier: ['Kost 2024-01 -300', 'Städ 2024-01 -150', 'Kost 2024-02 -305', 'Städ 2024-02 -148', 'Kost 2024-03 -308', 'Städ 2024-03 -150'],
  },
  {
    name: 'volumes with their price for areas',
    workbook: workbook(OUTCOME, sheet('Volymer', `
      Volymer och priser
      Verksamhet | Antal (helår) | Pris per portion (kr)
      Kost | 20000 | 15
      Städ | 5000 | 30
      Annat | 10 | 10
      `)),
    months: [], drivers: ['Kost 20000 x 15 kr', 'Städ 5000 x 30 kr'],
  },
  {
    name: 'volumes with money that follows each pupil',
    workbook: workbook(OUTCOME, sheet('Elevpeng', `
      Elevpeng och elever
      Verksamhet | Antal elever | Peng per elev
      Kost | 200 | 1500
      Städ | 50 | 3000
      `)),
    months: [], drivers: ['Kost 200 x 1500 kr', 'Städ 50 x 3000 kr'],
  },
  {
    name: 'volumes with a basic amount',
    workbook: workbook(OUTCOME, sheet('Elevpeng', `
      Volymer och belopp
      Verksamhet | Antal barn | Grundbelopp (kr)
      Kost | 200 | 1500
      Städ | 50 | 3000
      `)),
    months: [], drivers: ['Kost 200 x 1500 kr', 'Städ 50 x 3000 kr'],
  },
  {
    name: 'volumes with what is paid for each place',
    workbook: workbook(OUTCOME, sheet('Elevpeng', `
      Volymer och ersättning
      Verksamhet | Platser | Ersättning/plats, kr
      Kost | 200 | 1500
      Städ | 50 | 3000
      `)),
    months: [], drivers: ['Kost 200 x 1500 kr', 'Städ 50 x 3000 kr'],
  },
  {
    name: 'volumes to date are no volumes of the year',
    workbook: workbook(OUTCOME, sheet('Volymer', `
      Volymer och priser
      Verksamhet | Antal jan-apr | Pris per portion (kr)
      Kost | 20000 | 15
      Städ | 5000 | 30
      `)),
    months: [], drivers: [],
  },
];
