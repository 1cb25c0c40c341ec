import type { AreaFigures, Amounts, Figure, Figures, Measure } from '../figures/figures';
import type { UnsureFigures } from '../figures/unsure';
import type { ForecastViews } from '../forecasts/views';
import type { SideKind, SideTable } from '../reading/sources/sideTables/sideFacts';
import { assessedVariance, baseWords, type Assessment } from '../status/economy';
import type { AssessedScorecard } from '../status/indicatorStatus';
import type { ReportSection, Settings } from '../settings/settings';
import type { Language } from '../values/language';
import { yearName, type Period } from '../values/period';
import type { Sentence } from '../values/problem';
import type { Unit } from '../values/unit';
import { forecastModel, forecastNote, type ForecastModel } from './forecast';
import type { SourceOfForecast } from './forecastSources';
import type { AmountColumn, AreaRow, ReportModel, ScorecardModel } from './model';
import { isParted } from './parts';
import { scorecardSentences } from './scorecardSentences';
import { scoreTables } from './scorecardTables';
import { summarySentences } from './sentences';
import { sideView } from './sideTables';
import { UNSURE_MARK } from './unsureMark';
import { endOfPeriod, spanOfPeriod } from './words';

export interface ReportInput {
  readonly committee: string | null;
  readonly period: Period | null;
  readonly unit: Unit;
  readonly figures: Figures;
  readonly assessments: readonly Assessment[];
  readonly totalAssessment: Assessment;
  /** By area, in their order, and of the total: figures that may be read wrongly. */
  readonly unsure: readonly UnsureFigures[];
  readonly totalUnsure: UnsureFigures;
  /** How the total differs from its areas, where the user has said that this is no fault. */
  readonly totalJudged: Sentence | null;
  /** By area, in their order. */
  readonly comments: readonly { readonly text: string; readonly isDraft: boolean }[];
  readonly settings: Settings;
  /** Null when the period is unknown. */
  readonly forecasts: ForecastViews | null;
  /** The cells of earlier forecasts. */
  readonly forecastSource: SourceOfForecast;
  readonly scorecard: AssessedScorecard;
  /** Titles of the sheets of goals and indicators, by sheet, in the workbook's order. */
  readonly scorecardTitles: ReadonlyMap<string, string | null>;
  readonly sideTables: readonly SideTable[];
  /** Cells whose amounts could not be read. */
  readonly unreadable: number;
  /** yyyy-mm-dd */
  readonly date: string;
}

interface ColumnWords {
  readonly key: AmountColumn['key'];
  readonly group: AmountColumn['group'];
  readonly head: (language: Language, period: Period | null) => string;
}

const year = (period: Period | null, back = 0): string => (period ? ` ${yearName(period.year - back, period)}` : '');
const span = (language: Language, period: Period | null): string => (period ? ` ${spanOfPeriod(period, language)}` : '');

const INTERIM: readonly ColumnWords[] = [
  { key: 'priorYear', group: 'before', head: (language, period) => (language === 'sv' ? 'Bokslut' : 'Actual') + year(period, 1) },
  { key: 'priorYearToDate', group: 'period', head: (language) => (language === 'sv' ? 'Utfall fg år' : 'Prior year') },
  { key: 'actual', group: 'period', head: (language) => (language === 'sv' ? 'Utfall' : 'Actual') },
  { key: 'change', group: 'period', head: (language) => (language === 'sv' ? 'Förändring' : 'Change') },
  { key: 'budgetToDate', group: 'period', head: () => 'Budget' },
  { key: 'varianceToDate', group: 'period', head: (language) => (language === 'sv' ? 'Avvikelse' : 'Variance') },
  { key: 'varianceToDateShare', group: 'period', head: (language) => (language === 'sv' ? 'Avv. %' : 'Var. %') },
  { key: 'budget', group: 'year', head: () => 'Budget' },
  { key: 'forecast', group: 'year', head: (language) => (language === 'sv' ? 'Prognos' : 'Forecast') },
  { key: 'variance', group: 'year', head: (language) => (language === 'sv' ? 'Avvikelse' : 'Variance') },
  { key: 'varianceShare', group: 'year', head: (language) => (language === 'sv' ? 'Avv. %' : 'Var. %') },
];

/** In December the period is the year: one budget, one variance. A forecast is shown only when it is printed. */
const YEAR_END: readonly ColumnWords[] = [
  { key: 'priorYear', group: 'before', head: INTERIM[0]?.head ?? (() => '') },
  { key: 'budget', group: 'year', head: () => 'Budget' },
  { key: 'forecast', group: 'year', head: (language) => (language === 'sv' ? 'Prognos' : 'Forecast') },
  { key: 'actual', group: 'year', head: (language) => (language === 'sv' ? 'Utfall' : 'Actual') },
  { key: 'change', group: 'year', head: (language) => (language === 'sv' ? 'Förändring' : 'Change') },
  { key: 'variance', group: 'year', head: (language) => (language === 'sv' ? 'Avvikelse' : 'Variance') },
  { key: 'varianceShare', group: 'year', head: (language) => (language === 'sv' ? 'Avv. %' : 'Var. %') },
];

const isShare = (key: AmountColumn['key']): key is 'varianceToDateShare' | 'varianceShare' => key === 'varianceToDateShare' || key === 'varianceShare';

/** A column is shown when any row has its amount. */
function columnsOf(figures: Figures, period: Period | null, language: Language): AmountColumn[] {
  const rows = [...figures.areas, figures.total];
  const filled = (key: AmountColumn['key']): boolean => {
    if (key === 'varianceToDateShare') return rows.some(({ amounts, periodBase }) => amounts.varianceToDate !== null && periodBase !== null);
    if (key === 'varianceShare') return rows.some(({ amounts, statusBase }) => amounts.variance !== null && statusBase !== null);
    return rows.some(({ amounts }) => amounts[key] !== null);
  };
  return (period?.month === 12 ? YEAR_END : INTERIM).filter(({ key }) => filled(key))
    .map(({ key, group, head }) => ({ key, group, head: head(language, period) }));
}

export const groupHead = (group: AmountColumn['group'], language: Language, period: Period | null): string => {
  if (group === 'before') return '';
  if (group === 'period') return (language === 'sv' ? 'Perioden' : 'Period') + span(language, period);
  return (language === 'sv' ? 'Helåret' : 'Full year') + year(period);
};

/** More bars than this can't be told apart on a page. */
const MOST_BARS = 60;
/** The nämnd must see that something is missing, not only who made the report. */
const unreadableSentence = (cells: number, language: Language): string[] =>
  cells === 0 ? [] : [language === 'sv'
    ? `Observera: ${cells === 1 ? 'ett belopp' : `${cells} belopp`} i arbetsboken kunde inte läsas och saknas här.`
    : `Note: ${cells === 1 ? 'one amount' : `${cells} amounts`} in the workbook could not be read and ${cells === 1 ? 'is' : 'are'} missing here.`];

const unsureSentence = (rows: readonly AreaRow[], language: Language): string[] =>
  (rows.every(({ unsure }) => Object.keys(unsure).length === 0) ? []
    : [language === 'sv' ? `Observera: uppgifter med ${UNSURE_MARK} framför är osäkra; varför står under tabellen.`
      : `Note: figures with ${UNSURE_MARK} before them are unsure; why is said under the table.`]);

const SIDE_KINDS: readonly SideKind[] = ['volumes', 'investments', 'grants', 'internalControl'];

function scorecardOf({ scorecard, scorecardTitles, settings }: ReportInput): ScorecardModel | null {
  const tables = scoreTables(scorecard, scorecardTitles);
  return tables.length === 0 ? null : { assessed: scorecard, rule: settings.indicatorRule, tables };
}

function forecastOf({ forecasts, figures, period, unit, settings, forecastSource }: ReportInput, totalName: string): ForecastModel | null {
  if (!forecasts || !period) return null;
  return forecastModel({ views: forecasts, figures, period, unit, language: settings.language, sourceOf: forecastSource, totalName });
}

/** The report's content: what it says and in which order, with every figure still tied to its cells. */
export function buildReport(input: ReportInput): ReportModel {
  const { committee, period, unit, figures, settings } = input;
  const { language } = settings;
  const shown = (section: ReportSection) => !settings.hiddenSections.includes(section);
  const areas = figures.areas.map((area, at): AreaRow => ({
    figures: area,
    unsure: input.unsure[at] ?? {},
    assessment: input.assessments[at] ?? input.totalAssessment,
    comment: input.comments[at]?.text ?? '',
    isDraft: input.comments[at]?.isDraft ?? false,
  }));
  const total: AreaRow = { figures: figures.total, unsure: input.totalUnsure, ...input.totalJudged ? { judged: input.totalJudged } : {}, assessment: input.totalAssessment, comment: '', isDraft: false };
  const isVaried = areas.some((area) => (assessedVariance(area.figures)?.value ?? 0) !== 0);
  const when = period ? endOfPeriod(period, language) : null;
  const titles = language === 'sv' ? { interim: 'Ekonomisk uppföljning', end: 'Ekonomiskt utfall' } : { interim: 'Financial follow-up', end: 'Financial outcome' };
  const title = period?.month === 12 ? `${titles.end} ${yearName(period.year, period)}` : when ? `${titles.interim} ${language === 'sv' ? 'per' : 'as of'} ${when}` : titles.interim;
  const totalName = language === 'sv' ? `${committee ?? 'Nämnden'} totalt` : `${committee ?? 'Committee'} total`;
  const name = committee ?? (language === 'sv' ? 'Nämnden' : 'The committee');
  return {
    language, committee, title, period, unit,
    sheetName: settings.reportName ?? (language === 'sv' ? 'Rapport' : 'Report'),
    subtitle: [name, language === 'sv' ? `belopp i ${unit}` : `amounts in ${unit}`, language === 'sv' ? 'överskott +, underskott −' : 'surplus +, deficit −'].join('  ·  '),
    date: input.date,
    summary: [
      ...summarySentences(total, areas, { language, unit, period, base: figures.base, committee }),
      ...(shown('indicators') ? scorecardSentences(input.scorecard, { language, period }) : []),
      ...unreadableSentence(input.unreadable, language),
      ...unsureSentence([...areas, total], language),
    ],
    columns: columnsOf(figures, period, language),
    areas, total,
    totalName,
    base: figures.base, thresholds: settings.thresholds,
    sumRow: figures.sumRow,
    statement: figures.total.lines,
    forecast: shown('forecast') ? forecastOf(input, totalName) : null,
    forecastNote: input.forecasts ? forecastNote(input.forecasts, language) : '',
    scorecard: shown('indicators') ? scorecardOf(input) : null,
    sideTables: SIDE_KINDS.filter(shown).flatMap((kind) => input.sideTables.filter((table) => table.kind === kind && table.rows.length > 0))
      .map((table) => sideView(table, unit, language)),
    outlook: { low: figures.total.amounts.forecastLow, high: figures.total.amounts.forecastHigh },
    sections: {
      summary: shown('summary'), areas: shown('areas'), bars: shown('chart') && areas.length > 1,
      // A document's figures stay as they are: of nothing but zeros there is nothing to draw.
      chart: shown('chart') && areas.length > 1 && areas.length <= MOST_BARS && isVaried,
      // One line is the total once more.
      incomeStatement: shown('incomeStatement') && figures.total.lines.length > 1,
      comments: shown('comments') && areas.length > 0,
      gross: figures.areas.some((area) => area.lines.length === 0 && isParted(area)),
    },
  };
}

/** "avvikelse i % av budgeterade kostnader": what the per cent columns divide by. */
export const shareNote = ({ base, language }: Pick<ReportModel, 'base' | 'language'>): string =>
  base === null ? '' : language === 'sv' ? `Avv. %: avvikelsen i procent av ${baseWords[base].sv}.` : `Var. %: the variance in per cent of ${baseWords[base].en}.`;

/** Whether no row has a full-year variance: then the period's is what all statuses are judged by. */
function isJudgedByPeriod({ areas, total }: Pick<ReportModel, 'areas' | 'total'>): boolean {
  const before = judgedByPeriod.get(total);
  if (before !== undefined) return before;
  const found = [...areas, total].every(({ figures }) => figures.amounts.variance === null);
  judgedByPeriod.set(total, found);
  return found;
}

/** Asked for every row, and decided once for a report. */
const judgedByPeriod = new WeakMap<AreaRow, boolean>();

/** What the period's variance is printed in per cent of: what its status is judged by, where all statuses are judged by it. */
export const periodBaseOf = ({ statusBase, periodBase }: Pick<AreaFigures, 'statusBase' | 'periodBase'>, model: Pick<ReportModel, 'areas' | 'total'>): Figure | null =>
  (isJudgedByPeriod(model) && statusBase ? statusBase : periodBase);

/**
 * That a status on the period's variance is a share of the year's amount, while the per cent beside it is of the
 * period's; '' where no row shows both.
 */
export function periodStatusNote({ areas, total, columns, base, language }: Pick<ReportModel, 'areas' | 'total' | 'columns' | 'base' | 'language'>): string {
  const differs = [...areas, total].some(({ figures: { amounts, statusBase, periodBase } }) =>
    amounts.variance === null && amounts.varianceToDate !== null && statusBase !== null && periodBase !== null && statusBase.value !== periodBase.value);
  if (base === null || !differs || !columns.some(({ key }) => key === 'varianceToDateShare')) return '';
  if (isJudgedByPeriod({ areas, total })) {
    return language === 'sv' ? `Perioden bedöms: dess avvikelse i procent av ${baseWords[base].sv} för helåret.`
      : `The period is judged: its variance in per cent of ${baseWords[base].en} for the full year.`;
  }
  return language === 'sv'
    ? `Utan helårsavvikelse bedöms periodens avvikelse, i procent av ${baseWords[base].sv} för helåret. Periodens avv. % är i procent av ${baseWords[base].sv} för perioden.`
    : `Without a full-year variance the period's is judged, in per cent of ${baseWords[base].en} for the full year. The period's var. % is in per cent of ${baseWords[base].en} to date.`;
}

/** The measure whose amount a column shows; shares have none. */
export const measureOf = (key: AmountColumn['key']): Measure | null => (isShare(key) ? null : key);

/** The columns of amounts, without shares, that any of the rows fills. */
export const amountColumnsOf = ({ columns }: ReportModel, rows: readonly { readonly amounts: Amounts }[]): AmountColumn[] =>
  columns.filter(({ key }) => {
    const measure = measureOf(key);
    return measure !== null && rows.some(({ amounts }) => amounts[measure] !== null);
  });
