import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { localAddress } from '../../../src/values/cell';
import type { Host } from '../../../src/workbook/host';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import type { officeForTests } from '../excel/office';
import { rawOf } from './workbooks';

/** A workbook that is open in one of the hosts, and what its user does in it. */
export interface Opened {
  readonly host: Host;
  /** Types a constant into a cell, as the user would. */
  readonly type: (sheet: string, row: number, column: number, value: number | string) => Promise<void>;
  readonly rename: (sheet: string, name: string) => Promise<void>;
}

async function throughExceljs(host: XlsxHost, edit: (workbook: ExcelJS.Workbook) => void): Promise<XlsxHost> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(host.bytes.slice().buffer);
  edit(workbook);
  return new XlsxHost(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function onFile(bytes: Uint8Array): Opened {
  let current = new XlsxHost(bytes);
  const host: Host = new Proxy(current, { get: (_, key) => {
    const member: unknown = Reflect.get(current, key);
    return typeof member === 'function' ? (...given: unknown[]): unknown => Reflect.apply(member, current, given) : member;
  } });
  const sheetOf = (workbook: ExcelJS.Workbook, sheet: string) => workbook.getWorksheet(sheet) as ExcelJS.Worksheet;
  return {
    host,
    type: async (sheet, row, column, value) => {
      current = await throughExceljs(current, (workbook) => { sheetOf(workbook, sheet).getCell(row + 1, column + 1).value = value; });
    },
    rename: (sheet, name) => {
      const parts = Object.entries(unzipSync(current.bytes)).map(([path, part]): [string, Uint8Array] => {
        const renamed = strFromU8(part).replaceAll(`'${sheet}'!`, `'${name}'!`).replace(`<sheet name="${sheet}"`, `<sheet name="${name}"`);
        return [path, path.endsWith('.xml') ? strToU8(renamed) : part];
      });
      current = new XlsxHost(zipSync(Object.fromEntries(parts)));
      return Promise.resolve();
    },
  };
}

function inExcel(bytes: Uint8Array, open: ReturnType<typeof officeForTests>['open']): Opened {
  const { excel, host } = open(rawOf(bytes));
  return {
    host,
    type: (sheet, row, column, value) => {
      excel.type(sheet, localAddress(row, column), value);
      return Promise.resolve();
    },
    rename: (sheet, name) => {
      const found = excel.model.sheet(sheet);
      if (found) found.name = name;
      // Excel's names follow.
      for (const one of excel.model.names) one.formula = one.formula.replace(`'${sheet}'!`, `'${name}'!`);
      return Promise.resolve();
    },
  };
}

/** Both hosts by their names, each to open a workbook in. */
export const openedHosts = ({ open }: ReturnType<typeof officeForTests>): readonly (readonly [string, (bytes: Uint8Array) => Opened])[] =>
  [['Excel', (bytes) => inExcel(bytes, open)], ['files', onFile]];

export async function readOf(host: Host): Promise<RawWorkbook> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.message.en);
  return read.value;
}
