import { fold } from '../../../values/text';
import { numberIn } from '../../cells/cellReading';
import type { Table } from '../../geometry/table';
import { percentWords } from '../../scorecards/unitWords';
import { countsWho } from '../../words/countedThings';
import { withoutDates } from '../../words/dates';
import { counted, tellsShareOrPrice } from '../../words/kindWords';
import { lookUp, moneyWords } from '../../words/lexicon';
import { ofMunicipality, overviewTitle, saysBudgetOfYears } from '../../words/overviews';
import { say, type Around, type Evidence } from './evidence';
import { isStatement } from '../statements/statement';
import { isMoneyUnit, surroundings } from './textEvidence';

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
function areMeasures({ rows }: Table, least = 1): boolean {
  const named = rows.filter(({ kind, name }) => kind !== 'heading' && name !== '').map(({ folded }) => folded);
  const others = named.filter((name) => counted.test(name) || tellsShareOrPrice(name) || percentWords(name) >= 8);
  // The same is told of the kommun and of its group, each under a heading of its own.
  let heading = '';
  const placed = rows.flatMap(({ kind, folded }) => { if (kind === 'heading') heading = folded; return kind === 'heading' || folded === '' ? [] : [`${heading}\u0000${folded}`]; });
  return others.length >= least && new Set(placed).size === placed.length;
}

/** The row that tells of a whole municipality, where others tell shares or counts too: its result and what it invests are told in brief. */
const municipalRow = (table: Table): string | undefined => (areMeasures(table, 2) ? table.rows.find(({ folded }) => ofMunicipality.test(folded))?.name : undefined);

/** "Fem år i sammandrag", "Översikt över verksamhetens utveckling", or "Soliditet" and "Antal invånare" beside the result: how the whole has gone over the years, whoever it is, and the follow-up of no budget. */
export function byOverview(table: Table, around: Around): Evidence {
  if (bareYears(table).length === 0) return [];
  const title = textsOf(table, around).find((text) => overviewTitle.test(fold(text))) ?? municipalRow(table);
  if (title === undefined) return [];
  const why = [`det är en översikt över flera år ("${title.slice(0, 60)}")`, `it is an overview of several years ("${title.slice(0, 60)}")`] as const;
  const against = (['economy', 'investments'] as const).map((kind) => say(kind, -12, ...why));
  return areMeasures(table) ? [...against, say('indicators', 6, ...why)] : [...against, say('other', 2, ...why)];
}

const isMoney = (text: string): boolean => isMoneyUnit(fold(text)) || lookUp(moneyWords, fold(text)) !== null;

/** Whole numbers and none below zero, as what is counted comes in; a share among them may have decimals. */
function areWhole({ rows, columns }: Table): boolean {
  const amounts = rows.flatMap(({ raw }) => columns.flatMap(({ column }) => numberIn(raw, column) ?? []));
  return amounts.length > 0 && amounts.every((amount) => amount >= 0) && amounts.filter((amount) => !Number.isInteger(amount)).length * 5 <= amounts.length;
}

/** "2000 | 2005 | 2010 | 2016 | 2017": every fifth year and then each, as statistics are told and no budget is. */
function skipsYears(years: readonly number[]): boolean {
  const inOrder = [...years].sort((one, other) => one - other);
  return years.length >= 4 && inOrder.some((year, at) => at > 0 && year - (inOrder[at - 1] ?? year) >= 3);
}

/** More years than budgets are compared over, or years skipped: no area is followed up so. */
const LONGEST_FOLLOWED = 12;
const areOfStatistics = (years: readonly number[]): boolean => years.length >= LEAST_YEARS && (skipsYears(years) || Math.max(...years) - Math.min(...years) > LONGEST_FOLLOWED);

const noFollowUp = (years: readonly number[]): Evidence => (!areOfStatistics(years) ? []
  : [say('economy', -12, `åren är statistikens (${Math.min(...years)}-${Math.max(...years)})`, `its years are those of statistics (${Math.min(...years)}-${Math.max(...years)})`)]);

/** Whole numbers by the year of whom a title counts, of rows of counts, or with years skipped: statistics, where no word says money. */
export function byStatistics(table: Table, around: Around): Evidence {
  const years = bareYears(table);
  const none = noFollowUp(years);
  if (skipsYears(years) && areMeasures(table)) return [...none, say('indicators', 4, 'mätetal med år emellan: statistik', 'measures of years apart: statistics')];
  if (years.length === 0 || isStatement(table) || !areWhole(table)) return none;
  const isOfMoney = (text: string): boolean => isMoney(text) && !countsWho(withoutDates(text));
  if (surroundings(around, table).some(isOfMoney) || table.rows.some(({ name }) => isMoney(name))) return none;
  const title = [...table.captions, ...around.titles.slice(0, 1), around.sheet.name].find((text) => countsWho(withoutDates(text)));
  const row = table.rows.find(({ folded }) => folded.startsWith('antal '))?.name;
  const said = title ?? row;
  if (said !== undefined) return [...none, say('volumes', 4, `hela tal år för år, och "${said.slice(0, 60)}" är antal`, `whole numbers by the year, and "${said.slice(0, 60)}" is a count`)];
  return skipsYears(years) ? [...none, say('volumes', 3, 'hela tal med år emellan: statistik', 'whole numbers of years apart: statistics')] : none;
}

/** Whether a text beside bare years says that some of them are outcomes and others budgets: their heads do not tell which. */
export function mixesBudgets(table: Table, around: Around): boolean {
  const years = bareYears(table);
  return years.length > 0 && textsOf(table, around).some((text) => saysBudgetOfYears(text, years));
}
