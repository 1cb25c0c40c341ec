import type { Period } from '../../values/period';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { RawSheet } from '../../workbook/rawSheet';
import { holdsOutcome } from '../meaning/time/filledTables';
import { isEconomyKind, OF_OTHER_KINDS } from '../meaning/kind/sheetKind';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { ownMonth, ownYear } from '../meaning/time/ownTimes';
import { hasFormOf, isAsFilled, latestYearIn } from './sameForm';

/** A sheet of an earlier year as a whole: it names that year, and none of its heads names a later one. */
function isOfEarlierYear(sheet: RecognisedSheet, { year }: Period): boolean {
  const own = ownYear(sheet);
  return own !== null && own < year
    && sheet.economic.every(({ columns }) => columns.every(({ concept }) => (concept.year ?? own) <= own));
}

const isEarlier = (own: Period, period: Period): boolean =>
  own.year !== 0 && own.year !== period.year ? own.year < period.year : own.month < period.month;

/**
 * A sheet of another kind that a later one repeats: "Nyckeltal 2024" beside "Nyckeltal 2025". One that only it holds
 * stays: what is measured once a year is of an earlier one.
 */
function isRepeated(sheet: RecognisedSheet, sheets: readonly RecognisedSheet[], period: Period | null): boolean {
  if (!OF_OTHER_KINDS.has(sheet.kind)) return false;
  const year = ownYear(sheet);
  const month = ownMonth(sheet);
  const isOld = period === null || (month === null ? year !== null && year < period.year : isEarlier(month, period));
  if (!isOld || (month === null && year !== null && (latestYearIn(sheet.sheet) ?? year) > year)) return false;
  const isLater = (other: RecognisedSheet) => {
    const [otherYear, otherMonth] = [ownYear(other), ownMonth(other)];
    return month !== null && otherMonth !== null ? isEarlier(month, otherMonth) : year !== null && otherYear !== null && otherYear > year;
  };
  return sheets.some((other) => other !== sheet && other.kind === sheet.kind && isLater(other) && hasFormOf(sheet.sheet, other.sheet));
}

/**
 * The sheets that tell for which time the workbook is: of one form that is filled for several months ("KPI" of September
 * beside "KPI aug") only the latest says it, however often the others name theirs.
 */
export function withoutRepeatedForms(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const dated = sheets.flatMap((sheet) => {
    const month = sheet.kind === 'other' ? null : ownMonth(sheet);
    return month === null ? [] : [{ sheet, month }];
  });
  const repeated = new Set(dated.filter(({ sheet, month }) => dated.some((other) => other.sheet.kind === sheet.kind && isEarlier(month, other.month)
    && hasFormOf(sheet.sheet, other.sheet.sheet) && isAsFilled(other.sheet.sheet, sheet.sheet))).map(({ sheet }) => sheet));
  return repeated.size === 0 ? sheets : sheets.filter((sheet) => !repeated.has(sheet));
}

/** Whether a head of the sheet's tables names the period's own month: without a year it is of the sheet's, where that has one. */
const namesPeriod = ({ economic }: RecognisedSheet, period: Period, own: Period): boolean =>
  economic.some(({ columns }) => columns.some(({ concept }) =>
    concept.month === period.month && (concept.year ?? (own.year || period.year)) === period.year));

const left = ({ sheet }: RecognisedSheet): Problem => ({
  ...ruled('earlierSheet'), cells: [{ sheet: sheet.name, row: 0, column: 0 }],
  message: {
    sv: `Bladet "${sheet.name}" gäller en tidigare månad eller ett tidigare år och räknas inte med. Välj typ för bladet om det ska vara med.`,
    en: `The sheet "${sheet.name}" is about an earlier month or year and is not counted. Choose its kind if it should be.`,
  },
});

function emptySheets(sheets: readonly RecognisedSheet[]): Problem[] {
  if (sheets.length === 0) return [];
  const names = sheets.map(({ sheet }) => `"${sheet.name}"`).join(', ');
  return [{
    ...ruled('emptySheets'), cells: sheets.map(({ sheet }) => ({ sheet: sheet.name, row: 0, column: 0 })),
    message: {
      sv: `Blad utan utfall och prognos räknas inte med än: ${names}. Välj typ för det blad som ändå ska vara med.`,
      en: `Sheets with neither an outcome nor a forecast are not counted yet: ${names}. Choose the kind of one that should be.`,
    },
  }];
}

/**
 * A template with a tab for each month or tertial: those to come hold a budget and zeros, and say nothing of the period.
 * They are left out where an earlier tab of their kind holds figures.
 */
export function withoutEmptySheets(
  sheets: readonly RecognisedSheet[], isChosen: (sheet: RecognisedSheet) => boolean,
): { sheets: RecognisedSheet[]; toCome: ReadonlySet<RawSheet>; problems: Problem[] } {
  const dated = sheets.flatMap((sheet) => {
    const month = isEconomyKind(sheet.kind) ? ownMonth(sheet) : null;
    return month === null ? [] : [{ sheet, month }];
  });
  if (new Set(dated.map(({ month }) => month.month)).size < 2) return { sheets: [...sheets], toCome: new Set(), problems: [] };
  const holding = dated.filter(({ sheet }) => sheet.economic.some(holdsOutcome));
  const left = new Set(dated.filter((one) => !holding.includes(one) && !isChosen(one.sheet)
    && holding.some(({ sheet, month }) => sheet.kind === one.sheet.kind && isEarlier(month, one.month))).map(({ sheet }) => sheet));
  return {
    toCome: new Set([...left].map(({ sheet }) => sheet)),
    problems: emptySheets([...left]),
    sheets: sheets.map((sheet): RecognisedSheet => (!left.has(sheet) ? sheet : {
      ...sheet, kind: 'other', area: null,
      reason: { sv: `har inga utfall än (${sheet.reason.sv})`, en: `has no outcomes yet (${sheet.reason.en})` },
    })),
  };
}

/**
 * A workbook that keeps a tab a month: those of earlier months are left out when another tab of their kind is about
 * the period. One area is never put together from two months.
 */
export function withoutEarlierSheets(
  sheets: readonly RecognisedSheet[], period: Period | null, isChosen: (sheet: RecognisedSheet) => boolean,
): { sheets: RecognisedSheet[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const isOld = (sheet: RecognisedSheet): boolean => {
    if (period === null) return false;
    const own = ownMonth(sheet);
    return own === null ? isOfEarlierYear(sheet, period) : isEarlier(own, period) && !namesPeriod(sheet, period, own);
  };
  const kept = sheets.map((sheet): RecognisedSheet => {
    const another = sheets.some((other) => other !== sheet && other.kind === sheet.kind && !isOld(other));
    const isPast = isEconomyKind(sheet.kind) ? isOld(sheet) && another : isRepeated(sheet, sheets, period);
    if (isChosen(sheet) || !isPast) return sheet;
    problems.push(left(sheet));
    return { ...sheet, kind: 'other', area: null, reason: { sv: `gäller en tidigare månad (${sheet.reason.sv})`, en: `about an earlier month (${sheet.reason.en})` } };
  });
  return { sheets: kept, problems };
}
