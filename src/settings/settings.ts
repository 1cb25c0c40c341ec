import type { SheetKind } from '../facts/sheetKind';
import type { Language } from '../values/language';
import type { Period } from '../values/period';
import type { SignConvention } from '../values/sign';
import type { Unit } from '../values/unit';

/** What the user decided about one sheet; null leaves it to the reader. */
export interface SheetChoice {
  readonly sheet: string;
  /** `other` leaves the sheet out of the follow-up. */
  readonly kind: SheetKind | null;
  readonly area: string | null;
  readonly sign: SignConvention | null;
  readonly unit: Unit | null;
  readonly period: Period | null;
}

/** Limits of the economy's statuses (design: share of budget). */
export interface Thresholds {
  /** Least share of the base that is green, such as −0.005. */
  readonly green: number;
  /** Least share of the base that is yellow, such as −0.02. */
  readonly yellow: number;
  /** A deficit smaller than this is green, in tkr. */
  readonly smallDeficit: number;
}

export const defaultThresholds: Thresholds = { green: -0.005, yellow: -0.02, smallDeficit: 100 };

/** Sections of the report that can be left out. */
export const reportSections = ['summary', 'areas', 'chart', 'incomeStatement', 'comments'] as const;
export type ReportSection = (typeof reportSections)[number];

/** A comment cell of the report, per area. */
export interface AreaComment {
  readonly area: string;
  /** The workbook's own comment when the report was last written. */
  readonly source: string;
  /** What the report's cell says; differs from `source` when the user has edited it. */
  readonly text: string;
}

export interface Settings {
  readonly language: Language;
  readonly committee: string | null;
  readonly unit: Unit | null;
  readonly period: Period | null;
  readonly thresholds: Thresholds;
  readonly hiddenSections: readonly ReportSection[];
  readonly sheets: readonly SheetChoice[];
  readonly comments: readonly AreaComment[];
  /** Fingerprint of the sources that the report was last written from, and the date then (yyyy-mm-dd). */
  readonly written: { readonly fingerprint: string; readonly date: string } | null;
}

export const defaultSettings: Settings = {
  language: 'sv',
  committee: null,
  unit: null,
  period: null,
  thresholds: defaultThresholds,
  hiddenSections: [],
  sheets: [],
  comments: [],
  written: null,
};
