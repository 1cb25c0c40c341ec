import { isWithin } from '../../../values/tolerance';
import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import { columnUnit } from '../../cells/columnUnit';
import type { Table, TableRow } from '../../geometry/table';
import { lookUp, organisationWords, statementLines } from '../../words/lexicon';

/**
 * A result by its signs: first rows of plus in every column, then rows of minus, and last "Resultat", which they all
 * come to. "Brukningsavgifter", "Energi och kemikalier" and "Övriga intäkter" are its lines, whatever they are called.
 */

const LEAST = 4;
const MOST = 30;

/** Where words say that the rows are lines: the head of their names, or one line of income and one of cost. */
function isSaid(labelHead: string, incomes: readonly TableRow[], costs: readonly TableRow[]): boolean {
  const says = (line: string) => ({ folded }: TableRow): boolean => lookUp(statementLines, folded) === line && !organisationWords.test(folded);
  return fold(labelHead).includes('resultaträkning') || (incomes.some(says('income')) && costs.some(says('cost')));
}

/** The rows of income and of cost of such a result; null where it is none. */
export function signedResult({ rows, columns, formats, labelHead }: Pick<Table, 'rows' | 'columns' | 'formats' | 'labelHead'>): { readonly incomes: ReadonlySet<TableRow>; readonly costs: ReadonlySet<TableRow> } | null {
  const end = rows.findIndex(({ folded, kind }) => kind !== 'heading' && RESULT.test(folded) && lookUp(statementLines, folded) === 'result');
  const items = rows.slice(0, Math.max(0, end));
  const result = rows[end];
  if (!result || items.length < LEAST || items.length > MOST || items.some(({ kind }) => kind !== 'item')) return null;
  const amounts = columns.filter(({ percent, concept }) => !percent && concept.measure !== null && !BESIDE.has(concept.measure)).map(({ column }) => column);
  const signs = items.map(({ raw }) => new Set(amounts.flatMap((column) => Math.sign(numberIn(raw, column) ?? 0) || [])));
  const first = signs.findIndex((own) => own.has(-1));
  if (first < 1 || items.length - first < 2 || signs.some((own, at) => own.size !== 1 || own.has(at < first ? -1 : 1))) return null;
  const [incomes, costs] = [items.slice(0, first), items.slice(first)];
  const comesTo = amounts.every((column) => {
    const printed = numberIn(result.raw, column);
    const sum = items.reduce((all, { raw }) => all + (numberIn(raw, column) ?? 0), 0);
    return printed !== null && isWithin(sum - printed, { unit: columnUnit(rows, formats, column), terms: items.length });
  });
  return comesTo && amounts.length >= 2 && isSaid(labelHead, incomes, costs) ? { incomes: new Set(incomes), costs: new Set(costs) } : null;
}

const RESULT = /^(?:årets |periodens )?resultat(?:et)?$/u;
const BESIDE: ReadonlySet<string> = new Set(['variance', 'change', 'comment', 'other']);
