import { sheet, workbook, type Layout } from './build';

const HEADS = `
      Miljönämnden
      Årsredovisning 2025

      Belopp i mnkr | 2024 | 2025`;

const RUN = `
      Utfall | -29.3 | -32.5
      Budget | -30.1 | -31.2
      Avvikelse | 0.8 | -1.3`;

const INVESTED = `
      Utfall | -0.9 | -0.2
      Budget | -1 | -0.7
      Avvikelse | 0.1 | 0.5`;

const years = (name: string, rows: string): Layout => ({
  name, workbook: workbook(sheet('Ekonomi', `${HEADS}${rows}\n`)), areas: `
      name`, total: `
      budget | actual | variance | priorYear
      -31.2 | -32.5 | -1.3 | -29.3`, tells: ['rowsAside'],
});

const OVER_COLUMNS = `
      Miljönämnden
      Årsredovisning 2025

      Belopp i mnkr | Budget 2025 | Utfall 2025 | Avvikelse`;

const UNITS = `
      name | budget | actual | variance
      Bygglov | -40 | -42.5 | -2.5
      Tillsyn | -30 | -31.5 | -1.5`;

/** What is run and what is invested below each other, each under a heading of its own and both under the same heads. */
export const investedSectionLayouts: readonly Layout[] = [
  years('measures of what is run and of what is invested, under headings', `
      Drift${RUN}
      Investeringar${INVESTED}`),
  years('measures of what is invested under a heading, below those of what is run', `${RUN}
      Investeringar${INVESTED}`),
  years('measures of what is run, of land development and of investments', `
      Driftredovisning${RUN}
      Exploatering${INVESTED}
      Investeringsredovisning${INVESTED}`),
  {
    name: 'lines of what is run and of what is invested, under headings', workbook: workbook(sheet('Ekonomi', `${OVER_COLUMNS}
      Drift
      Intäkter | 10 | 11 | 1
      Kostnader | -40 | -42.5 | -2.5
      Netto | -30 | -31.5 | -1.5
      Investeringar
      Inkomster | 1 | 1.5 | 0.5
      Utgifter | -5 | -4.5 | 0.5
      Netto | -4 | -3 | 1
      `)),
    areas: `
      name`, total: `
      budget | actual | variance
      -30 | -31.5 | -1.5`, tells: ['rowsAside'],
  },
  {
    name: 'the same units under what is run and under what is invested, without sums', workbook: workbook(sheet('Ekonomi', `${OVER_COLUMNS}
      Drift
      Bygglov | -40 | -42.5 | -2.5
      Tillsyn | -30 | -31.5 | -1.5
      Investeringar
      Bygglov | -5 | -4.5 | 0.5
      Tillsyn | -4 | -3 | 1
      `)),
    areas: UNITS, total: `
      budget | actual | variance
      -70 | -74 | -4`, tells: ['rowsAside'],
  },
  {
    name: 'a unit of land development among units over the same lines is one of them', workbook: workbook(sheet('Ekonomi', `${OVER_COLUMNS}
      Bygglov
      Intäkter | 10 | 11 | 1
      Kostnader | -40 | -42.5 | -2.5
      Netto | -30 | -31.5 | -1.5
      Tillsyn
      Intäkter | 1 | 1.5 | 0.5
      Kostnader | -5 | -4.5 | 0.5
      Netto | -4 | -3 | 1
      Exploatering
      Intäkter | 1 | 1.5 | 0.5
      Kostnader | -3 | -2.5 | 0.5
      Netto | -2 | -1 | 1
      `)),
    areas: `
      name | budget | actual | variance
      Bygglov | -30 | -31.5 | -1.5
      Tillsyn | -4 | -3 | 1
      Exploatering | -2 | -1 | 1`, silent: ['rowsAside'],
  },
];
