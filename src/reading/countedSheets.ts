import type { Doubt, AnsweredDoubt, UnsureCells } from '../values/doubt';
import type { Period } from '../values/period';
import type { Problem } from '../values/problem';
import { unclearBudgets } from './account/unclearRivals';
import { nameDetails } from './containment/detailSheets';
import { withoutEarlierSheets, withoutEmptySheets, withoutRepeatedForms } from './containment/earlierSheets';
import { withoutOlderVersions } from './containment/olderVersions';
import { withoutSummedMonths } from './containment/summedMonths';
import { tablesAside, unusedTables } from './containment/otherKindTables';
import { bareYearDoubts } from './meaning/time/bareYearDoubts';
import { brokenYearProblem, findBrokenYear } from './meaning/time/brokenYear';
import { leftTables } from './meaning/kind/leftTables';
import { withoutForeignCurrency } from './meaning/units/currency';
import { findPeriod, findYear, isOfNoYear, periodProblems } from './meaning/time/period';
import { saidElsewhere } from './meaning/time/saidElsewhere';
import type { RecognisedSheet } from './meaning/kind/recognisedSheet';
import { listsBeside } from './meaning/tables/besideOtherSheets';
import { withoutOtherTimes } from './meaning/time/tellingSheets';
import { isEconomyKind, OF_OTHER_KINDS, type ReadingChoices, type SheetKind } from './meaning/kind/sheetKind';
import { answeredYearEnd, yearEndOf } from './meaning/columns/yearEnd';
import { sheetsLikeEconomy, unreadSheets } from './otherObstacles';
import { hiddenSheet, unclearTables } from './readingProblems';

/** The sheets as they count for the follow-up's period: none twice, none of another time. */
export interface CountedSheets {
  readonly sheets: readonly RecognisedSheet[];
  /** All that are visible, those of earlier months too: they tell the months. */
  readonly visible: readonly RecognisedSheet[];
  /** The follow-up's period; null where neither the workbook nor the user says it. */
  readonly period: Period | null;
  /**
   * The same in a broken financial year, which is followed as it is. The tables are then read without a period: their
   * heads name calendar months, and years that are none of the calendar's.
   */
  readonly brokenPeriod: Period | null;
  /** What the workbook itself says, whatever the user has chosen. */
  readonly readPeriod: Period | null;
  readonly problems: readonly Problem[];
  /** Amounts of the outcome on sheets that say two different months. */
  readonly unsure: readonly UnsureCells[];
  /** Whether a year-end that only the amounts tell is one. */
  readonly doubts: readonly Doubt[];
  readonly answered: readonly AnsweredDoubt[];
}

/** Settles for which time the workbook is, and which of its sheets count then. */
export function countSheets(recognised: readonly RecognisedSheet[], choices: ReadingChoices): CountedSheets {
  const chosen = new Set(choices.sheets.map(({ sheet }) => sheet));
  const isChosen = ({ sheet }: RecognisedSheet): boolean => chosen.has(sheet.name);
  const said = new Set(choices.sheets.filter(({ kind, area }) => kind !== null || area !== null).map(({ sheet }) => sheet));
  const shown = leaveHidden(recognised, ({ sheet }) => said.has(sheet.name));
  const withUnit = new Set(choices.sheets.filter(({ unit }) => unit !== null).map(({ sheet }) => sheet));
  const visible = withoutForeignCurrency(shown.sheets, ({ sheet }) => withUnit.has(sheet.name));
  const filled = withoutEmptySheets(visible.sheets, isChosen);
  // What we wrote says nothing about the workbook, and neither do the tabs of months to come.
  const telling = withoutOtherTimes(withoutRepeatedForms(filled.sheets.filter(({ kind, sheet }) => kind !== 'own' && !filled.toCome.has(sheet))));
  const broken = findBrokenYear(telling);
  const found = broken === null ? findPeriod(telling) : null;
  const yearEnd = found === null && broken === null
    ? yearEndOf(telling, findYear(telling)) : null;
  const readPeriod = found?.period ?? yearEnd?.period ?? null;
  const period = choices.period ?? readPeriod;
  const brokenPeriod = choices.period === null ? broken?.period ?? null : null;
  const once = withoutSummedMonths(filled.sheets, isChosen);
  const current = withoutEarlierSheets(once.sheets, period, isChosen);
  const latest = withoutOlderVersions(current.sheets, isChosen);
  const sheets = nameDetails(latest.sheets, isChosen);
  const undecided = sheets.filter((sheet) => !isChosen(sheet) && listsBeside(sheet).length === 0);
  const elsewhere = choices.period === null && found !== null ? saidElsewhere(undecided, found) : { problems: [], unsure: [] };
  // Which of several years is followed up is asked of each table that has an outcome of none of them.
  const years = choices.period === null && found?.isYearGuessed === true
    ? undecided.flatMap(({ kind, economic }) => (isEconomyKind(kind) ? economic : [])).filter(({ columns }) => columns.some(isOfNoYear)).map((table) => unclearBudgets(table, found.period.year)) : [];
  return {
    sheets, visible: visible.sheets, period, brokenPeriod, readPeriod: readPeriod ?? broken?.period ?? null,
    problems: [
      ...(broken !== null && choices.period === null ? [brokenYearProblem(broken)] : []),
      ...(choices.period === null && broken === null && yearEnd === null ? [...periodProblems(found), ...elsewhere.problems, ...years.flatMap(({ problems }) => problems)] : []),
      ...shown.problems, ...visible.problems, ...filled.problems, ...once.problems, ...current.problems, ...latest.problems,
      ...sheets.flatMap(({ left = [], otherKinds = [], kind }) => (isEconomyKind(kind) ? [...leftTables(left), ...unusedTables(otherKinds)] : [])),
      ...leftTables(sheets.flatMap(listsBeside)),
      ...undecided.flatMap(tablesAside),
      ...undecided.flatMap(unclearTables), ...unreadSheets(undecided, sheets), ...sheetsLikeEconomy(undecided, sheets),
    ],
    unsure: [...elsewhere.unsure, ...years.flatMap(({ unsure }) => unsure)],
    doubts: [...(yearEnd && choices.period === null ? [yearEnd.doubt] : []), ...bareYearDoubts(undecided, readPeriod)],
    answered: yearEnd && choices.period !== null ? [answeredYearEnd(yearEnd, choices.period)] : [],
  };
}

/** Hidden sheets hold old versions and working papers: beside visible ones of their kind, or of the economy, they are not read, and that is said. */
function leaveHidden(sheets: readonly RecognisedSheet[], isSaid: (sheet: RecognisedSheet) => boolean): { sheets: readonly RecognisedSheet[]; problems: readonly Problem[] } {
  const counted = (kind: SheetKind): SheetKind | null => (isEconomyKind(kind) ? 'areas' : OF_OTHER_KINDS.has(kind) ? kind : null);
  const seen = new Set(sheets.flatMap(({ kind, sheet }) => (sheet.visibility === 'visible' ? counted(kind) ?? [] : [])));
  const left = (one: RecognisedSheet): boolean => {
    const own = counted(one.kind);
    return own !== null && (seen.has(own) || seen.has('areas')) && one.sheet.visibility !== 'visible' && !isSaid(one);
  };
  return {
    sheets: sheets.map((sheet): RecognisedSheet => (!left(sheet) ? sheet : {
      ...sheet, kind: 'other', area: null,
      reason: { sv: `dolt blad, räknas inte med (${sheet.reason.sv})`, en: `hidden sheet, not counted (${sheet.reason.en})` },
    })),
    problems: sheets.filter(left).map(({ sheet }) => hiddenSheet(sheet.name)),
  };
}
