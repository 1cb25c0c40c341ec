import { sheet, workbook, type Layout } from './build';

/** Whose sign and whose difference an amount is where only the columns beside it tell: lists of costs with what is left of the budget, results that are variances, and forecasts of variances. */

const list = (title: string, left: string | null): Layout['workbook'] => workbook(sheet('Lista', `
      ${title}
      Ansvar | Budget 2026 | Utfall 2026${left === null ? '' : ` | ${left}`}
${([['Ledning', '2 310', '1 298', '1 012'], ['Plogning', '9 800', '10 412', '612-'], ['Lyktor', '8 600', '5 177', '3 423'], ['Torghandel', '6 400-', '4 215-', '2 185-'], ['Planteringar', '7 340', '3 122', '4 218'], ['Summa', '21 650', '15 794', '5 856']] as const)
  .map((row) => `      ${row.slice(0, left === null ? 3 : 4).join(' | ')}`).join('\n')}
      `));

const COSTS = `
      name | budget | actual
      Ledning | -2310 | -1298
      Plogning | -9800 | -10412
      Lyktor | -8600 | -5177
      Torghandel | 6400 | 4215
      Planteringar | -7340 | -3122`;

export const variancesBesideLayouts: readonly Layout[] = [
  { name: 'a list of costs with one net income, and the rest of the budget', period: '2026-08', areas: COSTS, workbook: list('Uppföljning augusti 2026, tkr', 'Rest'), silent: ['signInferred'] },
  { name: 'the same with what is "Kvar"', period: '2026-08', areas: COSTS, workbook: list('Uppföljning augusti 2026, tkr', 'Kvar'), silent: ['signInferred'] },
  { name: 'the same with nothing that tells the sign is told of', period: '2026-08', areas: COSTS, workbook: list('Uppföljning augusti 2026, tkr', null), tells: ['signInferred'] },
  {
    name: 'external and internal incomes are together the incomes', period: '2026-12', workbook: workbook(sheet('Nämnder', `
      Bokslut 2026, mnkr
      Nämnd | Budget | Externa intäkter | Interna intäkter | Kostnader | Avvikelse
      Parknämnden | -412.8 | 96.3 | 201.7 | -699.2 | 11.6
      Vattennämnden | -431.5 | 48.9 | 3.3 | -507.4 | -23.7
      Bokstavsnämnden | -984.7 | 91.2 | 18.6 | -1087.5 | 7
      `)), areas: `
      name | budget | actual | variance | income | costs
      Parknämnden | -412.8 | -401.2 | 11.6 | 298 | -699.2
      Vattennämnden | -431.5 | -455.2 | -23.7 | 52.2 | -507.4
      Bokstavsnämnden | -984.7 | -977.7 | 7 | 109.8 | -1087.5`,
  },
  {
    name: 'a result that is the frame less what the year came to is the variance', period: '2026-12', workbook: workbook(sheet('Utfall', `
      Hamnnämnden 2026, mnkr
      Område | Ram | Bokslut | Resultat
      Stab | 6.2 | 5.9 | 0.3
      Kajer | 48.7 | 52.3 | -3.6
      Farleder | 17.9 | 17.4 | 0.5
      Skog | -4.6 | -6.1 | 1.5
      Totalt | 68.2 | 69.5 | -1.3
      `)), areas: `
      name | budget | actual | variance
      Stab | -6.2 | -5.9 | 0.3
      Kajer | -48.7 | -52.3 | -3.6
      Farleder | -17.9 | -17.4 | 0.5
      Skog | 4.6 | 6.1 | 1.5`, silent: ['totalMismatch'],
  },
  {
    name: 'last year\'s result beside a result that is the variance is no outcome of last year', period: '2026-12', workbook: workbook(sheet('Drift', `
      Driftsredovisning 2026, mkr
      Område | Intäkter | Kostnader | Netto | Budgetram | Resultat | Resultat fg år
      Stab | 2.6 | 16.7 | 14.1 | 15.2 | 1.1 | 0.6
      Stöd | 1.3 | 23.5 | 22.2 | 21.9 | -0.3 | -0.8
      Hem | 4.8 | 47.9 | 43.1 | 36.8 | -6.3 | -9.4
      `)), areas: `
      name | budget | actual | variance | priorYear
      Stab | -15.2 | -14.1 | 1.1 | -
      Stöd | -21.9 | -22.2 | -0.3 | -
      Hem | -36.8 | -43.1 | -6.3 | -`,
  },
  {
    name: 'forecasts under "Budgetavvikelse per nämnd" are of variances, beside those of the period', period: '2026-04', workbook: workbook(sheet('Läge', `
      Månadsuppföljning april 2026

      Budgetavvikelse per nämnd | Ack avvikelse | Prognos | Föregående
      (tkr) | jan-april | helår | prognos (feb)
      Parknämnden | 42 | 0 | 0
      Skolnämnden | -4215 | -6800 | -5000
      Vårdnämnden | -7702 | -15400 | -12600
      Summa | -11875 | -22200 | -17600
      `)), areas: `
      name | forecast | variance | varianceToDate
      Parknämnden | - | 0 | 42
      Skolnämnden | - | -6800 | -4215
      Vårdnämnden | - | -15400 | -7702`, total: `
      variance | varianceToDate
      -22200 | -11875`,
  },
];
