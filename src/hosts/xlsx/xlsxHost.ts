import type { Problem } from '../../values/problem';
import { ok, type Result } from '../../values/result';
import type { AppendPlan, CellChange, Host, Task, WriteReceipt } from '../../workbook/host';
import type { RawWorkbook } from '../../workbook/rawSheet';
import type { WorkbookPlan } from '../../workbook/sheetPlan';
import { appendXlsx } from './append';
import { noteXlsx } from './noteXlsx';
import { readXlsx } from './readXlsx';
import { setCellsXlsx } from './setCells';
import { writeXlsx, type WrittenXlsx } from './writeXlsx';

/** A workbook that is an .xlsx or .xlsm file in memory. */
export class XlsxHost implements Host {
  private current: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.current = bytes;
  }

  /** The file as it is after the last write that succeeded. */
  get bytes(): Uint8Array {
    return this.current;
  }

  read(task?: Task): Promise<Result<RawWorkbook, Problem>> {
    return readXlsx(this.current, task);
  }

  write(plan: WorkbookPlan, task?: Task): Promise<Result<WriteReceipt, Problem>> {
    return this.keep(writeXlsx(this.current, plan, task));
  }

  append(plan: AppendPlan, task?: Task): Promise<Result<WriteReceipt, Problem>> {
    return this.keep(appendXlsx(this.current, plan, task));
  }

  setCells(changes: readonly CellChange[], task?: Task): Promise<Result<WriteReceipt, Problem>> {
    return this.keep(setCellsXlsx(this.current, changes, task));
  }

  /** What was written is the file from now on; a problem leaves it as it is. */
  private keep(written: Result<WrittenXlsx, Problem>): Promise<Result<WriteReceipt, Problem>> {
    if (!written.ok) return Promise.resolve(written);
    this.current = written.value.bytes;
    return Promise.resolve(ok(written.value.receipt));
  }

  note(name: string, text: string): Promise<Result<void, Problem>> {
    const noted = noteXlsx(this.current, name, text);
    if (!noted.ok) return Promise.resolve(noted);
    this.current = noted.value;
    return Promise.resolve(ok(undefined));
  }
}
