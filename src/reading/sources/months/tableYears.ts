import { fold, tidy } from '../../../values/text';
import type { RawSheet } from '../../../workbook/rawSheet';
import { findDates } from '../../words/dates';
import { rowsBetween } from '../../cells/cellReading';
import { kindWords, lookUp, saidMeasures, type ColumnMeasure } from '../../words/lexicon';
import type { Concept } from '../../words/concept';
import { areTheYear } from '../../meaning/time/outcomeMonths';
import { holdsFigures } from '../../meaning/time/period';
import type { Table, TableColumn } from '../../geometry/table';

/** The one year that a text names; null when it names none or several. */
function onlyYear(text: string): number | null {
  const years = new Set(findDates(text).map(({ year }) => year).filter((year) => year !== null));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** Texts and lone years right above a table's heads, nearest first; amounts end them. */
function above(sheet: RawSheet, table: Table): string[] {
  const texts: string[] = [];
  for (const row of rowsBetween(sheet, table.headRows.first - 3, table.headRows.first).reverse()) {
    const filled = row.values.filter((value) => value !== null && value !== undefined && value !== '');
    const isYear = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
    if (filled.some((value) => typeof value !== 'string' && !isYear(value))) break;
    if (filled.length > 3) break;
    texts.push(...filled.map((value) => (typeof value === 'string' ? tidy(value) : String(value as number))));
  }
  return texts;
}

/** A month head that names no year. */
const isBareMonth = ({ concept }: TableColumn): boolean =>
  concept.month !== null && concept.year === null && !concept.priorYear && (concept.dateKind === 'month' || concept.dateKind === 'range')
  && (concept.measure === null || concept.measure === 'actual');

/** "Månadsbudget 2024", "Prognos 2024" over bare months: they are no outcome. */
const saysPlanned = (text: string): boolean => /budget|prognos/.test(fold(text)) && !/utfall|redovis|uppföljning|bokslut|ekonomi/.test(fold(text));

/** The only measure that a text names: "Budgetjusteringar" and "Prognos mot budget" are none of the budget's months. */
const onlyMeasure = (text: string): ColumnMeasure | null => {
  const [said, another] = saidMeasures.filter(({ pattern }) => pattern.test(fold(text)));
  return another === undefined ? said?.means ?? null : null;
};

/** What months under a title of a budget or a forecast hold. Of a forecast only all twelve, filled, are the year's: others may be the months in which it was made. */
function monthsUnder(title: string, months: ReadonlySet<TableColumn>, table: Table): Pick<Concept, 'measure' | 'scope'> {
  const said = onlyMeasure(title);
  if (said === 'budget') return { measure: 'budget', scope: null };
  const isYear = areTheYear([...months]) && [...months].every(({ column }) => holdsFigures(table, column));
  return said === 'forecast' && isYear && lookUp(kindWords, fold(title)) !== 'history' ? { measure: 'forecast', scope: 'month' } : { measure: 'other', scope: null };
}

/**
 * Gives months without a year the year of their table: in the head of its names, right above it, else in the tab's name
 * or the sheet's title. Months under a title of what is planned are no outcome: see `monthsUnder`.
 */
export function withTableYears(sheet: RawSheet, titles: readonly string[], tables: readonly Table[]): Table[] {
  return tables.map((table) => {
    const bare = new Set(table.columns.filter(isBareMonth));
    if (new Set([...bare].map(({ concept }) => concept.month)).size < 3) return table;
    const near = [table.labelHead, ...above(sheet, table)];
    const year = [...near, sheet.name, ...titles].map(onlyYear).find((found) => found !== null) ?? null;
    const nearest = [...near, sheet.name].find((text) => text !== '' && /budget|prognos|utfall|redovis|uppföljning|bokslut/.test(fold(text)));
    const planned = nearest !== undefined && saysPlanned(nearest) ? nearest : null;
    if (year === null && planned === null) return table;
    const columns = table.columns.map((column): TableColumn => (!bare.has(column) ? column : {
      ...column, concept: { ...column.concept, year, ...(planned !== null && column.concept.measure === null ? { ...monthsUnder(planned, bare, table), dateOnly: false } : {}) },
    }));
    return { ...table, columns };
  });
}
