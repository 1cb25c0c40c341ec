import { withExcelsNumbers } from '../formulas/numbers';
import { FormulaSyntaxError, normalFormula } from '../formulas/syntax';
import type { Cell } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { invalidArgument } from '../richapi/protocol';

/** What Excel takes short texts for when they are entered: a number, or a date that becomes one. */
function asNumber(text: string): number | null {
  const trimmed = text.trim();
  if (/^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?%?$/.test(trimmed) && /\d/.test(trimmed)) {
    return Number(trimmed.replace(/[,%]/g, '')) / (trimmed.endsWith('%') ? 100 : 1);
  }
  const isDate = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/.test(trimmed)
    || /^(\d{1,2}[ -])?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*[ -]?\d{0,4}$/i.test(trimmed) && /\d/.test(trimmed);
  return isDate ? 43_000 : null;
}

/** `+A1`, `-A1` and `@A1` are formulas too. */
const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text) && text.length > 1;

/**
 * An entry as if it were typed, by Excel's rules: what begins with an apostrophe is text, what begins with `=`
 * is a formula, and much that was meant as text is taken for a number, a date or a truth value.
 */
export function enteredCell(model: WorkbookModel, value: unknown, numberFormat: string): Pick<Cell, 'constant' | 'formula' | 'quoted'> {
  const constant = (given: Cell['constant'], quoted = false) => ({ constant: given, formula: null, quoted });
  if (typeof value === 'boolean') return constant(value);
  if (typeof value === 'number' && Number.isFinite(value)) return constant(value);
  if (typeof value !== 'string') throw invalidArgument(`A cell cannot hold ${JSON.stringify(value)}`);
  if (value === '') return constant(null);
  if (value.length > 32_767) throw invalidArgument('A cell holds at most 32 767 characters');
  if (value.startsWith("'")) return constant(value.slice(1), true);
  if (numberFormat === '@') return constant(value);
  const number = asNumber(value);
  if (number !== null) return constant(number);
  if (/^(true|false)$/i.test(value)) return constant(/^true$/i.test(value));
  if (/^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(value)) return constant({ error: value });
  if (!looksLikeFormula(value)) return constant(value);
  try {
    return { constant: null, formula: model.newFormula(withExcelsNumbers(normalFormula(value.startsWith('=') ? value : `=${value}`))), quoted: false };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument(error.message);
    throw error;
  }
}
