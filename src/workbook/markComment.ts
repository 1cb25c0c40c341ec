import type { SheetPlan } from './sheetPlan';
import { shortHash, textHash } from './textHash';

/**
 * What the comment of a mark says, in the name manager and to the next run, whichever host that is on: that the sheet is
 * ours, which plan was written to it (or that the writing has not come to its end), and which charts on it are ours.
 */

/** Of every name of ours. */
export const ownComment = 'Budgetuppföljning';

const UNFINISHED = 'ofärdigt';
/** Stands where the looks are still to be done. */
const PLAIN = 'utan-utseende';
/** Excel refuses a longer comment of a name. */
const LONGEST = 255;

const chartHash = (name: string): string => shortHash(name);

const hashesOf = (plan: SheetPlan): string[] => plan.charts.map(({ name }) => chartHash(name));

const told = (state: string, charts: Iterable<string>): string => [ownComment, state, ...charts].join(' ').slice(0, LONGEST);

const hashes = new WeakMap<SheetPlan, string>();

/** A plan never changes, and is asked of several times. */
function planHash(plan: SheetPlan): string {
  const before = hashes.get(plan);
  if (before !== undefined) return before;
  const hash = textHash(JSON.stringify(plan));
  hashes.set(plan, hash);
  return hash;
}

/** Of a sheet that was written to its end. */
export const finishedComment = (plan: SheetPlan): string => told(planHash(plan), hashesOf(plan));

/** Of a sheet whose content was written to its end and whose looks were not, or not all: those are tried again. */
export const plainComment = (plan: SheetPlan): string => told(planHash(plan), [PLAIN, ...hashesOf(plan)]);

/** The same once the looks that were to come are done, or left as they are. */
export const dressedComment = (plain: string): string => plain.replace(` ${PLAIN}`, '');

/** Of a sheet that is being written; the charts that stood there stay listed, so that the next run still knows which to replace. */
export const unfinishedComment = (plan: SheetPlan, before: string): string =>
  told(UNFINISHED, new Set([...listedCharts(before), ...hashesOf(plan)]));

const listedCharts = (comment: string): readonly string[] => (isOwnComment(comment) ? comment.split(' ').slice(2) : []);

export const isUnfinished = (comment: string): boolean => isOwnComment(comment) && comment.split(' ')[1] === UNFINISHED;

export const isPlain = (comment: string): boolean => isOwnComment(comment) && comment.split(' ')[2] === PLAIN;

/** Whether the comment is ours, and not one that the user has given the name. */
export const isOwnComment = (comment: string): boolean => comment === ownComment || SAID.test(comment);

const SAID = new RegExp(`^${ownComment} (?:${UNFINISHED}|[0-9a-f]{16})(?: |$)`);

/** Tells by their names the charts that the plan has, or that an earlier run drew as the mark's comment says. */
export function ownCharts(plan: SheetPlan, comment: string): (name: string) => boolean {
  const listed = new Set(listedCharts(comment));
  const planned = new Set(plan.charts.map(({ name }) => name));
  return (name) => planned.has(name) || listed.has(chartHash(name));
}
