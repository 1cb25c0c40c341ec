import type { BorderLine, CellStyle, HorizontalAlignment, SheetPlan, VerticalAlignment } from '../../workbook/sheetPlan';
import { operation, rangeBytes } from './operations';
import type { Operation } from './operations';
import type { Place } from './place';
import { rectangles } from './rectangles';

/** What styling needs of a sheet: cells of the plan, wherever they stand in it. */
export type Styled = Pick<Place, 'plan' | 'planned' | 'range'>;

type Key = string | number | boolean;

/** One property of a style: what cells must have in common to be set together, and how a range is given it. */
interface StyleProperty {
  readonly key: (style: CellStyle) => Key | undefined;
  readonly set: (range: Excel.Range, key: Key) => void;
  /** Lines lie along every row, so a rectangle is one row high. */
  readonly singleRows?: boolean;
}

const horizontal: Record<HorizontalAlignment, 'Left' | 'Center' | 'Right'> = { left: 'Left', center: 'Center', right: 'Right' };
const vertical: Record<VerticalAlignment, 'Top' | 'Center' | 'Bottom'> = { top: 'Top', center: 'Center', bottom: 'Bottom' };
const weights = { hairline: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

const lineKey = (line: BorderLine | undefined): string | undefined => line && `${weights[line.weight]} ${line.color}`;

function setLine(range: Excel.Range, edge: 'EdgeTop' | 'EdgeBottom', key: Key): void {
  const [weight, color = ''] = String(key).split(' ');
  const border = range.format.borders.getItem(edge);
  border.style = 'Continuous';
  border.weight = weight === 'Hairline' || weight === 'Medium' ? weight : 'Thin';
  border.color = color;
}

const properties: readonly StyleProperty[] = [
  { key: (style) => style.fontSize, set: (range, key) => { range.format.font.size = Number(key); } },
  { key: (style) => style.bold || undefined, set: (range) => { range.format.font.bold = true; } },
  { key: (style) => style.italic || undefined, set: (range) => { range.format.font.italic = true; } },
  { key: (style) => style.color, set: (range, key) => { range.format.font.color = String(key); } },
  { key: (style) => style.fill, set: (range, key) => { range.format.fill.color = String(key); } },
  {
    // An indentation is counted from a side, so it brings one along.
    key: (style) => (style.horizontal ? horizontal[style.horizontal] : style.indent ? 'Left' : undefined),
    set: (range, key) => { range.format.horizontalAlignment = key === 'Left' || key === 'Right' ? key : 'Center'; },
  },
  {
    key: (style) => style.vertical && vertical[style.vertical],
    set: (range, key) => { range.format.verticalAlignment = key === 'Top' || key === 'Bottom' ? key : 'Center'; },
  },
  { key: (style) => style.wrap || undefined, set: (range) => { range.format.wrapText = true; } },
  { key: (style) => style.indent || undefined, set: (range, key) => { range.format.indentLevel = Number(key); } },
  { key: (style) => lineKey(style.top), set: (range, key) => setLine(range, 'EdgeTop', key), singleRows: true },
  { key: (style) => lineKey(style.bottom), set: (range, key) => setLine(range, 'EdgeBottom', key), singleRows: true },
];

/** By row and column: the styles of the plan's cells. */
function styleGrid(plan: SheetPlan): (CellStyle | undefined)[][] {
  return plan.rows.map((row) => row.cells.map((cell) => (cell ? plan.styles[cell.style] : undefined)));
}

/**
 * Part of what the cells say: 0.5 is not 50 %. They go as a whole array per range: that is the one shape that every
 * Excel takes.
 */
export function numberFormats(place: Styled): Operation[] {
  const keys = styleGrid(place.plan).map((row) => row.map((style) => style?.numberFormat));
  return rectangles(keys).map(({ range, value }) => {
    const columns = range.right - range.left + 1;
    const rows = range.bottom - range.top + 1;
    const codes = Array.from({ length: rows }, () => Array.from({ length: columns }, () => String(value)));
    return operation(rangeBytes + rows * columns * (String(value).length + 3), () => { place.range(range).numberFormat = codes; });
  });
}

/** The sheet's font, and then each property over the largest rectangles that share it: never cell by cell. */
export function styles(place: Styled): Operation[] {
  const { plan } = place;
  const grid = styleGrid(plan);
  const font = operation(2 * rangeBytes, () => {
    const { format } = place.range(place.planned);
    format.font.name = plan.font.name;
    format.font.size = plan.font.size;
  });
  const steps = properties.flatMap(({ key, set, singleRows }) => {
    const keys = grid.map((row) => row.map((style) => style && key(style)));
    return rectangles(keys, singleRows).map(({ range, value }) =>
      operation(rangeBytes, () => set(place.range(range), value)));
  });
  return [font, ...steps];
}
