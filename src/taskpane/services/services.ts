import type { ForecastChoice } from '../../forecasts/choices';
import type { Copy } from '../../documents/html';
import type { CheckItem } from '../../findings/checklist';
import type { FollowUp } from '../../followUp';
import type { Settings } from '../../settings/settings';
import type { CellAddress } from '../../values/cell';
import type { Language } from '../../values/language';
import { comparePeriods, type Period } from '../../values/period';
import type { Problem, Sentence } from '../../values/problem';
import type { Result } from '../../values/result';
import { nameKey } from '../../values/text';
import type { AbortSignalLike, CellChange, ReadBackDifference } from '../../workbook/host';

/** A forecast that was decided in the pane, or taken back (null), whatever else the settings sheet keeps of others. */
export interface ForecastDecision {
  readonly area: string;
  readonly period: Period;
  readonly choice: ForecastChoice | null;
}

/** What the user may change in the pane: laid over what the workbook's settings sheet says. */
export type SettingsEdits = Partial<Omit<Settings, 'comments' | 'written' | 'writtenFor' | 'forecasts'>> & { readonly decisions?: readonly ForecastDecision[] };

interface AreaAndPeriod {
  readonly area: string;
  readonly period: Period;
}

const isSame = (a: AreaAndPeriod) => (b: AreaAndPeriod): boolean => nameKey(a.area) === nameKey(b.area) && comparePeriods(a.period, b.period) === 0;

/** Earlier decisions with later ones about the same area and period in their place. */
export const addDecisions = (earlier: readonly ForecastDecision[], later: readonly ForecastDecision[]): readonly ForecastDecision[] =>
  [...earlier.filter((one) => !later.some(isSame(one))), ...later];

/** Work that nobody follows or breaks off. */
export const unhindered = (): Work => ({ progress: () => undefined, signal: new AbortController().signal });

/** The settings with the pane's changes laid over them. */
export const withEdits = ({ decisions = [], ...edits }: SettingsEdits) => (stored: Settings): Settings => ({
  ...stored, ...edits,
  forecasts: decisions.length === 0 ? stored.forecasts
    : [...stored.forecasts.filter((one) => !decisions.some(isSame(one))), ...decisions.flatMap(({ choice }) => choice ?? [])],
});

/** Forecasts to save: in the history, in the ticked cells of the workbook, and in settings and report. */
export interface AcceptedForecasts {
  readonly choices: readonly ForecastChoice[];
  /** An earlier forecast of the same area and period is marked as replaced; without that it is a problem (`forecastExists`). */
  readonly replace: boolean;
  readonly cells: readonly FilledCell[];
}

/** The workbook's own forecast cell of an area, which gets the accepted forecast. */
export interface FilledCell extends CellChange {
  readonly area: string;
}

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
  /** What there is to say of the writing beside that: each one line. */
  readonly remarks?: readonly Problem[];
}

/** What the view of exporting shows of a follow-up. */
export interface Prepared {
  readonly checklist: readonly CheckItem[];
  readonly copies: readonly Copy[];
}

/** How the report leaves as a file: the report's workbook, or a Word document. */
export type ExportKind = 'xlsx' | 'docx';

/** What has changed since a report was frozen. */
export interface FrozenComparison {
  readonly sheetName: string;
  /** yyyy-mm-dd; null where the frozen sheet no longer says. */
  readonly date: string | null;
  /** A sentence for each change, area by area. */
  readonly changes: readonly Sentence[];
}

/** The report's ways out of the workbook. */
export interface Exports {
  /** Looks the report over and makes what can be copied; drafts of comments are in it only when asked for. */
  prepare(followUp: FollowUp, includeDrafts: boolean): Promise<Prepared>;
  /** Makes a file and lets it out on the first way that is open; says in one sentence which that was. */
  leave(followUp: FollowUp, kind: ExportKind, includeDrafts: boolean): Promise<Sentence>;
  /** Reads anew and freezes a copy of the report. One that is frozen already is the problem `frozenExists`, unless `again`. */
  freeze(edits: SettingsEdits, again: boolean, work: Work): Promise<Result<Written, Problem>>;
  /** Reads anew and compares with the last frozen report. */
  compare(edits: SettingsEdits, work: Work): Promise<Result<FrozenComparison, Problem>>;
}

/** What came of trying one thing that the product asks of Excel or of the browser in it. */
export interface CapabilityRow {
  readonly id: string;
  readonly what: Sentence;
  /** `missing`: this Excel is older than what holds it, which the product reckons with. `silent`: no answer came. */
  readonly outcome: 'works' | 'refused' | 'differs' | 'missing' | 'silent';
  /** Codes and places; nothing of what any cell says. */
  readonly detail: string;
  readonly milliseconds: number;
}

/** How the first person with an Excel that nobody has tried tells what fails there. */
export interface SelfTest {
  /** Which Excel this is: a name and a value each. */
  environment(): readonly (readonly [string, string])[];
  /** Tries everything in the open workbook, on a sheet that is removed again. `told` hears of each row when it is known. */
  run(told: (row: CapabilityRow) => void): Promise<readonly CapabilityRow[]>;
}

/** Some rows of a sheet as they are drawn. */
export interface SheetStretch {
  /** Rows of the whole sheet, to the last that holds anything. */
  readonly rowCount: number;
  /** Those of the stretch that hold anything; cells by column from 0. */
  readonly lines: readonly { readonly index: number; readonly cells: readonly { readonly text: string; readonly isNumber: boolean }[] }[];
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
  /**
   * Appends the forecasts to the history, fills the ticked cells and then writes as `write` does, with edits that hold
   * the same decisions. What fails half-way says what was done; it may be tried again.
   */
  accept(edits: SettingsEdits, accepted: AcceptedForecasts, work: Work): Promise<Result<Written, Problem>>;
  readonly exports?: Exports;
  /** The rows of a sheet from `from` until `to`, counted from 0, as they were read last. Null: they are not to be had now. */
  readonly cells?: (sheet: string, from: number, to: number) => Promise<SheetStretch | null>;
  /** Shows a cell; missing where there is no workbook to show. */
  readonly select?: (cell: CellAddress) => Promise<Result<void, Problem>>;
  /** Shows the report's sheet. */
  readonly showReport?: () => Promise<Result<void, Problem>>;
  /** Says in the report's status line what came of a run; what hinders that is a problem. */
  readonly note?: (text: string) => Promise<Result<void, Problem>>;
  /** Hands over the written workbook as a file; gives its name. */
  readonly download?: () => Promise<string>;
  /**
   * Calls back when the workbook was changed. `isSure`: by someone else than the pane; else perhaps by what the pane has
   * just written. Null: it could not be watched now.
   */
  readonly watch?: (changed: (isSure: boolean) => void) => Promise<(() => void) | null>;
  /** The program around the pane: its name, platform, version and what it can do. Nothing of the workbook. */
  readonly diagnostics?: () => string;
  /** Opens an example beside the user's own workbook. */
  readonly openExample?: (example: Example) => Promise<Result<void, Problem>>;
  readonly selfTest?: SelfTest;
  /** Goes back to choosing a file. */
  readonly close?: () => void;
}

/** How the window around the pane wants it. */
export interface Surroundings {
  readonly language: Language;
  /** Null: as the system prefers. */
  readonly dark: boolean | null;
}
