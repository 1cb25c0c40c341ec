import type { GroupChoice } from '../values/grouping';
import { nameKey } from '../values/text';
import type { RawRow, RawSheet, RawWorkbook } from '../workbook/rawSheet';
import { textOf } from './cellValues';

/** A table of grouping that the user keeps on a sheet of her own. */
export interface GroupingSheet {
  readonly sheet: string;
  readonly choices: readonly GroupChoice[];
}

const SHEET_NAME = 'gruppering';
/** Its heads stand within these rows: a title may come first. */
const mostRowsAbove = 10;

const codeHeads = /^(?:kod|nr|nummer|(?:ansvar|verksamhet|konto|projekt|enhet)s?(?:kod|nr|nummer)|kst|kostnadsställe)$/;
const nameHeads = /^(?:namn|benämning|text|radens namn|rad|(?:ansvar|verksamhet|konto|projekt|enhet)s?(?:namn|benämning)?)$/;
const areaHeads = /^(?:(?:verksamhets)?område|hör till.*|grupp|ingår i)$/;

interface Heads {
  readonly code: number | null;
  readonly name: number | null;
  readonly area: number;
}

/** The heads of the table; a row without an area, or without what is grouped, is none. */
function headsIn({ values }: RawRow): Heads | null {
  const texts = values.map((value) => nameKey(textOf(value)));
  const at = (pattern: RegExp): number | null => {
    const found = texts.findIndex((text) => pattern.test(text));
    return found < 0 ? null : found;
  };
  const [code, name, area] = [at(codeHeads), at(nameHeads), at(areaHeads)];
  return area === null || (code === null && name === null) ? null : { code, name, area };
}

/** "Ansvar" may head names or codes: what holds a figure is a code. */
const isCode = (text: string): boolean => /^[A-Z]{0,3}[-.]?\d+[\dA-Z.-]*$/iu.test(text);

function choicesBelow(rows: readonly RawRow[], { code, name, area }: Heads): GroupChoice[] {
  return rows.flatMap(({ values }): GroupChoice[] => {
    const [ofCode, ofName, into] = [code, name, area].map((column) => (column === null ? '' : textOf(values[column])));
    const [coded, named] = ofCode === '' && isCode(ofName ?? '') ? [ofName, ''] : [ofCode, ofName];
    return coded || named ? [{ code: coded || null, name: named ?? '', area: into ?? '' }] : [];
  });
}

/** The sheet "Gruppering" where the user keeps one with heads that say code or name, and area; `own` are ours. */
export function readGroupingSheet({ sheets }: RawWorkbook, own: ReadonlySet<string>): GroupingSheet | null {
  const sheet = sheets.find(({ name }: RawSheet) => nameKey(name) === SHEET_NAME && !own.has(name));
  const at = sheet ? sheet.rows.slice(0, mostRowsAbove).findIndex((row) => headsIn(row) !== null) : -1;
  const head = sheet?.rows[at];
  const heads = head ? headsIn(head) : null;
  return sheet && heads ? { sheet: sheet.name, choices: choicesBelow(sheet.rows.slice(at + 1), heads) } : null;
}
