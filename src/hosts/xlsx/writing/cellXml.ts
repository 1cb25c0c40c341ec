import { localAddress } from '../../../values/cell';
import type { PlanCell } from '../../../workbook/sheetPlan';
import { formulaForFile } from './functions';
import { escapeString, escapeText } from './xmlEdit';

/** More would make Excel ask to repair the file. */
const longestText = 32767;

/** The errors that a formula's cached value can be. */
const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!']);

/** Text that Excel would take for something else when the cell is edited, unless it is marked as text. */
export const looksLikeFormula = (value: PlanCell['value']): boolean =>
  typeof value === 'string' && /^[=+\-@\t']/.test(value);

/** The text that a cell can hold. */
const cutText = (text: string): string => (text.length > longestText ? text.slice(0, longestText) : text);

const fileText = (text: string): string => escapeText(escapeString(cutText(text)));

/** `<c>` with its content; `format` is the cell format's index, `dateShift` the days to take off a date's serial. */
export function cellXml(cell: PlanCell, row: number, column: number, format: number, dateShift: number): string {
  const head = `<c r="${localAddress(row, column)}" s="${format}"`;
  if (cell.formula !== undefined) return formulaCell(head, cell.formula, cell.value, dateShift);
  const { value } = cell;
  if (value === null || value === '') return `${head}/>`;
  if (typeof value === 'string') return `${head} t="inlineStr"><is><t xml:space="preserve">${fileText(value)}</t></is></c>`;
  return valueCell(head, '', value, dateShift);
}

function formulaCell(head: string, formula: string, value: PlanCell['value'], dateShift: number): string {
  const written = `<f>${escapeText(escapeString(formulaForFile(formula)))}</f>`;
  if (value === null) return `${head}>${written}</c>`;
  if (typeof value !== 'string') return valueCell(head, written, value, dateShift);
  const type = errors.has(value) ? 'e' : 'str';
  return `${head} t="${type}">${written}<v>${fileText(value)}</v></c>`;
}

function valueCell(head: string, formula: string, value: number | boolean, dateShift: number): string {
  if (typeof value === 'boolean') return `${head} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (!Number.isFinite(value)) return `${head} t="e">${formula}<v>#NUM!</v></c>`;
  return `${head}>${formula}<v>${value - dateShift}</v></c>`;
}
