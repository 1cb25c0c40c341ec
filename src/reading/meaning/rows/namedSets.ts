import { formatAddress } from '../../../values/cell';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { allowed } from '../../../values/tolerance';
import { fold, nameKey } from '../../../values/text';
import { columnUnit } from '../../cells/columnUnit';
import { numberIn } from '../../cells/cellReading';
import { combineHeads, type Concept } from '../../words/concept';
import { namesWhose, wholesAmong } from '../../geometry/nameHeads';
import type { Table, TableColumn } from '../../geometry/table';
import { isTransposed } from './transposed';

/** The same columns for each of several: "Norr" and "Söder" over budget and outcome, or under each of them. */

/** A column with its heads and what they say, without the name of whose it is. */
interface NamedColumn {
  readonly column: TableColumn;
  readonly heads: readonly string[];
  readonly concept: Concept;
}

export interface NamedSet {
  readonly name: string;
  readonly columns: readonly NamedColumn[];
}

/** Whether a set is of all together by its name. */
const isNamedWhole = ({ name }: NamedSet, sets: readonly NamedSet[]): boolean => wholesAmong(sets.map((set) => set.name))(name);

const isNoAmount = ({ concept: { measure } }: TableColumn): boolean => measure === 'comment' || measure === 'code';

/** The sets by the name first or last among the heads; a comment may stand beside the amounts of one of them. */
const setsBy = ({ columns }: Table, at: 'first' | 'last'): NamedSet[] | null =>
  setsAmong(columns, at) ?? (columns.some(isNoAmount) ? setsAmong(columns.filter((column) => !isNoAmount(column)), at) : null);

/** Null where a column has no such name, or the sets are not alike. */
function setsAmong(columns: readonly TableColumn[], at: 'first' | 'last'): NamedSet[] | null {
  const sets = new Map<string, { readonly name: string; readonly columns: NamedColumn[] }>();
  for (const column of columns) {
    const { heads } = column;
    const name = at === 'first' ? heads[0] : heads.at(-1);
    if (name === undefined || !namesWhose(name)) return null;
    const set = sets.get(nameKey(name)) ?? { name, columns: [] };
    const others = at === 'first' ? heads.slice(1) : heads.slice(0, -1);
    // Under a title or on a tab of one measure, a name is all that is said.
    set.columns.push(others.length === 0 ? { column, heads, concept: column.concept } : { column, heads: others, concept: combineHeads(others) });
    sets.set(nameKey(name), set);
  }
  const found = [...sets.values()];
  const wholes = found.filter((set) => isNamedWhole(set, found)).length;
  const kinds = new Set(found.map((set) => set.columns.map(({ heads, column }) => (heads === column.heads ? '' : heads.map(fold).join(' '))).join('|')));
  return found.length - wholes < 2 || wholes > 1 || kinds.size !== 1 ? null : found;
}

/** The sets of columns of a table that holds the same for each of several names; null for other tables. */
export const namedSets = (table: Table): readonly NamedSet[] | null => setsBy(table, 'first') ?? setsBy(table, 'last');

/** Whether one set is what the others come to, in most rows of each of its columns. */
function isSumOf({ rows, formats }: Table, whole: NamedSet, parts: readonly NamedSet[]): boolean {
  return whole.columns.every(({ column: { column } }, place) => {
    const tolerance = allowed({ unit: columnUnit(rows, formats, column), terms: parts.length });
    const known = rows.flatMap(({ raw }) => {
      const printed = numberIn(raw, column);
      const sum = parts.reduce((all, part) => all + (numberIn(raw, part.columns[place]?.column.column ?? column) ?? 0), 0);
      return printed === null || (printed === 0 && sum === 0) ? [] : [Math.abs(printed - sum) <= tolerance];
    });
    return known.length >= 2 && known.filter(Boolean).length * 2 > known.length;
  });
}

/** The set of all together, by its name or by its amounts ("Bolaget" last of three and more); null where none is. */
export const wholeOf = (table: Table, sets: readonly NamedSet[]): NamedSet | null =>
  sets.find((set) => isNamedWhole(set, sets)) ?? sets.find((set) => sets.length > 2 && isSumOf(table, set, sets.filter((other) => other !== set))) ?? null;

/**
 * A table of areas whose amounts are parted among others ("Norr", "Söder"): the columns of all together are the areas',
 * and those of the parts are none of theirs. Where no column is of all together, none is.
 */
export function withWholeColumns(table: Table): Table {
  const sets = isTransposed(table) ? null : namedSets(table);
  if (sets === null) return table;
  const whole = wholeOf(table, sets);
  const concepts = new Map(whole?.columns.map(({ column, concept }) => [column, concept]));
  const columns = table.columns.map((column): TableColumn => {
    const concept = concepts.get(column) ?? { ...column.concept, measure: 'other', component: null, dateOnly: false };
    return column.chosen ? column : { ...column, concept };
  });
  return { ...table, columns };
}

/** A column of a part, where the amounts of a table are parted so. */
export const isOfPart = ({ concept, heads }: TableColumn): boolean => concept.measure === 'other' && heads.length >= 2 && [heads[0], heads.at(-1)].some((head) => head !== undefined && namesWhose(head));

/** Amounts that are parted among others, with no column of all together. */
export function partedProblems(table: Table): Problem[] {
  const sets = table.part ? null : namedSets(table);
  if (sets === null || wholeOf(table, sets) !== null || table.columns.some(({ chosen }) => chosen)) return [];
  const cells = sets.flatMap(({ columns: [first] }) => (first ? [{ sheet: table.sheet, row: table.headRows.last, column: first.column.column }] : []));
  const names = sets.map(({ name }) => `"${name}"`);
  const [said, english] = [` och `, ` and `].map((and) => [names.slice(0, -1).join(', '), names.at(-1)].join(and));
  return [{
    ...ruled('amountsParted'), cells,
    message: {
      sv: `Beloppen på bladet "${table.sheet}" är delade på ${said} (från ${cells[0] ? formatAddress(cells[0]) : ''}), och inga kolumner har summan av dem. De läses inte: lägg till kolumner med "Totalt" över eller under rubrikerna, eller välj kolumner i Läsning.`,
      en: `The amounts on the sheet "${table.sheet}" are parted among ${english} (from ${cells[0] ? formatAddress(cells[0]) : ''}), and no columns hold the sum of them. They are not read: add columns headed "Totalt", or choose columns in Reading.`,
    },
  }];
}
