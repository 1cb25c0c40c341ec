import { formatAbsoluteRange, sheetReference } from '../../values/cell';
import type { CellRange } from '../../values/cell';
import { finishedComment, isPlain, isUnfinished, ownCharts, plainComment, unfinishedComment } from '../../workbook/markComment';
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

export type Completeness = 'whole' | 'plain' | 'other';

/**
 * How far the last write of this very plan came: `plain` is without (some of) its looks. `other` where it was of another
 * plan or broken off, and where the names no longer point where they should.
 */
export function completeness({ plan, sheetName }: Target, names: Names): Completeness {
  const isInPlace = pointsAt(names, plan.mark, sheetName, firstCell) && plan.names.every(({ name, range }) => pointsAt(names, name, sheetName, range));
  const comment = findName(names, plan.mark)?.comment;
  if (!isInPlace) return 'other';
  return comment === finishedComment(plan) ? 'whole' : comment === plainComment(plan) ? 'plain' : 'other';
}

/** Whether a write of this sheet began and did not come to its end. */
export const isBrokenOff = ({ mark }: SheetPlan, names: Names): boolean =>
  findName(names, intentName(mark)) !== undefined || isUnfinished(findName(names, mark)?.comment ?? '');

/** Whether charts of ours may stand there without their names: it was broken off, or refused on the way. */
export const isIncomplete = (plan: SheetPlan, names: Names): boolean => isBrokenOff(plan, names) || isPlain(findName(names, plan.mark)?.comment ?? '');

const nameBytes = 500;

/** A name of the workbook for cells of this sheet; one that is already there is turned to them. */
function nameCells(place: Place, names: Names, name: string, range: CellRange): Operation[] {
  const found = findName(names, name);
  if (found && pointsAt(names, name, place.target.sheetName, range)) return [];
  return [operation(nameBytes, () => {
    if (!found) place.workbook.names.add(name, place.range(range));
    else found.item.formula = `=${sheetReference(place.target.sheetName)}${formatAbsoluteRange(range)}`;
  })];
}

/**
 * Sets the mark's comment. Each time, Excel on the web forgets what the user could have undone: so never to what it says
 * already.
 */
const comment = ({ workbook, plan }: Place, text: string, before: string | undefined): Operation[] =>
  (text === before ? [] : [operation(nameBytes, () => { workbook.names.getItem(plan.mark).comment = text; })]);

/**
 * Before anything else: the sheet is there, says that it is unfinished, and bears our mark.
 * A new sheet is announced by a name before it is added, so that it is known as ours
 * also when the writing is broken off between the two.
 */
export function beginning(place: Place, names: Names): Operation[] {
  const { plan } = place;
  const intent = findName(names, intentName(plan.mark));
  const before = findName(names, plan.mark)?.comment;
  const add = operation(3 * nameBytes, () => {
    const { workbook } = place;
    const formula = intentFormula(plan.name);
    if (!intent) workbook.names.add(intentName(plan.mark), formula).visible = false;
    else if (intent.refersTo !== formula) intent.item.formula = formula;
    place.added(workbook.worksheets.add(plan.name));
  });
  const say = operation(nameBytes, () => { place.range(firstCell).formulas = [[unfinishedText]]; });
  return [
    ...(place.isNew ? [add] : []), say, ...nameCells(place, names, plan.mark, firstCell),
    ...comment(place, unfinishedComment(plan, before ?? ''), before),
  ];
}

/** The plan's further names. */
export const names = (place: Place, found: Names): Operation[] =>
  place.plan.names.flatMap(({ name, range }) => nameCells(place, found, name, range));

/** After all content: the first cell gets its own, and the mark says what was written, and that its looks are still to come. */
export function finishing(place: Place, found: Names): Operation[] {
  const { plan } = place;
  const hasIntent = place.isNew || findName(found, intentName(plan.mark)) !== undefined;
  return [operation(4 * nameBytes, () => {
    const all = place.workbook.names;
    place.range(firstCell).formulas = [[entryOf(plan.rows[0]?.cells[0])]];
    if (hasIntent) all.getItem(intentName(plan.mark)).delete();
    all.getItem(plan.mark).comment = plainComment(plan);
  })];
}

/** After all looks. */
export const dressed = (place: Place): Operation[] => comment(place, finishedComment(place.plan), undefined);
