import type { Problem } from '../../../values/problem';
import { frozenLooksLeft, frozenLooksRefused, type LookKind } from '../../../workbook/looks';
import { dressedComment, isPlain } from '../../../workbook/markComment';
import type { PlanCell, SheetPlan } from '../../../workbook/sheetPlan';
import { redrawCharts } from '../chartsAlone';
import { problemOf } from '../excelProblems';
import { plainLooks } from '../looks';
import { carryOut } from '../operations';
import { Place } from '../place';
import type { Session } from '../session';
import { findName, readStanding, surveyTargets, type Standing, type Survey, type Target } from '../survey';
import { printsOf, together } from './keepRefused';
import { contentPrint, keep, keptNow, kindsOf, tried, type Kept, type Prints } from './memory';
import { lookPrint } from './prints';

/** The plan with what stands in the sheet: by its numbers charts get their legends. */
function withValues(plan: SheetPlan, { values }: Standing): SheetPlan {
  const rows = plan.rows.map((row, at) => ({
    ...row, cells: row.cells.map((cell, column): PlanCell | null => cell && { ...cell, value: (values[at]?.[column] ?? null) as PlanCell['value'] }),
  }));
  return { ...plan, rows };
}

/** Draws what is missing of the charts: those that stand are left alone. */
function missingCharts(session: Session, place: Place, survey: Survey): Promise<void> {
  const standing = new Set(place.standing.charts.map(({ name }) => name));
  const plan = { ...place.plan, charts: place.plan.charts.filter(({ name }) => !standing.has(name)) };
  const charts = new Place(place.workbook, { ...place.target, plan }, place.standing);
  return redrawCharts(session, charts, { ...survey, names: new Map() });
}

async function carryOutPart(session: Session, place: Place, survey: Survey, kind: LookKind): Promise<void> {
  if (kind === 'charts') await missingCharts(session, place, survey);
  for (const [name, steps] of plainLooks) if (name === kind) await carryOut(session, steps(place), () => undefined);
}

/** What came of the parts of one sheet. */
interface Parts {
  /** The user has changed them since: they are hers. */
  readonly changed: Set<LookKind>;
  /** Refused again, or not to be read now. */
  readonly left: Set<LookKind>;
  error: unknown;
}

/** In the order in which a sheet gets its looks: bars take away the conditions that come after them. */
const order: readonly LookKind[] = [...plainLooks.map(([kind]) => kind), 'charts'];

/** Which parts look as they were left. One that can't be read now is left to the next time. */
async function unchangedOf(session: Session, place: Place, prints: Prints, parts: Parts): Promise<LookKind[]> {
  const same = new Set<LookKind>();
  for (const kind of kindsOf(prints)) {
    const now = await tried(() => lookPrint(session, place, kind));
    if ('error' in now) {
      parts.left.add(kind);
      parts.error ??= now.error;
    } else if (now.value === prints[kind]) same.add(kind);
    else parts.changed.add(kind);
  }
  return order.filter((kind) => same.has(kind));
}

async function tryParts(session: Session, place: Place, survey: Survey, prints: Prints): Promise<Parts> {
  const parts: Parts = { changed: new Set(), left: new Set(), error: null };
  for (const kind of await unchangedOf(session, place, prints, parts)) {
    // Without the bars, nothing has taken away the conditions of before.
    if (kind === 'conditions' && parts.left.has('bars')) continue;
    const done = await tried(() => carryOutPart(session, place, survey, kind));
    if (!('error' in done)) continue;
    place.forgetRanges();
    parts.left.add(kind);
    parts.error ??= done.error;
  }
  return parts;
}

interface Outcome {
  /** What is to be tried the next time; null: nothing. */
  readonly kept: Kept | null;
  readonly told: readonly Problem[];
}

/** Tries the parts of one sheet again that look as they were left. */
async function tryAgain(session: Session, survey: Survey, target: Target & { readonly sheet: Excel.Worksheet }, standing: Standing, one: Kept): Promise<Outcome> {
  const { sheetName } = target;
  if (target.isProtected || contentPrint(standing) !== one.content) return { kept: null, told: [frozenLooksLeft(sheetName, new Set(kindsOf(one.prints)))] };
  const place = new Place(session.workbook, { ...target, plan: withValues(one.plan, standing) }, standing);
  const { changed, left, error } = await tryParts(session, place, survey, one.prints);
  const told = [
    ...(changed.size > 0 ? [frozenLooksLeft(sheetName, changed)] : []),
    ...(left.size > 0 ? [frozenLooksRefused(sheetName, left, problemOf(error)?.details)] : []),
  ];
  if (left.size === 0) return { kept: null, told };
  const kinds = together(left);
  const now = await tried(() => printsOf(session, place, kinds, lookPrint));
  const before = Object.fromEntries(kindsOf(one.prints).filter((kind) => kinds.has(kind)).map((kind) => [kind, one.prints[kind]]));
  return { kept: { ...one, prints: ('value' in now ? now.value : null) ?? before }, told };
}

/** Tries again what was kept, sheet by sheet. Gives what there is to tell of it. */
async function tryAll(session: Session): Promise<readonly Problem[]> {
  const all = await keptNow(session);
  if (all.length === 0) return [];
  const survey = await surveyTargets(session, { sheets: all.map(({ plan }) => plan) });
  const standing = await readStanding(session, survey.targets, () => false);
  const outcomes: Outcome[] = [];
  for (const [at, target] of survey.targets.entries()) {
    const [one, stands, { sheet }] = [all[at], standing[at], target];
    // A sheet that the user has deleted is done with.
    if (!one || !stands || !sheet) continue;
    const outcome = await tryAgain(session, survey, { ...target, sheet }, stands, one);
    outcomes.push(outcome);
    const mark = findName(survey.names, one.plan.mark);
    if (outcome.kept === null && mark && isPlain(mark.comment)) mark.item.comment = dressedComment(mark.comment);
  }
  await keep(session, outcomes.flatMap(({ kept }) => (kept ? [kept] : [])));
  return outcomes.flatMap(({ told }) => told);
}

/**
 * Tries the looks of frozen sheets again that were refused when they were written. Nothing is asked of Excel as long as
 * all marks say that their sheets are whole.
 */
export async function dressKept(session: Session, { names, targets }: Survey): Promise<readonly Problem[]> {
  const written = new Set(targets.map(({ plan }) => plan.mark.toLocaleLowerCase('sv')));
  if (![...names].some(([name, { comment }]) => !written.has(name) && isPlain(comment))) return [];
  const done = await tried(() => tryAll(session));
  return 'value' in done ? done.value : [];
}
