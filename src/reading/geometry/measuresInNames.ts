import { fold } from '../../values/text';
import { parseHead } from '../words/concept';
import { swedish } from '../words/swedish';
import type { TableRow } from './table';

/** Rows that name both whose their amounts are and what they are: "Ledning budget", "Ledning utfall". */

const MEASURE = String.raw`(?:(?:års|helårs|period)?(?:budget|utfall|prognos|avvikelse)|differens|diff)(?: (?:ack(?:umulerat)?|helår))?`;
const LAST = swedish(new RegExp(String.raw`^(.+?)[ ,:(-]+(${MEASURE})\)?$`));
const FIRST = swedish(new RegExp(String.raw`^(${MEASURE})[ ,:-]+(.+)$`));

interface Parted {
  readonly whose: string;
  readonly measure: string;
}

/** A name's two parts as they are written; null where it has no measure at its end or at its start. */
function partsOf({ name, folded }: TableRow, pattern: RegExp): Parted | null {
  const found = folded.length === name.length ? pattern.exec(folded) : null;
  if (!found) return null;
  const [whole, one = '', other = ''] = found;
  const [whose, measure] = pattern === LAST ? [one, other] : [other, one];
  const at = pattern === LAST ? 0 : whole.length - whose.length;
  const start = pattern === LAST ? whole.lastIndexOf(measure) : 0;
  return { whose: name.slice(at, at + whose.length).trim(), measure: name.slice(start, start + measure.length) };
}

/** So many of the rows with amounts name a measure, the others being headings or odd. */
const NEARLY_ALL = 0.8;

/** Each of several names comes with two measures or more, each of them once. */
function arePairs(parted: readonly Parted[]): boolean {
  const measures = new Map<string, string[]>();
  for (const { whose, measure } of parted) measures.set(fold(whose), [...measures.get(fold(whose)) ?? [], fold(measure)]);
  const named = [...measures.values()];
  return named.length >= 2 && named.every((own) => new Set(own).size === own.length) && named.every((own) => own.length >= 2)
    && parted.every(({ measure }) => parseHead(measure).measure !== null);
}

/** The rows with the measure as their name, under whose it is; as they are where their names are no such pairs. */
export function partMeasures(rows: readonly TableRow[]): readonly TableRow[] {
  for (const pattern of [LAST, FIRST]) {
    const [first, second] = rows.filter(({ kind }) => kind !== 'heading');
    // Most tables are told by their first rows.
    if (!first || !second || !(partsOf(first, pattern) ?? partsOf(second, pattern))) continue;
    const parts = new Map(rows.flatMap((row) => { const found = row.kind === 'heading' ? null : partsOf(row, pattern); return found ? [[row, found] as const] : []; }));
    if (parts.size < NEARLY_ALL * rows.filter(({ kind }) => kind !== 'heading').length || !arePairs([...parts.values()])) continue;
    return rows.map((row): TableRow => {
      const part = parts.get(row);
      return part ? { ...row, name: part.measure, folded: fold(part.measure), group: part.whose, kind: 'item' } : row;
    });
  }
  return rows;
}
