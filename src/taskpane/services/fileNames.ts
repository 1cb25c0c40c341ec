import { formatPeriod, type Period } from '../../values/period';

/** What files are named by: whose report, and until when. */
interface Named {
  readonly committee: string | null;
  readonly period: Period | null;
}

/** Signs that no file's name can hold, and other words than the first hundred letters, are left out. */
const safe = (name: string): string => name.replace(/[\\/:*?"<>|\0-\x1f]/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 100).trim();

/** `Rapport Socialnämnden 2017-08`. */
export const reportName = (word: string, { committee, period }: Named): string => safe([word, committee ?? '', period ? formatPeriod(period) : ''].join(' '));

/**
 * A workbook with its report: `Socialnämnden 2017-08 med rapport.xlsx`, so that each month's is a file of its own; where
 * the workbook names no committee, its own name stands first. `isText`: it was a text file, and is a workbook now.
 */
export function withReportName(fileName: string, isText: boolean, { committee, period }: Named): string {
  const [, stem = fileName, ending = ''] = /^(.*?)(\.xls[xm]?)?$/i.exec(isText ? fileName.replace(/\.[^.]*$/, '') : fileName) ?? [];
  const month = period === null ? '' : formatPeriod(period);
  const whose = committee ?? (month !== '' && stem.endsWith(month) ? stem.slice(0, -month.length).replace(/[-_ ]+$/, '') : stem);
  return `${safe([whose, month].join(' '))} med rapport${ending || '.xlsx'}`;
}
