import { sheet, workbook, type Layout } from './build';

const below = (rows: string): Layout['workbook'] => workbook(sheet('Prognoser', `
      Budgetuppföljning efter april 2025

      Prognostiserad avvikelse mot budget helår (mnkr) | Prognos april
      Kommunstyrelse | 1.5
      Samhällsbyggnadsnämnd | -1.2
      Vård- och omsorgsnämnd | -9.8
      Finansiering | 6.4
      Summa avvikelse | -3.1
      Budgeterat resultat | 12.2${rows}
      `));

const AREAS = `
      name | variance
      Kommunstyrelse | 1.5
      Samhällsbyggnadsnämnd | -1.2
      Vård- och omsorgsnämnd | -9.8
      Finansiering | 6.4`;

/** From the sum of the variances on to the result of all, below a list of them. */
export const resultBelowVarianceLayouts: readonly Layout[] = [
  ...([
    ['Balanskravsjusteringar', 'Prognostiserat resultat'],
    ['Balanskravsutredning, justeringar', 'Prognos kommunens resultat'],
    ['Återföring av realisationsvinster', 'Prognos för kommunens totala resultat'],
  ] as const).map(([adjusted, result]): Layout => ({
    name: `"${adjusted}" and "${result}" below variances are of no area`, areas: AREAS, total: `
      variance
      -3.1`, tells: ['rowsAside'], silent: ['rowsBelowSum'],
    workbook: below(`
      ${adjusted} | 0
      ${result} | 9.1`),
  })),
  {
    name: 'a unit below the sum of the variances stays one, and is told', tells: ['rowsBelowSum'], workbook: below(`
      Överförmyndare | 0.2`), areas: `${AREAS}
      Överförmyndare | 0.2`,
  },
];
