import type { Session } from './session';

/** A change that someone made in the workbook. */
export interface WorkbookChange {
  /** The sheet's id in Excel: it stays when the sheet is renamed. */
  readonly sheetId: string;
  /** `A1:B2`, without the sheet. */
  readonly address: string;
  /** Made by a co-author. */
  readonly isRemote: boolean;
}

/** Who caused an event. Excel before ExcelApi 1.14 gives no `triggerSource`. */
export interface Cause {
  readonly source: string;
  readonly triggerSource?: string;
}

/** How long after a write its own events may come. */
const echo = 2_000;

/**
 * Tells the changes of the user and her co-authors from our own: ours come while we write and right after. From
 * ExcelApi 1.14 an event says whether this add-in caused it, but not which part: what the ribbon's command writes in a
 * runtime of its own is news to the pane.
 */
export class OwnWrites {
  private depth = 0;
  private until = 0;

  constructor(private readonly now: () => number = () => Date.now()) {}

  begin(): void {
    this.depth += 1;
  }

  end(): void {
    this.depth -= 1;
    this.until = this.now() + echo;
  }

  isOwn(event: Cause): boolean {
    if (event.source === 'Remote') return false;
    if (event.triggerSource !== undefined && event.triggerSource !== 'ThisLocalAddin') return false;
    return this.depth > 0 || this.now() < this.until;
  }
}

/** Registers for changes anywhere in the workbook. One sync; the answer registers off again. */
export async function watchChanges(
  context: Session, own: OwnWrites, callback: (change: WorkbookChange) => void,
): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
  const registered = context.workbook.worksheets.onChanged.add((event) => {
    if (!own.isOwn(event)) {
      callback({ sheetId: event.worksheetId, address: event.address, isRemote: event.source === 'Remote' });
    }
    return Promise.resolve();
  });
  await context.sync();
  return registered;
}
