import { ExcelHost } from '../../src/hosts/excel/excelHost';
import type { CellValue, RawSheet, RawWorkbook } from '../../src/workbook/rawSheet';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/workbook/sheetPlan';
import { startOffice } from '../../test/excel-host/jsdomOffice';
import { StrictExcel } from '../../test/excel-host/strictExcel';

/** The Excel host on the strict Excel, through the genuine office.js: requests and bytes are real, the time is the stand-in's. */

const words = ['Hemtjänst', 'Särskilt boende', 'Individ- och familjeomsorg', 'Ledning och administration', 'Förskola', 'Grundskola'];

function ledger(name: string, rows: number): RawSheet {
  return {
    name, visibility: 'visible', hiddenColumns: [],
    rows: Array.from({ length: rows }, (_, index) => {
      const values: CellValue[] = [words[index % words.length] ?? '', 10_000 + index, ...Array.from({ length: 10 }, (_unused, month) => Math.round(Math.sin(index * 12 + month) * 1e6) / 100)];
      return { index, values, formulas: null, formats: values.map((_value, column) => (column > 1 ? 1 : 0)) };
    }),
  };
}

const workbook = (...sheets: RawSheet[]): RawWorkbook => ({ sheets, names: [], numberFormats: ['General', '#,##0'] });

const amountStyle = 1;
const emptyLines = { left: '', center: '', right: '' };

/** A report of as many rows, with live formulas to the first sheet. */
function report(rows: number, source: string): WorkbookPlan {
  const cells = (row: number): PlanCell[] => [
    { value: words[row % words.length] ?? '', style: 0 }, { value: row, style: amountStyle },
    { value: row * 2, formula: `=B${row + 1}*2`, style: amountStyle }, { value: 10_000, formula: `='${source}'!B1`, style: amountStyle },
  ];
  const sheet: SheetPlan = {
    mark: 'Uppfoljning_rapport', name: 'Rapport', font: { name: 'Calibri', size: 10 }, styles: [{ wrap: true }, { numberFormat: '#,##0', horizontal: 'right' }],
    columnWidths: [30, 12, 12, 12], rows: Array.from({ length: rows }, (_, row) => ({ cells: cells(row) })),
    merges: [], conditionalFormats: [], charts: [], validations: [], names: [],
    print: {
      orientation: 'landscape', area: { top: 0, left: 0, bottom: rows - 1, right: 3 }, breaksBefore: [],
      header: emptyLines, footer: emptyLines, margins: { top: 1, bottom: 1, left: 1, right: 1 },
    },
    frozenRows: 1, showGridlines: false, tabColor: '#1F3864',
  };
  return { sheets: [sheet], activate: sheet.mark };
}

function line(what: string, excel: StrictExcel, milliseconds: number): string {
  const largest = (bytes: readonly number[]) => `${(Math.max(...bytes) / 1e6).toFixed(2)} MB`;
  const sent = largest(excel.syncs.map((sync) => sync.requestBytes));
  const answered = largest(excel.syncs.map((sync) => sync.responseBytes));
  const syncs = excel.syncs.length;
  excel.syncs.splice(0);
  return `  ${what.padEnd(44)} ${String(syncs).padStart(3)} syncs, largest request ${sent}, largest answer ${answered}, ${Math.round(milliseconds)} ms`;
}

async function timed(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const start = performance.now();
  const result = await work();
  if (!result.ok) throw new Error(`The bench failed: ${JSON.stringify(result)}`);
  return performance.now() - start;
}

/** Prints syncs, bytes and time of reading and writing: 40 sheets x 250 rows, and one sheet of 100 000 rows. */
export async function benchExcel(): Promise<void> {
  console.log('Excel host on the strict Excel (genuine office.js, jsdom)');
  const office = await startOffice(new StrictExcel(workbook()));
  const host = new ExcelHost({ run: office.run });
  const many = Array.from({ length: 40 }, (_, index) => ledger(`Blad ${index + 1}`, 250));
  const books: readonly (readonly [string, RawWorkbook, string])[] = [
    ['40 sheets x 250 rows x 12', workbook(...many), 'Blad 1'],
    ['1 sheet x 100 000 rows x 12', workbook(ledger('Huvudbok', 100_000)), 'Huvudbok'],
  ];
  for (const [name, raw, source] of books) {
    const excel = new StrictExcel(raw);
    office.transport.excel = excel;
    console.log(line(`read ${name}`, excel, await timed(() => host.read())));
    for (const rows of [100, 2_000]) {
      console.log(line(`write a report of ${rows} rows`, excel, await timed(() => host.write(report(rows, source)))));
      console.log(line('write it again, unchanged', excel, await timed(() => host.write(report(rows, source)))));
    }
  }
  office.close();
}
