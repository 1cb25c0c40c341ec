import type { PaneServices } from '../services/services';

/** Milliseconds without a change after which the workbook is read again by itself. After each time that fails it is twice as long, up to the most. */
const settled = 1_000;
const longestPause = 60_000;

/** A workbook that took longer to read, in milliseconds, is read again only when the user asks for it. */
const quickRead = 2_500;

/** Milliseconds after which watching is tried again where Excel refused it. */
const watchAgain = 10_000;

/** The pane, as far as reading again asks for it. */
interface Reader {
  /** Someone else has surely changed the workbook. */
  changed(): void;
  isBusy(): boolean;
  readAgain(): void;
}

/**
 * Hears of changes in the workbook and has it read again. No change is lost: one that comes while the workbook is read
 * or written may have come too late for that, and is read afterwards.
 */
export class Rereading {
  private heard = 0;
  private lastSure = 0;
  private taken = 0;
  private isWatching = false;
  private lastRead = 0;
  private pause = settled;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: Pick<PaneServices, 'watch'>, private readonly reader: Reader) {}

  /** To be called before the first reading, which a change may come into. Where it is refused it is tried again, and what came meanwhile is read. */
  async watch(isLate = false): Promise<void> {
    if (this.isWatching || !this.services.watch) return;
    this.isWatching = true;
    try {
      this.isWatching = await this.services.watch((isSure) => this.hear(isSure)) !== null;
    } catch (error) {
      this.isWatching = false;
      console.error(error);
    }
    if (!this.isWatching) setTimeout(() => void this.watch(true), watchAgain);
    else if (isLate) this.hear(false);
  }

  /** What is heard up to here is in what is read from here on: for `took`. */
  mark(): number {
    return this.heard;
  }

  /** What was read or written since the mark is known now. Whether someone else has surely changed the workbook meanwhile. */
  took(mark: number): boolean {
    this.taken = Math.max(this.taken, mark);
    return this.lastSure > this.taken;
  }

  /** A reading has ended; `milliseconds`: how long it took, null where it failed. */
  ended(milliseconds: number | null): void {
    if (milliseconds !== null) this.lastRead = milliseconds;
    this.pause = milliseconds === null ? Math.min(2 * this.pause, longestPause) : settled;
  }

  /** Whether the workbook is one that is read again without being asked for. */
  get isQuick(): boolean {
    return this.lastRead <= quickRead;
  }

  /**
   * What was changed is read when the changes pause and no other work runs, at whose end this is called again. In a
   * workbook that is slow to read the user is told and asks for it; what she can't be told for sure is read there too.
   */
  soon(): void {
    clearTimeout(this.waiting);
    if (this.heard <= this.taken || (!this.isQuick && this.lastSure > this.taken)) return;
    this.waiting = setTimeout(() => {
      if (this.heard > this.taken && !this.reader.isBusy()) this.reader.readAgain();
    }, this.pause);
  }

  /** Not `isSure`: perhaps it was the pane itself, so that the workbook is read again without a word. */
  private hear(isSure: boolean): void {
    this.heard += 1;
    if (isSure) {
      this.lastSure = this.heard;
      this.reader.changed();
    }
    this.soon();
  }
}
