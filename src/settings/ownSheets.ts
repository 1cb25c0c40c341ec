import { MARK_PREFIX, marks } from '../workbook/marks';
import type { RawSheet, RawWorkbook } from '../workbook/rawSheet';

export interface OwnSheets {
  /** Tabs that this product wrote, whatever they are called now. */
  readonly names: ReadonlySet<string>;
  readonly settings: RawSheet | null;
}

const sheetOf = (refersTo: string): string | null => {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(refersTo);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
};

/** The wanted name for a new sheet, numbered where a sheet of the user's bears it. */
export function freeName(wanted: string, { sheets }: RawWorkbook, own: ReadonlySet<string>): string {
  const taken = new Set(sheets.filter(({ name }) => !own.has(name)).map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** The sheet that a mark of ours points at, whatever it is called now. */
export function markedSheet({ names, sheets }: RawWorkbook, mark: string): RawSheet | null {
  const refersTo = names.find(({ name }) => name === mark)?.refersTo;
  const wanted = refersTo === undefined ? null : sheetOf(refersTo);
  return sheets.find(({ name }) => name === wanted) ?? null;
}

/** Our sheets, by the workbook names that mark them. */
export function findOwnSheets({ names, sheets }: RawWorkbook): OwnSheets {
  const marked = names.filter(({ name }) => name.startsWith(MARK_PREFIX))
    .flatMap(({ name, refersTo }) => {
      const sheet = sheetOf(refersTo);
      return sheet === null ? [] : [{ name, sheet }];
    });
  const settings = marked.find(({ name }) => name === marks.settings)?.sheet;
  return {
    names: new Set(marked.map(({ sheet }) => sheet)),
    settings: sheets.find(({ name }) => name === settings) ?? null,
  };
}
