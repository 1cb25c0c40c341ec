import { localAddress } from '../../../values/cell';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { cellXml } from './cellXml';
import { applyEdits, withPrefix } from './xmlEdit';
import { attributeOf, childOf, parseXml, type XmlElement } from './xmlTree';

/** The `<c>` of a cell; null when the sheet has none. */
function cellElement(root: XmlElement, address: string): XmlElement | null {
  for (const row of childOf(root, 'sheetData')?.children ?? []) {
    const cell = row.children.find((one) => attributeOf(one, 'r') === address);
    if (cell) return cell;
  }
  return null;
}

export interface NotedSheet {
  readonly xml: string;
  /** A formula stood there: the order of calculation no longer fits. */
  readonly formulaGone: boolean;
}

/** A sheet's part with other text in one cell, which keeps its look; null when it has no such cell. */
export function withNote(xml: string, row: number, column: number, text: string): NotedSheet | null {
  const root = parseXml(xml);
  const cell = root && cellElement(root, localAddress(row, column));
  if (!cell) return null;
  const noted = cellXml({ value: text, style: 0 }, row, column, Number(attributeOf(cell, 's') ?? 0), 0);
  return {
    xml: applyEdits(xml, [{ start: cell.start, end: cell.end, text: withPrefix(noted, cell.prefix) }]),
    formulaGone: childOf(cell, 'f') !== null,
  };
}

/**
 * The part to write: the sheet's own when it differs from the planned one in its notes alone, which then stay,
 * else the planned one.
 */
export function keepingNotes(plan: SheetPlan, before: string | null, planned: string): string {
  const notes = plan.names.filter(({ isNote }) => isNote);
  if (before === null || notes.length === 0 || before === planned) return planned;
  const [old, fresh] = [before, planned].map((xml) => withoutNotes(xml, notes.map(({ range }) => localAddress(range.top, range.left))));
  return old === fresh ? before : planned;
}

function withoutNotes(xml: string, addresses: readonly string[]): string | null {
  const root = parseXml(xml);
  if (!root) return null;
  const cells = addresses.flatMap((address) => cellElement(root, address) ?? []);
  return applyEdits(xml, cells.map((cell) => ({ start: cell.start, end: cell.end, text: '' })));
}
