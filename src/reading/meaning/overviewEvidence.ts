import { fold } from '../../values/text';
import type { Table } from '../geometry/table';
import { percentWords } from '../scorecards/unitWords';
import { counted, tellsShareOrPrice } from '../words/kindWords';
import { overviewTitle, saysBudgetOfYears } from '../words/overviews';
import { say, type Around, type Evidence } from './evidence';

/** A comparison with the year before is none over the years. */
const LEAST_YEARS = 3;

/** The years that a table's columns are of, where they are nothing but that; none for any other table. */
export function bareYears({ columns }: Table): readonly number[] {
  const amounts = columns.filter(({ concept }) => concept.measure !== 'comment' && concept.measure !== 'change');
  const years = amounts.flatMap(({ concept, percent }) => (!percent && concept.dateOnly && concept.month === null ? concept.year ?? [] : []));
  return years.length === amounts.length && new Set(years).size >= LEAST_YEARS ? years : [];
}

const textsOf = ({ captions, labelHead }: Table, { sheet, titles }: Around): readonly string[] => [...captions, labelHead, ...titles.slice(0, 2), sheet.name];

/** Shares, counts and money among each other, each named once: measures, of which each has its years. */
function areMeasures({ rows }: Table): boolean {
  const named = rows.filter(({ kind, name }) => kind !== 'heading' && name !== '').map(({ folded }) => folded);
  const others = named.filter((name) => counted.test(name) || tellsShareOrPrice(name) || percentWords(name) >= 8);
  return others.length > 0 && new Set(named).size === named.length;
}

/** "Fem år i sammandrag", "Översikt över verksamhetens utveckling": how the whole has gone over the years, whoever it is, and the follow-up of no budget. */
export function byOverview(table: Table, around: Around): Evidence {
  if (bareYears(table).length === 0) return [];
  const title = textsOf(table, around).find((text) => overviewTitle.test(fold(text)));
  if (title === undefined) return [];
  const why = [`det är en översikt över flera år ("${title.slice(0, 60)}")`, `it is an overview of several years ("${title.slice(0, 60)}")`] as const;
  const against = (['economy', 'investments'] as const).map((kind) => say(kind, -12, ...why));
  return areMeasures(table) ? [...against, say('indicators', 6, ...why)] : [...against, say('other', 2, ...why)];
}

/** Whether a text beside bare years says that some of them are outcomes and others budgets: their heads do not tell which. */
export function mixesBudgets(table: Table, around: Around): boolean {
  const years = bareYears(table);
  return years.length > 0 && textsOf(table, around).some((text) => saysBudgetOfYears(text, years));
}
