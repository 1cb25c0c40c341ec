import type { AreaFigures } from '../figures/figures';
import type { CellAddress } from '../values/cell';
import { nameKey } from '../values/text';
import type { Finding } from './finding';

/** A sheet that is of one area. */
export interface AreaSheet {
  readonly name: string;
  readonly area: string | null;
}

const rowKey = ({ sheet, row }: CellAddress): string => `${row} ${sheet}`;

/** The area that a cell tells of: by the rows of its amounts, else by its sheet; null where it is of several or none. */
function areaLookup(areas: readonly AreaFigures[], sheets: readonly AreaSheet[]): (cell: CellAddress) => string | null {
  const rows = new Map<string, string | null>();
  for (const { name, amounts } of areas) {
    for (const figure of Object.values(amounts)) {
      for (const { cell } of figure?.terms ?? []) {
        const key = rowKey(cell);
        const before = rows.get(key);
        rows.set(key, before === undefined || before === name ? name : null);
      }
    }
  }
  const bySheet = new Map(sheets.map(({ name, area }) => [name, area]));
  return (cell) => rows.get(rowKey(cell)) ?? bySheet.get(cell.sheet) ?? null;
}

/** Findings under the area that their likeliest cell tells of; those of none keep their sheet. */
export function groupedByArea(findings: readonly Finding[], areas: readonly AreaFigures[], sheets: readonly AreaSheet[]): Finding[] {
  const areaOf = areaLookup(areas, sheets);
  const known = new Set(areas.map(({ name }) => nameKey(name)));
  return findings.map((finding) => {
    const cell = finding.causes[0]?.cell ?? finding.cells[0];
    // One of a text is of its area already, one of several areas of none.
    const area = cell && finding.group !== '' && !known.has(nameKey(finding.group)) ? areaOf(cell) : null;
    return area === null ? finding : { ...finding, group: area };
  });
}
