import type { ReportModel } from './model';
import type { ScoreColumn } from './scorecardTables';
import { spanOfPeriod } from './words';

/** What stands over a column of goals and indicators, in the sheet and in documents. */
export function headOf(column: ScoreColumn, { language, period }: ReportModel): string {
  const sv = language === 'sv';
  switch (column.kind) {
    case 'history': return String(column.year);
    case 'actual': return !period ? (sv ? 'Utfall' : 'Actual') : period.month === 12 ? String(period.year) : `${spanOfPeriod(period, language)} ${period.year}`;
    case 'target': return column.year === null ? (sv ? 'Målvärde' : 'Target') : String(column.year);
    case 'forecast': return sv ? 'Prognos' : 'Forecast';
    case 'change': return sv ? 'Förändring' : 'Change';
    case 'trend': return 'Trend';
    case 'reason': return sv ? 'Bedömning' : 'Assessment';
  }
}
