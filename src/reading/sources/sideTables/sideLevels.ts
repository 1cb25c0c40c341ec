import { fold } from '../../../values/text';
import { ofThoseWords, ofWhichWords } from '../../words/lexicon';
import { swedish } from '../../words/swedish';
import type { SideRow } from './sideFacts';

export interface Indented {
  readonly name: string;
  /** Spaces before the name. */
  readonly indent: number;
  readonly kind: SideRow['kind'];
}

const OF_WHICH = swedish(new RegExp(String.raw`^[-*•· ]*(?:${ofWhichWords})\b`));
const OF_THOSE = swedish(new RegExp(String.raw`^[-*•· ]*(?:${ofThoseWords})\b`));
const BULLET = /^(?:-|•|·|\*|–)+ ?(?=\p{L})/u;

/** A row that is set in from those around it, by spaces or a dash. */
const isSetIn = ({ name, indent }: Indented, least: number): boolean => indent >= least + 2 || BULLET.test(fold(name));

/**
 * The levels of rows that are parts of a row above: 1 for "varav", 2 for "därav" under a "varav" or a "varav" that is set
 * in deeper; "därav" right under a whole is 1. With `byIndent`, rows that are set in are parts also without those words.
 */
export function partLevels(rows: readonly Indented[], byIndent: boolean): SideRow['level'][] {
  const least = Math.min(...rows.filter(({ kind }) => kind !== 'heading').map(({ indent }) => indent), Number.MAX_SAFE_INTEGER);
  // The row of level 1 that is open, if one is, and whether there is a whole to be a part of.
  let open: { readonly indent: number; readonly worded: 'varav' | 'därav' | null } | null = null;
  let whole = false;
  // "– bokade" below a heading is none of "– bokningsbara" above it, which is set in as much.
  let setIn: number | null = null;
  return rows.map((row): SideRow['level'] => {
    const folded = fold(row.name);
    const worded = OF_WHICH.test(folded) ? 'varav' : OF_THOSE.test(folded) ? 'därav' : null;
    const part = whole && row.kind === 'item' && (worded !== null || (byIndent && isSetIn(row, least) && (setIn === null || row.indent > setIn)));
    if (!part) {
      open = null;
      whole = row.kind !== 'heading';
      setIn = whole && byIndent && isSetIn(row, least) ? row.indent : null;
      return 0;
    }
    const deeper = open !== null && ((worded === 'därav' && open.worded === 'varav') || row.indent > open.indent || (worded === null && open.worded === 'varav' && row.indent >= open.indent && row.indent > least));
    if (deeper) return 2;
    open = { indent: row.indent, worded };
    return 1;
  });
}
