import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import type { ReadBackDifference, Task, WriteReceipt } from '../../workbook/host';
import type { Retry } from '../../workbook/looks';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import { oldCharts } from './charts';
import { differences, holdsExactly } from './compare';
import { clearing, content, revealing } from './content';
import { dress } from './dressing';
import { dressKept } from './frozenLooks/dressKept';
import { cancelled, errorCode, isRefusal, problemOf, sheetProtected, unfinished, unverified, workbookProtected } from './excelProblems';
import { alreadyWritten } from '../../workbook/frozen';
import { rowsShown, sheetNameTaken } from '../../workbook/hostProblems';
import type { Completeness } from './marks';
import { beginning, completeness, finishing, isBrokenOff, isIncomplete, isOurChart, names } from './marks';
import { carryOut, operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import { Place } from './place';
import type { ReadRows, RowQuestions } from './readRows';
import { rowBytes, rowQuestions } from './readRows';
import { unwritableList } from './rules';
import type { Session } from './session';
import { numberFormats } from './styling';
import type { Survey } from './survey';
import { readStanding, surveyTargets } from './survey';

/** What makes writing impossible, known before anything is touched. */
function obstacle(survey: Survey): Problem | null {
  const taken = survey.taken[0];
  if (taken) return sheetNameTaken(taken.name);
  const written = survey.targets.find(({ plan, sheet }) => plan.writeOnce && sheet !== null && !isBrokenOff(plan, survey.names));
  if (written) return alreadyWritten(written.sheetName);
  const list = survey.targets.map(({ plan }) => unwritableList(plan)).find((problem) => problem !== null);
  if (list) return list;
  const locked = survey.targets.find((target) => target.isProtected);
  if (locked) return sheetProtected(locked.sheetName);
  const added = survey.targets.find((target) => target.sheet === null);
  return added && survey.workbookIsProtected ? workbookProtected(added.plan.name) : null;
}

/**
 * What the sheets say, prepared before the first step is taken, in an order that leaves no half report that looks whole:
 * first every sheet says that it is unfinished and loses our charts, then contents, and last each sheet's own first cell.
 * Contents go from the last sheet to the first: the settings, which keep what the user has typed into the report, stand
 * before the report is overwritten. Names follow their cells at once, since the next run finds the comments through them.
 */
function contentSteps(places: readonly Place[], survey: Survey): Operation[] {
  return [
    ...places.flatMap((place) => beginning(place, survey.names)),
    ...places.flatMap((place) => oldCharts(place, isOurChart(place.plan, survey.names))),
    ...[...places].reverse().flatMap((place) => [...revealing(place), ...clearing(place), ...content(place), ...numberFormats(place), ...names(place, survey.names)]),
    ...places.flatMap((place) => finishing(place, survey.names)),
    ...(survey.isManual ? [...places].reverse().map(calculation) : []),
  ];
}

/** Where the user has Excel calculate only on demand, our formulas are calculated and the rest is left as it is. */
const calculation = (place: Place): Operation => operation(rangeBytes, () => place.sheet.calculate(false));

/** Another program that has saved the file, or the user, may have taken a chart away. */
const hasCharts = ({ plan, standing }: Place): boolean =>
  plan.charts.every(({ name }) => standing.charts.some((chart) => chart.name === name));

/** What Excel now shows in the cells of the plans. */
const readingBack = (places: readonly Place[]) => (): RowQuestions => rowQuestions(places.map(({ plan, sheet, planned }) =>
  ({ sheet, columns: planned.right + 1, rowBytes: rowBytes(plan, planned.bottom + 1) })), 'values');

const allDifferences = (places: readonly Place[], rows: readonly ReadRows[]): ReadBackDifference[] =>
  places.flatMap((place, index) => differences(place.plan, place.target.sheetName, rows[index]?.values ?? []));

/** Shows a sheet. A refusal (another workbook has the focus) does not make the report less whole. */
async function show(session: Session, places: readonly Place[], mark: string | undefined): Promise<void> {
  const place = places.find(({ plan }) => plan.mark === mark);
  if (!place) return;
  place.sheet.activate();
  try {
    await session.sync();
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}

/** How much of the plans the sheets hold already. */
function standsAlready(places: readonly Place[], survey: Survey): Completeness {
  const each = places.map((place) => {
    if (place.isNew || !holdsExactly(place.plan, place.standing)) return 'other';
    const found = completeness(place.target, survey.names);
    return found === 'whole' && !hasCharts(place) ? 'plain' : found;
  });
  return each.includes('other') ? 'other' : each.includes('plain') ? 'plain' : 'whole';
}

/** Writes what the sheets say. A failure after the first change leaves the sheets that were not finished marked so; the next run rewrites them. */
async function writeContent(session: Session, places: readonly Place[], survey: Survey, progress: (fraction: number) => void): Promise<Problem | null> {
  const done = { anything: false };
  try {
    await carryOut(session, contentSteps(places, survey), (fraction) => {
      done.anything = true;
      progress(fraction);
    });
    return null;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return !done.anything && isRefusal(error) ? problem : unfinished(problem);
  }
}

/**
 * Writes our sheets in place: what they say first and as one, and then how they look, of which Excel may refuse any part.
 * The number of syncs depends on the bytes alone, as long as nothing is refused.
 * `retry`: when what is refused of the looks is tried again. Cancelling before the first change leaves the workbook as it was; later, the writing is finished.
 */
export async function writeWorkbook(
  session: Session, plan: WorkbookPlan, task: Task | undefined, retry: Retry = 'update',
): Promise<Result<WriteReceipt, Problem>> {
  const survey = await surveyTargets(session, plan);
  const hindered = obstacle(survey);
  if (hindered) return fail(hindered);
  task?.progress?.(0.1);
  if (task?.signal?.aborted) return fail(cancelled());
  const standing = await readStanding(session, survey.targets, ({ plan: one }) => isIncomplete(one, survey.names));
  const places = survey.targets.flatMap((target, index) => {
    const found = standing[index];
    return found ? [new Place(session.workbook, target, found)] : [];
  });
  const sheetNames = places.map((place) => place.target.sheetName);
  const stands = standsAlready(places, survey);
  if (stands === 'whole') {
    const remarks = await dressKept(session, survey);
    task?.progress?.(1);
    return ok({ sheetNames, changed: false, differences: allDifferences(places, places.map((place) => place.standing)), ...remarks.length > 0 && { remarks } });
  }
  task?.progress?.(0.2);
  if (task?.signal?.aborted) return fail(cancelled());
  if (stands === 'other') {
    const broken = await writeContent(session, places, survey, (fraction) => task?.progress?.(0.2 + 0.5 * fraction));
    if (broken) return fail(broken);
  }
  try {
    const { refused, rows } = await dress(session, { places, chartsStand: stands === 'plain', ask: readingBack(places), retry }, survey, (fraction) => task?.progress?.(0.7 + 0.2 * fraction));
    await show(session, places, plan.activate);
    const kept = await dressKept(session, survey);
    task?.progress?.(1);
    const revealed = stands === 'other' ? places.filter(({ standing: { hiding } }) => hiding.isFiltered || hiding.hidesRows) : [];
    const remarks = [...(revealed.length > 0 ? [rowsShown(revealed.map(({ target }) => target.sheetName))] : []), ...(refused ? [refused] : []), ...kept];
    const changed = stands === 'other' || refused === null;
    return ok({ sheetNames, changed, differences: allDifferences(places, rows), ...remarks.length > 0 && { remarks } });
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return fail(unverified(problem));
  }
}
