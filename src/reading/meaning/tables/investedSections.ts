import { MEASURES } from '../../geometry/namedRow';
import type { Table, TableRow } from '../../geometry/table';
import { parseHead } from '../../words/concept';
import { kindsNamed, type WordedKind } from '../../words/kindWords';
import { fold } from '../../../values/text';
import type { LeftTable } from '../kind/recognisedSheet';
import { lineOf } from '../statements/statement';

/**
 * Rows under a heading of what is invested that tell the same as those of what is run, under the same heads ("Drift" and
 * "Investeringar", each over Utfall, Budget and Avvikelse): a table of its own, and no area beside the other.
 */

interface Section {
  readonly heading: TableRow | null;
  readonly rows: readonly TableRow[];
}

function sectionsOf(rows: readonly TableRow[]): readonly Section[] {
  const sections: { heading: TableRow | null; rows: TableRow[] }[] = [{ heading: null, rows: [] }];
  for (const row of rows) {
    if (row.kind === 'heading') sections.push({ heading: row, rows: [] });
    else sections.at(-1)?.rows.push(row);
  }
  return sections;
}

const isHeadedBy = ({ heading }: Section, kind: WordedKind): boolean => {
  const [named, another] = heading === null ? [] : kindsNamed(heading.name);
  return named === kind && another === undefined;
};

/** A measure ("Utfall") or a line of a result ("Netto"), which says not whose it is. */
const isNobodys = ({ name, folded }: TableRow): boolean => MEASURES.has(parseHead(name).measure) || lineOf(folded) !== null;

/** Whether the rows of a section are measures or lines, one at least of something else too; beside what is run, also the same names once more. */
function tellsSame({ rows }: Section, others: ReadonlySet<string>, saysRun: boolean): boolean {
  const again = rows.filter(({ folded }) => others.has(folded));
  return (rows.filter(isNobodys).length * 2 > rows.length && again.some(isNobodys)) || (saysRun && again.length * 2 > rows.length);
}

/** A table without its sections of what is invested, and those. */
export function withoutInvested(table: Table): { readonly table: Table; readonly left: readonly LeftTable[] } {
  const none = { table, left: [] };
  if (!table.rows.some(({ kind }) => kind === 'heading')) return none;
  const sections = sectionsOf(table.rows);
  const isRun = (section: Section): boolean => isHeadedBy(section, 'economy');
  // Without a word of what is run, "Exploatering" may be of a unit.
  const saysRun = sections.some(isRun);
  const mayBe = (section: Section): boolean => isHeadedBy(section, 'investments') && (saysRun || fold(section.heading?.name ?? '').includes('investering'));
  const others = new Set(sections.filter((section) => !mayBe(section)).flatMap(({ rows }) => rows.map(({ folded }) => folded)));
  const invested = sections.filter((section) => mayBe(section) && tellsSame(section, others, saysRun));
  if (invested.length === 0) return none;
  const rest = sections.filter((section) => !invested.includes(section));
  return {
    table: { ...table, rows: rest.flatMap((section) => (isRun(section) ? section.rows.map((row) => ({ ...row, group: null })) : [...section.heading ? [section.heading] : [], ...section.rows])) },
    left: invested.map(({ heading, rows }): LeftTable => ({ table: { ...table, rows: [...heading ? [heading] : [], ...rows] }, caption: heading?.name ?? '', why: 'invested' })),
  };
}
