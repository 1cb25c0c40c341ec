import { formatAddress } from '../../values/cell';
import type { Problem, Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import { areBuyers, areOrganisations } from '../meaning/rows/organisations';
import { areFollowedUp } from '../meaning/rows/rowFacts';
import { isOfCostKind } from '../words/costKinds';
import { areTaxesAndFinances } from './moneyByKind';
import type { WithoutParts } from './partViews';

/**
 * Companies, associations and foundations beside the areas of those who own them, on the same sheet or on another: each
 * has a result of its own, which is no area's and is in no total of theirs. On the sheet of the areas the same holds for
 * what pays for them, and for a kind of cost that their own amounts hold.
 */

type Why = 'organisations' | 'buyers' | 'finances' | 'costs';

/** Others than areas, by their names or by what stands over them. */
function areOthers(table: EconomyTable): 'organisations' | 'buyers' | null {
  if (table.shape !== 'units') return null;
  return areBuyers(table.called[0]) ? 'buyers' : areOrganisations(itemsOf(table).map(({ name }) => name), table.called) ? 'organisations' : null;
}

/** Why a table cannot be of areas beside `whole`: taxes and finances, or a kind of cost by its caption, on the same sheet; null where it may be. */
function whyBeside(table: EconomyTable, whole: EconomyTable): Why | null {
  if (table === whole) return null;
  const others = areOthers(table);
  if (others !== null) return others;
  if (table.sheet !== whole.sheet) return null;
  if (areTaxesAndFinances(table)) return 'finances';
  const names = new Set(itemsOf(whole).map(({ name }) => nameKey(name)));
  return table.shape === 'units' && isOfCostKind(table.called[1]) && itemsOf(table).every(({ name }) => !names.has(nameKey(name))) ? 'costs' : null;
}

/** A table of areas that are followed up, which others than areas may stand beside. */
const mayBeWhole = (table: EconomyTable): boolean => areOthers(table) === null && !areTaxesAndFinances(table) && !isOfCostKind(table.called[1])
  && table.shape === 'units' && itemsOf(table).length >= 2 && areFollowedUp(table.rows);

/** A table that is none of areas, with the reason. */
interface Beside {
  readonly table: EconomyTable;
  readonly why: Why;
}

/** The sheets without the tables of organisations, of finances and of kinds of cost beside areas; where nothing else is followed up they are what is, and what the user has said of a sheet stands. */
export function withoutOrganisations(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): WithoutParts {
  const tables = sheets.flatMap(({ kind, ...sheet }) => (kind === 'area' ? [] : sheet.tables));
  const known = new Map<EconomyTable, boolean>();
  const isWhole = (table: EconomyTable): boolean => {
    const may = known.get(table) ?? mayBeWhole(table);
    known.set(table, may);
    return may;
  };
  const whole = tables.length < 2 ? undefined : tables.find(isWhole);
  if (!whole) return { sheets, left: new Map(), problems: [] };
  const found = tables.flatMap((table): Beside[] => {
    if (isChosen(table.sheet)) return [];
    const ownWhole = table.sheet === whole.sheet ? whole : tables.find((other) => other.sheet === table.sheet && isWhole(other));
    const why = whyBeside(table, ownWhole ?? whole);
    return why === null ? [] : [{ table, why }];
  });
  if (found.length === 0) return { sheets, left: new Map(), problems: [] };
  const left = new Set(found.map(({ table }) => table));
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !left.has(table)) }));
  return {
    sheets: kept.filter(({ tables: own }) => own.length > 0),
    left: new Map(kept.filter(({ name, tables: own }) => own.length === 0 && kept.every((other) => other.name !== name || other.tables.length === 0)).map(({ name }) => [name, whole.sheet])),
    problems: found.flatMap((one) => told(one, whole)),
  };
}

const IS: Record<Why, Sentence> = {
  organisations: { sv: 'är bolagens eller andra organisationers, inte områden i uppföljningen', en: 'is of companies or other organisations, and not of areas of the follow-up' },
  buyers: { sv: 'är köpare, inte områden i uppföljningen', en: 'is of buyers, and not of areas of the follow-up' },
  finances: { sv: 'är skatter, bidrag och finanser, inte områden i uppföljningen', en: 'is of taxes, grants and finances, and not of areas of the follow-up' },
  costs: { sv: 'visar ett slags kostnader, inte områden i uppföljningen', en: 'shows a kind of cost, and not areas of the follow-up' },
};

function told({ table, why }: Beside, whole: EconomyTable): Problem[] {
  const [first] = itemsOf(table);
  if (!first) return [];
  const at = formatAddress(first.nameCell);
  const remedy = table.sheet === whole.sheet
    ? { sv: 'Flytta den till ett eget blad, och välj typ för det, om dess rader är områden.', en: 'Move it to a sheet of its own, and choose its kind, if its rows are areas.' }
    : { sv: 'Välj typ för bladet under Läsning om dess rader är områden.', en: "Choose the sheet's kind under Reading if its rows are areas." };
  return [{
    ...ruled('otherTableLeft'), cells: [first.nameCell],
    message: {
      sv: `Tabellen på bladet "${table.sheet}" (från ${at}) ${IS[why].sv} på bladet "${whole.sheet}". Den räknas inte med. ${remedy.sv}`,
      en: `The table on the sheet "${table.sheet}" (from ${at}) ${IS[why].en} on the sheet "${whole.sheet}". It is not counted. ${remedy.en}`,
    },
  }];
}
