import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { Table } from '../geometry/table';
import { parseHead } from '../words/concept';

const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance']);

/** Whether the rows of a table are measures (Budget, Utfall, Avvikelse) that its columns tell of years or of areas. */
export function isTransposed({ rows, columns }: Table): boolean {
  const named = rows.filter(({ kind }) => kind !== 'heading' && kind !== 'ofWhich');
  const said = named.map(({ name }) => parseHead(name));
  const known = said.filter(({ measure, component }) => MEASURES.has(measure) || component !== null).length;
  const measures = new Set(said.filter(({ measure, label }) => MEASURES.has(measure) && !label).map(({ measure }) => measure));
  const ofColumns = columns.filter(({ concept }) => MEASURES.has(concept.measure)).map(({ concept }) => concept.measure);
  return measures.size >= 2 && known * 5 >= named.length * 3 && new Set(ofColumns).size <= 1;
}

/** That a table with measures as rows is not read. */
export function transposedProblem({ sheet, headRows, rows, columns }: Table): Problem {
  const cell = { sheet, row: rows[0]?.index ?? headRows.last, column: rows[0]?.nameCell.column ?? 0 };
  return {
    ...ruled('measuresAsRows'),
    cells: [cell, ...columns.map(({ column }) => ({ sheet, row: headRows.last, column })), ...rows.map(({ nameCell }) => nameCell)],
    message: {
      sv: `Tabellen på bladet "${sheet}" från ${formatAddress(cell)} har budget, utfall eller avvikelse som rader. Den läses inte: skriv dem som kolumner med en rad för varje verksamhet.`,
      en: `The table on the sheet "${sheet}" from ${formatAddress(cell)} has budget, outcome or variance as rows. It is not read: write them as columns, with a row for each area.`,
    },
  };
}
