import { formatAbsoluteRange, sheetReference } from '../../values/cell';
import type { CellRange } from '../../values/cell';
import { finishedComment, isUnfinished, ownCharts, unfinishedComment } from '../../workbook/markComment';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { newbornText, unfinishedText } from '../../workbook/unfinished';
import { comparable } from './compare';
import { entryOf } from './entries';
import { operation } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';
import type { FoundName, StandingChart, Target } from './survey';
import { findName, intentFormula, intentName } from './survey';

type Names = ReadonlyMap<string, FoundName>;

const firstCell: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

/** Tells the charts that an earlier run drew from those that the user has put into the sheet: by our names, and one without a name yet by that of its first series. */
export function isOurChart(plan: SheetPlan, names: Names): (chart: StandingChart) => boolean {
  const isOwn = ownCharts(plan, findName(names, plan.mark)?.comment ?? '');
  return ({ name, firstSeries }) => isOwn(name) || firstSeries === newbornText;
}

const pointsAt = (names: Names, name: string, sheet: string, range: CellRange): boolean =>
  comparable(findName(names, name)?.refersTo ?? '') === comparable(`=${sheetReference(sheet)}${formatAbsoluteRange(range)}`);

/** Whether the last write was of this plan, came to its end, and the names still point where they should. */
export const isFinished = ({ plan, sheetName }: Target, names: Names): boolean =>
  findName(names, plan.mark)?.comment === finishedComment(plan)
  && pointsAt(names, plan.mark, sheetName, firstCell)
  && plan.names.every(({ name, range }) => pointsAt(names, name, sheetName, range));

/** Whether a write of this sheet began and did not come to its end. */
export const isBrokenOff = ({ mark }: SheetPlan, names: Names): boolean =>
  findName(names, intentName(mark)) !== undefined || isUnfinished(findName(names, mark)?.comment ?? '');

const nameBytes = 500;

/** A name of the workbook for cells of this sheet; one that is already there is turned to them. */
function nameCells(place: Place, names: Names, name: string, range: CellRange): Operation {
  const found = findName(names, name);
  return operation(nameBytes, () => {
    if (!found) place.workbook.names.add(name, place.range(range));
    else found.item.formula = `=${sheetReference(place.target.sheetName)}${formatAbsoluteRange(range)}`;
  });
}

/**
 * Before anything else: the sheet is there, says that it is unfinished, and bears our mark.
 * A new sheet is announced by a name before it is added, so that it is known as ours
 * also when the writing is broken off between the two.
 */
export function beginning(place: Place, names: Names): Operation[] {
  const { plan } = place;
  const intent = findName(names, intentName(plan.mark));
  const add = operation(3 * nameBytes, () => {
    const { workbook } = place;
    const formula = intentFormula(plan.name);
    if (!intent) workbook.names.add(intentName(plan.mark), formula).visible = false;
    else if (intent.refersTo !== formula) intent.item.formula = formula;
    place.added(workbook.worksheets.add(plan.name));
  });
  const mark = nameCells(place, names, plan.mark, firstCell);
  const comment = operation(nameBytes, () => {
    place.workbook.names.getItem(plan.mark).comment = unfinishedComment(plan, findName(names, plan.mark)?.comment ?? '');
  });
  const say = operation(nameBytes, () => { place.range(firstCell).formulas = [[unfinishedText]]; });
  return [...(place.isNew ? [add] : []), say, mark, comment];
}

/** The plan's further names. */
export const names = (place: Place, found: Names): Operation[] =>
  place.plan.names.map(({ name, range }) => nameCells(place, found, name, range));

/** After everything else: the first cell gets its own content, and the mark says what was written. */
export function finishing(place: Place, found: Names): Operation[] {
  const { plan } = place;
  const hasIntent = place.isNew || findName(found, intentName(plan.mark)) !== undefined;
  return [operation(4 * nameBytes, () => {
    const all = place.workbook.names;
    place.range(firstCell).formulas = [[entryOf(plan.rows[0]?.cells[0])]];
    if (hasIntent) all.getItem(intentName(plan.mark)).delete();
    all.getItem(plan.mark).comment = finishedComment(plan);
  })];
}
