import type { Groupable, GroupChoice } from './grouping';
import { nameKey } from './text';

/** A way to group the rows: by the first signs of their codes, or by the headings that they stand under. */
export interface GroupProposal {
  readonly by: { readonly kind: 'code'; readonly length: number } | { readonly kind: 'heading' };
  /** One for each row, in their order. */
  readonly choices: readonly GroupChoice[];
  readonly areas: number;
}

/** More areas than this are no overview. */
const mostAreas = 40;

/** A grouping is of use where it leaves at most half as many areas as there were rows, and more than one. */
const isOfUse = (areas: number, rows: number): boolean => areas > 1 && areas <= mostAreas && areas * 2 <= rows;

const countOf = (choices: readonly GroupChoice[]): number => new Set(choices.map(({ area }) => nameKey(area))).size;

function proposed(rows: readonly Groupable[], by: GroupProposal['by'], areaOf: (row: Groupable) => string): GroupProposal[] {
  const choices = rows.map((row): GroupChoice => ({ code: row.code, name: row.name, area: areaOf(row) }));
  const areas = countOf(choices);
  return isOfUse(areas, rows.length) ? [{ by, choices, areas }] : [];
}

/** The words that all names begin with; they name what the rows have in common. */
function commonStart(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split(/\s+/));
  const length = first.findIndex((word, at) => others.some((words) => words[at] !== word));
  const words = first.slice(0, length < 0 ? first.length : length);
  return words.some((word) => /\p{L}{3}/u.test(word)) ? words.join(' ').replace(/[\s,:–-]+$/u, '') : '';
}

/** By the first `length` signs of the codes. An area is called as the row whose code they are, else by what all its names begin with, else by the code. */
function byCode(rows: readonly Groupable[], length: number): GroupProposal[] {
  const startOf = ({ code }: Groupable): string => (code ?? '').slice(0, length);
  const members = new Map<string, Groupable[]>();
  for (const row of rows) members.set(startOf(row), [...members.get(startOf(row)) ?? [], row]);
  const names = new Map([...members].map(([start, all]) => [
    start, (all.find(({ code }) => code === start)?.name ?? (all.length > 1 ? commonStart(all.map(({ name }) => name)) : '')) || `Kod ${start}`,
  ]));
  const count = (name: string): number => [...names.values()].filter((one) => nameKey(one) === nameKey(name)).length;
  return proposed(rows, { kind: 'code', length }, (row) => {
    const start = startOf(row);
    const name = names.get(start) ?? '';
    return count(name) > 1 ? `${name} (${start})` : name;
  });
}

/** The ways to group rows that would be of use, those with the fewest areas first. */
export function groupProposals(rows: readonly Groupable[]): readonly GroupProposal[] {
  const headings = rows.every(({ group }) => group !== null && group.trim() !== '') ? proposed(rows, { kind: 'heading' }, ({ group }) => group?.trim() ?? '') : [];
  const coded = rows.length > 0 && rows.every(({ code }) => code !== null && code.trim() !== '');
  const longest = coded ? Math.max(...rows.map(({ code }) => code?.length ?? 0)) : 0;
  const codes = Array.from({ length: Math.max(0, longest - 1) }, (_, at) => byCode(rows, at + 1)).flat();
  // Another sign that parts nothing further is the same grouping.
  const differing = codes.filter(({ areas }, at) => areas !== codes[at - 1]?.areas);
  return [...headings, ...differing].sort((a, b) => a.areas - b.areas);
}
