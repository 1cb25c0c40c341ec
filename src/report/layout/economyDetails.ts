import type { Figure, Part } from '../../figures/figures';
import type { UnsureFigures } from '../../figures/unsure';
import type { CellRange } from '../../values/cell';
import type { Language } from '../../values/language';
import type { ConditionalFormat } from '../../workbook/sheetPlan';
import { measures } from '../../figures/figures';
import { amountColumnsOf } from '../buildReport';
import { sourceFormula } from '../formulas';
import type { AmountColumn, ReportModel } from '../model';
import { isUnsure, markedFormat } from '../unsure';
import { enumerated } from '../../values/enumerated';
import { putAmounts, putHeads, varianceRanges } from './amountTable';
import type { Canvas } from './canvas';
import { aligned } from './grid';
import type { Grid } from './gridColumns';
import { putRepeatedHeads } from './repeated';
import { lay, wrappedLines } from './spans';
import { negativeColours } from './status';
import { amountFormat, amountStyle, style } from './theme';

/** What the workbook tells below the areas: their parts, and the income, costs and grant that their outcome is made of. */

const ROW = 19;
const LINE = 14;

const heightFor = (text: string, characters: number): number => Math.max(ROW, wrappedLines(text, characters - 2) * LINE + 5);

const nameHeight = (name: string, grid: Grid): number => heightFor(name, grid.widths[0] ?? 30);

const parted = ({ income, costs }: Pick<Part, 'income' | 'costs'>): boolean => income !== null && costs !== null;

/** A part whose outcome stands with its income and costs, and that has nothing else to tell. */
const isGrossOnly = (part: Part): boolean =>
  parted(part) && measures.every((measure) => measure === 'actual' || part.amounts[measure] === null);

/** More parts of one area than this are the workbook's own detail: no nämnd reads hundreds of accounts. */
const MOST_PARTS = 40;

const MOST_SHEETS = 3;

/** "41 delar, se fliken Vuxen i arbetsboken": what stands for parts that are too many. */
function elsewhere(parts: readonly Part[], language: Language): string {
  const figures = parts.flatMap(({ amounts, income, costs, grant }) => [...Object.values(amounts), income, costs, grant]);
  const sheets = [...new Set(figures.flatMap((figure) => figure?.terms.map(({ cell }) => cell.sheet) ?? []))];
  const named = sheets.length > 0 && sheets.length <= MOST_SHEETS ? enumerated(sheets, language) : null;
  if (language === 'en') return `${parts.length} parts, see ${named === null ? 'the workbook' : `the ${sheets.length === 1 ? 'sheet' : 'sheets'} ${named} in the workbook`}`;
  return `${parts.length} delar, se ${named === null ? 'arbetsboken' : `${sheets.length === 1 ? 'fliken' : 'flikarna'} ${named} i arbetsboken`}`;
}

/** An area's parts; a sentence that says where they stand, and none of them, where they are too many. */
interface ShownParts {
  readonly parts: readonly Part[];
  readonly elsewhere: string | null;
}

const shownParts = (parts: readonly Part[], language: Language): ShownParts =>
  (parts.length > MOST_PARTS ? { parts: [], elsewhere: elsewhere(parts, language) } : { parts, elsewhere: null });

export interface AreaParts extends ShownParts {
  readonly name: string;
}

/** Areas whose parts the workbook gives, each with those that the table of income and costs does not tell. */
export const withParts = ({ areas, sections, language }: ReportModel): AreaParts[] => areas.flatMap(({ figures: { name, parts } }) => {
  const left = sections.gross ? parts.filter((part) => !isGrossOnly(part)) : parts;
  const shown = { name, ...shownParts(left, language) };
  const isTold = shown.elsewhere !== null && sections.gross && parts.filter(parted).length > MOST_PARTS;
  return left.length > 0 && !isTold ? [shown] : [];
});

export interface DetailPlace {
  readonly formats: readonly ConditionalFormat[];
  /** Rows that stay with the next one. */
  readonly leading: readonly number[];
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

/** A row of words alone, from the names to the last column. */
function putElsewhere(canvas: Canvas, grid: Grid, text: string): void {
  canvas.merge(canvas.row, 0, grid.status, text, style.nameIndented);
  canvas.height(canvas.row, heightFor(text, grid.widths.slice(0, grid.status + 1).reduce((sum, width) => sum + width, 0)));
  canvas.row += 1;
}

/** The parts of each area under its name, in the columns of the table of areas. */
export function putParts(canvas: Canvas, grid: Grid, model: ReportModel, title: string): DetailPlace {
  const areas = withParts(model);
  const columns = partsColumns(model);
  const places = aligned(grid, (column) => columns.includes(column));
  const first = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () =>
    putHeads(canvas, places, model, partsHead(model, columns), null, grid.status));
  const top = canvas.row;
  const leading = Array.from({ length: top - first }, (_, at) => first + at);
  for (const { name, parts, elsewhere: text } of areas) {
    beginRow();
    canvas.merge(canvas.row, 0, grid.status, name, style.group);
    canvas.height(canvas.row, ROW + 3);
    leading.push(canvas.row);
    canvas.row += 1;
    if (text !== null) {
      beginRow();
      putElsewhere(canvas, grid, text);
    }
    for (const part of parts) {
      beginRow();
      canvas.put(canvas.row, 0, part.name, { ...style.name, indent: 1 });
      canvas.fill(canvas.row, 1, grid.status, amountStyle('General', 'item'));
      putAmounts(canvas, places, null, model, canvas.row, { amounts: part.amounts, statusBase: null, periodBase: null }, 'item');
      canvas.height(canvas.row, nameHeight(part.name, grid));
      canvas.row += 1;
    }
  }
  const decimals = model.unit === 'mnkr' ? 1 : 0;
  return { formats: varianceRanges(places, top, canvas.row - 1).map((range: CellRange) => negativeColours(range, decimals)), leading };
}

/** A row of the table of income and costs; figures by the table's heads. `elsewhere`: words alone, for parts that are too many. */
export interface GrossRow {
  readonly kind: 'area' | 'part' | 'sum' | 'elsewhere';
  readonly name: string;
  readonly figures: readonly (Figure | null)[];
  /** By figure: whether it bears the mark of what may be read wrongly. */
  readonly unsure: readonly boolean[];
}

const grossKeys = ['income', 'costs', 'grant', 'actual'] as const;

const grossFigures = ({ income, costs, grant, amounts }: Pick<Part, 'income' | 'costs' | 'grant' | 'amounts'>): (Figure | null)[] =>
  [income, costs, grant, amounts.actual];

/** The table of income and costs: heads of the kinds that any row has, and each row's figures by them. */
export interface GrossTable {
  readonly heads: readonly string[];
  readonly rows: readonly GrossRow[];
}

/** Each area with its parts, and the sum row that the workbook prints: its own sum, which need not be the committee's. */
export function grossTable({ areas, sumRow, language }: ReportModel): GrossTable {
  const row = (kind: GrossRow['kind'], part: Part, unsure: UnsureFigures = {}): GrossRow =>
    ({ kind, name: part.name, figures: grossFigures(part), unsure: grossKeys.map((key) => isUnsure(key, unsure)) });
  const rows: GrossRow[] = [
    ...areas.flatMap(({ figures, unsure }) => {
      const { parts, elsewhere: text } = shownParts(figures.parts.filter(parted), language);
      return [row('area', figures, unsure), ...parts.map((part) => row('part', part)), ...text === null ? [] : [{ kind: 'elsewhere' as const, name: text, figures: [], unsure: [] }]];
    }),
    ...sumRow && parted(sumRow) ? [row('sum', sumRow)] : [],
  ];
  const heads = language === 'sv' ? ['Intäkter', 'Kostnader', 'Kommunbidrag', 'Utfall'] : ['Income', 'Costs', 'Grant', 'Outcome'];
  const kept = heads.map((_, at) => rows.some(({ figures }) => figures[at]));
  const only = <T>(all: readonly T[]): T[] => all.filter((_, at) => kept[at]);
  return { heads: only(heads), rows: rows.map((each) => ({ ...each, figures: only(each.figures), unsure: only(each.unsure) })) };
}

const GROSS_NAMES = { area: style.name, part: style.nameIndented, sum: style.nameTotal } as const;

/** Income, costs, grant and their result, as the workbook gives them for each area. Gives the rows that stay with the next one. */
export function putGross(canvas: Canvas, grid: Grid, model: ReportModel, title: string): number[] {
  const sv = model.language === 'sv';
  const { heads, rows } = grossTable(model);
  const spans = lay(heads.map(() => 1), grid.widths, 1, grid.status);
  const first = canvas.row;
  const beginRow = putRepeatedHeads(canvas, grid, title, model.language, () => {
    canvas.fill(canvas.row, 0, grid.status, style.head);
    canvas.put(canvas.row, 0, sv ? 'Verksamhetsområde' : 'Area', style.headLeft);
    heads.forEach((head, at) => canvas.merge(canvas.row, spans[at]?.from ?? 1, spans[at]?.to ?? 1, head, style.head));
    canvas.row += 1;
  });
  for (const { kind, name, figures, unsure } of rows) {
    beginRow();
    if (kind === 'elsewhere') {
      putElsewhere(canvas, grid, name);
      continue;
    }
    const amount = kind === 'sum' ? 'total' : 'item';
    canvas.put(canvas.row, 0, name, GROSS_NAMES[kind]);
    canvas.fill(canvas.row, 1, grid.status, amountStyle('General', amount));
    figures.forEach((figure, at) => {
      const column = spans[at]?.to ?? 0;
      const format = unsure[at] ? markedFormat(amountFormat(model.unit)) : amountFormat(model.unit);
      if (figure) canvas.put(canvas.row, column, figure.value, amountStyle(format, amount), sourceFormula(figure));
      else canvas.put(canvas.row, column, '–', amountStyle('General', 'absent'));
    });
    canvas.height(canvas.row, nameHeight(name, grid));
    canvas.row += 1;
  }
  return [first];
}
