import type { ReadingChoices, SheetChoice } from '../reading/meaning/kind/sheetKind';
import type { FindingDecision, RuleOff } from '../findings/decisions';
import { defaultThresholds, type Thresholds } from '../values/thresholds';
import type { AreaIdentity } from '../values/areaIdentity';
import type { ForecastChoice } from './forecastChoices';
import type { GroupChoice } from '../values/grouping';
import type { OneOffChoice, Phasing } from '../values/forecast';
import type { DirectionChoice } from '../status/scorecard';
import type { IndicatorRule } from '../values/indicator';
import type { Language } from '../values/language';
import type { Period } from '../values/period';
import type { Unit } from '../values/unit';

/** Sections of the report that can be left out. */
export type ReportSection =
  | 'summary' | 'areas' | 'chart' | 'forecast' | 'incomeStatement' | 'comments'
  | 'indicators' | 'volumes' | 'investments' | 'grants' | 'internalControl';

/** A comment cell of the report, per area and period. */
export interface AreaComment extends AreaIdentity {
  /** The period that the report was for; null: not known, as in settings of earlier versions. */
  readonly period: Period | null;
  /** The workbook's own comment when the report was last written. */
  readonly source: string;
  /** What the report's cell says; differs from `source` when the user has edited it. */
  readonly text: string;
}

/** A comment that was typed in the pane and does not stand in the workbook yet. */
export interface TypedComment extends AreaIdentity {
  /** The period that it is for; null: the workbook says none. */
  readonly period: Period | null;
  /** What the comment said when she began: where the workbook says something else by now, that stands. */
  readonly over: string;
  readonly text: string;
}

export type { SheetChoice } from '../reading/meaning/kind/sheetKind';
export { defaultThresholds, type Thresholds } from '../values/thresholds';

export interface Settings extends ReadingChoices {
  readonly language: Language;
  readonly committee: string | null;
  readonly unit: Unit | null;
  readonly period: Period | null;
  readonly thresholds: Thresholds;
  /** How indicators are judged. */
  readonly indicatorRule: IndicatorRule;
  /** Which way is good, where the user has said so. */
  readonly directions: readonly DirectionChoice[];
  /** Decided forecasts: those of the follow-up's period count, earlier ones are kept for reading. */
  readonly forecasts: readonly ForecastChoice[];
  /** How a year's amount is spread over its months; null is the best that the workbook gives. */
  readonly phasing: Phasing | null;
  /** Shares of January to December that sum to 1, for the phasing `own`. */
  readonly ownShares: readonly number[] | null;
  /** Years that are not like others and count for no forecast. */
  readonly yearsLeftOut: readonly number[];
  /** Months of an area that happen once. */
  readonly oneOffs: readonly OneOffChoice[];
  /** The name for the report's tab when it is made, where the user has a sheet of that name; null is the usual one. */
  readonly reportName: string | null;
  readonly hiddenSections: readonly ReportSection[];
  readonly sheets: readonly SheetChoice[];
  readonly comments: readonly AreaComment[];
  /** Comments typed in the pane, until they are written: then the report's cells and `comments` hold them. */
  readonly typedComments: readonly TypedComment[];
  /** The verksamhetsområden that the workbook's rows are grouped into. */
  readonly grouping: readonly GroupChoice[];
  /** Findings that the user has said are none. */
  readonly findingDecisions: readonly FindingDecision[];
  /** Rules that are not to be told of. */
  readonly rulesOff: readonly RuleOff[];
  /** Fingerprint of the sources that the report was last written from, and the date then (yyyy-mm-dd). */
  readonly written: { readonly fingerprint: string; readonly date: string } | null;
  /** The period of the report as it was last written; null when it is not known. */
  readonly writtenFor: Period | null;
}

export const defaultSettings: Settings = {
  language: 'sv',
  committee: null,
  unit: null,
  period: null,
  thresholds: defaultThresholds,
  indicatorRule: 'level',
  directions: [],
  forecasts: [],
  phasing: null,
  ownShares: null,
  yearsLeftOut: [],
  oneOffs: [],
  reportName: null,
  hiddenSections: [],
  sheets: [],
  columnChoices: [],
  rowChoices: [],
  grouping: [],
  comments: [],
  typedComments: [],
  findingDecisions: [],
  rulesOff: [],
  written: null,
  writtenFor: null,
};
