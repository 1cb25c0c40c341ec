import { fold } from '../../../values/text';
import { unitWord } from '../../scorecards/unitWords';
import { words } from '../../words/swedish';

/** The unit that a name ends with, as "Soliditet, %" and "Årets resultat (mnkr)"; null where it ends with none. */
function unitAtEnd(name: string): string | null {
  const end = /(?:, ?| \()([^,()]{1,30})\)?$/u.exec(name)?.[1];
  return end === undefined || unitWord(end) === null ? null : fold(end);
}

const MONEY = words(/^(?:kr|tkr|mnkr|mkr|kronor)$/);

/** Two names whose units are of different kinds, an amount of money beside a share, say. */
export interface DifferentUnits {
  readonly one: string;
  readonly other: string;
}

/**
 * Whether the rows of a table carry different units in their names: half of them carry one, and a fourth one that is not of
 * money, beside money or beside another. Such rows are never added up.
 */
export function differentUnits(names: readonly string[]): DifferentUnits | null {
  const carried = names.flatMap((name) => { const unit = unitAtEnd(name); return unit === null ? [] : [{ name, unit: MONEY.test(unit) ? 'money' : unit }]; });
  const measured = carried.filter(({ unit }) => unit !== 'money');
  const [one] = carried;
  const other = carried.find(({ unit }) => unit !== one?.unit);
  if (one === undefined || other === undefined || carried.length * 2 < names.length || measured.length * 4 < names.length) return null;
  return { one: one.name, other: other.name };
}

const PRICE_TITLE = words(/^(?:\p{L}+ )?(?:taxor|prislista|prislistor|prislapp(?:ar)?|\p{L}*priser|\p{L}*prislappar|avgifter|hyror|timpriser|internpriser|timtaxor|avgiftsnivåer|prisnivåer)(?: och (?:avgifter|priser|taxor|hyror))?(?: för \p{L}+| \p{L}+){0,2}(?:,? ?(?:kr|kronor)(?: ?(?:\/|per) ?\p{L}+(?: och \p{L}+)?)?)?$|^(?:ersättning|ersättningar|bidrag|grundbelopp|skolpeng|elevpeng) (?:och \p{L}+ )?per (?!ansvar|verksamhet|enhet|slag)\p{L}/u);
const PRICE_HEAD = words(/^(?:tjänst(?:er)?|produkt(?:er)?|artikel|artiklar|taxa|avgift(?:er)?|avgiftstyp|pris(?:er)?|hyra|lokal(?:er)?)$/);
/** "Torgplats, kr/dag": what is paid for, with its price. */
const PRICED = words(/(?:, | \()(?:kr|kronor)(?: ?(?:\/|per) ?[\p{L}\d]+)?\)?$/u);

/** "Pris 2025", "Taxa", without their dates: what one costs. */
const PRICE_COLUMN = words(/^(?:\p{L}*pris|taxa|timtaxa|prislapp)(?:et|en)?(?:,? (?:per|\/) ?\p{L}+|,? (?:kr|kronor)| (?:exkl|inkl)\.? moms)?$/u);
export const isPriceColumn = (head: string): boolean => PRICE_COLUMN.test(head);

/** What a table's surroundings say, without their dates. */
export interface PriceTexts {
  readonly titles: readonly string[];
  readonly label: string;
  readonly names: readonly string[];
}

/** Whether a table is a list of what is charged for things: its title says so, or the head over its names with prices in most of them. */
export function isPriceList({ titles, label, names }: PriceTexts): boolean {
  if (titles.some((title) => PRICE_TITLE.test(fold(title)))) return true;
  return PRICE_HEAD.test(fold(label)) && names.filter((name) => PRICED.test(fold(name))).length * 2 > names.length;
}
