import type { Table } from '../../geometry/table';
import { fold } from '../../../values/text';
import { parseHead } from '../../words/concept';
import { words } from '../../words/swedish';

const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance']);

/** What a line of a result is called that is neither a sum nor a measure. */
const LINE = words(/intäkter$|kostnader$/);

/** A long list is told by its first rows. */
const LOOKED_AT = 200;

/** Whether the rows of a table are measures (Budget, Utfall, Avvikelse) that its columns tell of years or of areas. */
export function isTransposed({ rows, columns }: Table): boolean {
  const ofColumns = columns.filter(({ concept }) => MEASURES.has(concept.measure)).map(({ concept }) => concept.measure);
  if (new Set(ofColumns).size > 1) return false;
  const named: string[] = [];
  for (const { kind, name } of rows) {
    if (kind !== 'heading' && kind !== 'ofWhich') named.push(name);
    if (named.length === LOOKED_AT) break;
  }
  const said = named.map(parseHead);
  // Lines of a result above its measures are as good: "Biljettintäkter" over "Nettokostnad utfall" and "Budget".
  const known = said.filter(({ measure, component }, at) => MEASURES.has(measure) || measure === 'prior' || component !== null || LINE.test(fold(named[at] ?? ''))).length;
  const measures = new Set(said.filter(({ measure, label }) => MEASURES.has(measure) && !label).map(({ measure }) => measure));
  return measures.size >= 2 && known * 5 >= named.length * 3;
}

/** The rows of the outcome alone, each under the name of its area: of a table whose measures are rows; the table itself for others. */
export function outcomeRows(table: Table): Table {
  if (!isTransposed(table)) return table;
  const outcomes = table.rows.filter(({ name, kind }) => kind !== 'heading' && parseHead(name).measure === 'actual');
  return outcomes.length === 0 ? table
    : { ...table, rows: outcomes.map((row) => (row.group === null ? row : { ...row, name: row.group, folded: fold(row.group), group: null })) };
}
