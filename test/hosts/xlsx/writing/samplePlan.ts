import type { CellStyle, PlanCell, PlanRow, SheetPlan, WorkbookPlan } from '../../../../src/workbook/sheetPlan';

/** Plans for the tests: a small one to vary, and one that looks like a report. */

export const text = (value: string, style = 0): PlanCell => ({ value, style });
export const number = (value: number, style = 0): PlanCell => ({ value, style });
export const formula = (written: string, value: PlanCell['value'], style = 0): PlanCell => ({ formula: written, value, style });
export const row = (...cells: (PlanCell | null)[]): PlanRow => ({ cells });

const empty = { left: '', center: '', right: '' };

export function smallPlan(rows: readonly PlanRow[], changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    mark: 'Uppfoljning_rapport', name: 'Rapport', font: { name: 'Calibri', size: 10 }, styles: [{}, { bold: true, fill: '#DDEBF7' }],
    columnWidths: [30, 12], rows, merges: [], conditionalFormats: [], charts: [], validations: [], names: [],
    print: {
      orientation: 'landscape', area: { top: 0, left: 0, bottom: 9, right: 4 }, breaksBefore: [], header: empty, footer: empty,
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
    },
    frozenRows: 0, showGridlines: false, tabColor: '#1F3864', ...changes,
  };
}

export const workbookPlan = (...sheets: SheetPlan[]): WorkbookPlan => ({ sheets });

const ink = '#1F2937';
const amount = '#,##0;[Color10]−#,##0;0';
const plain = '#,##0;−#,##0;0';
const styles: CellStyle[] = [
  { color: ink },
  { fontSize: 20, bold: true, color: '#1F3864' },
  { bold: true, color: '#FFFFFF', fill: '#1F3864', horizontal: 'right', vertical: 'center', wrap: true },
  { numberFormat: plain, horizontal: 'right', color: ink, bottom: { weight: 'hairline', color: '#BFBFBF' } },
  { numberFormat: plain, horizontal: 'right', bold: true, top: { weight: 'thin', color: ink }, bottom: { weight: 'medium', color: ink } },
  { bold: true, top: { weight: 'thin', color: ink }, bottom: { weight: 'medium', color: ink } },
  { numberFormat: '0.0%;−0.0%', horizontal: 'right' },
  { color: ink, bottom: { weight: 'hairline', color: '#BFBFBF' }, indent: 1 },
  { wrap: true, vertical: 'top', fill: '#FFF9E5' },
  { numberFormat: amount },
];

const areas: readonly [string, number, number][] = [
  ['Hemtjänst', -1200, -1250], ['Särskilt boende', -900, -880], ['Individ- och familjeomsorg', -640, -702.5], ['Ledning & administration', -120, -118],
];

/** A report on figures of its own: amounts, sums, statuses, a chart, comments to fill in, print set up. */
export function reportPlan(): WorkbookPlan {
  const first = 4;
  const rows: PlanRow[] = [
    { height: 30, cells: [text('Uppföljning per 31 augusti 2017', 1)] },
    row(text('Omsorgsnämnden · belopp i tkr', 0)),
    row(),
    { height: 32, cells: ['Verksamhetsområde', 'Budget', 'Prognos', 'Avvikelse', 'Andel', 'Bedömning', 'Överskott', 'Underskott', 'Kommentar'].map((title) => text(title, 2)) },
    ...areas.map(([name, budget, forecast], index) => {
      const line = first + index + 1;
      const variance = forecast - budget;
      const share = variance / Math.abs(budget);
      return row(
        text(name, 7), number(budget, 3), number(forecast, 3), formula(`=C${line}-B${line}`, variance, 3), formula(`=D${line}/ABS(B${line})`, share, 6),
        formula(`=IFS(E${line}>=-0.005,"● grön",E${line}>=-0.02,"▲ gul",TRUE,"■ röd")`, share >= -0.005 ? '● grön' : share >= -0.02 ? '▲ gul' : '■ röd', 0),
        formula(`=IF(D${line}>=0,D${line},"")`, variance >= 0 ? variance : '', 3), formula(`=IF(D${line}<0,D${line},"")`, variance < 0 ? variance : '', 3),
        text(index === 0 ? '=inte en formel' : '', 8),
      );
    }),
    row(text('Summa', 5), formula('=SUM(B5:B8)', -2860, 4), formula('=SUM(C5:C8)', -2950.5, 4), formula('=C9-B9', -90.5, 4), formula('=D9/ABS(B9)', -90.5 / 2860, 6), formula('=D9<0', true, 0)),
    row(formula('=TEXTJOIN(", ",TRUE,A5:A6)', 'Hemtjänst, Särskilt boende', 0), formula('=NUMBERVALUE("1 234,5",","," ")', 1234.5, 3)),
  ];
  const sheet: SheetPlan = {
    mark: 'Uppfoljning_rapport', name: 'Nämndrapport', font: { name: 'Calibri', size: 10 }, styles, rows,
    columnWidths: [30, 11, 11, 11, 9, 12, 10, 10, 40],
    merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
    conditionalFormats: [
      { range: { top: 4, left: 5, bottom: 7, right: 5 }, formula: '=LEFT($F5,1)="■"', color: '#9C0006', fill: '#FFE3E3', bold: true },
      { range: { top: 4, left: 5, bottom: 7, right: 5 }, formula: '=LEFT($F5,1)="●"', color: '#1E5B2F' },
    ],
    charts: [{
      name: 'Avvikelse per område', kind: 'bar', title: 'Prognosens avvikelse mot budget, tkr', alternativeText: 'Stapeldiagram: Hemtjänst −50, Särskilt boende +20, IFO −62,5, Ledning +2 tkr.',
      categories: { top: 4, left: 0, bottom: 7, right: 0 }, place: { top: 11, left: 0, bottom: 26, right: 5 }, labelFormat: '#,##0;−#,##0;',
      series: [
        { name: 'Överskott', values: { top: 4, left: 6, bottom: 7, right: 6 }, color: '#2E7D4F' },
        { name: 'Underskott', values: { top: 4, left: 7, bottom: 7, right: 7 }, color: '#B3261E' },
      ],
    }, {
      name: 'Budget och prognos', kind: 'line', title: 'Budget och prognos', alternativeText: 'Linjediagram.',
      categories: { top: 4, left: 0, bottom: 7, right: 0 }, place: { top: 11, left: 6, bottom: 26, right: 8 },
      series: [{ name: 'Budget', values: { top: 4, left: 1, bottom: 7, right: 1 }, color: '#1F3864' }, { name: 'Prognos', values: { top: 4, left: 2, bottom: 7, right: 2 }, color: '#C55A11' }],
    }],
    validations: [{ range: { top: 4, left: 8, bottom: 7, right: 8 }, list: ['Följs', 'Åtgärdas'], message: 'Välj ur listan.' }],
    names: [{ name: 'Uppfoljning_kommentarer', range: { top: 4, left: 8, bottom: 7, right: 8 } }],
    print: {
      orientation: 'landscape', area: { top: 0, left: 0, bottom: 27, right: 8 }, titleRows: { from: 3, to: 3 }, breaksBefore: [11],
      header: { left: 'Omsorgsnämnden', center: '', right: 'Vård && omsorg <2017>' }, footer: { left: '2017-09-20', center: '', right: 'Sida &P av &N' },
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
    },
    frozenRows: 4, showGridlines: false, tabColor: '#1F3864',
  };
  return { sheets: [sheet], activate: sheet.mark };
}
