import type { SheetComment } from '../meaning/tables/economyTable';
import type { CellAddress } from '../../values/cell';
import type { EconomyTable } from '../meaning/tables/economyTable';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { hasFacts } from '../meaning/rows/rowFacts';
import { fold, tidy } from '../../values/text';


const COMMENT_LABEL = /^(?:sammanfattning|kommentar(?:er)?|analys|förklaring|ekonomisk analys|avvikelseanalys|orsak)/;
const SHORTEST_PROSE = 40;

interface TextCell {
  readonly text: string;
  readonly cell: CellAddress;
}

const textsOf = ({ sheet }: RecognisedSheet, values: readonly unknown[], row: number): TextCell[] =>
  values.flatMap((value, column) => (typeof value === 'string' && tidy(value) !== '' ? [{ text: value.trim(), cell: { sheet: sheet.name, row, column } }] : []));

/** Notes outside the columns of comments: "Sammanfattning | ...", and prose below the last amount. */
function notes(recognised: RecognisedSheet, lastAmount: number): TextCell[] {
  const found: TextCell[] = [];
  for (const { index, values } of recognised.sheet.rows) {
    const texts = textsOf(recognised, values, index);
    const label = texts[0];
    if (!label || values.some((value) => typeof value === 'number')) continue;
    const prose = texts.find(({ text }) => text.length >= SHORTEST_PROSE);
    if (texts.length >= 2 && COMMENT_LABEL.test(fold(label.text)) && texts[1] && texts[1].text.length > 15) found.push(texts[1]);
    else if (index > lastAmount && texts.length === 1 && prose && !prose.text.startsWith('*')) found.push(prose);
  }
  return found;
}

/** The comments beside the rows of an area: that of the result's row, else those of the others with the line's name before them. */
export function rowsComment(tables: readonly EconomyTable[]): SheetComment | null {
  const rows = tables.flatMap((table) => table.rows);
  const commented = rows.filter(({ comment }) => comment !== null);
  const only = commented.length === 1 ? commented[0] : undefined;
  const onResult = (commented.find(({ line }) => line === 'result' || line === 'netCost') ?? only)?.comment;
  if (onResult) return { text: onResult.text, cells: [onResult.cell] };
  return commented.length === 0 ? null : {
    text: commented.map(({ name, comment }) => `${name}: ${comment?.text ?? ''}`).join('\n'),
    cells: commented.flatMap(({ comment }) => comment?.cell ?? []),
  };
}

/** The workbook's own comment on a sheet of one area: those beside its rows, else the sheet's notes. */
export function areaComment(recognised: RecognisedSheet, tables: readonly EconomyTable[]): SheetComment | null {
  const beside = rowsComment(tables);
  if (beside) return beside;
  const rows = tables.flatMap((table) => table.rows);
  const lastAmount = rows.reduce((last, row) => (hasFacts(row) ? Math.max(last, row.nameCell.row) : last), -1);
  const found = notes(recognised, lastAmount);
  return found.length > 0 ? { text: found.map(({ text }) => text).join('\n'), cells: found.map(({ cell }) => cell) } : null;
}
