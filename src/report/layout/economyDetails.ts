import type { AreaFigures, Figure } from '../../figures/figures';
import type { CellRange } from '../../values/cell';
import type { ConditionalFormat } from '../../workbook/sheetPlan';
import { measureOf } from '../buildReport';
import { sourceFormula } from '../formulas';
import type { ReportModel } from '../model';
import { putAmounts, putHeads, varianceRanges } from './amountTable';
import type { Canvas } from './canvas';
import { packed, type Grid } from './grid';
import { lay, wrappedLines } from './spans';
import { negativeColours } from './status';
import { amountFormat, amountStyle, style } from './theme';

/** What the workbook tells below the areas: their parts, and the income, costs and grant that their outcome is made of. */

const ROW = 19;
const LINE = 14;

const nameHeight = (name: string, grid: Grid): number => Math.max(ROW, wrappedLines(name, (grid.widths[0] ?? 30) - 2) * LINE + 5);

/** Areas whose parts the workbook gives. */
export const withParts = ({ areas }: ReportModel): AreaFigures[] => areas.map(({ figures }) => figures).filter(({ parts }) => parts.length > 0);

/** The parts of each area under its name. Gives the colours and the rows that stay with the next one. */
export function putParts(canvas: Canvas, grid: Grid, model: ReportModel): { formats: ConditionalFormat[]; leading: number[] } {
  const areas = withParts(model);
  const places = packed(grid, model.unit, ({ key }) => {
    const measure = measureOf(key);
    return measure !== null && areas.some(({ parts }) => parts.some(({ amounts }) => amounts[measure] !== null));
  });
  const last = places.positions.at(-1) ?? 0;
  putHeads(canvas, places, model, model.language === 'sv' ? `Belopp i ${model.unit}` : `Amounts in ${model.unit}`, null);
  const top = canvas.row;
  const leading = [top - 2, top - 1];
  for (const { name, parts } of areas) {
    canvas.merge(canvas.row, 0, last, name, style.group);
    canvas.height(canvas.row, ROW + 3);
    leading.push(canvas.row);
    canvas.row += 1;
    for (const part of parts) {
      canvas.put(canvas.row, 0, part.name, { ...style.name, indent: 1 });
      canvas.fill(canvas.row, 1, last, amountStyle('General', 'item'));
      putAmounts(canvas, places, null, model, canvas.row, { amounts: part.amounts, statusBase: null, periodBase: null }, 'item');
      canvas.height(canvas.row, nameHeight(part.name, grid));
      canvas.row += 1;
    }
  }
  const decimals = model.unit === 'mnkr' ? 1 : 0;
  return { formats: varianceRanges(places, top, canvas.row - 1).map((range: CellRange) => negativeColours(range, decimals)), leading };
}

/** Whether the workbook gives each area's outcome by income, costs and grant, and in no statement of the area's own. */
export const hasGross = ({ areas }: ReportModel): boolean =>
  areas.length > 0 && areas.some(({ figures: { income, costs, lines } }) => lines.length === 0 && income !== null && costs !== null);

/** Income, costs, grant and their result, as the workbook gives them for each area. */
export function putGross(canvas: Canvas, grid: Grid, model: ReportModel): number[] {
  const sv = model.language === 'sv';
  const figuresOf = ({ income, costs, grant, amounts }: AreaFigures): (Figure | null)[] => [income, costs, grant, amounts.actual];
  const heads = sv ? ['Intäkter', 'Kostnader', 'Kommunbidrag', 'Utfall'] : ['Income', 'Costs', 'Grant', 'Outcome'];
  const kept = heads.map((_, at) => model.areas.some(({ figures }) => figuresOf(figures)[at] !== null));
  const shown = heads.filter((_, at) => kept[at]);
  const spans = lay(shown.map(() => 1), grid.widths, 1, grid.status);
  canvas.fill(canvas.row, 0, grid.status, style.head);
  canvas.put(canvas.row, 0, sv ? 'Verksamhetsområde' : 'Area', style.headLeft);
  shown.forEach((head, at) => canvas.put(canvas.row, spans[at]?.to ?? 0, head, style.head));
  const leading = [canvas.row];
  canvas.row += 1;
  for (const { figures } of model.areas) {
    canvas.put(canvas.row, 0, figures.name, style.name);
    canvas.fill(canvas.row, 1, grid.status, amountStyle('General', 'item'));
    figuresOf(figures).filter((_, at) => kept[at]).forEach((figure, at) => {
      const column = spans[at]?.to ?? 0;
      if (figure) canvas.put(canvas.row, column, figure.value, amountStyle(amountFormat(model.unit), 'item'), sourceFormula(figure));
      else canvas.put(canvas.row, column, '–', amountStyle('General', 'absent'));
    });
    canvas.height(canvas.row, nameHeight(figures.name, grid));
    canvas.row += 1;
  }
  return leading;
}
