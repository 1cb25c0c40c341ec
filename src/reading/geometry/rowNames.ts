import { sumWording } from '../words/lexicon';
import { fold } from '../../values/text';

interface NamedRow {
  readonly name: string;
  readonly folded: string;
}

/** "Hemtjänst *", "Hemtjänst 1)", "Hemtjänst²": what a note below the table is found by. */
const FOOTNOTE = /\s*(?:\*{1,3}|[¹²³⁴-⁹]+|\d\))$/u;
const MAY_END_SO = new Set(['*', ')', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']);

/** "1. Hemtjänst", "2) Hemtjänst", "1.1 Hemtjänst". */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]\s*|\d{1,2}(?:\.\d{1,2})+\s+)(?=\p{L})/u;

function withoutFootnote(name: string): string {
  if (!MAY_END_SO.has(name.charAt(name.length - 1))) return name;
  const bare = name.replace(FOOTNOTE, '');
  // "Boende (vuxna 1)" ends with its own bracket.
  return name.endsWith(')') && bare.lastIndexOf('(') > bare.lastIndexOf(')') ? name : bare;
}

const renamed = <T extends NamedRow>(row: T, name: string): T => (name === row.name || name === '' ? row : { ...row, name, folded: fold(name) });

/** The rows by their names alone: without marks of footnotes, and without the numbers where most rows are numbered. */
export function withoutMarks<T extends NamedRow>(rows: readonly T[]): readonly T[] {
  const bare = rows.map((row) => renamed(row, withoutFootnote(row.name)));
  if (!bare.some(({ name }) => NUMBER.test(name))) return bare;
  const named = bare.filter(({ name, folded }) => name !== '' && !sumWording.test(folded));
  const numbered = named.filter(({ name }) => NUMBER.test(name));
  return numbered.length < 2 || numbered.length * 2 < named.length ? bare : bare.map((row) => renamed(row, row.name.replace(NUMBER, '')));
}
