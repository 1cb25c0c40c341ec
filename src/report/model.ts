import type { AreaFigures, Figure, Figures, Measure, StatementLine, SumRow } from '../figures/figures';
import type { UnsureFigures } from '../figures/unsure';
import type { Assessment } from '../status/economy';
import type { AssessedScorecard } from '../status/indicatorStatus';
import type { IndicatorRule } from '../values/indicator';
import type { Thresholds } from '../values/thresholds';
import type { Language } from '../values/language';
import type { Period } from '../values/period';
import type { Sentence } from '../values/problem';
import type { Unit } from '../values/unit';
import type { ForecastModel } from './forecast';
import type { ScoreTable } from './scorecardTables';
import type { SideView } from './sideTables';

/** A column of the report's tables of amounts. */
export interface AmountColumn {
  readonly key: Measure | 'varianceToDateShare' | 'varianceShare';
  readonly group: 'before' | 'period' | 'year';
  readonly head: string;
}

/** A row of the table of areas. */
export interface AreaRow {
  readonly figures: AreaFigures;
  /** By figure: why it may be wrong. */
  readonly unsure: UnsureFigures;
  /** Of the total: how it differs from its areas, where the user has said that this is no fault. */
  readonly judged?: Sentence;
  readonly assessment: Assessment;
  /** The comment as the report shows it. */
  readonly comment: string;
  /** The comment was made from the figures, and nobody has made it her own. */
  readonly isDraft: boolean;
}

/** Goals and indicators with the rule that they are judged by. */
export interface ScorecardModel {
  readonly assessed: AssessedScorecard;
  readonly rule: IndicatorRule;
  /** One for each sheet of goals or indicators. */
  readonly tables: readonly ScoreTable[];
}

/** What the report says, before it is laid out: for the sheet, and for other documents. */
export interface ReportModel {
  readonly language: Language;
  readonly committee: string | null;
  /** The tab's name when it is made. */
  readonly sheetName: string;
  readonly title: string;
  readonly subtitle: string;
  readonly period: Period | null;
  readonly unit: Unit;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly summary: readonly string[];
  readonly columns: readonly AmountColumn[];
  readonly areas: readonly AreaRow[];
  readonly total: AreaRow;
  readonly totalName: string;
  readonly base: Figures['base'];
  readonly thresholds: Thresholds;
  /** As the tables of areas print it, with its parts. */
  readonly sumRow: SumRow | null;
  readonly statement: readonly StatementLine[];
  readonly outlook: { readonly low: Figure | null; readonly high: Figure | null };
  /** Null when there is nothing beyond the plain forecast, or the section is hidden. */
  readonly forecast: ForecastModel | null;
  /** By which methods decided forecasts were made; '' where none was decided. */
  readonly forecastNote: string;
  /** Null when the workbook holds none or the section is hidden. */
  readonly scorecard: ScorecardModel | null;
  /** Volumes, investments, grants and internal control, in this order; without those that are hidden. */
  readonly sideTables: readonly SideView[];
  readonly sections: {
    readonly summary: boolean; readonly areas: boolean; readonly chart: boolean; readonly bars: boolean; readonly incomeStatement: boolean; readonly comments: boolean;
    /** The workbook gives areas' outcome by income, costs and grant, and in no statement of the area's own. */
    readonly gross: boolean;
  };
}
