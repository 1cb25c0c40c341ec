import { sheet, workbook, type Layout } from './build';

const book = (rows: string) => workbook(sheet('Uppföljning', `
      Fritidsnämnden
      Uppföljning per 2025-08-31, tkr
       | Badhus | Ishall | Idrottsplatser
${rows}
      `));

const areas = `
      name | budget | actual | income | costs
      Badhus | -21368 | -14476 | 2515 | -16991
      Ishall | -25671 | -17060 | 3096 | -20156
      Idrottsplatser | -38803 | -25689 | 2086 | -27775`;

const AMOUNTS = [
  '3755 | 4663 | 3141', '-25123 | -30334 | -41944', '-21368 | -25671 | -38803',
  '2515 | 3096 | 2086', '-16991 | -20156 | -27775', '-14476 | -17060 | -25689',
];
const rowsOf = (names: readonly string[]): string => names.map((name, at) => `      ${name} | ${AMOUNTS[at] ?? ''}`).join('\n');

/** Areas side by side over incomes, costs and nets, each of the budget and of the outcome. */
export const sideAcrossLayouts: readonly Layout[] = [
  ...[
    ['Intäkter budget', 'Kostnader budget', 'Netto budget', 'Intäkter utfall', 'Kostnader utfall', 'Netto utfall'],
    ['Budget intäkter', 'Budget kostnader', 'Budget netto', 'Utfall intäkter', 'Utfall kostnader', 'Utfall netto'],
  ].map((names): Layout => ({
    name: `areas across over rows of a side and a measure: ${names[0] ?? ''}`, workbook: book(rowsOf(names)), areas, tells: ['measuresAsRows'], silent: ['outcomesAlone'],
  })),
  ...['Utfall jan-aug', 'Utfall'].map((outcome): Layout => ({
    name: `areas across over sides under headings of measures: ${outcome}`,
    workbook: book(rowsOf(['Intäkter', 'Kostnader', 'Netto', 'Intäkter', 'Kostnader', 'Netto']).split('\n').flatMap((row, at) => (at % 3 === 0 ? [`      ${at === 0 ? 'Budget' : outcome}`, row] : [row])).join('\n')),
    areas, tells: ['measuresAsRows'],
  })),
  ...['Antal besökare | 1200 | 3400 | 900', 'Personal | 12 | 14 | 20', 'Förbrukat i % | 68 | 66 | 66'].map((row): Layout => ({
    name: `a row of something else below sides under headings of measures: ${row}`,
    workbook: book(`      Budget\n${rowsOf(['Intäkter', 'Kostnader', 'Netto', 'Intäkter', 'Kostnader', 'Netto']).split('\n').map((line, at) => (at === 3 ? `      Utfall jan-aug\n${line}` : line)).join('\n')}\n      ${row}`),
    areas, tells: ['measuresAsRows'],
  })),
  {
    name: 'areas across over sides under a heading that says no measure are left and told', areas: '\n name', tells: ['noTable'],
    workbook: book(`      Budget\n${rowsOf(['Intäkter', 'Kostnader', 'Netto', 'Intäkter', 'Kostnader', 'Netto']).split('\n').map((line, at) => (at === 3 ? `      I år\n${line}` : line)).join('\n')}`),
  },
];
