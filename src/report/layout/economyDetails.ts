import { measures, type Part } from '../../figures/figures';
import type { CellRange } from '../../values/cell';
import type { ConditionalFormat } from '../../workbook/sheetPlan';
import { amountColumnsOf } from '../buildReport';
import type { AmountColumn, ReportModel } from '../model';
import { isParted, MOST_PARTS, shownParts, type ShownParts } from '../parts';
import { putAmounts, putHeads, varianceRanges } from './amountTable';
import type { Canvas } from './canvas';
import { packed } from './grid';
import type { Grid } from './gridColumns';
import { nameHeight, putElsewhere } from './nameRows';
import { putRepeatedHeads } from './repeated';
import { negativeColours } from './status';
import { amountStyle, style } from './theme';

/** What the workbook tells below the areas: their parts. */

/** The height of a row that names an area over its parts, in points. */
const AREA_ROW = 22;

/** A part whose outcome stands with its income and costs, and that has nothing else to tell. */
const isGrossOnly = (part: Part): boolean =>
  isParted(part) && measures.every((measure) => measure === 'actual' || part.amounts[measure] === null);

export interface AreaParts extends ShownParts {
  readonly name: string;
}

/** Areas whose parts the workbook gives, each with those that the table of income and costs does not tell. */
export const withParts = ({ areas, sections, language }: ReportModel): AreaParts[] => areas.flatMap(({ figures: { name, parts } }) => {
  const left = sections.gross ? parts.filter((part) => !isGrossOnly(part)) : parts;
  const shown = { name, ...shownParts(left, language) };
  const isTold = shown.elsewhere !== null && sections.gross && parts.filter(isParted).length > MOST_PARTS;
  return left.length > 0 && !isTold ? [shown] : [];
});

export interface DetailPlace {
  readonly formats: readonly ConditionalFormat[];
  /** Rows that stay with the next one. */
  readonly leading: readonly number[];
  /** Each area with its parts. */
  readonly groups: readonly { readonly from: number; readonly to: number }[];
}

/** The amounts that any part that is shown has, of those of the table of areas. */
export function partsColumns(model: ReportModel): AmountColumn[] {
  return amountColumnsOf(model, withParts(model).flatMap(({ parts }) => parts));
}

/** The head over the parts' names; without amounts there is no unit to tell. */
export function partsHead({ language, unit }: ReportModel, columns: readonly AmountColumn[]): string {
  if (columns.length === 0) return language === 'sv' ? 'Verksamhetsområde' : 'Area';
  return language === 'sv' ? `Belopp i ${unit}` : `Amounts in ${unit}`;
}

/** The parts of each area under its name, in the columns of the table of areas. */
export function putParts(canvas: Canvas, grid: Grid, model: ReportModel, title: string): DetailPlace {
  const areas = withParts(model);
  const columns = partsColumns(model);
  const places = packed(grid, model.unit, (column) => columns.includes(column));
  const last = places.positions.at(-1) ?? 0;
  const first = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () =>
    putHeads(canvas, places, model, partsHead(model, columns), null));
  const top = canvas.row;
  const leading = Array.from({ length: top - first }, (_, at) => first + at);
  const groups: { from: number; to: number }[] = [];
  for (const { name, parts, elsewhere: text } of areas) {
    beginRow();
    const group = canvas.row;
    canvas.merge(canvas.row, 0, Math.max(1, last), name, style.group);
    canvas.height(canvas.row, AREA_ROW);
    leading.push(canvas.row);
    canvas.row += 1;
    if (text !== null) {
      beginRow();
      putElsewhere(canvas, grid, text);
    }
    for (const part of parts) {
      beginRow();
      canvas.put(canvas.row, 0, part.name, { ...style.name, indent: 1 });
      canvas.fill(canvas.row, 1, last, amountStyle('General', 'item'));
      putAmounts(canvas, places, null, model, canvas.row, { amounts: part.amounts, statusBase: null, periodBase: null }, 'item');
      canvas.height(canvas.row, nameHeight(part.name, grid));
      canvas.row += 1;
    }
    groups.push({ from: group, to: canvas.row - 1 });
  }
  const decimals = model.unit === 'mnkr' ? 1 : 0;
  return { formats: varianceRanges(places, top, canvas.row - 1).map((range: CellRange) => negativeColours(range, decimals)), leading, groups };
}
