import { formatAddress } from '../values/cell';
import type { Problem } from '../values/problem';
import type { RawSheet } from '../workbook/rawSheet';
import { MEASURES } from './geometry/namedRow';
import { parseHead } from './words/concept';

/** Budget, outcome and forecast down the rows, and the areas side by side. */
export function turnedSheet({ name, rows }: RawSheet): Problem | null {
  const found = rows.slice(0, 200).flatMap(({ index, values }) => {
    const column = values.findIndex((value) => typeof value === 'string' && value !== '');
    const text = values[column];
    const { measure } = parseHead(typeof text === 'string' ? text : '');
    const amounts = values.slice(column + 1).filter((value) => typeof value === 'number').length;
    return MEASURES.has(measure) && amounts >= 2 ? [{ measure, cell: { sheet: name, row: index, column } }] : [];
  });
  const [first] = found;
  if (!first || new Set(found.map(({ measure }) => measure)).size < 2) return null;
  return { rule: 'noTable', severity: 'error', cells: [first.cell], message: {
    sv: `Budget och utfall står på varsin rad, från ${formatAddress(first.cell)}, och verksamheterna i varsin kolumn. Inga belopp och ingen enhet läses därför. De ska stå tvärtom: kopiera tabellen och välj Klistra in special, Transponera.`,
    en: `Budget and outcome stand in a row each, from ${formatAddress(first.cell)}, and the areas in a column each. Therefore no amounts and no unit are read. They should stand the other way round: copy the table and choose Paste Special, Transpose.`,
  } };
}
