import { mostAreas, withoutAreas } from './reading/bounds';
import { readFacts } from './reading/readWorkbook';
import type { Accounted } from './reading/account/accounted';
import type { TableReading } from './reading/account/tableReading';
import { isRowAside } from './reading/meaning/tables/economyTable';
import type { SheetUnderstanding } from './reading/meaning/kind/sheetKind';
import { computeFigures } from './figures/computeFigures';
import { applyForecasts, type DecidedForecast } from './forecasts/applyForecasts';
import { doubtedBudgets } from './forecasts/budgetDoubt';
import { budgetProblems } from './forecasts/budgetProblems';
import { forecastViews, type ForecastViews } from './forecasts/views';
import type { AreaFigures, Figures } from './figures/figures';
import { unsureFigures, type UnsureFigures } from './figures/unsure';
import { doubtOfTotal } from './figures/unsureTotal';
import { groupedMonths } from './figures/grouping';
import { groupingProblems } from './findings/groupingProblems';
import { overviewTies } from './findings/side/overview';
import { scorecardProblems } from './findings/scorecard';
import { partFindings, sideTableProblems } from './findings/sideTables';
import { buildReport } from './report/buildReport';
import { forecastSources } from './report/forecastSources';
import { checksName, checksSheet } from './report/checksSheet';
import { draftComment } from './report/draftComment';
import { reportSheet } from './report/layout/reportSheet';
import type { ReportModel } from './report/model';
import { resolveComments, type CommentSource, type ResolvedComment } from './settings/comments';
import { readReportComments } from './settings/reportComments';
import { fingerprintOf } from './settings/fingerprint';
import { readForecastHistory } from './settings/forecastHistory';
import { readGroupingSheet, type GroupingSheet } from './settings/groupingSheet';
import { findOwnSheets, freeName, markedSheet } from './settings/ownSheets';
import { readSettings } from './settings/readSettings';
import { forecastKey } from './settings/forecastRows';
import { forecastCells, limitCells, settingsSheet, SETTINGS_NAME } from './settings/settingsSheet';
import type { Settings } from './settings/settings';
import { assess, type Assessment } from './status/economy';
import type { SideTable } from './reading/sources/sideTables/sideFacts';
import type { AssessedScorecard } from './status/indicatorStatus';
import { assessScorecards } from './status/scorecard';
import type { CellAddress } from './values/cell';
import { comparePeriods, type Period } from './values/period';
import { groupAreasOf, withLowerChoices, type Groupable } from './values/grouping';
import type { AnsweredDoubt, Doubt } from './values/doubt';
import type { Problem, Sentence } from './values/problem';
import type { Unit } from './values/unit';
import { marks } from './workbook/marks';
import type { RawSheet, RawWorkbook } from './workbook/rawSheet';
import type { WorkbookPlan } from './workbook/sheetPlan';
import { calculationProblems, commentProblems, nothingToReport, figureProblems } from './findings/followUpProblems';
import { completenessFindings } from './findings/completeness';
import { earlierFindings } from './findings/earlier';
import { commentaryFindings } from './findings/commentary/commentary';
import { commentsOf } from './findings/commentary/comments';
import { formulaFindings } from './findings/formulas/formulas';
import { evidenceOf, Formulas } from './findings/identities/formulaEvidence';
import { withFormulas } from './findings/identities/withFormulas';
import { conflictFindings, conflictingCells, conflictTies } from './findings/conflicts';
import { identityFindings, tiesOf } from './findings/identities/identities';
import { sourceOf } from './findings/identities/tie';
import { monthTies } from './findings/identities/monthTies';
import { provenUnlike } from './findings/identities/provenUnlike';
import { totalTies } from './findings/identities/totalTies';
import { totalTwins } from './findings/identities/totalTwins';
import { indicatorsTwice } from './findings/indicatorsTwice';
import { measureProportionFindings } from './findings/measureProportions';
import { partProportionFindings } from './findings/partProportions';
import { proportionFindings } from './findings/proportions';
import { rowScaleFindings } from './findings/rowScales';
import { provenSums } from './findings/provenSums';
import { sumsBeside } from './findings/sumsBeside';
import { unreadSums } from './findings/unreadSums';
import { groupedByArea } from './findings/groups';
import { betweenSexes } from './findings/betweenSexes';
import { judgedDifferences, sortFindings, type DecidedFinding } from './findings/decisions';
import type { Finding } from './findings/finding';
import { earlierAmounts } from './settings/frozenAmounts';
import { earlierReports } from './settings/earlierReports';
import { sinceLast, type SinceLastReport } from './settings/sinceLast';

export interface AssessedArea {
  readonly figures: AreaFigures;
  /** By figure: why it may be wrong. */
  readonly unsure: UnsureFigures;
  readonly assessment: Assessment;
  /** Of the total: how it differs from its areas, where the user has said that this is no fault. */
  readonly judged?: Sentence;
}

/** The rows of the workbook that may be grouped into areas. */
export interface Grouping {
  /** The user's own sheet that says how; null where there is none. */
  readonly sheet: string | null;
  /** `area`: what it is grouped into; empty: it is to stand for itself; null: nothing is said of it. Amounts in the report's unit. */
  readonly rows: readonly (Groupable & { readonly area: string | null; readonly budget: number | null; readonly actual: number | null })[];
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
  readonly scorecard: AssessedScorecard;
  /** By area, in their order. */
  readonly comments: readonly ResolvedComment[];
  /** What has changed since an earlier report or forecast of the year; null when the period is unknown. */
  readonly since: SinceLastReport | null;
  /** Null when the period is unknown. */
  readonly forecasts: ForecastViews | null;
  readonly sideTables: readonly SideTable[];
  readonly problems: readonly Problem[];
  /** What does not hold, gravest first, with its likeliest causes; less what the user has decided is none. */
  readonly findings: readonly Finding[];
  readonly decidedFindings: readonly DecidedFinding[];
  /** How every table was read, and what became of the amounts of each sheet of the economy. */
  readonly tables: readonly TableReading[];
  readonly accounted: readonly Accounted[];
  /** Questions whose answers would give other figures. */
  readonly doubts: readonly Doubt[];
  readonly answered: readonly AnsweredDoubt[];
  /** The rows that may be grouped into areas, or are. */
  readonly grouping: Grouping;
  readonly settings: Settings;
  /** Of the sources and choices as they are now; compare with `settings.written.fingerprint`. */
  readonly fingerprint: string;
  /** What the report says, for documents; null when there is nothing to report on. */
  readonly report: ReportModel | null;
  /** The report and settings sheets; null when there is nothing to report on (the problems say why). */
  readonly plan: WorkbookPlan | null;
}

export interface FollowUpOptions {
  /** yyyy-mm-dd, printed in the report when its content has changed. */
  readonly today: string;
  /** Replaces what the settings sheet says: what the user has changed in the pane, or asked for on the command line. */
  readonly settings?: (stored: Settings) => Settings;
  /** Counts for this run only and is not written into the settings. */
  readonly thisRun?: Partial<Pick<Settings, 'unit' | 'period' | 'language'>>;
}

/**
 * The whole story, in memory: workbook → facts → figures → status → report → plan of the sheets to write.
 * The host has read once before it and writes once after it.
 */
export function followUp(workbook: RawWorkbook, options: FollowUpOptions): FollowUp {
  const own = findOwnSheets(workbook);
  const stored = readSettings(own.settings, workbook.numberFormats);
  const chosen = options.settings ? options.settings(stored.settings) : stored.settings;
  const groupingSheet = readGroupingSheet(workbook, own.names);
  const settings: Settings = { ...chosen, ...options.thisRun, grouping: withLowerChoices(chosen.grouping, groupingSheet?.choices ?? []) };

  const read = readFacts(workbook, groupingSheet ? new Set([...own.names, groupingSheet.sheet]) : own.names, settings);
  const unit = settings.unit ?? read.unit;
  const computed = computeFigures(read, unit);
  const facts = computed.areas.length > mostAreas ? withoutAreas(read, computed.areas.length) : read;
  const ungrouped = facts === read ? computed : computeFigures(facts, unit);
  const asRead = settings.grouping.length === 0 ? ungrouped : computeFigures(facts, unit, settings.grouping);
  const settingsName = own.settings?.name ?? freeName(SETTINGS_NAME, workbook, own.names);
  const figures = { ...asRead, ...applyForecasts(asRead, decidedForecasts(chosen, facts.period, settingsName), unit, facts.period) };
  const judge = (area: AreaFigures) => assess(area, figures.base, settings.thresholds, unit);
  const unsure = [...facts.unsure, ...conflictingCells(figures.conflicts, figures.total)];
  const areas = figures.areas.map((area): AssessedArea => ({ figures: area, unsure: unsureFigures(area, unsure), assessment: judge(area) }));

  const history = readForecastHistory(workbook);
  const doubts = doubtedBudgets(asRead, unit, facts.period);
  const forecasts = facts.period === null ? null : forecastViews(asRead, figures, {
    period: facts.period, unit, years: groupedMonths(facts.months, ungrouped.areas, settings.grouping), drivers: facts.drivers, earlier: facts.earlierForecasts, entries: history.entries,
    doubts, ownShares: settings.ownShares, yearsLeftOut: settings.yearsLeftOut, oneOffs: settings.oneOffs, phasing: settings.phasing, choices: settings.forecasts,
    committee: facts.committee, hasFormula: formulaLookup(workbook),
  });

  // What else the workbook says of times, it says of calendar years.
  const calendar = facts.period?.from === undefined ? facts.period : null;
  const scorecard = assessScorecards(facts.scorecards, settings.indicatorRule, settings.directions, calendar);
  const { areas: comments, others: otherComments } = resolveComments(
    figures.areas.map((area) => commentSource(area, { language: settings.language, unit, period: facts.period })), facts.period,
    { stored: settings.comments, writtenFor: settings.writtenFor, inReport: readReportComments(workbook), typed: settings.typedComments },
  );
  const fingerprint = fingerprintOf(workbook, facts.sheets, settings);
  const unchanged = settings.written?.fingerprint === fingerprint
    && comments.every(({ isWritten }) => isWritten);
  const date = unchanged ? settings.written.date : options.today;

  const ofOwnFormulas = formulaFindings(usedSheets(workbook, facts.sheets), workbook.sheets, own.names);
  const formulas = new Formulas(workbook.sheets);
  const ofTables = tiesOf(facts);
  const economyTables = facts.economy.flatMap(({ tables }) => tables);
  const overviews = facts.economy.flatMap(({ name, tables: [table] }) => (table ? [{ name, unit: table.unit }] : []));
  const ofFigures = sourceOf([
    ...totalTies(figures, unit, ofTables, isRowAside(economyTables)), ...conflictTies(figures.conflicts, unit), ...overviewTies(facts.sideTables, overviews, workbook.sheets),
    ...totalTwins(economyTables, workbook.sheets, new Set([...own.names, ...overviews.map(({ name }) => name)])),
    ...monthTies(ungrouped.areas, facts.months, { unit, period: calendar, numberAt: numberLookup(workbook) }),
  ]);
  const sources = [...ofTables, ofFigures];
  const ofFormulas = [...ofOwnFormulas, ...provenUnlike(sources, workbook.sheets, formulas.grid, ofOwnFormulas)];
  const outOfProportion = (told: readonly Finding[]) => [...proportionFindings(economyTables, told), ...measureProportionFindings(facts.sideTables, scorecard, told)];
  // What is out of proportion is the likelier cause of a sum that does not hold, and is not told once more beside it.
  const ofAmounts = identityFindings(sources, evidenceOf(formulas, ofFormulas, outOfProportion([])));
  const problems = [
    ...calculationProblems(workbook.isManual === true), ...stored.problems, ...history.problems, ...facts.problems,
    ...figureProblems(facts, figures, settings.period !== null, unit), ...budgetProblems(doubts, unit),
    ...groupingProblems(ungrouped.areas, settings.grouping), ...scorecardProblems(scorecard), ...sideTableProblems(facts.sideTables), ...commentProblems(comments),
  ];
  const ofProportions = [...outOfProportion(ofAmounts), ...partProportionFindings(economyTables, ofAmounts), ...rowScaleFindings(economyTables)];
  const ofLists = [...unreadSums(workbook.sheets, facts.sheets), ...sumsBeside(economyTables, workbook.sheets)];
  const findings = sortFindings(groupedByArea([
    ...commentaryFindings(commentsOf(figures, comments, facts.committee, workbook.sheets), { unit, period: calendar, before: earlierAmounts(workbook, calendar) }),
    ...earlierFindings(asRead.areas, facts.earlierForecasts, earlierReports(workbook, history.entries), { unit, period: calendar }),
    ...completenessFindings({
      total: figures.total, areas: areas.map(({ figures: area, assessment }, at) => ({ figures: area, status: assessment.status, comment: comments[at]?.isDraft === false ? comments[at].text.trim() : '' })),
      period: calendar, tables: economyTables, scorecard, sheets: workbook.sheets, unit, told: [...ofProportions, ...ofAmounts],
      filtered: facts.problems.filter(({ rule }) => rule === 'sumFiltered').flatMap(({ cells }) => cells),
    }),
    ...withFormulas(ofAmounts, ofFormulas, formulas), ...ofProportions, ...indicatorsTwice(scorecard), ...betweenSexes(facts.sideTables, scorecard), ...ofLists, ...provenSums(workbook.sheets.filter(({ name }) => !own.names.has(name)), economyTables, [...ofAmounts, ...ofFormulas, ...ofProportions, ...ofLists]), ...conflictFindings(figures.conflicts, unit), ...partFindings(facts.sideTables),
  ], asRead.areas, facts.sheets), settings.findingDecisions, settings.rulesOff);
  // What she has said is no fault is marked no more; the report tells of it with her words.
  const ofTotal = doubtOfTotal(figures, unit, judgedDifferences(findings.decided));
  const total: AssessedArea = {
    figures: figures.total, unsure: { ...ofTotal.unsure, ...unsureFigures(figures.total, unsure) }, assessment: judge(figures.total), ...ofTotal.judged ? { judged: ofTotal.judged } : {},
  };
  const empty = figures.areas.length === 0 && figures.total.lines.length === 0 && figures.total.amounts.actual === null && figures.total.amounts.forecast === null
    && scorecard.indicators.length === 0 && scorecard.goals.length === 0 && facts.sideTables.every(({ rows }) => rows.length === 0);
  const written: Settings = { ...chosen, comments, written: { fingerprint, date }, writtenFor: facts.period ?? settings.writtenFor };
  const report: ReportModel | null = empty ? null : buildReport({
    committee: facts.committee, period: facts.period, unit, figures, settings, date,
    assessments: areas.map(({ assessment }) => assessment), totalAssessment: total.assessment,
    unsure: areas.map(({ unsure }) => unsure), totalUnsure: total.unsure, totalJudged: total.judged ?? null,
    comments, forecasts,
    forecastSource: forecastSources({ unit, numberAt: numberLookup(workbook) }),
    scorecard, sideTables: facts.sideTables,
    scorecardTitles: new Map(facts.scorecards.map(({ sheet, title }) => [sheet, title])),
    unreadable: facts.problems.reduce((count, { rule, cells }) => count + (rule === 'errorCell' || rule === 'textForNumber' ? cells.length : 0), 0),
  });
  const toCheck = findings.open.filter(({ severity }) => severity !== 'info');
  const plan: WorkbookPlan | null = report === null ? null : {
    sheets: [
      reportSheet(report, limitCells(settingsName)),
      settingsSheet({
        settings: written, sheets: facts.sheets, scorecard,
        comments: [...comments, ...otherComments],
        read: { ...facts.read, unit: facts.unit }, name: settingsName, unreadable: stored.unreadable,
      }),
      ...toCheck.length > 0 || markedSheet(workbook, marks.checks) ? [checksSheet(toCheck, settings.language, freeName(checksName(settings.language), workbook, own.names))] : [],
    ],
    activate: marks.report,
  };
  return {
    sheets: facts.sheets, committee: facts.committee, period: facts.period, unit,
    figures: { areas: figures.areas, total: figures.total, sumRow: figures.sumRow, base: figures.base },
    areas, total, scorecard, comments, since: sinceLast(workbook, { areas, total, forecasts, period: calendar, unit }), forecasts, sideTables: facts.sideTables,
    grouping: groupingOf(ungrouped.areas, settings.grouping, groupingSheet),
    doubts: facts.doubts, answered: facts.answered, tables: facts.tables, accounted: facts.accounted,
    problems: empty ? [nothingToReport(facts), ...problems] : problems, findings: findings.open, decidedFindings: findings.decided,
    settings, fingerprint, report, plan,
  };
}

function groupingOf(rows: readonly AreaFigures[], choices: Settings['grouping'], kept: GroupingSheet | null): Grouping {
  const areas = groupAreasOf(rows, choices);
  return {
    sheet: kept?.sheet ?? null,
    rows: rows.map(({ code, name, group, amounts }, at) => ({ code, name, group, area: areas[at] ?? null, budget: amounts.budget?.value ?? null, actual: amounts.actual?.value ?? null })),
  };
}

/** The workbook's own comment of an area, else a draft from its figures. */
function commentSource(area: AreaFigures, context: Parameters<typeof draftComment>[1]): CommentSource {
  const own = area.comment?.text ?? '';
  const identity = { area: area.name, group: area.group, code: area.code };
  return own !== '' ? { ...identity, text: own, isDraft: false } : { ...identity, text: draftComment(area, context), isDraft: true };
}

/** The decided forecasts of this period that the settings sheet keeps: the report's formulas point at its cells. */
function decidedForecasts(settings: Settings, period: Period | null, settingsName: string): DecidedForecast[] {
  const cells = forecastCells(settingsName, settings);
  return settings.forecasts.flatMap((choice): DecidedForecast[] => {
    const at = cells.get(forecastKey(choice.area, choice.period));
    if (!at || choice.intoCell || period === null || comparePeriods(choice.period, period) !== 0) return [];
    const kept = (value: number | null, cell: CellAddress | null) => (value === null || cell === null ? null : { value, cell });
    return [{ area: choice.area, unit: choice.unit, likely: { value: choice.likely, cell: at.likely }, low: kept(choice.low, at.low), high: kept(choice.high, at.high) }];
  });
}

/** A sheet that nothing is read from and that is longer than any follow-up holds data: its formulas are not looked through. */
const LONGEST_UNREAD = 20_000;

/** The sheets that figures are read from; where none is, all that are shown and not ours: their formulas may be what is wrong. */
function usedSheets(workbook: RawWorkbook, understood: readonly SheetUnderstanding[]): RawSheet[] {
  const foreign = understood.filter(({ kind }) => kind !== 'own');
  const read = foreign.filter(({ kind }) => kind !== 'other');
  const used = new Set((read.length > 0 ? read : foreign).map(({ name }) => name));
  return workbook.sheets.filter(({ name, visibility, rows }) => used.has(name) && (read.length > 0 || (visibility === 'visible' && rows.length <= LONGEST_UNREAD)));
}

/** The number in a cell of the workbook; null for anything else. */
function numberLookup({ sheets }: RawWorkbook): (cell: CellAddress) => number | null {
  const known = new Map<string, ReadonlyMap<number, RawSheet['rows'][number]>>();
  return ({ sheet, row, column }) => {
    const rows = known.get(sheet) ?? new Map(sheets.find(({ name }) => name === sheet)?.rows.map((one) => [one.index, one]));
    known.set(sheet, rows);
    const value = rows.get(row)?.values[column];
    return typeof value === 'number' ? value : null;
  };
}

/** Whether a cell of the workbook holds a formula. */
function formulaLookup({ sheets }: RawWorkbook): (cell: CellAddress) => boolean {
  return ({ sheet, row, column }) => {
    const found = sheets.find(({ name }) => name === sheet)?.rows.find(({ index }) => index === row);
    return found?.formulas?.[column] !== undefined;
  };
}
