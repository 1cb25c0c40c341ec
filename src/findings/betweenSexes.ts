import type { SideRow, SideTable } from '../reading/sources/sideTables/sideFacts';
import { storedDecimals } from '../reading/cells/displayedUnit';
import { words } from '../reading/words/swedish';
import type { AssessedScorecard } from '../status/indicatorStatus';
import { formatAddress, type CellAddress } from '../values/cell';
import { sexOf } from '../values/sexes';
import { fold } from '../values/text';
import { findingOf, type Finding } from './finding';
import { shownValue } from './shownValue';

/**
 * A mean or a share of all that is not between women's and men's: 46.4 years of all, 46.5 of women and 46.9 of men. What
 * was rounded as finely stands in the same order as before, so that the last decimal tells too.
 */

interface Value {
  readonly value: number;
  readonly unit: string | null;
  readonly cell: CellAddress;
}

interface Three {
  readonly name: string;
  readonly all: Value;
  readonly women: Value;
  readonly men: Value;
}

const ALL = words(/^(?:totalt?|alla|samtliga|båda(?: könen)?|total|all|both)$/);
const WOMEN_AND_MEN = 2;
/** Shares come to the whole but for rounding. */
const DIVIDED = 0.02;

/** "– Kvinnor" of a list. */
const bare = (name: string): string => fold(name).replace(/^[-–—•·\s]+/u, '');
const whoIs = (name: string): 'women' | 'men' | 'all' | null => (ALL.test(bare(name)) ? 'all' : sexOf(bare(name)) === 'all' ? null : sexOf(bare(name)));

/** So much may be rounding: nothing where all have as many decimals. */
function allowedBy(values: readonly Value[]): number {
  const decimals = values.map(({ value }) => storedDecimals(value)).filter((places) => places > 0);
  const [fewest, most] = [Math.min(...decimals), Math.max(...decimals)];
  // A whole number among decimals was typed without its zero, or rounded.
  return decimals.length === 0 || (decimals.length === values.length && fewest === most) ? 0 : 10 ** -(decimals.length < values.length ? 0 : fewest) / 2;
}

/** What women and men are of all, beside how many all are: no mean. */
const isDivided = ({ women, men }: Three): boolean => [1, 100].some((whole) => Math.abs(women.value + men.value - whole) <= whole * DIVIDED);

/** Whether a number of all cannot be what the two are together: below both, or a mean or a share above both. */
function isOutside(three: Three): boolean {
  const { all, women, men } = three;
  const parts = [women.value, men.value];
  if (isDivided(three) || [all, women, men].some(({ value }) => value <= 0) || new Set([all, women, men].map(({ unit }) => unit)).size > 1) return false;
  const within = allowedBy([all, women, men]) + 1e-9;
  if (all.value < Math.min(...parts) - within) return true;
  const isMean = all.unit === '%' || parts.every((value) => storedDecimals(value) > 0);
  return isMean && all.value > Math.max(...parts) + within && Math.abs(all.value - women.value - men.value) > all.value / 10;
}

function findingFor({ name, all, women, men }: Three): Finding {
  const unit = all.unit === '%' ? '%' : null;
  const say = (one: Value, language: 'sv' | 'en') => `${shownValue(one.value, unit, language)} (${formatAddress(one.cell)})`;
  const message = {
    sv: `${name}: ${say(all, 'sv')} för alla är inte mellan kvinnornas ${say(women, 'sv')} och männens ${say(men, 'sv')}. Kontrollera de tre värdena.`,
    en: `${name}: ${say(all, 'en')} for all is not between women's ${say(women, 'en')} and men's ${say(men, 'en')}. Check the three values.`,
  };
  return findingOf({ rule: 'totalOutsideSexes', message, cells: [all.cell, women.cell, men.cell], found: all.value });
}

/** What the three rows of all, women and men say in one column. */
function inColumn(rows: readonly SideRow[], at: number, name: string): Three | null {
  const of = (who: 'women' | 'men' | 'all'): Value | null => {
    const reading = rows.find((row) => whoIs(row.name) === who)?.cells[at]?.reading;
    return reading ? { value: reading.value, unit: reading.unit, cell: reading.cell } : null;
  };
  const [all, women, men] = [of('all'), of('women'), of('men')];
  return all && women && men ? { name, all, women, men } : null;
}

/** Rows of all, women and men next to one another, with what stands above them for a name. */
function ofTable({ kind, rows, columns }: SideTable): Three[] {
  if (kind !== 'volumes') return [];
  // Where several threes follow on one another, none is of the last of one and the first of the next.
  let end = 0;
  return rows.flatMap((_, from): Three[] => {
    const three = rows.slice(from, from + WOMEN_AND_MEN + 1);
    if (from < end || new Set(three.flatMap(({ name }) => whoIs(name) ?? [])).size <= WOMEN_AND_MEN) return [];
    end = from + three.length;
    const above = rows[from - 1];
    const name = above?.kind === 'heading' ? above.name : three.find((row) => whoIs(row.name) === 'all')?.name ?? '';
    return columns.flatMap(({ measure }, at) => (measure === 'change' || measure === 'variance' ? [] : inColumn(three, at, name) ?? []));
  });
}

/** Indicators that are told apart by sex: their outcomes. */
const ofIndicators = ({ indicators, sexes }: AssessedScorecard): Three[] => sexes.flatMap(({ name, rows }): Three[] => {
  const of = (who: 'women' | 'men' | 'all'): Value | null => {
    const found = rows.flatMap((at) => indicators[at]?.fact ?? []).filter(({ sex }) => sex !== null && whoIs(sex) === who);
    const actual = found.length === 1 ? found[0]?.actual : null;
    return actual ? { value: actual.value, unit: actual.unit, cell: actual.cell } : null;
  };
  const [all, women, men] = [of('all'), of('women'), of('men')];
  return all && women && men ? [{ name, all, women, men }] : [];
});

/** Means and shares of all that are not between those of women and men. */
export const betweenSexes = (tables: readonly SideTable[], scorecard: AssessedScorecard): Finding[] =>
  [...tables.flatMap(ofTable), ...ofIndicators(scorecard)].filter(isOutside).map(findingFor);
