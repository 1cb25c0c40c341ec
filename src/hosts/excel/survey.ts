import type { CellRange } from '../../values/cell';
import type { SheetPlan, WorkbookPlan } from '../../workbook/sheetPlan';
import { readRows, rowBytes } from './readRows';
import type { Session } from './session';

/** A name of the workbook as it was found. */
export interface FoundName {
  readonly item: Excel.NamedItem;
  readonly refersTo: string;
  readonly comment: string;
}

/** The sheet that a plan is to be written to, as it was found. */
export interface Target {
  readonly plan: SheetPlan;
  /** Null: it is to be added. */
  readonly sheet: Excel.Worksheet | null;
  /** The tab's name: the user's own when she has renamed it. */
  readonly sheetName: string;
  readonly isProtected: boolean;
}

export interface Survey {
  readonly workbookIsProtected: boolean;
  /** Excel calculates only when it is asked to. */
  readonly isManual: boolean;
  /** By name in lower case: Excel's names know no case. */
  readonly names: ReadonlyMap<string, FoundName>;
  readonly targets: readonly Target[];
  /** Plans whose wanted name belongs to a sheet of the user's. */
  readonly taken: readonly SheetPlan[];
}

/** Says, before a sheet is added, that the sheet of this name will be ours: a write that is broken off right after it finds its sheet again. */
export const intentName = (mark: string): string => `${mark}_ny`;

export const intentFormula = (sheetName: string): string => `="${sheetName.replaceAll('"', '""')}"`;

/** Of charts, as Excel calls them: bars and lines with points. */
export const chartKind = { bar: 'BarClustered', line: 'LineMarkers' } as const;

const drawnKinds: ReadonlySet<string> = new Set(Object.values(chartKind));

const lower = (name: string): string => name.toLocaleLowerCase('sv');

export const findName = (names: ReadonlyMap<string, FoundName>, name: string): FoundName | undefined =>
  names.get(lower(name));

/** The sheet in `='Rapport'!$A$1`, also when the cell itself is gone (`=Rapport!#REF!`); null when the sheet is. */
export function sheetOfReference(refersTo: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(refersTo);
  return match ? match[1]?.replaceAll("''", "'") ?? match[2] ?? null : null;
}

/** One sync: protection, calculation, sheets and names; from them, where each plan goes. */
export async function surveyTargets(session: Session, plan: WorkbookPlan): Promise<Survey> {
  const { workbook } = session;
  workbook.protection.load('protected');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  workbook.names.load('items/name,items/formula,items/comment');
  await session.sync();
  const names = new Map(workbook.names.items.map((item) =>
    [lower(item.name), { item, refersTo: String(item.formula), comment: item.comment }]));
  const sheets = new Map(workbook.worksheets.items.map((sheet) => [lower(sheet.name), sheet]));
  const targets: Target[] = [];
  const taken: SheetPlan[] = [];
  /** Two marks may have come to point at one sheet; the first plan gets it. */
  const claimed = new Set<Excel.Worksheet>();
  const wanted = new Set<string>();
  const free = (sheet: Excel.Worksheet | undefined) => (sheet && !claimed.has(sheet) ? sheet : undefined);
  for (const sheetPlan of plan.sheets) {
    const marked = sheetOfReference(findName(names, sheetPlan.mark)?.refersTo ?? '');
    const own = marked === null ? undefined : free(sheets.get(lower(marked)));
    const sameName = sheets.get(lower(sheetPlan.name));
    const begun = findName(names, intentName(sheetPlan.mark))?.refersTo === intentFormula(sheetPlan.name);
    const sheet = own ?? (begun ? sameName : undefined);
    if (!sheet && (sameName || wanted.has(lower(sheetPlan.name)))) taken.push(sheetPlan);
    if (sheet) claimed.add(sheet);
    wanted.add(lower(sheetPlan.name));
    targets.push({
      plan: sheetPlan, sheet: sheet ?? null, sheetName: sheet?.name ?? sheetPlan.name,
      isProtected: sheet?.protection.protected ?? false,
    });
  }
  return {
    workbookIsProtected: workbook.protection.protected, isManual: workbook.application.calculationMode === 'Manual', names, targets, taken,
  };
}

export interface StandingChart {
  readonly item: Excel.Chart;
  readonly id: string;
  readonly name: string;
  /** What its first series is called; null where nobody needed to know. */
  readonly firstSeries: string | null;
}

/** What keeps rows from view: Excel writes a block into the rows that are shown, and misplaces it where some are not. */
export interface Hiding {
  readonly isFiltered: boolean;
  readonly hidesRows: boolean;
}

/** Asked along with other things; the answer is to be taken after the sync. */
export function askHiding(sheet: Excel.Worksheet, used: Excel.Range): () => Hiding {
  sheet.autoFilter.load('isDataFiltered');
  used.load('rowHidden');
  return () => ({
    isFiltered: sheet.autoFilter.isDataFiltered,
    // Null: some are and some are not.
    hidesRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
  });
}

/** What stands in a sheet of ours before it is written. */
export interface Standing {
  /** From A1 to the last cell with a value; null when there is none. */
  readonly range: CellRange | null;
  /** As far as formats reach, within reason. */
  readonly formatted: CellRange | null;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly charts: readonly StandingChart[];
  readonly hiding: Hiding;
}

/** Formats that reach further than any report of ours are the user's: an entire row or column that she coloured. */
const reach = { rows: 20_000, columns: 200 };

const nothing: Standing = {
  range: null, formatted: null, formulas: [], values: [], charts: [], hiding: { isFiltered: false, hidesRows: false },
};

function lastCell(range: Excel.Range, limit: { rows: number; columns: number }): CellRange | null {
  if (range.isNullObject) return null;
  return {
    top: 0, left: 0,
    bottom: Math.min(limit.rows, range.rowIndex + range.rowCount) - 1,
    right: Math.min(limit.columns, range.columnIndex + range.columnCount) - 1,
  };
}

/** Only a chart of a kind that we draw is asked for its series: not every kind has them. */
const askSeries = (chart: Excel.Chart): void => {
  if (drawnKinds.has(chart.chartType)) chart.series.load('items/name');
};

const standingChart = (chart: Excel.Chart, isAsked: boolean): StandingChart => ({
  item: chart,
  id: chart.id,
  name: chart.name,
  firstSeries: isAsked && drawnKinds.has(chart.chartType) ? chart.series.items[0]?.name ?? null : null,
});

/** Two syncs: the charts that stand in sheets now, with the names of their series. */
export async function chartsNow(session: Session, sheets: readonly Excel.Worksheet[]): Promise<StandingChart[][]> {
  for (const sheet of sheets) sheet.charts.load('items/id,items/name,items/chartType');
  await session.sync();
  for (const sheet of sheets) sheet.charts.items.forEach(askSeries);
  await session.sync();
  return sheets.map((sheet) => sheet.charts.items.map((chart) => standingChart(chart, true)));
}

/**
 * Two syncs (and one more per 1,2 MB), whatever the number of sheets: how much stands in our own sheets, and what.
 * Where writing was broken off, also what the charts' series are called.
 */
export async function readStanding(
  session: Session, targets: readonly Target[], isBrokenOff: (target: Target) => boolean,
): Promise<Standing[]> {
  if (targets.every((target) => target.sheet === null)) return targets.map(() => nothing);
  const sizes = targets.map((target) => {
    const { sheet } = target;
    if (!sheet) return null;
    const withValues = sheet.getUsedRangeOrNullObject(true);
    const withFormats = sheet.getUsedRangeOrNullObject(false);
    withValues.load('rowIndex,columnIndex,rowCount,columnCount');
    withFormats.load('rowIndex,columnIndex,rowCount,columnCount');
    const isBroken = isBrokenOff(target);
    sheet.charts.load(isBroken ? 'items/id,items/name,items/chartType' : 'items/id,items/name');
    return { sheet, withValues, withFormats, isBroken, hiding: askHiding(sheet, withValues) };
  });
  await session.sync();
  for (const size of sizes) if (size?.isBroken) size.sheet.charts.items.forEach(askSeries);
  const ranges = sizes.map((size) => (size ? lastCell(size.withValues, { rows: Infinity, columns: Infinity }) : null));
  const contents = await readRows(session, targets.map(({ sheet, plan }, index) => {
    const range = ranges[index];
    // A sheet that has grown far beyond the plan is not worth comparing: it is rewritten.
    if (!sheet || !range || range.bottom > 4 * plan.rows.length + 1_000) return null;
    const bytes = rowBytes(plan, range.bottom + 1).map((row) => 2 * row);
    return { sheet, columns: range.right + 1, rowBytes: bytes };
  }), 'formulas,values');
  return sizes.map((size, index) => (size ? {
    range: ranges[index] ?? null,
    formatted: lastCell(size.withFormats, reach),
    formulas: contents[index]?.formulas ?? [],
    values: contents[index]?.values ?? [],
    charts: size.sheet.charts.items.map((chart) => standingChart(chart, size.isBroken)),
    hiding: size.hiding(),
  } : nothing));
}
