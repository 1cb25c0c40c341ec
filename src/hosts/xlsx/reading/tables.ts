import type { CellRange } from '../../../values/cell';
import type { Problem } from '../../../values/problem';
import { ok, type Result } from '../../../values/result';
import type { RawTable } from '../../../workbook/rawSheet';
import type { XlsxPackage } from '../package';
import { xmlAttributes, xmlTags } from '../xml';
import { isCriterion } from './filters';
import { fileRange } from './fileRange';

/** One of Excel's tables, with the range of its filter when that hides rows. */
interface FileTable {
  readonly table: RawTable;
  readonly filter: CellRange | null;
}

/** Reads a part such as `xl/tables/table1.xml`; null when it is none. */
function parseTable(xml: string): FileTable | null {
  let table: RawTable | null = null;
  let range: CellRange | null = null;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'table' && tag.kind === 'open') {
      const attributes = xmlAttributes(tag);
      const whole = fileRange(attributes.get('ref'));
      if (whole === null) return null;
      table = {
        name: attributes.get('displayName') ?? attributes.get('name') ?? '', range: whole,
        hasHeads: attributes.get('headerRowCount') !== '0', hasTotals: Number(attributes.get('totalsRowCount') ?? 0) > 0,
      };
    } else if (tag.name === 'autoFilter') {
      range = tag.kind === 'close' ? null : fileRange(xmlAttributes(tag).get('ref'));
    } else if (tag.name === 'tableColumns') break;
    else if (table !== null && range !== null && isCriterion(tag.name)) return { table, filter: range };
  }
  return table === null ? null : { table, filter: null };
}

/** The tables of a sheet. A table that is not there, or is of no known form, bounds nothing. */
export function readTables(xlsx: XlsxPackage, sheetPart: string): Result<FileTable[], Problem> {
  const relationships = xlsx.relationships(sheetPart);
  if (!relationships.ok) return relationships;
  const found: FileTable[] = [];
  for (const { kind, target, external } of relationships.value) {
    if (kind !== 'table' || external) continue;
    const xml = xlsx.text(target);
    if (xml === null) continue;
    if (!xml.ok) return xml;
    const table = parseTable(xml.value);
    if (table !== null) found.push(table);
  }
  return ok(found);
}
