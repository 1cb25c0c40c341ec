import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { acceptMethod } from '../../../src/commandLine/forecast';
import { followUp, type FollowUp, type FollowUpOptions } from '../../../src/followUp';
import { planFreeze } from '../../../src/frozenCopy';
import { packageFaults } from '../../../src/hosts/xlsx/checking/checkPackage';
import { newWorkbook } from '../../../src/hosts/xlsx/newWorkbook';
import { openPackage } from '../../../src/hosts/xlsx/package';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import { workbookOfText } from '../../../src/hosts/xlsx/textFile';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { standaloneReport } from '../../../src/report/standalone';
import type { CellAddress } from '../../../src/values/cell';
import type { Problem } from '../../../src/values/problem';
import type { Result } from '../../../src/values/result';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';

/** Every kind of file that the product writes breaks no rule of docs/package-rules.md that its source kept, in any of its parts. */

const folder = join(__dirname, '../../../examples');
const today = '2024-09-15';

function sure<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Error(`${result.error.rule}: ${result.error.message.sv}`);
  return result.value;
}

const faultsOf = (bytes: Uint8Array): string[] => packageFaults(sure(openPackage(bytes))).map((fault) => JSON.stringify(fault));

const understood = (bytes: Uint8Array, options: Partial<FollowUpOptions> = {}): { workbook: RawWorkbook; result: FollowUp } => {
  const workbook = sure(readXlsxNow(bytes));
  return { workbook, result: followUp(workbook, { today, ...options }) };
};

async function withReport(bytes: Uint8Array, options: Partial<FollowUpOptions> = {}): Promise<Uint8Array> {
  const host = new XlsxHost(bytes);
  const { plan } = understood(bytes, options).result;
  if (plan === null) throw new Error('nothing to report');
  expect(sure(await host.write(plan)).differences).toEqual([]);
  return host.bytes;
}

async function frozen(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new XlsxHost(bytes);
  const { workbook, result } = understood(bytes);
  sure(await host.write(sure(planFreeze(workbook, result, { again: true, date: today }))));
  return host.bytes;
}

/** The report with the forecasts of a method, and the sheet of the forecasts' history. */
async function withForecasts(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new XlsxHost(bytes);
  const { workbook } = understood(bytes);
  const accepted = acceptMethod(workbook, { today }, { method: 'runRate', replace: false });
  if (!accepted.ok) throw new Error(accepted.error.sv);
  const { result, append } = accepted.value;
  if (result.plan === null || append === null) throw new Error('no forecasts');
  sure(await host.write(result.plan));
  sure(await host.append(append));
  return host.bytes;
}

function firstAmount({ sheets }: RawWorkbook): CellAddress & { readonly value: number } {
  for (const { name, rows } of sheets) {
    for (const { index, values, formulas } of rows) {
      const column = values.findIndex((value, at) => typeof value === 'number' && formulas?.[at] === undefined);
      if (column >= 0) return { sheet: name, row: index, column, value: values[column] as number };
    }
  }
  throw new Error('no amount');
}

/** A cell of the user's with another amount, and one beside all others. */
async function withCells(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new XlsxHost(bytes);
  const { value, ...cell } = firstAmount(understood(bytes).workbook);
  sure(await host.setCells([{ cell, expected: value, value: value + 1 }, { cell: { ...cell, column: cell.column + 300 }, expected: null, value: 'Ny' }]));
  return host.bytes;
}

async function withNote(bytes: Uint8Array): Promise<Uint8Array> {
  const host = new XlsxHost(bytes);
  sure(await host.note('Budgetuppfoljning.Status', 'Rapporten är äldre än sina källor.'));
  return host.bytes;
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.xlsx')))('%s', (name) => {
  const source = new Uint8Array(readFileSync(join(folder, name)));
  const own = new Set(faultsOf(source));
  const newFaultsOf = (bytes: Uint8Array): string[] => faultsOf(bytes).filter((fault) => !own.has(fault));

  it('report, report again with other settings, frozen copies, note', async () => {
    const report = await withReport(source);
    expect(newFaultsOf(report)).toEqual([]);
    const again = await withReport(report, { settings: (stored) => ({ ...stored, unit: 'mnkr', language: 'en' }) });
    expect(again).not.toEqual(report);
    expect(newFaultsOf(again)).toEqual([]);
    expect(newFaultsOf(await frozen(await frozen(again)))).toEqual([]);
    expect(newFaultsOf(await withNote(again))).toEqual([]);
  });

  it('cells of the user\'s', async () => {
    expect(newFaultsOf(await withCells(source))).toEqual([]);
  });

  it('the report as a workbook of its own', () => {
    const { report } = understood(source).result;
    if (report === null) throw new Error('nothing to report');
    const { plan, properties } = standaloneReport(report, { includeDrafts: true });
    expect(faultsOf(newWorkbook([plan], properties))).toEqual([]);
  });
});

it('forecasts with their history, and more of it', async () => {
  const source = new Uint8Array(readFileSync(join(folder, 'helsingborg-2017-08.xlsx')));
  const first = await withForecasts(source);
  expect(faultsOf(first)).toEqual(faultsOf(source));
});

it('a text file\'s workbook with its report', async () => {
  const text = 'Verksamhet;Budget 2024;Utfall 2024-08-31;Prognos 2024\r\nFörskola;120000;79500;121500\r\nGrundskola;240000;161200;243000\r\nSumma;360000;240700;364500\r\n';
  const bytes = workbookOfText(strToU8(text), 'export.csv');
  if (bytes === null) throw new Error('no table');
  expect(faultsOf(bytes)).toEqual([]);
  expect(faultsOf(await withReport(bytes))).toEqual([]);
});
