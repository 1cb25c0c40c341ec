import type { CellStyle, PlanCell, PlanRow, SheetPlan, WorkbookPlan } from '../../../src/workbook/sheetPlan';

/** Plans that both hosts carry out. The workbook has the sheets Underlag and Barn och Unga. */

export const text = (value: string, style = 0): PlanCell => ({ value, style });
export const amount = (value: number, style = 0): PlanCell => ({ value, style });
export const live = (formula: string, value: PlanCell['value'], style = 0): PlanCell => ({ formula, value, style });

const empty = { left: '', center: '', right: '' };

export function sheetPlan(rows: readonly (readonly (PlanCell | null)[])[], changes: Partial<SheetPlan> = {}): SheetPlan {
  return {
    mark: 'Uppfoljning_rapport', name: 'Rapport', font: { name: 'Aptos', size: 10 }, styles: [{}], columnWidths: [30, 12],
    rows: rows.map((cells): PlanRow => ({ cells })), merges: [], conditionalFormats: [], charts: [], validations: [], names: [],
    print: {
      orientation: 'portrait', area: { top: 0, left: 0, bottom: 9, right: 4 }, breaksBefore: [], header: empty, footer: empty,
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
    },
    frozenRows: 0, showGridlines: true, tabColor: '#1F3864', ...changes,
  };
}

const styles: readonly CellStyle[] = [
  {},
  { fontSize: 20, bold: true, color: '#1F3864' },
  { bold: true, color: '#FFFFFF', fill: '#1F3864', horizontal: 'right', vertical: 'center', wrap: true },
  { numberFormat: '#,##0;−#,##0;0', horizontal: 'right', bottom: { weight: 'hairline', color: '#BFBFBF' } },
  { numberFormat: '0.0%;−0.0%', italic: true },
  { indent: 2, top: { weight: 'thin', color: '#000000' }, bottom: { weight: 'medium', color: '#1F2937' } },
  { wrap: true, vertical: 'top', fill: '#FFF9E5', horizontal: 'left' },
];

const areas: readonly (readonly [string, number, number])[] = [
  ['Hemtjänst', -1200, -1250], ['Särskilt boende', -900, -880], ['=Individ- och familjeomsorg', -640, -702.5], ['Ledning & "administration"', -120, -118],
];

function areaRow([name, budget, forecast]: readonly [string, number, number], index: number): (PlanCell | null)[] {
  const line = index + 5;
  const variance = forecast - budget;
  const share = variance / Math.abs(budget);
  const status = share >= -0.005 ? '● grön' : share >= -0.02 ? '▲ gul' : '■ röd';
  return [
    text(name, 5), amount(budget, 3), amount(forecast, 3), live(`=C${line}-B${line}`, variance, 3), live(`=D${line}/ABS(B${line})`, share, 4),
    live(`=IF(E${line}>=-0.005,"● grön",IF(E${line}>=-0.02,"▲ gul","■ röd"))`, status),
    live(`=IF(D${line}>=0,D${line},"")`, variance >= 0 ? variance : ''), live(`=IF(D${line}<0,D${line},"")`, variance < 0 ? variance : ''),
    text(index === 0 ? '+46 % fler besök' : '', 6),
  ];
}

/** Everything that a plan can ask for, in one sheet. */
export const fullReport: SheetPlan = sheetPlan([
  [text('Uppföljning per 31 augusti 2017', 1)],
  [text('2017-08'), live("='Barn och Unga'!A1*1000", 2000), live('=Underlag!A1', 1)],
  [],
  ['Område', 'Budget', 'Prognos', 'Avvikelse', 'Andel', 'Bedömning', 'Överskott', 'Underskott', 'Kommentar'].map((title) => text(title, 2)),
  ...areas.map(areaRow),
  [text('Summa', 5), live('=SUM(B5:B8)', -2860, 3), live('=SUM(C5:C8)', -2950.5, 3), live('=C9-B9', -90.5, 3), live('=ROUND(D9/ABS(B9),3)', -0.032, 4), live('=AND(D9<0,NOT(B9=0))', true)],
  [live('="Avvikelsen är "&TEXT(D9,"#,##0.0")&" tkr"', 'Avvikelsen är -90.5 tkr'), live('=NUMBERVALUE(SUBSTITUTE("1 234,5"," ",""),","," ")', 1234.5, 3), live('=IFERROR(B9/0,"–")', '–')],
], {
  name: 'Rapport', styles, columnWidths: [30, 11, 11, 11, 9, 12, 10, 10, 40.5],
  merges: [{ top: 0, left: 0, bottom: 0, right: 5 }],
  conditionalFormats: [
    { range: { top: 4, left: 5, bottom: 7, right: 5 }, formula: '=LEFT($F5,1)="■"', color: '#9C0006', fill: '#FFE3E3', bold: true },
    { range: { top: 4, left: 3, bottom: 7, right: 3 }, formula: '=D5<0', color: '#1E5B2F' },
  ],
  dataBars: [{ range: { top: 4, left: 3, bottom: 7, right: 3 }, color: '#C9D6E2', axisColor: '#7B8794' }],
  charts: [{
    name: 'Avvikelse per område', kind: 'bar', title: 'Prognosens avvikelse, tkr', alternativeText: 'Hemtjänst −50 tkr.',
    categories: { top: 4, left: 0, bottom: 7, right: 0 }, place: { top: 11, left: 0, bottom: 26, right: 5 }, labelFormat: '#,##0;−#,##0;',
    series: [
      { name: 'Överskott', values: { top: 4, left: 6, bottom: 7, right: 6 }, color: '#2E7D4F' },
      { name: 'Underskott', values: { top: 4, left: 7, bottom: 7, right: 7 }, color: '#B3261E' },
    ],
  }, {
    name: 'Budget och prognos', kind: 'line', title: 'Budget och prognos', alternativeText: 'Linjer.',
    categories: { top: 4, left: 0, bottom: 7, right: 0 }, place: { top: 11, left: 6, bottom: 26, right: 8 },
    series: [
      { name: 'Budget', values: { top: 4, left: 1, bottom: 7, right: 1 }, color: '#1F3864' },
      { name: 'Prognos', values: { top: 4, left: 2, bottom: 7, right: 2 }, color: '#C55A11' },
    ],
  }],
  validations: [{ range: { top: 4, left: 8, bottom: 7, right: 8 }, list: ['Följs', 'Åtgärdas'], message: 'Välj ur listan.' }],
  names: [{ name: 'Uppfoljning_kommentarer', range: { top: 4, left: 8, bottom: 7, right: 8 } }],
  print: {
    orientation: 'landscape', area: { top: 0, left: 0, bottom: 27, right: 8 }, titleRows: { from: 3, to: 3 }, breaksBefore: [11],
    header: { left: 'Omsorgsnämnden', center: '', right: 'Vård && omsorg <2017>' }, footer: { left: '2017-09-20', center: '', right: 'Sida &P av &N' },
    margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
  },
  frozenRows: 4, showGridlines: false, tabColor: '#1F3864',
});

export const settingsPlan = (values: readonly string[] = ['Nämnd', 'Omsorgsnämnden']): SheetPlan => sheetPlan(
  [[text('Inställningar')], values.map((value) => text(value))],
  { mark: 'Uppfoljning_installningar', name: 'Uppföljning inställningar', styles: [{ wrap: true }] },
);

/** Text that Excel would take for something else, were it typed. */
export const trickyTexts: readonly string[] = [
  '=1+1', '=SUM(A1:A9)', '+46 70', '-', '-5 % mot budget', '@nämnd', '\tindrag', "'citat'", "'", '2017-08', '1-2', 'jan-23', '31 aug 2017',
  '12:30', '1 234,5', '007', '50%', '1E5', 'TRUE', 'FALSKT', '#REF!', '#N/A', '–', '=', '+', ' inledande blank', 'rad ett\nrad två', '5',
];

const tall: SheetPlan = sheetPlan(Array.from({ length: 300 }, (_, row) => [text(`Rad ${row}`, row % 2), amount(row * 1.25, 2), live(`=B${row + 1}*2`, row * 2.5, 2)]), {
  styles: [{}, { fill: '#F3F4F6' }, { numberFormat: '0.00' }],
});

/** One name, one plan: what both hosts are asked to write. */
export const cases: readonly (readonly [string, WorkbookPlan])[] = [
  ['a report with everything', { sheets: [fullReport, settingsPlan()], activate: fullReport.mark }],
  ['text that looks like something else', { sheets: [sheetPlan(trickyTexts.map((value) => [text(value), text('vanlig')]))] }],
  ['numbers, truth values and nothing', { sheets: [sheetPlan([[amount(0), amount(-0.1), amount(1e15), amount(123456789.123)], [{ value: true, style: 0 }, { value: false, style: 0 }, { value: null, style: 0 }, null, amount(43_000)]])] }],
  ['more rows than office.js sends in one piece', { sheets: [tall] }],
  ['an empty sheet', { sheets: [sheetPlan([])] }],
  ['row heights', { sheets: [{ ...sheetPlan([]), rows: [{ height: 30, cells: [text('Hög')] }, { cells: [text('Vanlig')] }, { height: 42.5, cells: [] }, { height: 42.5, cells: [text('Sist')] }] }] }],
  ['a formula on a sheet with a quote in its name', { sheets: [{ ...sheetPlan([[live("='Rapport d''Or'!A2", 5)], [amount(5)]]), name: "Rapport d'Or" }] }],
];
