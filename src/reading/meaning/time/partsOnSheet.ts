import { fold, nameKey } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { isOfCostKind } from '../../words/costKinds';
import { kindsNamed } from '../../words/kindWords';
import { columnComponents, lookUp, wordedComponents } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { ownCaption } from '../kind/textEvidence';

/**
 * What some of the areas' money is for, told by area beside or below their own table ("Övertid", "Inhyrd personal"), or
 * another thing that is told of them: no second amount of the areas, and none that they lack.
 */

/** So many times smaller than the areas' in every row, another thing is told of them whatever it is called. */
const FAR_SMALLER = 20;
/** A thousand times smaller is another unit. */
const isThousand = (times: number): boolean => Math.abs(times / 1000 - 1) < 0.05;
const LEAST_SHARED = 2;

const OUTCOMES: ReadonlySet<string | null> = new Set(['actual', 'prior', 'amount']);
const LEVELS: ReadonlySet<string | null> = new Set([...OUTCOMES, 'budget', 'forecast']);
const isOutcome = ({ concept: { measure, dateOnly } }: TableColumn): boolean => OUTCOMES.has(measure) || (measure === null && dateOnly);
/** An amount that is compared by its size: no difference, share or change. */
const isLevel = (column: TableColumn): boolean => !column.percent && (LEVELS.has(column.concept.measure) || isOutcome(column) || (column.concept.measure === null && column.concept.component !== null));

/** The largest amount of each row by its name; rows of sums and of nothing are left out. */
function sizes({ rows, columns }: Table): Map<string, number> {
  const levels = columns.filter(isLevel);
  return new Map(rows.flatMap(({ kind, name, raw }): [string, number][] => {
    const largest = kind === 'item' && name !== '' ? Math.max(0, ...levels.map(({ column }) => Math.abs(numberIn(raw, column) ?? 0))) : 0;
    return largest === 0 ? [] : [[nameKey(name), largest]];
  }));
}

/** How many times larger the other table's amounts are, row by row, where it has at least half of the rows; none where it has fewer. */
function timesLarger(own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number[] {
  const times = [...own].flatMap(([name, size]) => {
    const whole = other.get(name);
    return whole === undefined ? [] : [whole / size];
  });
  return times.length < LEAST_SHARED || times.length * 2 < own.size ? [] : times;
}

const saysPart = (text: string): boolean => lookUp(columnComponents, fold(text)) !== null || lookUp(wordedComponents, fold(text)) !== null;

const textsOf = (table: Table): string[] => [ownCaption(table) ?? '', table.labelHead];
const STAFF = words(/^(?:personal(?:en|stat)?|medarbetare|anställda|tjänster|årsarbetare|årsarbeten|heltidstjänster)(?!\p{L})/u);

/** "Inhyrd personal", "Sjuklönekostnader" over a table or its names: one kind of what the areas cost. */
const isOfOneKind = (table: Table): boolean => textsOf(table).some(isOfCostKind);

/** Whether a table tells a part of the money of another on its sheet, row by row, or something that is far less than it. */
export function isPartOfAnother(table: Table, tables: readonly Table[]): boolean {
  const own = sizes(table);
  // "Personal" over the areas' own heads: posts, or what these cost.
  const isOfStaff = textsOf(table).some((text) => STAFF.test(fold(text)) || kindsNamed(text).includes('personnel'));
  if (own.size < LEAST_SHARED || (!isOfStaff && table.columns.some(({ concept }) => concept.measure === 'variance' && concept.component === null))) return false;
  const named = isOfOneKind(table);
  const isOutcomeAlone = table.columns.filter(isLevel).every(isOutcome) && !textsOf(table).some(saysPart) && table.columns.every(({ concept }) => concept.component === null);
  return tables.some((other) => {
    const times = other === table || isOfOneKind(other) ? [] : timesLarger(own, sizes(other));
    if (times.length === 0 || times.every(isThousand)) return false;
    return (named && times.every((one) => one > 1)) || ((isOutcomeAlone || isOfStaff) && times.every((one) => one >= FAR_SMALLER));
  });
}
