import { formatAddress } from '../../../values/cell';
import { MOST_CELLS, type Problem, type Sentence } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { Unit } from '../../../values/unit';
import { findDates } from '../../words/dates';
import { meansNoFigure } from '../../words/numbers';
import type { SideMeasure, SideTable } from './sideFacts';

const MOST_SHOWN = 20;

/** Cells of the table that hold an error: located, and without a figure. */
export function cellProblems({ rows, columns }: SideTable): Problem[] {
  return rows.flatMap(({ name, cells }) => cells.flatMap((cell, at): Problem[] => {
    if (cell?.text == null || !/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)/.test(cell.text)) return [];
    const place = formatAddress(cell.cell);
    const head = columns[at]?.head ?? '';
    return [{
      ...ruled('errorCell'), cells: [cell.cell],
      message: {
        sv: `Cellen ${place} (${name}, ${head}) innehåller felet ${cell.text}. Rätta formeln; till dess saknas uppgiften i uppföljningen.`,
        en: `The cell ${place} (${name}, ${head}) holds the error ${cell.text}. Mend its formula; until then its figure is missing from the follow-up.`,
      },
    }];
  })).slice(0, MOST_SHOWN);
}

const AMOUNTS: ReadonlySet<SideMeasure> = new Set(['actual', 'budget', 'forecast', 'variance', 'priorYear', 'applied', 'granted']);

/** Words in columns of amounts, such as a target of "högst 10": no figure of theirs, in one problem a table. */
export function textProblems({ rows, columns, kind, sheet }: SideTable): Problem[] {
  if (kind === 'internalControl') return [];
  const found = rows.flatMap(({ name, cells }) => cells.flatMap((cell, at) => {
    const column = columns[at];
    const isText = cell?.reading === null && cell.text !== null && /\p{L}|\d/u.test(cell.text) && !cell.text.startsWith('#') && !meansNoFigure(cell.text);
    return column && isText && AMOUNTS.has(column.measure) ? [{ name, head: column.head, cell }] : [];
  }));
  const [first] = found;
  if (!first) return [];
  const more = found.length - 1;
  const place = formatAddress(first.cell.cell);
  return [{
    ...ruled('sideTextUnread'), cells: found.slice(0, MOST_SHOWN).map(({ cell }) => cell.cell),
    message: {
      sv: `Cellen ${place} (${first.name}, ${first.head}) innehåller texten "${(first.cell.text ?? '').slice(0, 40)}" där ett tal väntas${more > 0 ? `, och ${more} till på bladet "${sheet}" likaså` : ''}. Texten visas som den är, men räknas inte.`,
      en: `The cell ${place} (${first.name}, ${first.head}) holds the text "${(first.cell.text ?? '').slice(0, 40)}" where a number is expected${more > 0 ? `, and so do ${more} more on the sheet "${sheet}"` : ''}. The text is shown as it is, and does not count.`,
    },
  }];
}

const isMonth = (head: string): boolean => findDates(head).some(({ kind }) => kind === 'month');

/** Volumes month by month without a column for the time as a whole: the latest month is the outcome, and that is said. */
export function monthAlone({ sheet, kind, columns, rows }: SideTable): Problem[] {
  const used = columns.find(({ measure, head }) => measure === 'actual' && isMonth(head));
  const first = rows.find((row) => row.kind !== 'heading');
  if (kind !== 'volumes' || !used || !first || columns.filter(({ measure, head }) => measure === 'other' && isMonth(head)).length < 2) return [];
  return [{
    ...ruled('volumeMonth'), cells: [{ sheet, row: first.nameCell.row, column: used.column }],
    message: {
      sv: `Volymerna på bladet "${sheet}" står månad för månad. Utfallet är det i kolumnen "${used.head}"; lägg till en kolumn med årets summa eller snitt, till exempel "Ack" eller "Snitt jan-aug", om det är den som ska följas upp.`,
      en: `The volumes on the sheet "${sheet}" stand month by month. The outcome is that of the column "${used.head}"; add a column of the year's sum or average, such as "Ack" or "Snitt jan-aug", if that is what should be followed up.`,
    },
  }];
}

/** The unit is taken from the rest of the workbook, and makes the amounts beyond reason. */
export const doubtedUnit = ({ sheet, rows }: SideTable, unit: Unit, rival: Unit): Problem => ({
  ...ruled('unitMissing'), cells: rows.filter(({ kind }) => kind !== 'heading').map(({ nameCell }) => nameCell).slice(0, MOST_CELLS),
  message: {
    sv: `Enheten (kr, tkr eller mnkr) står inte på bladet "${sheet}". Beloppen är lästa i ${unit} som i resten av arbetsboken, men så stora att de kan vara i ${rival}; skriv enheten i tabellens rubrik.`,
    en: `The sheet "${sheet}" does not say its unit (kr, tkr or mnkr). The amounts were read in ${unit} as in the rest of the workbook, but are so large that they may be in ${rival}; write the unit in the table's heading.`,
  },
});

/** The table with all its amounts marked for a reason; what is marked already keeps its own. */
export const withUnsureAmounts = (table: SideTable, why: Sentence): SideTable =>
  ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell?.reading ? { ...cell, unsure: cell.unsure ?? why } : cell)) })) });

/** No words say in which unit the table's money is. */
export const guessedUnit = ({ sheet, rows }: SideTable, unit: Unit): Problem => ({
  ...ruled('unitMissing'), cells: rows.slice(0, 1).map(({ nameCell }) => nameCell),
  message: {
    sv: `Enheten (kr, tkr eller mnkr) står inte på bladet "${sheet}". Beloppens storlek tyder på ${unit}; skriv enheten i tabellens rubrik.`,
    en: `The sheet "${sheet}" does not say its unit (kr, tkr or mnkr). The size of the amounts suggests ${unit}; write the unit in the table's heading.`,
  },
});
