import { sheet, workbook, type Layout } from './build';

/** Tables that tell what the budget will be missed by, and neither budget nor outcome: the variances count, and nothing is made up beside them. */

const COMMITTEES = ['Kulturnämnden', 'Skolnämnden', 'Vårdnämnden', 'Gatunämnden'];
const VARIANCES = [0.4, -3.1, -7.5, 1.2];
const rows = (before: readonly (readonly number[])[] = []): string =>
  [...COMMITTEES.map((name, at) => [name, ...before.map((column) => column[at]), VARIANCES[at]].join(' | '))].map((row) => `\n      ${row}`).join('');
const areas = `\n      name | budget | forecast | variance${COMMITTEES.map((name, at) => `\n      ${name} | - | - | ${VARIANCES[at]}`).join('')}`;
const total = '\n      budget | forecast | variance\n      - | - | -9';

const FEBRUARY = [0.1, -2.2, -6.8, 0];
const MARCH = [0.2, -2.6, -8.1, 0.9];

export const varianceAloneLayouts: readonly Layout[] = [
  {
    name: 'forecasts of months under a title of forecast budget variances: the latest month counts', period: '2026-04', unit: 'mnkr', areas, total,
    workbook: workbook(sheet('Avvikelser', `
      Prognostiserad budgetavvikelse helår 2026
      Belopp i mnkr (+ överskott, - underskott)

      Nämnd | Prognos februari | Prognos mars | Prognos april${rows([FEBRUARY, MARCH])}
      Summa nämnder | -8.9 | -9.6 | -9
      `)),
  },
  {
    name: 'bare months under a title of forecast variances of the year: the latest that is filled in counts, and the result below is no area\'s', period: '2026-04', unit: 'mnkr', areas, total, silent: ['noTable'],
    workbook: workbook(sheet('Prognoser', `
      Uppföljning efter april 2026
      Nämndernas prognostiserade avvikelser mot helårsbudget (Mkr)

      Nämnd | Februari | April | Augusti | Oktober${COMMITTEES.map((name, at) => `\n      ${name} | ${FEBRUARY[at]} | ${VARIANCES[at]} | | 0`).join('')}
      Summa | -8.9 | -9 | | 0
      Budgeterat resultat | 9.6 | 9.6
      Prognos årets resultat | 0.7 | 0.6
      `)),
  },
  {
    name: 'what they are said over the names, reports beside it that are still to be filled in', unit: 'mnkr', areas, total, silent: ['noTable'], tells: ['periodMissing'],
    workbook: workbook(sheet('Rapport', `
      Ekonomisk rapport

      Prognos budgetavvikelser, mnkr | Uppföljning | Delårsrapport | Uppföljning${rows()}
      Summa budgetavvikelse | -9
      Budgeterat resultat | 12.5
      Årets resultat | 3.5
      `)),
  },
  {
    name: 'a tab "Prognosavvikelse" over forecast budget variances is no table of how near the forecasts came', period: '2026-08', unit: 'mnkr', areas, total,
    workbook: workbook(sheet('Prognosavvikelse', `
      Norrby kommun - tertialrapport 2, januari-augusti 2026
      Nämndernas prognostiserade budgetavvikelse vid årets slut, mnkr

      Nämnd | Prognosavvikelse tertial 1 | Prognosavvikelse tertial 2${rows([MARCH])}
      Summa nämnder | -9.6 | -9
      `)),
  },
  {
    name: 'what is set in under a proven "varav" is a part of the row above it, and so is what is set in as much below', period: '2026-05', unit: 'mnkr', tells: ['timeGuessed'],
    workbook: workbook(sheet('Avvikelser', `
      Månadsbokslut maj 2026

      Avvikelser finns på | Avvikelse mot budget, mnkr
      Vårdnämnden | "+21,5"
      "   varav Hemtjänst" | "+8,7"
      "   Särskilt boende" | "+12,4"
      "   Rehab" | "-1,6"
      "   Ledning" | "+2"
      Skolnämnden | "–8,7"
      "   fler barn i förskolan" | -5
      "   skolskjuts" | -1
      Gatunämnden | "- 7"
      `)),
    areas: `
      name | varianceToDate
      Vårdnämnden | 21.5
      Skolnämnden | -8.7
      Gatunämnden | -7`,
  },
  {
    name: '"Helårsprognos – avvikelse mot budget" says that forecasts are of variances', period: '2026-04', unit: 'mnkr', areas, total,
    workbook: workbook(sheet('Prognos', `
      Delårsrapport per april 2026

      Helårsprognos – avvikelse mot budget
      mnkr | Prognos mars | Prognos april${rows([MARCH])}
      Summa nämnder | -9.6 | -9
      `)),
  },
  ...[['Summa budgetavvikelse | -9.6 | -9\n', 'with the sum'], ['', 'without']].map(([sum = '', how = '']): Layout => ({
    name: `the results below, budgeted and forecast, prove that forecasts are of variances, ${how} of variances between`, period: '2026-04', unit: 'mnkr', areas, total,
    workbook: workbook(sheet('Prognos', `
      Prognos per nämnd efter april 2026, mnkr

      Nämnd | Prognos mars | Prognos april${rows([MARCH])}
      Summa nämnder | -9.6 | -9
      ${sum}Budgeterat resultat | 12.4 | 12.4
      Prognostiserat resultat | 2.8 | 3.4
      `)),
  })),
  {
    name: 'forecasts above results that they do not lead from one to the other are of the costs', period: '2026-04', unit: 'mnkr',
    areas: `
      name | forecast | variance
      Kulturnämnden | -10.4 | -
      Skolnämnden | -93.1 | -`,
    workbook: workbook(sheet('Prognos', `
      Prognos per nämnd efter april 2026, mnkr

      Nämnd | Prognos mars | Prognos april
      Kulturnämnden | 10.1 | 10.4
      Skolnämnden | 92.2 | 93.1
      Summa nämnder | 102.3 | 103.5
      Budgeterat resultat | 12.4 | 12.4
      Prognostiserat resultat | 2.8 | 3.4
      `)),
  },
  {
    name: 'bare months with comments beside them, under a title of forecast variances of the year', period: '2026-03', unit: 'tkr', silent: ['noTable'],
    workbook: workbook(sheet('Sammanställning', `
      Budgetuppföljning efter mars 2026
      Förvaltningarnas prognostiserade budgetavvikelse helår 2026 (tkr)

      Förvaltning | Mars | Maj | Augusti | Kommentar
      Kommunledning | 1200 | | | Vakanser
      Vård och omsorg | -7650 | | | Hemtjänst över budget
      Kultur och fritid | 0 | | | Enligt budget
      Summa | -6450
      `)),
    areas: `
      name | budget | forecast | variance
      Kommunledning | - | - | 1200
      Vård och omsorg | - | - | -7650
      Kultur och fritid | - | - | 0`,
  },
];
