import { sourceFormula } from '../formulas';
import { grossTable } from '../gross';
import type { ReportModel } from '../model';
import { markedFormat } from '../unsureMark';
import type { Canvas } from './canvas';
import type { Grid } from './gridColumns';
import { nameHeight, putElsewhere } from './nameRows';
import { putRepeatedHeads } from './repeated';
import { layNear } from './spans';
import { amountFormat, amountStyle, style } from './theme';

const WIDTH: Record<ReportModel['unit'], number> = { kr: 15, tkr: 11, mnkr: 10 };

const needsOf = (columns: number, unit: ReportModel['unit']): number[] => Array.from({ length: columns }, () => WIDTH[unit]);

/** Characters that each column between the names and the statuses needs; the last one stands below the statuses. */
export const grossNeeds = (model: ReportModel): number[] => (model.sections.gross ? needsOf(grossTable(model).heads.length - 1, model.unit) : []);

const NAMES = { area: style.name, part: style.nameIndented, sum: style.nameTotal } as const;

/** Income, costs, grant and their result, as the workbook gives them for each area. Gives the rows that stay with the next one. */
export function putGross(canvas: Canvas, grid: Grid, model: ReportModel, title: string): number[] {
  const sv = model.language === 'sv';
  const { groups, heads, rows } = grossTable(model);
  const spans = layNear(needsOf(heads.length, model.unit), grid.widths, 1, grid.status);
  const end = spans.at(-1)?.to ?? grid.status;
  const first = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => {
    if (groups) {
      let at = 0;
      for (const { text, columns } of groups) {
        canvas.merge(canvas.row, spans[at]?.from ?? 1, spans[at + columns - 1]?.to ?? 1, text, style.groupHead);
        at += columns;
      }
      canvas.height(canvas.row, 17);
      canvas.row += 1;
    }
    canvas.fill(canvas.row, 0, end, style.head);
    canvas.put(canvas.row, 0, sv ? 'Verksamhetsområde' : 'Area', style.headLeft);
    heads.forEach((head, at) => canvas.merge(canvas.row, spans[at]?.from ?? 1, spans[at]?.to ?? 1, head, style.head));
    canvas.row += 1;
  });
  const top = canvas.row;
  for (const { kind, name, figures, unsure } of rows) {
    beginRow();
    if (kind === 'elsewhere') {
      putElsewhere(canvas, grid, name);
      continue;
    }
    const amount = kind === 'sum' ? 'total' : 'item';
    canvas.put(canvas.row, 0, name, NAMES[kind]);
    canvas.fill(canvas.row, 1, end, amountStyle('General', amount));
    figures.forEach((figure, at) => {
      const column = spans[at]?.to ?? 0;
      const format = unsure[at] ? markedFormat(amountFormat(model.unit)) : amountFormat(model.unit);
      if (figure) canvas.put(canvas.row, column, figure.value, amountStyle(format, amount), sourceFormula(figure));
      else canvas.put(canvas.row, column, '–', amountStyle('General', 'absent'));
    });
    canvas.height(canvas.row, nameHeight(name, grid));
    canvas.row += 1;
  }
  return Array.from({ length: top - first }, (_, at) => first + at);
}
