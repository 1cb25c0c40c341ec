import { UNDOUBTED, type Doubted, type UnsureCells } from '../../../values/doubt';
import { MOST_CELLS } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { Table } from '../../geometry/table';
import type { RawSheet } from '../../../workbook/rawSheet';

/**
 * Lists of who and what ("Ansvar | Verksamhet"), in which both names come again and both together name a row: each pair
 * is an area, and whether the areas are the ones or the others of them nobody says.
 */

/** That each pair of two names is an area, of a table whose rows bear two; its amounts are unsure. `columns` are those of amounts. */
export function pairedNames(sheet: RawSheet, { rows, headRows }: Table, columns: readonly number[]): Doubted {
  const paired = rows.filter(({ pair }) => pair !== undefined);
  const [first] = paired;
  if (first?.pair === undefined) return UNDOUBTED;
  const heads = sheet.rows.find(({ index }) => index === headRows.last)?.values ?? [];
  const texts = first.pair.flatMap((column) => { const head = heads[column]; return typeof head === 'string' && head.trim() !== '' ? [`"${head.trim()}"`] : []; });
  const named = texts.length === 2 ? { sv: ` (${texts.join(' och ')})`, en: ` (${texts.join(' and ')})` } : { sv: '', en: '' };
  const [firstRow, lastRow] = [first.index, paired.at(-1)?.index ?? first.index];
  return {
    problems: [{
      ...ruled('namesPaired'), cells: paired.slice(0, MOST_CELLS).map(({ nameCell }) => nameCell),
      message: {
        sv: `Varje rad på bladet "${sheet.name}" har två namn${named.sv}, som båda återkommer. Varje par är läst som ett område ("${first.name}") och är osäkert. Är områdena bara det ena: summera listan så på ett eget blad, till exempel med en pivottabell.`,
        en: `Each row on the sheet "${sheet.name}" has two names${named.en}, both of which come again. Each pair was read as an area ("${first.name}") and is unsure. If the areas are one of the two: sum the list up so on a sheet of its own, with a pivot table for example.`,
      },
    }],
    unsure: columns.map((column): UnsureCells => ({
      sheet: sheet.name, column, firstRow, lastRow, why: { sv: 'raden har två namn, och kan höra ihop med andra rader', en: 'the row has two names, and may belong together with others' },
    })),
  };
}
