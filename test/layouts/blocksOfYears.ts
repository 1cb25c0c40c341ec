import { sheet, workbook, type Layout } from './build';

/** Blocks of incomes, costs and result beside one another, and forms of one area: what belongs to which. */

const BLOCK = 'Kom ers | Prest ers intäkter | S:a intäkt | Kostnader | Resultat';

export const blockLayouts: readonly Layout[] = [
  {
    name: 'last year, this year and the budget in blocks of five: each result is of its own block', period: '2026-12', unit: 'mnkr',
    workbook: workbook(sheet('Drift', `
      Driftredovisning resultaträkning per nämnd, mnkr 2026

      NÄMND | Bokslut 2025 | | | | | INTÄKTER/KOSTNADER 2026 | | | | | BUDGET 2026 | | | |
      | ${BLOCK} 2025 | ${BLOCK} 2026 | ${BLOCK}
      Kulturnämnden | 84.1 | 20.2 | 104.3 | -103.9 | 0.4 | 88.3 | 22.4 | 110.7 | -108.2 | 2.5 | 88.3 | 21 | 109.3 | -109.3 | 0
      Skolnämnden | 610.4 | 51.2 | 661.6 | -670.3 | -8.7 | 632.8 | 55.1 | 687.9 | -699.3 | -11.4 | 632.8 | 56.2 | 689 | -689 | 0
      Vårdnämnden | 402.7 | 31.6 | 434.3 | -430.2 | 4.1 | 418.2 | 33.8 | 452 | -449.9 | 2.1 | 418.2 | 32.5 | 450.7 | -450.7 | 0
      Gatunämnden | 60.2 | 110.3 | 170.5 | -168.3 | 2.2 | 58.9 | 121.4 | 180.3 | -175.2 | 5.1 | 58.9 | 98.7 | 157.6 | -154.2 | 3.4
      `)),
    areas: `
      name | budget | actual | variance | income | costs
      Kulturnämnden | 0 | 2.5 | 2.5 | 110.7 | -108.2
      Skolnämnden | 0 | -11.4 | -11.4 | 687.9 | -699.3
      Vårdnämnden | 0 | 2.1 | 2.1 | 452 | -449.9
      Gatunämnden | 3.4 | 5.1 | 1.7 | 180.3 | -175.2`,
    silent: ['columnsMismatch', 'columnLeft'],
  },
  {
    name: 'a form of one area: its net above costs and incomes, the columns numbered as text', period: '2026-12', unit: 'mnkr',
    workbook: workbook(sheet('blankett 2.1', `
      Mnkr | Budget 2026 | Utfall 2026 | Avvikelse budget/utfall (2-1)
      | "1" | "2" | "3"
      Anslag för försörjningsstöd | -40.2 | -43.9 | -3.7
      Kostnader (-) | -51.4 | -54.2 | -2.8
      Intäkter | 11.2 | 10.3 | -0.9
      `)),
    areas: `
      name | budget | actual | variance | income | costs
      Anslag för försörjningsstöd | -40.2 | -43.9 | -3.7 | 10.3 | -54.2`,
    silent: ['varianceMismatch'],
  },
];
