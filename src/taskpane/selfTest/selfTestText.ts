import type { Messages } from '../messages';
import type { Clipping } from '../services/clipboard';
import type { CapabilityRow } from '../services/services';

interface Found {
  readonly environment: readonly (readonly [string, string])[];
  readonly rows: readonly CapabilityRow[];
}

/** The table's rows as they are shown and copied: four texts each. */
export const linesOf = (rows: readonly CapabilityRow[], t: Messages['selfTest'], say: (what: CapabilityRow['what']) => string): readonly (readonly string[])[] =>
  rows.map(({ what, outcome, detail, milliseconds }) => [say(what), t.outcome[outcome], detail, String(milliseconds)]);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const table = (rows: readonly (readonly string[])[], cell: 'td' | 'th' = 'td'): string =>
  rows.map((row) => `<tr>${row.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`).join('');

/** What is copied: a table for a letter or a sheet, and the same with tabs. */
export function clippingOf({ environment, rows }: Found, t: Messages['selfTest'], say: (what: CapabilityRow['what']) => string): Clipping {
  const heads = [t.columns.what, t.columns.outcome, t.columns.detail, t.columns.time];
  const lines = linesOf(rows, t, say);
  return {
    html: `<table>${table(environment)}</table><table>${table([heads], 'th')}${table(lines)}</table>`,
    plain: [...environment, [], heads, ...lines].map((row) => row.join('\t')).join('\n'),
    picture: null,
  };
}

/** How many are as they should be; what this Excel is too old for is, too. */
export const working = (rows: readonly CapabilityRow[]): number => rows.filter(({ outcome }) => outcome === 'works' || outcome === 'missing').length;
