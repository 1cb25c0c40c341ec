import { formatAddress } from '../values/cell';
import { allDoubted, type Doubted } from '../values/doubt';
import type { Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { nameKey } from '../values/text';
import { unitFactor } from '../values/unit';
import { amountsOf } from './containment/otherViews';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from './meaning/tables/economyTable';
import type { FactMeasure } from './meaning/field';
import { factsOf } from './meaning/rows/rowFacts';

/**
 * Statements of the same lines below each other on a sheet that is read as one area's or the committee's: one of them is
 * counted, and nothing says whose the others are.
 */

const SHARED_LINES = 2;
const NONE: ReadonlyMap<FactMeasure, number> = new Map();

/** The row that a statement comes to. */
const closingRow = ({ rows }: EconomyTable): EconomyRow | undefined => rows.filter(({ line }) => line === 'result' || line === 'netCost').at(-1);

/** What a row comes to by measure, in kronor, but for variances. */
const amountsIn = (row: EconomyRow, table: EconomyTable): ReadonlyMap<FactMeasure, number> =>
  new Map([...amountsOf(row, table)].filter(([measure]) => !measure.startsWith('variance')));

function sharesLines(one: EconomyTable, other: EconomyTable): boolean {
  const names = new Set(itemsOf(one).map(({ name }) => nameKey(name)));
  const items = itemsOf(other);
  const shared = items.filter(({ name }) => names.has(nameKey(name))).length;
  return shared >= SHARED_LINES && shared * 2 >= Math.max(names.size, items.length);
}

/** Whether the last of some statements is not what the others come to together, and tells another amount than one of them of the same thing. */
function contradict(tables: readonly EconomyTable[]): boolean {
  const told = tables.map((table) => { const row = closingRow(table); return row ? amountsIn(row, table) : NONE; });
  const last = told.at(-1) ?? NONE;
  const slack = Math.max(...tables.map(({ step, unit }) => step * unitFactor(unit, 'kr'))) * tables.length;
  const others = told.slice(0, -1);
  const isOff = (measure: FactMeasure, amount: number): boolean => {
    const same = others.flatMap((one) => one.get(measure) ?? []);
    return same.some((each) => Math.abs(each - amount) > slack) && Math.abs(same.reduce((sum, each) => sum + each, 0) - amount) > slack;
  };
  return [...last].some(([measure, amount]) => isOff(measure, amount));
}

function told(sheet: EconomySheet, tables: readonly EconomyTable[]): Doubted[] {
  const closing = tables.flatMap((table) => closingRow(table) ?? []);
  const used = tables.at(-1);
  if (closing.length < 2 || used === undefined) return [];
  const cells = closing.map(({ nameCell }) => nameCell);
  const why: Sentence = { sv: 'bladet har flera resultaträkningar med samma rader, och bara en av dem räknas', en: 'the sheet has several statements of the same lines, and only one of them is counted' };
  const columns = [...new Set(used.rows.flatMap((row) => factsOf(row).map(({ cell }) => cell.column)))];
  const [firstRow, lastRow] = [Math.min(...used.rows.map(({ nameCell }) => nameCell.row)), Math.max(...used.rows.map(({ nameCell }) => nameCell.row))];
  return [{
    problems: [{
      ...ruled('severalStatements'), cells,
      message: {
        sv: `Bladet "${sheet.name}" har ${tables.length} resultaträkningar med samma rader men olika belopp (${cells.map(formatAddress).join(', ')}), och inget säger vems de är. Bara den sista räknas. Skriv områdets namn i rubriken över var och en.`,
        en: `The sheet "${sheet.name}" has ${tables.length} statements of the same lines with different amounts (${cells.map(formatAddress).join(', ')}), and nothing says whose they are. Only the last one is counted. Write the area's name in the title over each of them.`,
      },
    }],
    unsure: columns.map((column) => ({ sheet: used.sheet, column, firstRow, lastRow, why })),
  }];
}

/** Tells of the sheets where one of several statements is counted. */
export function severalStatements(sheets: readonly EconomySheet[]): Doubted {
  const found = sheets.flatMap((sheet) => {
    const statements = sheet.kind === 'areas' ? [] : sheet.tables.filter((table) => table.shape === 'statement' && closingRow(table) !== undefined);
    const last = statements.at(-1);
    const alike = last === undefined ? [] : statements.filter((table) => table === last || sharesLines(table, last));
    return alike.length >= 2 && contradict(alike) ? told(sheet, alike) : [];
  });
  return allDoubted(found);
}
