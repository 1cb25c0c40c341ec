import { parseHead } from '../words/concept';
import { findDates } from '../words/dates';
import { words } from '../words/swedish';
import { fold, tidy } from '../../values/text';

/**
 * Whose a sheet is, in cells of their own above its table: "Ansvar | 4210 | Simhallar", or "Ansvar | 4210" over
 * "Benämning | Simhallar".
 */

/** What stands before the code or the name of whose a sheet is. */
export const UNIT_LABEL = 'ansvar|ansvarsområde|ansvarsenhet|enhet|resultatenhet|avdelning|sektion|verksamhet|verksamhetsområde|område|kostnadsställe|kst';
const LABEL = words(new RegExp(`^(?:${UNIT_LABEL}) ?:?$`, 'u'));
const NAME_LABEL = words(/^(?:(?:ansvars|enhets|verksamhets|områdes)?(?:benämning|namn)) ?:?$/);
const CODE = /^(?:\d{2,8}|\p{Lu}{1,4}\d{2,6})$/u;
/** A label and its code, whose name may come in the row below. */
const ONLY_CODE = /^\p{L}+: [\d\p{Lu}]+$/u;
/** What stands beside a unit in a list of them, and names none. */
const BESIDE_UNIT = words(/^(?:chef|ansvarig|budgetansvarig|handläggare|controller|ekonom|namn|benämning|kod|nr|typ|telefon|period|datum|status|kommentar|belopp|summa)(?:er|ar)?$/);
/** "Anna Berg": who answers for it, and no name of it. */
const PERSON = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

const textOf = (value: unknown): string => (typeof value === 'string' ? tidy(value) : typeof value === 'number' && Number.isInteger(value) ? String(value) : '');

const mayBeName = (text: string): boolean => /\p{L}{2}/u.test(text) && !LABEL.test(fold(text)) && !BESIDE_UNIT.test(fold(text)) && !text.endsWith(':')
  && parseHead(text).measure === null && !parseHead(text).label && findDates(text).length === 0;

interface Said {
  readonly code: string;
  readonly name: string;
  /** The columns of both. */
  readonly cells: readonly number[];
}

/** The code and the name right of a label. */
function rightOf(values: readonly unknown[], column: number): Said {
  const filled = values.flatMap((value, at): [string, number][] => (at > column && textOf(value) !== '' ? [[textOf(value), at]] : []));
  const code = filled.slice(0, 1).filter(([text]) => CODE.test(text));
  const name = filled.slice(code.length, code.length + 1).filter(([text]) => mayBeName(text) && (code.length > 0 || !PERSON.test(text)));
  return { code: code[0]?.[0] ?? '', name: name[0]?.[0] ?? '', cells: [...code, ...name].map(([, at]) => at) };
}

/** What a label and the cells right of it say. */
export interface Owner {
  /** "Ansvar: 4210 Simhallar". */
  readonly text: string;
  /** It is the name to the code of the text before, and stands for both. */
  readonly goesOn: boolean;
  /** The columns right of the label that it is made of. */
  readonly cells: readonly number[];
}

/** Whose the sheet is by a label and what stands right of it; null where the cell is no such label. `before`: the text before. */
export function ownerIn(values: readonly unknown[], column: number, before: string | undefined): Owner | null {
  const label = textOf(values[column]);
  const goesOn = before !== undefined && NAME_LABEL.test(fold(label)) && ONLY_CODE.test(before);
  if (!goesOn && !LABEL.test(fold(label))) return null;
  const { code, name, cells } = rightOf(values, column);
  if (name === '' && (code === '' || goesOn)) return null;
  return { text: [goesOn ? before : `${label.replace(/ ?:$/, '')}:`, code, name].filter((part) => part !== '').join(' '), goesOn, cells };
}

/** The text of a row that says whose what stands below it is, and nothing else; null where it is no such row. */
export function ownerRow(values: readonly unknown[]): string | null {
  const filled = values.flatMap((value, at) => (value === null || value === undefined || value === '' ? [] : [at]));
  const [label, ...rest] = filled;
  const owner = label === undefined || rest.length === 0 ? null : ownerIn(values, label, undefined);
  return owner !== null && rest.every((at) => owner.cells.includes(at)) ? owner.text : null;
}
