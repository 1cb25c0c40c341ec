import { sheet, workbook, type Layout } from './build';

const book = (drawing: string) => workbook(sheet('Drift', drawing));

/** Columns of one measure that words, times or printed differences tell apart, and such as nothing does. */
export const columnsAlikeLayouts: readonly Layout[] = [
  {
    name: 'two budgets under words that say nothing of which counts', workbook: book(`
      Uppföljning augusti 2024, tkr
      Verksamhet | Budget | Internbudget | Utfall
      Gata | -25300 | -25900 | -16900
      Park | -8700 | -8400 | -5900
      Kost | -41200 | -40100 | -27800
      `),
    total: `
      budget | actual
      -74400 | -50600`, unsure: ['budget'], tells: ['rivalYears'],
  },
  {
    name: 'a printed difference tells which of two budgets counts', workbook: book(`
      Uppföljning augusti 2024, tkr
      Verksamhet | Budget | Internbudget | Utfall | Prognos | Avvikelse
      Gata | -25300 | -25900 | -16900 | -25600 | -300
      Park | -8700 | -8400 | -5900 | -8500 | 200
      Kost | -41200 | -40100 | -27800 | -41900 | -700
      Skog | -11200 | -12100 | -7300 | -11000 | 200
      `),
    total: `
      budget | actual | forecast
      -86400 | -57900 | -87000`, unsure: [], silent: ['rivalYears'],
  },
  {
    name: 'the budget as it was changed, where no period is said', workbook: book(`
      Nettokostnader, tkr
      Verksamhet | Antagen budget | Ändrad budget | Utfall
      Gata | -25300 | -25400 | -16900
      Park | -8700 | -8750 | -5900
      Kost | -41200 | -41300 | -27800
      `),
    total: `
      budget | budgetToDate | actual
      -75450 | - | -50600`, silent: ['rivalYears'],
  },
  {
    name: 'next year\'s budget and last year\'s beside the year\'s', workbook: book(`
      Uppföljning augusti 2024, tkr
      Verksamhet | Fjolårets budget | Årsbudget | Budgetförslag nästa år | Utfall
      Gata | -24100 | -25300 | -25900 | -16900
      Park | -8200 | -8700 | -8400 | -5900
      Kost | -39800 | -41200 | -43100 | -27800
      `),
    total: `
      budget | budgetToDate | actual | priorYear
      -75200 | - | -50600 | -`, unsure: [], silent: ['rivalYears'],
  },
  {
    name: 'a rolling forecast beside the year\'s', workbook: book(`
      Uppföljning augusti 2024, tkr
      Verksamhet | Budget 2024 | Utfall | Prognos | Rullande prognos
      Gata | -25300 | -16900 | -25600 | -26100
      Park | -8700 | -5900 | -8500 | -8900
      Kost | -41200 | -27800 | -41900 | -42700
      `),
    total: `
      budget | forecast
      -75200 | -76000`, unsure: [], silent: ['rivalYears'],
  },
  {
    name: 'the month beside the months so far, after them', workbook: book(`
      Uppföljning mars 2024, tkr
      Verksamhet | Budget 2024 | Utfall jan-mar | Mars
      Gata | -25300 | -6200 | -2200
      Park | -8700 | -2100 | -710
      Kost | -41200 | -10400 | -3500
      `),
    total: `
      budget | actual
      -75200 | -18700`, unsure: [],
  },
  {
    name: 'years written together with their measure, and a year to come', workbook: book(`
      Nettokostnader, tkr
      Verksamhet | B24 | Utfall 2024 | Budget 2025
      Gata | -25300 | -16900 | -25900
      Park | -8700 | -5900 | -8400
      Kost | -41200 | -27800 | -43100
      `),
    total: `
      budget | actual
      -75200 | -50600`,
  },
  {
    name: 'the budget with what was added to it, before it', workbook: book(`
      Uppföljning augusti 2024, tkr
      Verksamhet | Utfall | Budget totalt | Ombudgeterat | Tilläggsanslag | Budget 2024
      Gata | -16900 | -25300 | -300 | -200 | -24800
      Park | -5900 | -8700 | 0 | -100 | -8600
      Kost | -27800 | -41200 | -700 | 0 | -40500
      `),
    total: `
      budget | actual
      -75200 | -50600`,
  },
  {
    name: 'accounts that may be of the year that is followed up', workbook: book(`
      Nettokostnader, tkr
      Verksamhet | Årsbudget | Bokslut 2023
      Gata | -25300 | -24900
      Park | -8700 | -8900
      Kost | -41200 | -40800
      `),
    total: `
      budget | actual | priorYear
      -75200 | - | -74600`, unsure: ['priorYear'], tells: ['timeGuessed', 'periodMissing'],
  },
  {
    name: 'accounts of no said year beside an earlier outcome, where the title says the year', workbook: book(`
      Årsredovisning 2022, tkr
      Verksamhet | Budget 2022 | Bokslut | Utfall 2021
      Gata | -25300 | -24900 | -24100
      Park | -8700 | -8900 | -8300
      Kost | -41200 | -40800 | -39700
      `),
    period: '2022-12', total: `
      budget | actual | priorYear
      -75200 | -74600 | -72100`, unsure: [],
  },
  {
    name: 'two budgets as rows that nothing tells apart', workbook: book(`
      Uppföljning augusti 2024, tkr
       | Gata | Park | Kost
      Budget | -25300 | -8700 | -41200
      Internbudget | -25900 | -8400 | -40100
      Utfall | -16900 | -5900 | -27800
      `),
    total: `
      budget | actual
      -74400 | -50600`, unsure: ['budget'], tells: ['rivalYears'],
  },
];
