import { sheet, workbook, type Layout } from './build';

const HEAD = `
      Tekniska nämnden, uppföljning per augusti 2026, tkr

      Verksamhet | Budget | Utfall | Prognos | Avvikelse
      Gata | 31000 | 20500 | 31600 | -600
      Park | 5600 | 3700 | 5500 | 100
      Hamn | 12400 | 8200 | 12700 | -300`;
const SUM = `
      Summa | 49000 | 32400 | 49800 | -800`;
const AREAS = `
      name | budget | actual | forecast | variance
      Gata | -31000 | -20500 | -31600 | -600
      Park | -5600 | -3700 | -5500 | 100
      Hamn | -12400 | -8200 | -12700 | -300`;
const TOTAL = `
      budget | actual | forecast | variance
      -49000 | -32400 | -49800 | -800`;

const book = (name: string, below: string, more: Partial<Layout> = {}): Layout => ({
  name, workbook: workbook(sheet('Uppf', `${HEAD}${below}\n`)), areas: AREAS, total: TOTAL, tells: ['rowsAside'],
  silent: ['sumMismatch', 'varianceMismatch', 'totalMismatch', 'signsOpposed', 'rowsBelowSum', 'areaTwice'], ...more,
});

const PAID = '-49000 | -32667 | -49000 | 0';

/** What pays for all units comes to their budget, and is none of them: without their sum, without a result, and signed as they are. */
const payers: readonly Layout[] = [
  ...['Kommunbidrag', 'Finansiering', 'Anslag'].map((payer) => book(`${payer} last of units that have no sum`, `
      ${payer} | ${PAID}`)),
  book('a frame that is signed as the units are, last of them', `
      Budgetram | 49000 | 32667 | 49000 | 0`),
  book('what finances the areas below their sum, with no result', `${SUM}
      Finansiering | ${PAID}`),
  book('a frame and a net result below the sum', `${SUM}
      Anslag | ${PAID}
      Nettoresultat | 0 | -267 | 800 | -800`),
  book('a frame and a result below units that have no sum', `
      Anslag | ${PAID}
      Resultat | 0 | -267 | 800 | -800`),
];

/** A check that a list ends with is no unit, also where no sum stands above it. */
const checks: readonly Layout[] = ['Kontrollsumma', 'Avstämning', 'Diff mot ekonomisystem'].map((check) => book(`${check} last of units that have no sum`, `
      ${check} | 0 | 3 | 0 | 0`));

/** A row of the same name that comes to something else is a unit like the others. */
const nearest: readonly Layout[] = [book('a frame of another size than the units, last of them', `
      Anslag | 1000 | 600 | 1000 | 0`, {
  tells: [],
  areas: `${AREAS}
      Anslag | -1000 | -600 | -1000 | 0`,
  total: `
      budget | actual | forecast | variance
      -50000 | -33000 | -50800 | -800`,
})];

export const payersAndChecks: readonly Layout[] = [...payers, ...checks, ...nearest];
