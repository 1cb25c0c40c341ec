import type { Doubted } from '../../values/doubt';
import { firstNames } from '../../values/enumerated';
import { median } from '../../values/median';
import type { Sentence } from '../../values/problem';
import { unitFactor, type Unit } from '../../values/unit';
import { itemsOf, type EconomyRow, type EconomySheet } from '../meaning/tables/economyTable';
import { factsOf } from '../meaning/rows/rowFacts';
import { doubted, isListed } from './doubtedRows';

/** Of names without a size of their own: the largest thing that is told of a row, in kronor. */
const sizeOf = (row: EconomyRow, unit: Unit): number => Math.max(0, ...factsOf(row).filter(({ measure }) => measure === 'budget' || measure === 'actual' || measure === 'forecast').map(({ read, factor }) => Math.abs(read * factor) * unitFactor(unit, 'kr')));

/** Fewer on either side are what an area may be beside others. */
const LEAST_OF_SIZE = 2;
/** Between the areas of one unit and those of another: no area is of a size between. */
const LEAST_GAP = 20;
/** How many times larger those of the finer unit are, in the middle of each. */
const LEAST_TIMES = 400;

const middleOf = (sized: readonly { readonly size: number }[]): number => median(sized.map(({ size }) => size)) ?? 0;

/** Areas so much larger than all the others that they are told in a finer unit than those: the tables' unit is that of some of them. */
export function mixedUnits(sheets: readonly EconomySheet[]): Doubted[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.filter((table) => isListed(sheet, table)));
  const sized = tables.flatMap((table) => itemsOf(table).map((row) => ({ row, sheet: table.sheet, size: sizeOf(row, table.unit) }))).filter(({ size }) => size > 0).sort((one, other) => one.size - other.size);
  const at = sized.findIndex(({ size }, place) => place >= LEAST_OF_SIZE && place <= sized.length - LEAST_OF_SIZE && size >= (sized[place - 1]?.size ?? 0) * LEAST_GAP
    && middleOf(sized.slice(place)) >= middleOf(sized.slice(0, place)) * LEAST_TIMES);
  if (at < 0) return [];
  const [small, large] = [sized.slice(0, at), sized.slice(at)];
  const named = (all: typeof sized): string => firstNames(all.map(({ row }) => row.name));
  const why: Sentence = { sv: `beloppet är hundratals gånger större än ${named(small)}: enheten kan vara en annan`, en: `the amount is hundreds of times larger than ${named(small)}: its unit may be another` };
  return [...new Set(large.map(({ sheet }) => sheet))].map((sheet) => {
    const rows = large.flatMap((one) => (one.sheet === sheet ? [one.row] : []));
    return doubted('unitConflict', { sheet, rows, all: rows }, {
      sv: `På bladet "${sheet}" är ${firstNames(rows.map(({ name }) => name))} hundratals gånger större än ${named(small)}, och båda är lästa i samma enhet. Beloppen är osäkra: skriv enheten över varje tabell, eller skriv om raderna i en enhet.`,
      en: `On the sheet "${sheet}" ${firstNames(rows.map(({ name }) => name))} are hundreds of times larger than ${named(small)}, and both were read in the same unit. The amounts are unsure: write the unit over each table, or rewrite the rows in one unit.`,
    }, why);
  });
}
