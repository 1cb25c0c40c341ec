import { fold } from '../../values/text';
import type { RawRow } from '../../workbook/rawSheet';
import { ofWhichWording, sumWording } from '../words/lexicon';

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

/** "1 Insats", "2 Förebyggande": a digit before a name of its own. */
const DIGIT = /^(\d)\s+(?=\p{Lu})/u;
const LEAST_DIGITS = 3;

/** The rows without the digits where every one has its own, from the first on: account classes begin at 3, and counts say the same digit again. */
function withoutDigits<T extends NamedRow>(rows: readonly T[]): readonly T[] {
  const named = rows.filter(({ name, folded }) => name !== '' && !sumWording.test(folded));
  const digits = named.map(({ name }) => Number(DIGIT.exec(name)?.[1] ?? NaN));
  const areInOrder = digits.length >= LEAST_DIGITS && (digits[0] ?? NaN) <= 1 && digits.every((digit, at) => at === 0 || digit > (digits[at - 1] ?? NaN));
  return areInOrder ? rows.map((row) => renamed(row, row.name.replace(DIGIT, ''))) : rows;
}

/** The rows by their names alone: without marks of footnotes, and without the numbers where most rows are numbered. */
export function withoutMarks<T extends NamedRow>(rows: readonly T[]): readonly T[] {
  const bare = withoutDigits(rows.map((row) => renamed(row, withoutFootnote(row.name))));
  if (!bare.some(({ name }) => NUMBER.test(name))) return bare;
  const named = bare.filter(({ name, folded }) => name !== '' && !sumWording.test(folded));
  const numbered = named.filter(({ name }) => NUMBER.test(name));
  return numbered.length < 2 || numbered.length * 2 < named.length ? bare : bare.map((row) => renamed(row, row.name.replace(NUMBER, '')));
}

/** "Individ- och familje-" and "Kultur och": a name that goes on in the row below. */
const GOES_ON = /\p{L}-$|(?<!\p{L})(?:och|samt|eller|för|inom|till)$/u;
const JOINT = /^(?:och|eller|samt|resp)(?!\p{L})/u;

/** "Individ- och familje-" over "omsorg", "Vård-" over "och omsorg": both as one name. */
const joinedName = (upper: string, lower: string): string =>
  (upper.endsWith('-') && !JOINT.test(lower) ? `${upper.slice(0, -1)}${lower}` : `${upper} ${lower}`);

/** Whether a name goes on in the row right below, in small letters, and one of the two rows alone has amounts. */
const goesOnBelow = (upper: BrokenRow, lower: BrokenRow, holds: (row: RawRow) => boolean): boolean => GOES_ON.test(upper.name) && /^\p{Ll}/u.test(lower.name)
  && upper.column === lower.column && lower.row.index === upper.row.index + 1 && !ofWhichWording.test(lower.folded) && !sumWording.test(lower.folded) && holds(upper.row) !== holds(lower.row);

interface BrokenRow extends NamedRow {
  readonly row: RawRow;
  readonly column: number;
  readonly code: string | null;
}

/** The rows with the names whole that a narrow column has broken over two of them: the one with the amounts bears the name. */
export function withWholeNames<T extends BrokenRow>(rows: readonly T[], holds: (row: RawRow) => boolean): readonly T[] {
  const whole: T[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    if (before === undefined || !goesOnBelow(before, row, holds)) whole.push(row);
    else whole[whole.length - 1] = { ...renamed(holds(row.row) ? row : before, joinedName(before.name, row.name)), code: before.code ?? row.code };
  }
  return whole;
}
