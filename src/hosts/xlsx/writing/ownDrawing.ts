import { ownCharts } from '../../../workbook/markComment';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { newbornText } from '../../../workbook/unfinished';
import { chartXml } from './chartXml';
import type { Dialect } from './dialect';
import { damagedPart } from '../reading/fileProblems';
import { chartAnchorXml, emptyDrawing, parseDrawing, type Anchor, type Drawing } from './drawingXml';
import type { PackageEdits } from './packageEdits';
import { partTypes } from './partTypes';

export interface Place {
  /** The sheet's part. */
  readonly sheetPath: string;
  /** The tab's name. */
  readonly sheetName: string;
  /** Where the workbook part lies: `xl/`. */
  readonly folder: string;
  readonly dialect: Dialect;
  /** The comment of the sheet's mark, as the run before left it. */
  readonly markComment: string;
}

/**
 * Puts the plan's charts on the sheet: each into the part that it had before, by its name. What the user has laid
 * there stays; charts of ours that are no longer wanted go, also those that Excel drew. The answer is the drawing's relationship, null without one.
 */
export function putDrawing(edits: PackageEdits, plan: SheetPlan, place: Place): string | null {
  const { sheetPath, folder, dialect } = place;
  const known = edits.relationships(sheetPath).find((one) => one.kind === 'drawing' && !one.external);
  const path = known?.target ?? edits.freePath(`${folder}drawings/drawing`, '.xml');
  const before = known ? readDrawing(edits, path) : emptyDrawing(dialect);
  if (before === null) return null;

  const taken = new Set<Anchor>();
  const reused = plan.charts.map((chart) => {
    const anchor = before.anchors.find((one) => one.name === chart.name && one.chartId !== null && !taken.has(one));
    if (anchor) taken.add(anchor);
    return anchor;
  });
  const left = before.anchors.filter((anchor) => !taken.has(anchor));
  const isOwn = ownCharts(plan, place.markComment);
  // A second chart of a name that is still wanted is the user's copy.
  const wanted = new Set(plan.charts.map(({ name }) => name));
  const isOld = ({ name, chartId }: Anchor) => chartId !== null && !wanted.has(name) && isOwn(name);
  const ours = new Set(left.filter((anchor) => anchor.ours || isOld(anchor) || isNewborn(edits, path, anchor)));
  const foreign = left.filter((anchor) => !ours.has(anchor));
  ours.forEach((anchor) => dropChart(edits, path, anchor));
  if (plan.charts.length === 0 && foreign.length === 0) {
    if (known) dropDrawing(edits, sheetPath, path);
    return null;
  }

  if (!known) edits.put(path, before.head + before.tail);
  let lastId = before.anchors.reduce((most, anchor) => Math.max(most, anchor.id), 1);
  const anchors = plan.charts.map((chart, index) => {
    const anchor = reused[index];
    const chartPath = chartPathOf(edits, path, anchor) ?? edits.freePath(`${folder}charts/chart`, '.xml');
    edits.put(chartPath, chartXml(chart, { plan, sheetName: place.sheetName, dialect }));
    edits.setContentType(chartPath, partTypes.chart);
    const relationship = edits.relate(path, chartPath, dialect.relationshipType('chart'));
    return chartAnchorXml(chart, anchor && anchor.id > 0 ? anchor.id : ++lastId, relationship, dialect);
  });
  edits.put(path, before.head + anchors.join('') + foreign.map((anchor) => anchor.text).join('') + before.tail);
  edits.setContentType(path, partTypes.drawing);
  return edits.relate(sheetPath, path, dialect.relationshipType('drawing'));
}

function readDrawing(edits: PackageEdits, path: string): Drawing | null {
  const xml = edits.text(path);
  const drawing = xml === null ? null : parseDrawing(xml);
  if (drawing === null) edits.problem ??= damagedPart(path);
  return drawing;
}

const chartPathOf = (edits: PackageEdits, drawing: string, anchor: Anchor | undefined): string | null =>
  edits.relationships(drawing).find((one) => one.id === anchor?.chartId && one.kind === 'chart')?.target ?? null;

/** Whether Excel had drawn it for us when writing broke off, before it got its name: by what its first series is called. */
function isNewborn(edits: PackageEdits, drawing: string, anchor: Anchor): boolean {
  const path = chartPathOf(edits, drawing, anchor);
  const seriesName = path === null ? null : firstSeriesName.exec(edits.text(path) ?? '');
  return seriesName?.[1]?.includes(`>${newbornText}<`) ?? false;
}

const firstSeriesName = /<(?:\w+:)?ser>.*?<(?:\w+:)?tx>(.*?)<\/(?:\w+:)?tx>/s;

function dropChart(edits: PackageEdits, drawing: string, anchor: Anchor): void {
  const path = chartPathOf(edits, drawing, anchor);
  edits.unrelate(drawing, (one) => one.id === anchor.chartId);
  if (path !== null) edits.remove(path);
}

function dropDrawing(edits: PackageEdits, sheetPath: string, path: string): void {
  edits.unrelate(sheetPath, (one) => one.kind === 'drawing');
  edits.remove(path);
}
