import { INK } from '../../report/layout/theme';
import type { ColumnKind, RowKind, TableBlock, TableCell, TableRow } from '../content/blocks';
import { OWN_LETTER } from '../word/fonts';
import { readsWell, widthsOf } from '../word/widths';
import { cellLooks, escaped, isPlainText, lines, plainCell, styled, textLooks, type Looks } from './markup';

/** A table as it is pasted: heads that say what they are heads of, looks with each cell, figures to the right. */

/** Points between the usual margins of an A4 page: upright where the table reads well on it, else turned. */
const PAGE = { upright: 453, turned: 700 } as const;
const INDENT = 10;

const pageFor = (table: TableBlock): number => (readsWell(table, PAGE.upright, OWN_LETTER) ? PAGE.upright : PAGE.turned);

const rules: Record<RowKind, Looks> = {
  item: {}, ofWhich: { color: INK.muted }, group: { 'font-weight': 'bold', color: INK.brand }, goal: { 'font-weight': 'bold' },
  sum: { 'font-weight': 'bold', 'border-top': `1pt solid ${INK.rule}` },
  total: { 'font-weight': 'bold', 'border-top': `1pt solid ${INK.text}`, 'border-bottom': `1pt solid ${INK.text}` },
};

const cellBase: Looks = { 'border-bottom': `0.5pt solid ${INK.hairline}`, 'vertical-align': 'top' };

/** Figures are never broken over lines; words may be. */
const sideOf = (kind: ColumnKind): Looks =>
  (kind === 'number' ? { 'text-align': 'right', 'white-space': 'nowrap' } : kind === 'status' ? { 'text-align': 'left', 'white-space': 'nowrap' } : { 'text-align': 'left' });

/** Excel takes text for a formula or a date unless it is told that it is text. */
const asText = (text: string): Looks => (text !== '' && isPlainText(text) ? { 'mso-number-format': '\'\\@\'' } : {});

interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
}

/** Each cell with the column that it begins in. */
function placed(cells: readonly TableCell[]): PlacedCell[] {
  let column = 0;
  return cells.map((cell) => {
    const at = { cell, column };
    column += cell.span ?? 1;
    return at;
  });
}

const spanning = ({ span = 1 }: TableCell): string => (span > 1 ? ` colspan="${span}"` : '');

/** How large a table is set. */
interface Setting {
  readonly size: number;
  /** Points left and right of a cell's text, together. */
  readonly padding: number;
}

const paddingOf = ({ padding }: Setting): Looks => ({ padding: `2pt ${padding / 2}pt` });

function headCell({ cell, column }: PlacedCell, columns: readonly ColumnKind[], isLast: boolean, setting: Setting): string {
  const kind = columns[column] ?? 'text';
  const spans = (cell.span ?? 1) > 1;
  const looks: Looks = {
    ...cellBase, ...paddingOf(setting), ...sideOf(kind), 'white-space': 'normal', 'vertical-align': 'bottom', 'font-weight': 'bold', 'font-size': `${Math.max(7, setting.size - 0.5)}pt`, color: INK.muted,
    ...spans ? { 'text-align': 'center' } : {}, ...isLast ? { 'border-bottom': `1pt solid ${INK.text}` } : {}, ...asText(cell.text),
  };
  // A head without words is head of nothing.
  if (cell.text.trim() === '') return `<td${spanning(cell)}${styled(looks)}></td>`;
  return `<th scope="${spans ? 'colgroup' : 'col'}"${spanning(cell)}${styled(looks)}>${lines(cell.text, true)}</th>`;
}

function bodyCell({ cell, column }: PlacedCell, kind: RowKind, columns: readonly ColumnKind[], setting: Setting): string {
  const side = (cell.span ?? 1) > 1 ? sideOf('text') : sideOf(columns[column] ?? 'text');
  const looks: Looks = {
    ...cellBase, ...paddingOf(setting), ...side, 'font-weight': 'normal', ...rules[kind], ...cellLooks(cell),
    ...cell.indent ? { 'padding-left': `${setting.padding / 2 + cell.indent * INDENT}pt` } : {}, ...asText(cell.text),
  };
  if (column > 0 || cell.text.trim() === '') return `<td${spanning(cell)}${styled(looks)}>${lines(cell.text, true)}</td>`;
  return `<th scope="${kind === 'group' ? 'rowgroup' : 'row'}"${spanning(cell)}${styled(looks)}>${lines(cell.text, true)}</th>`;
}

/** Rows with the heading above them, so that it is the heading of these and no others. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && row.kind !== 'group') last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const rowHtml = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

/** `language`: a language tag such as sv-SE. */
export function tableHtml(table: TableBlock, language: string): string {
  const { columns, heads, rows } = table;
  const { columns: widths, ...setting } = widthsOf(table, pageFor(table), OWN_LETTER);
  const head = heads.map((cells, at) => rowHtml(placed(cells).map((cell) => headCell(cell, columns, at === heads.length - 1, setting))));
  const bodies = groupsOf(rows).map((group) =>
    `<tbody>${group.map(({ kind, cells }) => rowHtml(placed(cells).map((cell) => bodyCell(cell, kind, columns, setting)))).join('')}</tbody>`);
  const points = (width: number): string => `${Math.floor(width * 10) / 10}pt`;
  const cols = widths.map((width) => `<col${styled({ width: points(width) })}>`).join('');
  const looks: Looks = { 'border-collapse': 'collapse', width: points(widths.reduce((sum, width) => sum + width, 0)), ...textLooks, 'font-size': `${setting.size}pt` };
  return `<table lang="${escaped(language)}"${styled(looks)}><colgroup>${cols}</colgroup>${head.length > 0 ? `<thead>${head.join('')}</thead>` : ''}${bodies.join('')}</table>`;
}

/** A cell over several columns leaves the others empty, so that the rest stands where it belongs. */
const plainRow = (cells: readonly TableCell[]): string =>
  cells.flatMap((cell) => [plainCell(cell.text), ...Array.from({ length: (cell.span ?? 1) - 1 }, () => '')]).join('\t');

export const tablePlain = ({ heads, rows }: TableBlock): string =>
  [...heads, ...rows.map(({ cells }) => cells)].map(plainRow).join('\n');
