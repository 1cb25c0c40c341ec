import type { CellAddress } from '../../../values/cell';
import { isCellError, type RawRow } from '../../../workbook/rawSheet';
import { fold, tidy } from '../../../values/text';
import { meansNoFigure } from '../../words/numbers';
import { swedish } from '../../words/swedish';
import type { IndicatorFact, Reading, TargetFact } from './indicatorFacts';
import { parseQuantity } from '../../scorecards/parseQuantity';
import { boundOfHead, parseTarget, targetInSentence } from '../../scorecards/parseTarget';
import { formatAt } from '../../geometry/heads/headLines';
import { isDateCell, type HeadedColumn } from '../../scorecards/scorecardHeads';
import { parseStated, statedOutcome } from '../../scorecards/statedWords';
import { errorProblem, textProblem } from './indicatorProblems';
import type { Problem, Sentence } from '../../../values/problem';

/** Where cells are read, and whom they are about; what can't be read is told in `problems`. */
export interface CellReader {
  readonly sheet: string;
  readonly formats: readonly string[];
  readonly problems: Problem[];
}

/** Whose cell it is, and the unit that a column of units gives for the row. */
export interface RowOf {
  readonly raw: RawRow;
  readonly name: string;
  readonly unit: string | null;
  /** Why that unit, or what it makes of the row's figures, is doubtful. */
  readonly doubt: Sentence | null;
}

/** Words that say that there is no outcome: told by the workbook, so no one need be told. */
const NOT_MEASURED = swedish(/^(?:saknas|uppgift saknas|utfall saknas|värde saknas|ej|nej|n\.?\/?a\.?|i\.?u\.?|nytt?(?: mätetal| mått| nyckeltal)?|ny indikator)$|\b(?:ej|inte|inga?|inget|saknas)\b|\b(?:redovisas|mäts|presenteras|publiceras|kommer|rapporteras)\b|vartannat år|först (?:i|vid|efter)/);

function saysNotMeasured(text: string): boolean {
  if (meansNoFigure(text) || parseStated(text) === 'none') return true;
  // Words with a figure among them say more than that there is none; a year says when there will be one.
  return !/\d/.test(text.replace(/\b(?:19|20)\d{2}\b/g, '')) && NOT_MEASURED.test(fold(text));
}

/** "23:63" of a tax rate or a fee: kronor and öre. */
const ORE = /^(\d{1,4}):(\d{2})$/;
const IN_KRONOR = swedish(/\bkr\b|kronor|skattesats|utdebitering|taxa|avgift|pris/);

/** More than an hour has minutes: "21:81" is no time, and nor is what stands beside it. */
const isNoTime = ({ values }: RawRow): boolean => values.some((value) => typeof value === 'string' && Number(ORE.exec(tidy(value))?.[2] ?? 0) >= 60);

function inKronor(value: string, { name, unit, raw }: RowOf): string {
  const ore = ORE.exec(tidy(value));
  return ore && (IN_KRONOR.test(`${fold(name)} ${unit ?? ''}`) || isNoTime(raw)) ? `${ore[1] ?? ''},${ore[2] ?? ''}` : value;
}

const stored = (row: RowOf, column: number): number | string | null => {
  const value = row.raw.values[column];
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return typeof value === 'string' && tidy(value) !== '' ? inKronor(value, row) : null;
};

/** A cell's error is told; true when there was one. */
function toldError(reader: CellReader, { raw, name }: RowOf, { column, head }: HeadedColumn): boolean {
  const value = raw.values[column];
  if (value === null || value === undefined || !isCellError(value)) return false;
  reader.problems.push(errorProblem({ sheet: reader.sheet, row: raw.index, column }, value.error, name, head));
  return true;
}

/** What a cell holds, with its place and format; null where it is blank, or an error (which is told). */
function filledCell(reader: CellReader, row: RowOf, column: HeadedColumn): Pick<Reading, 'stored' | 'cell' | 'numberFormat'> | null {
  const value = toldError(reader, row, column) ? null : stored(row, column.column);
  if (value === null) return null;
  return { stored: value, cell: { sheet: reader.sheet, row: row.raw.index, column: column.column }, numberFormat: formatAt(row.raw, column.column, reader.formats) };
}

/** An outcome; null where there is none, or none that can be read (which is told). */
export function readOutcome(reader: CellReader, row: RowOf, column: HeadedColumn): Reading | null {
  const filled = filledCell(reader, row, column);
  if (filled === null) return null;
  const { stored: value, cell } = filled;
  const quantity = parseQuantity(value, filled.numberFormat);
  if (quantity) return { ...quantity, unit: quantity.unit ?? row.unit, ...filled };
  if (typeof value === 'number') {
    reader.problems.push(textProblem(cell, isDateCell(row.raw, column.column, reader.formats) ? 'date' : String(value), row.name, column.head));
  } else if (!saysNotMeasured(value) && statedOutcome(value) === null) reader.problems.push(textProblem(cell, tidy(value), row.name, column.head));
  return null;
}

/** Whether most figures beside a target could be years by their size. */
function areLikeYears(reader: CellReader, { raw }: RowOf, target: number): boolean {
  const figures = raw.values.flatMap((value, column) => (column === target || (typeof value !== 'number' && typeof value !== 'string') ? []
    : parseQuantity(value, formatAt(raw, column, reader.formats))?.value ?? []));
  return figures.filter((figure) => figure >= OF_YEARS / 2 && figure <= OF_YEARS * 2).length * 2 > figures.length;
}
/** Half to twice this is of the size of years. */
const OF_YEARS = 2000;

/** A target with the year of its column. */
export function readTarget(reader: CellReader, row: RowOf, column: HeadedColumn, year: number | null): TargetFact | null {
  const filled = filledCell(reader, row, column);
  const target = filled && parseTarget(filled.stored, filled.numberFormat, areLikeYears(reader, row, column.column));
  if (!target) return null;
  // Words that no figure stands among are a target all the same; its status says that it cannot be held against a number.
  const worded = !/\d/.test(target.text.replace(/\b(?:19|20)\d{2}\b/g, ''));
  if (target.quantity === null && target.direction === null && target.movement === null && !target.span && !worded) {
    reader.problems.push(textProblem(filled.cell, target.text, row.name, column.head));
  }
  const quantity = target.quantity && { ...target.quantity, unit: target.quantity.unit ?? row.unit };
  // The cell's own words come before its head's.
  return { ...target, direction: target.direction ?? (quantity ? boundOfHead(column.head) : null), quantity, year, ...filled };
}

/** A target that the indicator's own name states: "Soliditeten ska vara minst 25 %". Its cell is the name's. */
export function targetOfName({ name, unit }: RowOf, cell: CellAddress): TargetFact | null {
  const target = WISHED.test(name) ? targetInSentence(name) : null;
  if (!target?.quantity) return null;
  return {
    ...target, quantity: { ...target.quantity, unit: target.quantity.unit ?? unit }, year: null, cell, stored: name, numberFormat: 'General',
  };
}

const WISHED = swedish(/(?<!\p{L})(?:ska|skall|bör|får)(?!\p{L})/iu);

/** A forecast: a figure, or the words that stand for it. */
export function readForecast(reader: CellReader, row: RowOf, column: HeadedColumn): IndicatorFact['forecast'] {
  const filled = filledCell(reader, row, column);
  if (filled === null || (typeof filled.stored === 'string' && meansNoFigure(filled.stored))) return null;
  const { stored: value, cell, numberFormat } = filled;
  const quantity = parseQuantity(value, numberFormat);
  const text = typeof value === 'string' ? tidy(value) : (parseTarget(value, numberFormat)?.text ?? String(value));
  return { text, cell, reading: quantity && { ...quantity, unit: quantity.unit ?? row.unit, ...filled } };
}
