import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold, nameKey } from '../../values/text';
import { unitFactor } from '../../values/unit';
import { itemsOf, type EconomyRow, type EconomySheet } from '../meaning/tables/economyTable';
import { words } from '../words/swedish';
import { amountsOf, sharesNames, summedViews, viewsOf, type Amounts } from './otherViews';
import type { View } from './view';

/**
 * What some of one area's money is for, on a sheet that names the area: "Äldreomsorg, specifikation av köpta platser"
 * beside the table where Äldreomsorg is a row. Its rows are no areas beside the areas, whatever else they are.
 */

/** A row of areas that a sheet is named by. */
interface NamedRow {
  readonly whole: View;
  readonly row: EconomyRow;
}

/** What stands between an area's name and what is told of it. */
const TOLD_OF_IT = words(/^(?: ?[,:;(–-]| (?:specifi|specc?\b|varav|fördel|uppdel|detalj))/u);
/** Before the name, where the title begins with what is told. */
const SPECIFIES = words(/^(?:specifikation|specificering|uppdelning|fördelning|detaljer)\p{L}* (?:av|för|till|över)? ?$/u);

function isNamedBy(text: string, name: string): boolean {
  const [folded, area] = [fold(text), fold(name)];
  const at = folded.indexOf(area);
  if (area.length < 2 || at < 0) return false;
  const [before, after] = [folded.slice(0, at), folded.slice(at + area.length)];
  return at === 0 ? TOLD_OF_IT.test(after) : SPECIFIES.test(before) && !/^\p{L}/u.test(after);
}

const LEAST_SHARED = 2;

/** Whether all that both tell is less, and of the same sign. */
function isLess(part: Amounts, row: Amounts, step: number): boolean {
  const both = [...part].filter(([measure, amount]) => amount !== 0 && !measure.startsWith('variance') && (row.get(measure) ?? 0) !== 0);
  return both.length >= LEAST_SHARED && both.every(([measure, amount]) => {
    const own = row.get(measure) ?? 0;
    return Math.sign(amount) === Math.sign(own) && Math.abs(amount) < Math.abs(own) - step;
  });
}

/** The area of another sheet that a table's sheet is named by and that holds all its money; null where there is none. */
function rowHolding(part: View, wholes: readonly View[], texts: readonly string[]): NamedRow | null {
  for (const whole of wholes) {
    if (whole.sheet === part.sheet || sharesNames(whole, part)) continue;
    const named = itemsOf(whole.table).filter(({ name }) => texts.some((text) => isNamedBy(text, name))).sort((a, b) => b.name.length - a.name.length);
    const [row] = named;
    if (row && isLess(part.amounts, amountsOf(row, whole.table), part.step)) return { whole, row };
  }
  return null;
}

/** The one row of a sheet that took its name for the sheet's area. */
const loneRows = ({ name, kind, area, tables }: EconomySheet): View[] => (kind !== 'area' ? [] : tables.flatMap((table): View[] => {
  const [only, ...more] = itemsOf(table);
  return table.shape !== 'units' || !only || more.length > 0 || nameKey(only.name) !== nameKey(area ?? '') ? []
    : [{ sheet: name, table, total: only, amounts: amountsOf(only, table), step: table.step * unitFactor(table.unit, 'kr') }];
}));

export interface PartOfOneArea {
  readonly table: View['table'];
  readonly beside: string;
  readonly problem: Problem;
}

/** The tables of parts of one area; what the user has said of a sheet stands. */
export function partsOfOneArea(sheets: readonly EconomySheet[], textsOf: (sheet: string) => readonly string[], isChosen: (sheet: string) => boolean): PartOfOneArea[] {
  const views = [...viewsOf(sheets), ...sheets.flatMap(summedViews)];
  return [...views, ...sheets.flatMap(loneRows)].filter(({ sheet }) => !isChosen(sheet)).flatMap((part): PartOfOneArea[] => {
    const names = new Set(itemsOf(part.table).map(({ name }) => nameKey(name)));
    const found = rowHolding(part, views, textsOf(part.sheet));
    return found === null || names.has(nameKey(found.row.name)) ? [] : [{ table: part.table, beside: found.whole.sheet, problem: told(part, found) }];
  });
}

function told({ sheet, total }: View, { whole, row }: NamedRow): Problem {
  const [own, other] = [formatAddress(total.nameCell), formatAddress(row.nameCell)];
  return {
    ...ruled('partLeft'), cells: [total.nameCell, row.nameCell],
    message: {
      sv: `Tabellen på bladet "${sheet}" (${own}) är läst som en del av pengarna på raden "${row.name}" (${other}) på bladet "${whole.sheet}", eftersom bladet heter så. Den räknas inte med en gång till. Välj typ för bladet under Läsning om dess rader är områden för sig.`,
      en: `The table on the sheet "${sheet}" (${own}) was read as a part of the money of the row "${row.name}" (${other}) on the sheet "${whole.sheet}", since the sheet is called so. It is not counted once more. Choose the sheet's kind under Reading if its rows are areas of their own.`,
    },
  };
}
