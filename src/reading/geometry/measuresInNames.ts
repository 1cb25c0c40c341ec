import { fold } from '../../values/text';
import { parseHead } from '../words/concept';
import { words } from '../words/swedish';
import { namesWhose } from './nameHeads';
import type { TableColumn, TableRow } from './table';

/** Names that say both whose amounts are and what they are: "Ledning budget", "Utfall jan-sep Park". */

const MEASURES: ReadonlySet<string | null> = new Set(['budget', 'actual', 'forecast', 'variance']);
/** A name without one of these has no measure in it: most are told apart by this alone. */
const MAY_HOLD = /budget|utf|progn|avv|diff/i;
const STARTS = words(/^(?:(?:års|helårs|period|netto)?(?:budget|utfall|prognos|avvikelse)(?:en|et)?|utf|progn|avv|diff|differens|ack(?:umulera[dt])?|periodens|årets)\b/);

interface Parted {
  readonly whose: string;
  readonly measure: string;
}

const trimmed = (tokens: readonly string[]): string => tokens.join(' ').replace(/^[\s,:()–-]+|[\s,:(–-]+$/g, '').replace(/(?<!\([^)]*)\)$/, '');
const isMeasure = (text: string): boolean => STARTS.test(fold(text)) && MEASURES.has(parseHead(text).measure) && parseHead(text).component === null;

/** The two parts of a name, its measure last or first; null where it has no such parts. */
function partsOf(name: string, place: 'last' | 'first'): Parted | null {
  if (!MAY_HOLD.test(name)) return null;
  const tokens = name.split(/ +/);
  for (let at = 1; at < tokens.length; at += 1) {
    const [one, other] = [trimmed(tokens.slice(0, at)), trimmed(tokens.slice(at))];
    const [whose, measure] = place === 'last' ? [one, other] : [other, one];
    if (whose !== '' && namesWhose(whose) && isMeasure(measure)) return { whose, measure };
  }
  return null;
}

/** The measures of each name, in order. */
function measuresByName(parted: readonly Parted[]): Map<string, string[]> {
  const measures = new Map<string, string[]>();
  for (const { whose, measure } of parted) measures.set(fold(whose), [...measures.get(fold(whose)) ?? [], fold(measure)]);
  return measures;
}

/** Each of several names comes with two measures or more, each of them once. */
function arePairs(parted: readonly Parted[]): boolean {
  const named = [...measuresByName(parted).values()];
  return named.length >= 2 && named.every((own) => own.length >= 2 && new Set(own).size === own.length);
}

/** So many of the rows with amounts name a measure, the others being headings or odd. */
const NEARLY_ALL = 0.8;

/** Whether a heading names a measure whose lines stand below it: "Budget", "Utfall jan-aug". */
export const headsMeasure = (text: string): boolean => isMeasure(text) && !parseHead(text).label;

const LINES: ReadonlySet<string | null> = new Set(['income', 'cost', 'netCost', 'result']);

/** "Intäkter | Kostnader | Netto" under the headings "Budget" and "Utfall jan-aug": rows that each say both, of their measure and which part of it; null for others. */
function linesOfMeasures(all: readonly TableRow[]): readonly TableRow[] | null {
  const headings = all.filter(({ kind }) => kind === 'heading');
  const rows = all.filter(({ kind }) => kind !== 'heading');
  // "Avvikelse" below the last of them is a measure of its own, and a count is none of its lines.
  const isLine = ({ group, name }: TableRow): boolean => group !== null && headsMeasure(group) && parseHead(name).measure === null && LINES.has(parseHead(name).component);
  const lines = rows.filter(isLine);
  const said = lines.map(({ group, name }) => `${group ?? ''} ${parseHead(name).component ?? ''}`);
  const areLines = headings.length >= 2 && headings.every(({ name }) => headsMeasure(name)) && new Set(headings.map(({ name }) => parseHead(name).measure)).size >= 2
    && lines.length >= 2 * headings.length && lines.length * 5 >= rows.length * 3;
  if (!areLines || new Set(said).size < said.length) return null;
  return rows.map((row): TableRow => {
    if (!isLine(row)) return { ...row, group: null, kind: 'item' };
    const name = `${row.group ?? ''} ${row.name.toLowerCase()}`;
    return { ...row, name, folded: fold(name), group: null, kind: 'item' };
  });
}

/** The rows with the measure as their name, under whose it is, or with what their heading measures; as they are where their names are no such pairs. */
export function partMeasures(rows: readonly TableRow[], columns: readonly TableColumn[]): readonly TableRow[] {
  const lines = columns.every(({ concept }) => !MEASURES.has(concept.measure)) ? linesOfMeasures(rows) : null;
  if (lines !== null) return lines;
  const named = rows.filter(({ kind }) => kind !== 'heading');
  // Most tables are told by their first rows.
  if (!named.slice(0, 2).some(({ name }) => MAY_HOLD.test(name))) return rows;
  for (const place of ['last', 'first'] as const) {
    const parts = new Map(named.flatMap((row) => { const found = partsOf(row.name, place); return found ? [[row, found] as const] : []; }));
    if (parts.size < NEARLY_ALL * named.length || !arePairs([...parts.values()])) continue;
    return rows.map((row): TableRow => {
      const part = parts.get(row);
      return part ? { ...row, name: part.measure, folded: fold(part.measure), group: part.whose, kind: 'item' } : row;
    });
  }
  return rows;
}

/** One measure for each of so many names is no accident: "Gata utfall | Park utfall | VA utfall". */
const LEAST_NAMES = 3;

/** The same measures for each of several names, or one for each of many. */
function areSets(parted: readonly Parted[]): boolean {
  const named = [...measuresByName(parted).values()];
  const [own = []] = named;
  return named.length >= (own.length >= 2 ? 2 : LEAST_NAMES) && new Set(own).size === own.length && named.every((other) => other.join('|') === own.join('|'));
}

const isDerived = (head: string): boolean => ['variance', 'percent', 'remaining', 'change', 'comment'].includes(parseHead(head).measure ?? '');

/**
 * Heads of one row that name whose amounts are and what they are, as two heads above each other: the same measures for
 * each name. A difference that names nobody beside them is whose it stands nearest, or of all: none of theirs.
 */
export function partHeads(heads: ReadonlyMap<number, readonly string[]>): ReadonlyMap<number, readonly string[]> {
  if (heads.size < 3 || ![...heads.values()].some(([head]) => head !== undefined && MAY_HOLD.test(head))) return heads;
  const amounts = [...heads].filter(([, texts]) => texts.some((text) => parseHead(text).measure !== null));
  if (amounts.some(([, texts]) => texts.length !== 1)) return heads;
  for (const place of ['last', 'first'] as const) {
    const parts = new Map(amounts.flatMap(([column, [head = '']]) => { const found = partsOf(head, place); return found ? [[column, found] as const] : []; }));
    if (!areSets([...parts.values()]) || amounts.some(([column, [head = '']]) => !parts.has(column) && !isDerived(head))) continue;
    const left = amounts.filter(([column, [head = '']]) => !parts.has(column) && parseHead(head).measure !== 'comment').map(([column]) => column);
    return new Map([...heads].filter(([column]) => !left.includes(column)).map(([column, texts]) => {
      const part = parts.get(column);
      return [column, part ? [part.whose, part.measure] : texts];
    }));
  }
  return heads;
}
