import type { FollowUp } from '../followUp';
import type { Settings } from '../settings/settings';
import type { CellAddress } from '../values/cell';
import type { Language } from '../values/language';
import type { Problem } from '../values/problem';
import type { Result } from '../values/result';
import type { AbortSignalLike, ReadBackDifference } from '../workbook/host';

/** What the user may change in the pane: laid over what the workbook's settings sheet says. */
export type SettingsEdits = Partial<Omit<Settings, 'comments' | 'written'>>;

/** The settings with the pane's changes laid over them. */
export const withEdits = (edits: SettingsEdits) => (stored: Settings): Settings => ({ ...stored, ...edits });

/** Why a piece of work is broken off when newer work takes its place; else the user has cancelled it. */
export const superseded = 'superseded';

/** A piece of work that tells how far it has come (0 to 1) and can be broken off. */
export interface Work {
  readonly progress: (fraction: number) => void;
  readonly signal: AbortSignalLike & Pick<AbortSignal, 'addEventListener' | 'removeEventListener' | 'reason'>;
}

/** What came of writing the report. */
export interface Written {
  readonly followUp: FollowUp;
  /** False when the workbook already held exactly this report. */
  readonly changed: boolean;
  /** The name of the report's tab. */
  readonly sheetName: string;
  readonly differences: readonly ReadBackDifference[];
}

/** A workbook for trying the product. */
export interface Example {
  readonly file: string;
  readonly title: string;
}

/**
 * All that the pane asks of the world around it. One implementation works on the workbook that is open in Excel,
 * another on a file in the browser; components know neither.
 */
export interface PaneServices {
  /** The file's name; null where the window around the pane shows it. */
  readonly fileName: string | null;
  /** Reads the workbook anew and computes. */
  read(edits: SettingsEdits, work: Work): Promise<Result<FollowUp, Problem>>;
  /** Computes again on what was read last. */
  compute(edits: SettingsEdits, work: Work): Promise<Result<FollowUp, Problem>>;
  /** Reads anew, computes and writes the report with the settings. */
  write(edits: SettingsEdits, work: Work): Promise<Result<Written, Problem>>;
  /** Shows a cell; missing where there is no workbook to show. */
  readonly select?: (cell: CellAddress) => Promise<Result<void, Problem>>;
  /** Shows the report's sheet. */
  readonly showReport?: () => Promise<Result<void, Problem>>;
  /** Says in the report's status line what came of a run; what hinders that is a problem. */
  readonly note?: (text: string) => Promise<Result<void, Problem>>;
  /** Hands over the written workbook as a file; gives its name. */
  readonly download?: () => Promise<string>;
  /** Calls back when someone else than the pane has changed the workbook. */
  readonly watch?: (changed: () => void) => Promise<() => void>;
  /** Opens an example beside the user's own workbook. */
  readonly openExample?: (example: Example) => Promise<Result<void, Problem>>;
  /** Goes back to choosing a file. */
  readonly close?: () => void;
}

/** How the window around the pane wants it. */
export interface Surroundings {
  readonly language: Language;
  /** Null: as the system prefers. */
  readonly dark: boolean | null;
}
