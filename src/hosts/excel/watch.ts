import type { Session } from './session';

/** A change that someone made in the workbook. */
export interface WorkbookChange {
  /** The sheet's id in Excel: it stays when the sheet is renamed. */
  readonly sheetId: string;
  /** `A1:B2`, without the sheet. */
  readonly address: string;
  /** Made by a co-author. */
  readonly isRemote: boolean;
  /** False: it came when events of our own writing come, and this Excel does not say whose it is. */
  readonly isSure: boolean;
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
 * runtime of its own is news to the pane. Before that, what comes just then may be anyone's.
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

  whose(event: Cause): 'ours' | 'theirs' | 'unsure' {
    if (event.source === 'Remote' || (this.depth === 0 && this.now() >= this.until)) return 'theirs';
    if (event.triggerSource === undefined) return 'unsure';
    return event.triggerSource === 'ThisLocalAddin' ? 'ours' : 'theirs';
  }
}

/** Registers for changes anywhere in the workbook. One sync; the answer registers off again. */
export async function watchChanges(
  context: Session, own: OwnWrites, callback: (change: WorkbookChange) => void,
): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
  const registered = context.workbook.worksheets.onChanged.add((event) => {
    const whose = own.whose(event);
    if (whose !== 'ours') {
      callback({ sheetId: event.worksheetId, address: event.address, isRemote: event.source === 'Remote', isSure: whose === 'theirs' });
    }
    return Promise.resolve();
  });
  await context.sync();
  return registered;
}
