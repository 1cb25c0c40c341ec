import { sheet, workbook, type Layout } from './build';

/** Budgets with years to come beside them, which no follow-up has an outcome or a forecast of. */

const AREAS = ['Kulturnämnden | 41200', 'Skolnämnden | 402600', 'Vårdnämnden | 318400', 'Gatunämnden | 52700'];
const areas = `\n      name | budget | forecast | variance${AREAS.map((row) => `\n      ${row.replace('| ', '| -')} | - | -`).join('')}`;

/** Political work of the smallest size is within what the rounding of so many rows allows. */
const SMALL = ['Politisk verksamhet | 0.2 | 0.2', 'Parker | 12.1 | 12.4', 'Gator | 33.4 | 34.2', 'Idrott | 45.6 | 46.8', 'Kultur | 1.7 | 1.8', 'Mark | 3.5 | 3.6'];

export const budgetOfYearsLayouts: readonly Layout[] = [
  ...['Budget-prognos för', 'Prognos'].map((words): Layout => ({
    name: `"${words}" of several years to come is no forecast of the year`, areas: `${areas}\n      Ofördelat 2027-2028 | - | - | -`, tells: ['periodMissing'], silent: ['varianceMismatch'],
    workbook: workbook(sheet('Driftbudget', `
      Driftbudget för 2026, belopp i tusen kronor

      Nämnd | Budget för 2025 | Budget för 2026 | ${words} 2027 | ${words} 2028
      ${AREAS.map((row) => row.replace('| ', '| 40000 | ')).join('\n      ')}
      Ofördelat 2027-2028 | | | 830000 | 845000
      `)),
  })),
  {
    name: 'the municipality\'s result among the net costs of its committees is no sum of them', areas, tells: ['periodMissing', 'rowsAside'], silent: ['sumMismatch'],
    workbook: workbook(sheet('Budget', `
      Budget 2026 med plan, tkr

      Nämnd | Budget 2026 | Plan 2027
      Resultat | -7500 | 1200
      ${AREAS.map((row) => `${row} | 41000`).join('\n      ')}
      `)),
  },
  {
    name: 'a row that is lost in the rounding belongs to the sum below it', silent: ['sumMismatch'], tells: ['periodMissing'],
    workbook: workbook(sheet('Budget', `
      Budget 2026 per verksamhet, mnkr

      Verksamhet | Budget 2026 | Plan 2027 | Plan 2028
      Gatunämnd
      ${SMALL.map((row, at) => `${row} | ${at === 0 ? -1.8 : row.split(' | ')[2]}`).join('\n      ')}
      Summa | 96.5 | 99 | 97
      Vårdnämnd
      Hemtjänst | 84.3 | 86.1 | 88
      Boende | 121.6 | 124.2 | 127
      Summa | 205.9 | 210.3 | 215
      `)),
    areas: `
      name | budget
      Politisk verksamhet | -0.2
      Parker | -12.1
      Gator | -33.4
      Idrott | -45.6
      Kultur | -1.7
      Mark | -3.5
      Hemtjänst | -84.3
      Boende | -121.6`,
  },
  ...([['beside an outcome of no year are in doubt', '', ['rivalYears'], ['rivalColumns'], '-41200'], ['of which the variance shows the one are not', ' | 1100', [], ['rivalYears'], '-40100']] as const)
    .map(([name, variance, tells, silent, budget]): Layout => ({
      name: `budgets of two years ${name}`,
      workbook: workbook(sheet('Nämnder', `
        Kommunens nämnder, tkr

        Nämnd | Budget 2026 | Budget 2025 | Utfall${variance && ' | Avvikelse'}
        Kulturnämnden | 41200 | 40100 | 39000${variance}
        Skolnämnden | 402600 | 391000 | 389900${variance}
        Vårdnämnden | 318400 | 310200 | 309100${variance}
        `)),
      areas: `
        name | budget | actual
        Kulturnämnden | ${budget} | -39000
        Skolnämnden | ${variance ? -391000 : -402600} | -389900
        Vårdnämnden | ${variance ? -310200 : -318400} | -309100`,
      tells: [...tells], silent: [...silent],
    })),
  ...([
    ['that the variance is taken from', 'Budget 2025 | Budget 2026 | Utfall | Avvikelse', ['-32000 | -33000 | -26000 | 6000', '-14500 | -15100 | -12200 | 2300'], '2025-10', []],
    ['that a share of is what the variance is taken from', 'Budget 2025 | Budget 2026 | Utfall | Avvikelse', ['-32000 | -33000 | -26000 | 667', '-14500 | -15100 | -12200 | -117'], '2025-10', []],
    ['that the forecast is of', 'Budget 2025 | Budget 2026 | Utfall | Prognos 2025', ['-32000 | -33000 | -26000 | -32100', '-14500 | -15100 | -12200 | -14400'], '2025-10', []],
    ['that comes after the accounts, which is in doubt', 'Budget 2025 | Budget 2026 | Utfall | Bokslut 2024', ['-32000 | -33000 | -26000 | -31000', '-14500 | -15100 | -12200 | -14200'], '2025-10', ['rivalYears']],
    ['that nothing tells, which is in doubt', 'Budget 2026 | Budget 2025 | Utfall | Kommentar', ['-32000 | -31000 | -26000 |', '-14500 | -14100 | -12200 |'], '2026-10', ['rivalYears']],
  ] as const).map(([name, heads, [library, school], period, tells]): Layout => ({
    name: `of budgets of two years the one ${name}`, period, tells: [...tells], silent: tells.length > 0 ? [] : ['rivalYears', 'variancesContradicted'], unsure: tells.length > 0 ? ['budget'] : [],
    workbook: workbook(sheet('Uppföljning', `
      Kulturnämnden, uppföljning per oktober, tkr
      Verksamhet | ${heads}
      Bibliotek | ${library}
      Musikskola | ${school}
      `)),
    areas: `
      name | budget | actual
      Bibliotek | -32000 | -26000
      Musikskola | -14500 | -12200`,
  })),
];
