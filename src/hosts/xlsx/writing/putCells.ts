import { grouped } from '../../../workbook/grouped';
import { xmlAttributes, type XmlTag } from '../xml';
import { cellXml } from './cellXml';
import { grownDimension, type CellPlace, type SheetPlaces } from './cellPlaces';
import { withPrefix, type TextEdit } from './xmlEdit';

/** Cells into places of a worksheet's text: all else stays as it was written. */

export interface PutCell {
  readonly place: CellPlace;
  readonly value: string | number | boolean | null;
  /** Left out: the cell keeps its format. */
  readonly format?: number;
}

const xmlOf = ({ place, value, format }: PutCell): string =>
  cellXml({ value, style: 0 }, place.row, place.column, format ?? place.format, 0);

/** Says which columns a row uses: no longer true when a cell is put in, and Excel does without. */
function withoutSpans(tag: XmlTag): TextEdit[] {
  const found = /\sspans\s*=\s*("[^"]*"|'[^']*')/.exec(tag.attributeText);
  if (!found) return [];
  const from = tag.end - (tag.kind === 'empty' ? 2 : 1) - tag.attributeText.length + found.index;
  return [{ start: from, end: from + found[0].length, text: '' }];
}

/** The edits for cells in any order. */
export function putCells(places: SheetPlaces, cells: readonly PutCell[]): TextEdit[] {
  const { prefix } = places;
  const ordered = [...cells].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const standing = ordered.filter(({ place }) => place.rowTag?.kind === 'open');
  const edits = standing.map((cell): TextEdit => ({ start: cell.place.start, end: cell.place.end, text: withPrefix(xmlOf(cell), prefix) }));
  const opened = new Set(standing.flatMap(({ place }) => (place.tag === null && place.rowTag ? [place.rowTag] : [])));
  for (const tag of opened) edits.push(...withoutSpans(tag));
  const { emptyData } = places;
  const rows = [...grouped(ordered.filter(({ place }) => place.rowTag?.kind !== 'open'), ({ place }) => place.row)].flatMap(([row, inside]) => {
    const place = inside[0]?.place;
    return place ? [{ start: place.start, end: place.end, text: withPrefix(newRow(row, place.rowTag, inside.map(xmlOf).join('')), prefix) }] : [];
  });
  if (emptyData && rows.length > 0) {
    const inside = rows.map(({ text }) => text).join('');
    edits.push({ start: emptyData.start, end: emptyData.end, text: `<${prefix}sheetData>${inside}</${prefix}sheetData>` });
  } else edits.push(...rows);
  return [...edits, ...grown(places, ordered.filter(({ place }) => place.tag === null))];
}

/** A row where there was none, or an empty one with what it said of itself. */
function newRow(row: number, tag: XmlTag | null, cells: string): string {
  const said = tag ? [...xmlAttributes(tag)].filter(([name]) => name !== 'r' && name !== 'spans').map(([name, value]) => ` ${name}="${value}"`).join('') : '';
  return `<row r="${row + 1}"${said}>${cells}</row>`;
}

/** The extent that the part states, where cells are put in outside of it. */
function grown({ dimension }: SheetPlaces, cells: readonly PutCell[]): TextEdit[] {
  if (!dimension || cells.length === 0) return [];
  const found = /\sref\s*=\s*(["'])([^"']*)\1/.exec(dimension.attributeText);
  if (!found) return [];
  const reference = cells.reduce((extent, { place }) => grownDimension(extent, place), found[2] ?? '');
  const from = dimension.end - (dimension.kind === 'empty' ? 2 : 1) - dimension.attributeText.length + found.index;
  return reference === found[2] ? [] : [{ start: from, end: from + found[0].length, text: ` ref="${reference}"` }];
}
