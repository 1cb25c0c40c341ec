import { marks } from '../workbook/marks';
import type { CellStyle, PlanCell, SheetPlan } from '../workbook/sheetPlan';

/** The sheet Prognoshistorik as it is made: a title and heads, under which rows are only ever appended. */

export const HISTORY_HEADS = {
  date: 'Datum', period: 'Period', area: 'Område', method: 'Metod', low: 'Lägst', likely: 'Troligt', high: 'Högst', unit: 'Enhet',
  note: 'Anteckning', replaced: 'Ersatt',
} as const;

export type HistoryHead = keyof typeof HISTORY_HEADS;

const line = { weight: 'hairline', color: '#9AA5B1' } as const;

const styles: readonly CellStyle[] = [
  { fontSize: 16, bold: true, color: '#1B4F72' },
  { color: '#52606D' },
  { bold: true, color: '#52606D', bottom: { weight: 'thin', color: '#1F2933' } },
  { bold: true, color: '#52606D', horizontal: 'right', bottom: { weight: 'thin', color: '#1F2933' } },
  { vertical: 'top', horizontal: 'left', wrap: true, bottom: line },
  { vertical: 'top', horizontal: 'right', numberFormat: '#,##0;−#,##0;0', bottom: line },
  { vertical: 'top', horizontal: 'right', numberFormat: '#,##0.0;−#,##0.0;0.0', bottom: line },
];

export const HISTORY_STYLE = { title: 0, muted: 1, head: 2, amountHead: 3, text: 4, amount: 5, millions: 6 } as const;

const WIDTHS = [12, 10, 34, 30, 14, 14, 14, 8, 60, 18];
const AMOUNTS: ReadonlySet<string> = new Set([HISTORY_HEADS.low, HISTORY_HEADS.likely, HISTORY_HEADS.high]);
const EXPLAINED = 'Varje beslutad prognos läggs till sist och ändras aldrig; en som har ersatts märks. Rader och kolumner får läggas till och sorteras; rubrikerna ska stå kvar.';

/** Excel's last row: what is printed grows with the table. */
const LAST_ROW = 1_048_575;

export function historySheet(name: string): SheetPlan {
  const put = (value: string, style: number): PlanCell => ({ value, style });
  const heads = Object.values(HISTORY_HEADS);
  const nothing = { left: '', center: '', right: '' };
  return {
    mark: marks.history, name, font: { name: 'Calibri', size: 10.5 }, styles, columnWidths: WIDTHS,
    rows: [
      { height: 26, cells: [put('Prognoshistorik', HISTORY_STYLE.title)] },
      { cells: [put(EXPLAINED, HISTORY_STYLE.muted)] },
      { cells: heads.map((head) => put(head, AMOUNTS.has(head) ? HISTORY_STYLE.amountHead : HISTORY_STYLE.head)) },
    ],
    merges: [], conditionalFormats: [], charts: [], validations: [], names: [],
    print: {
      orientation: 'landscape', area: { top: 0, left: 0, bottom: LAST_ROW, right: heads.length - 1 }, titleRows: { from: 2, to: 2 }, breaksBefore: [],
      header: nothing, footer: { ...nothing, right: 'Sida &P av &N' }, margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6 },
    },
    frozenRows: 3, showGridlines: false, tabColor: '#9AA5B1',
  };
}
