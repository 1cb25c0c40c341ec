import type { Problem } from '../../values/problem';
import type { Result } from '../../values/result';
import { fail, ok } from '../../values/result';
import type { ReadBackDifference, Task, WriteReceipt } from '../../workbook/host';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import { charts, oldCharts } from './charts';
import { differences, holdsExactly } from './compare';
import { clearing, content } from './content';
import { cancelled, errorCode, isRefusal, problemOf, sheetProtected, unfinished, workbookProtected } from './excelProblems';
import { alreadyWritten } from '../../workbook/frozen';
import { sheetNameTaken } from '../../workbook/hostProblems';
import { layout } from './layout';
import { beginning, finishing, isBrokenOff, isFinished, isOurChart, names } from './marks';
import { carryOut } from './operations';
import type { Operation } from './operations';
import { pageSetup } from './pageSetup';
import { Place } from './place';
import { readRows, rowBytes } from './readRows';
import { conditionalFormats, unwritableList, validations } from './rules';
import type { Session } from './session';
import { styling } from './styling';
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
 * Everything there is to do, prepared before the first step is taken, in an order that leaves no half
 * report that looks whole: first every sheet says that it is unfinished and loses our charts, then contents, then looks,
 * and last each sheet's own first cell. Contents go from the last sheet to the first: the settings, which
 * keep what the user has typed into the report, stand before the report is overwritten. Names follow their
 * cells at once, since the next run finds the comments through them.
 */
function steps(places: readonly Place[], survey: Survey): Operation[] {
  const fill = [...places].reverse().flatMap((place) => [...clearing(place), ...content(place), ...names(place, survey.names)]);
  const look = places.flatMap((place) => [
    ...styling(place), ...layout(place), ...conditionalFormats(place), ...validations(place),
    ...charts(place), ...pageSetup(place),
  ]);
  return [
    ...places.flatMap((place) => beginning(place, survey.names)),
    ...places.flatMap((place) => oldCharts(place, isOurChart(place.plan, survey.names))),
    ...fill, ...look,
    ...places.flatMap((place) => finishing(place, survey.names)),
  ];
}

/** Another program that has saved the file, or the user, may have taken a chart away. */
const hasCharts = ({ plan, standing }: Place): boolean =>
  plan.charts.every(({ name }) => standing.charts.some((chart) => chart.name === name));

/** One sync (and one more per 1,2 MB): what Excel now shows in the cells of the plans. */
async function readBack(session: Session, places: readonly Place[]): Promise<ReadBackDifference[]> {
  const found = await readRows(session, places.map(({ plan, sheet, planned }) =>
    ({ sheet, columns: planned.right + 1, rowBytes: rowBytes(plan, planned.bottom + 1) })), 'values');
  return places.flatMap((place, index) => differences(place.plan, place.target.sheetName, found[index]?.values ?? []));
}

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

const receipt = (places: readonly Place[], changed: boolean, found: readonly ReadBackDifference[]): WriteReceipt => ({
  sheetNames: places.map((place) => place.target.sheetName), changed, differences: found,
});

/**
 * Writes our sheets in place. The number of syncs depends on the bytes alone.
 * Cancelling before the first change leaves the workbook as it was; later, the writing is finished.
 * A failure after the first change leaves the sheets that were not finished marked so; the next run rewrites them.
 */
export async function writeWorkbook(
  session: Session, plan: WorkbookPlan, task: Task | undefined,
): Promise<Result<WriteReceipt, Problem>> {
  const survey = await surveyTargets(session, plan);
  const hindered = obstacle(survey);
  if (hindered) return fail(hindered);
  task?.progress?.(0.1);
  if (task?.signal?.aborted) return fail(cancelled());
  const standing = await readStanding(session, survey.targets, ({ plan: one }) => isBrokenOff(one, survey.names));
  const places = survey.targets.flatMap((target, index) => {
    const found = standing[index];
    return found ? [new Place(session.workbook, target, found)] : [];
  });
  const isAsPlanned = places.every((place) =>
    !place.isNew && isFinished(place.target, survey.names) && holdsExactly(place.plan, place.standing) && hasCharts(place));
  if (isAsPlanned) {
    task?.progress?.(1);
    return ok(receipt(places, false, places.flatMap((place) =>
      differences(place.plan, place.target.sheetName, place.standing.values))));
  }
  task?.progress?.(0.2);
  if (task?.signal?.aborted) return fail(cancelled());
  const prepared = steps(places, survey);
  const done = { anything: false };
  try {
    await carryOut(session, prepared, (fraction) => {
      done.anything = true;
      task?.progress?.(0.2 + 0.7 * fraction);
    });
    const found = await readBack(session, places);
    await show(session, places, plan.activate);
    task?.progress?.(1);
    return ok(receipt(places, true, found));
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    return fail(!done.anything && isRefusal(error) ? problem : unfinished(problem));
  }
}
