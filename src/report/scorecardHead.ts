import type { Language } from '../values/language';
import { yearName } from '../values/period';
import type { ReportModel, ScorecardModel } from './model';
import type { ScoreColumn, ScoreTable } from './scorecardTables';
import { spanOfPeriod } from './words';

/** What stands over a column of goals and indicators, in the sheet and in documents. */
export function headOf(column: ScoreColumn, { language, period }: ReportModel): string {
  const sv = language === 'sv';
  switch (column.kind) {
    case 'history': return column.until === null ? String(column.year) : `${spanOfPeriod({ year: column.year, month: column.until }, language)} ${column.year}`;
    case 'actual': return !period ? (sv ? 'Utfall' : 'Actual') : period.month === 12 ? yearName(period.year, period) : `${spanOfPeriod(period, language)} ${yearName(period.year, period)}`;
    case 'target': return column.year === null ? (sv ? 'Målvärde' : 'Target') : String(column.year);
    case 'forecast': return sv ? 'Prognos' : 'Forecast';
    case 'change': return sv ? 'Förändring' : 'Change';
    case 'trend': return 'Trend';
    case 'reason': return sv ? 'Bedömning' : 'Assessment';
  }
}

/** What is listed, over the names of a table and as the section's heading. */
function listed(hasGoals: boolean, hasIndicators: boolean, language: Language): string {
  if (hasGoals) return hasIndicators ? (language === 'sv' ? 'Mål och mätetal' : 'Goals and indicators') : language === 'sv' ? 'Mål' : 'Goals';
  return language === 'sv' ? 'Mätetal' : 'Indicators';
}

export const scorecardHeading = ({ assessed: { goals, indicators } }: ScorecardModel, language: Language): string =>
  listed(goals.length > 0, indicators.length > 0, language);

export const nameHead = ({ rows }: ScoreTable, language: Language): string =>
  listed(rows.some(({ kind }) => kind === 'goal'), rows.some(({ kind }) => kind === 'indicator'), language);

/** Columns under one upper head, by index; '' for columns without one. */
export interface HeadGroup {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const groupOf = ({ kind }: ScoreColumn): 'outcome' | 'target' | null =>
  (kind === 'history' || kind === 'actual' ? 'outcome' : kind === 'target' ? 'target' : null);

/** Outcome and target over their years; a single target without a year says what it is by itself. */
export function headGroups({ columns }: ScoreTable, language: Language): HeadGroup[] {
  const words = { outcome: language === 'sv' ? 'Utfall' : 'Actual', target: language === 'sv' ? 'Målvärde' : 'Target' };
  const groups: HeadGroup[] = [];
  columns.forEach((column, at) => {
    const group = groupOf(column);
    const before = columns[at - 1];
    const from = before && groupOf(before) === group ? groups.pop()?.from ?? at : at;
    const saysItself = from === at && column.kind === 'target' && column.year === null;
    groups.push({ text: group === null || saysItself ? '' : words[group], from, to: at });
  });
  return groups;
}
