import type { SheetUnderstanding } from './facts/sheetKind';
import type { AreaFigures, Figures } from './figures/figures';
import type { Settings } from './settings/settings';
import type { Assessment } from './status/economy';
import type { Period } from './values/period';
import type { Problem } from './values/problem';
import type { Unit } from './values/unit';
import type { RawWorkbook } from './workbook/rawSheet';
import type { WorkbookPlan } from './workbook/sheetPlan';

export interface AssessedArea {
  readonly figures: AreaFigures;
  readonly assessment: Assessment;
}

/** Everything that is known after one pass over the workbook. Plain data: it crosses to and from a worker. */
export interface FollowUp {
  readonly sheets: readonly SheetUnderstanding[];
  readonly committee: string | null;
  readonly period: Period | null;
  readonly unit: Unit;
  readonly figures: Figures;
  readonly areas: readonly AssessedArea[];
  readonly total: AssessedArea;
  readonly problems: readonly Problem[];
  readonly settings: Settings;
  /** Of the sources as they are now; compare with `settings.written.fingerprint`. */
  readonly fingerprint: string;
  /** The report and settings sheets; null when there is nothing to report on (the problems say why). */
  readonly plan: WorkbookPlan | null;
}

export interface FollowUpOptions {
  /** yyyy-mm-dd, printed in the report when its content has changed. */
  readonly today: string;
  /** Replaces what the settings sheet says: what the user has changed in the pane, or asked for on the command line. */
  readonly settings?: (stored: Settings) => Settings;
}

export declare function followUp(workbook: RawWorkbook, options: FollowUpOptions): FollowUp;
