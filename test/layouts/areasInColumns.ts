import { sheet, workbook, type Layout } from './build';

/** Areas as columns and measures as rows, as a municipality types them: minus as brackets, last year's closing, an activity's own name. */

const rows = (measures: readonly (readonly [name: string, amounts: readonly string[]])[], ...names: readonly string[]): string =>
  [['mnkr', ...names, 'Totalt'], ...measures.map(([name, amounts]) => [name, ...amounts])].map((cells) => cells.join(' | ')).join('\n');

const BRACKETS = [
  ['Budget', ['(31,1)', '(76,1)', '(17,0)', '(124,2)']],
  ['Utfall', ['(31,3)', '(75,7)', '(17,1)', '(124,1)']],
  ['Avvikelse', ['(0,2)', '"0,4"', '(0,1)', '"0,1"']],
] as const;

const CLOSED = [
  ['Bokslut 2025', ['-31.3', '-75.7', '-17.1', '-124.1']],
  ['Budget 2025', ['-31.1', '-76.1', '-17', '-124.2']],
  ['Avvikelse', ['-0.2', '0.4', '-0.1', '0.1']],
  ['Bokslut 2024', ['-30.2', '-74.4', '-16.5', '-121.1']],
] as const;

const drawn = (body: string) => workbook(sheet('Drift', `\nÅrsredovisning 2025\n${body}\n`));

const read = (last: string) => ({
  period: '2025-12', unit: 'mnkr', kinds: { Drift: 'areas' },
  areas: `
    name | budget | actual | variance
    Arkivet | -31.1 | -31.3 | -0.2
    Parkerna | -76.1 | -75.7 | 0.4
    ${last} | -17 | -17.1 | -0.1`,
}) satisfies Partial<Layout>;

export const areaInColumnLayouts: readonly Layout[] = [
  ...['Scenen', 'Allmän scenverksamhet'].map((last): Layout => ({
    ...read(last), name: `minus as brackets under areas as columns, "${last}" among them`, workbook: drawn(rows(BRACKETS, 'Arkivet', 'Parkerna', last)),
  })),
  { ...read('Scenen'), name: 'the closings of two years among measures as rows', workbook: drawn(rows(CLOSED, 'Arkivet', 'Parkerna', 'Scenen')) },
];
