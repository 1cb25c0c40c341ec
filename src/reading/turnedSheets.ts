import { formatAddress, type CellAddress } from '../values/cell';
import type { Problem } from '../values/problem';
import { tidy } from '../values/text';
import type { RawSheet } from '../workbook/rawSheet';
import { numberIn } from './cells/cellReading';
import { MEASURES } from './geometry/namedRow';
import { parseHead } from './words/concept';

/** A row that is named as budget, outcome, forecast or variance. */
interface MeasureRow {
  readonly text: string;
  readonly cell: CellAddress;
}

const LOOKED_AT = 200;

/** The rows of a sheet that tell measures, with so many amounts as `counts` asks for; none where all of them tell the same. */
export function measureRows({ name, rows }: RawSheet, counts: (amounts: number) => boolean): readonly MeasureRow[] {
  const found = rows.slice(0, LOOKED_AT).flatMap((row) => {
    const column = row.values.findIndex((value) => typeof value === 'string' && value !== '');
    const value = row.values[column];
    const text = typeof value === 'string' ? tidy(value) : '';
    const { measure } = parseHead(text);
    const amounts = row.values.filter((_, at) => at > column && numberIn(row, at) !== null).length;
    return MEASURES.has(measure) && counts(amounts) ? [{ measure, text, cell: { sheet: name, row: row.index, column } }] : [];
  });
  return new Set(found.map(({ measure }) => measure)).size < 2 ? [] : found;
}

/** Budget, outcome and forecast down the rows, and the areas side by side. */
export function turnedSheet(sheet: RawSheet): Problem | null {
  const [first] = measureRows(sheet, (amounts) => amounts >= 2);
  if (!first) return null;
  return { rule: 'noTable', severity: 'error', cells: [first.cell], message: {
    sv: `Budget och utfall står på varsin rad, från ${formatAddress(first.cell)}, och verksamheterna i varsin kolumn. Inga belopp och ingen enhet läses därför. De ska stå tvärtom: kopiera tabellen och välj Klistra in special, Transponera.`,
    en: `Budget and outcome stand in a row each, from ${formatAddress(first.cell)}, and the areas in a column each. Therefore no amounts and no unit are read. They should stand the other way round: copy the table and choose Paste Special, Transpose.`,
  } };
}
