import { sheet, workbook, type Layout } from './build';

type Lines = readonly [income: readonly number[], staff: readonly number[], other: readonly number[]];
const UNITS: readonly (readonly [string, Lines])[] = [
  ['Badhus', [[2304, 1548, 2313], [21023, 14279, 21178], [5058, 3332, 5149]]],
  ['Ishall', [[1696, 1134, 1687], [35768, 24105, 36415], [2723, 1799, 2752]]],
  ['Bibliotek', [[1856, 1254, 1862], [28569, 19215, 28648], [4078, 2672, 4021]]],
];
const added = (one: readonly number[], other: readonly number[]): readonly number[] => one.map((amount, at) => amount + (other[at] ?? 0));
const ALL: Lines = [0, 1, 2].map((line) => UNITS.map(([, lines]) => lines[line] ?? []).reduce(added)) as unknown as Lines;

const below = (amounts: readonly number[]) => amounts.map((amount) => -amount);
const net = ([income, staff, other]: Lines) => added(income, below(added(staff, other)));
const drawn = (name: string, amounts: readonly number[]) => `      ${name} | ${amounts.join(' | ')}`;
const linesOf = ([income, staff, other]: Lines) => [drawn('Intäkter', income), drawn('Personalkostnader', below(staff)), drawn('Övriga kostnader', below(other))];

const HEAD = '      Verksamhet | Budget | Utfall | Prognos';
const FORMS: Readonly<Record<string, (units: readonly (readonly [string, Lines])[]) => readonly string[]>> = {
  'nets below, that say whose they are': (units) => [HEAD, ...units.flatMap(([name, lines]) => [...linesOf(lines), drawn(`Summa ${name}`, net(lines))])],
  'nets above their lines': (units) => [HEAD, ...units.flatMap(([name, lines]) => [drawn(name, net(lines)), ...linesOf(lines)])],
  'names above': (units) => [HEAD, ...units.flatMap(([name, lines]) => [`      ${name}`, ...linesOf(lines), drawn('Nettokostnad', net(lines))])],
  'names in the corners of tables': (units) => units.flatMap(([name, lines]) => [`      ${name} | Budget | Utfall | Prognos`, ...linesOf(lines), drawn('Nettokostnad', net(lines)), '']),
};

/** The statement of all areas among theirs, whatever it is called: what the others come to in every column is no area beside them. */
export const wholeInBlockLayouts: readonly Layout[] = ['KFN', 'Kultur och fritid', 'Förvaltningen', 'Hela förvaltningen', 'Totalt nämnden']
  .flatMap((whole) => Object.entries(FORMS).flatMap(([form, rows]) => [[...UNITS, [whole, ALL] as const], [[whole, ALL] as const, ...UNITS]].map((units, at): Layout => ({
    name: `the statement of all areas ${at === 0 ? 'last' : 'first'}, called "${whole}": ${form}`,
    workbook: workbook(sheet('Uppföljning', `
      Kultur- och fritidsnämnden
      Uppföljning per 2025-08-31, tkr

${rows(units).join('\n')}
      `)),
    areas: `
      name | budget | actual | forecast${UNITS.map(([name, lines]) => `\n${drawn(form.startsWith('nets below') ? `Summa ${name}` : name, net(lines))}`).join('')}`,
    total: `
      budget | actual | forecast
      ${net(ALL).join(' | ')}`,
    silent: ['totalMismatch'],
  }))));
