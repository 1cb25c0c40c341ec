import type { Sentence } from '../values/problem';
import type { Language } from '../values/language';
import { reasonOf } from './scorecardCells';
import type { ScoreTable } from './scorecardTables';
import type { SideView } from './sideTables';
import { doubtSentences, type DoubtfulRow } from './unsure';

/** Why figures of the tables beside the economy are marked: the notes under each of them. */

/** Of volumes, staff, investments and the like, by the heads of their columns. */
export const unsureInTable = ({ table, columns }: SideView, language: Language): string[] => doubtSentences(table.rows.flatMap((row): DoubtfulRow[] => {
  if (row.kind === 'heading') return [];
  const figures = columns.flatMap((column) => {
    const why = column.kind === 'number' ? row.cells[column.source]?.unsure : undefined;
    return why && column.kind === 'number' ? [{ name: [column.group, column.head].filter(Boolean).join(', '), why }] : [];
  });
  return [{ name: row.name, figures }];
}), language);

const names: Readonly<Record<Language, Readonly<Record<'actual' | 'target' | 'forecast', string>>>> = {
  sv: { actual: 'utfall', target: 'målvärde', forecast: 'prognos' }, en: { actual: 'outcome', target: 'target', forecast: 'forecast' },
};

/** Of indicators, by what their values are: those whose assessment does not say it already. */
export const unsureIndicators = ({ rows }: ScoreTable, language: Language): string[] => doubtSentences(rows.flatMap((row): DoubtfulRow[] => {
  const indicator = row.kind === 'indicator' ? row.indicator : row.kind === 'goal' ? row.own : null;
  if (!indicator) return [];
  const { name, sex, unsure = {} } = indicator.fact;
  const said = reasonOf(indicator, language);
  const figures = (['actual', 'target', 'forecast'] as const).flatMap((key): { name: string; why: Sentence }[] => (unsure[key] && !said.includes(unsure[key][language]) ? [{ name: names[language][key], why: unsure[key] }] : []));
  return [{ name: sex === null ? name : `${name}, ${sex.toLowerCase()}`, figures }];
}), language);
