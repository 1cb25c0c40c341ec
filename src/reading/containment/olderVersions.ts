import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold } from '../../values/text';
import { unitRows } from '../meaning/tables/recognise';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { isEconomyKind } from '../meaning/kind/sheetKind';
import { findDates } from '../words/dates';
import { words } from '../words/swedish';

/**
 * One table on two sheets of a workbook, of which the tabs say that one is no longer what counts: a draft, an old copy,
 * a lower number of version or an earlier day. It is left out, whichever of them comes first.
 */

const NO_LONGER = words(/(?<!\p{L})(?:utkast|prel(?:im(?:inär[at]?)?)?|arbets(?:material|version|kopia|exemplar|blad)|draft|gam(?:mal|la|malt)|old|backup|reserv|kopia|copy|ersatt|inaktuell|föråldrad)(?!\p{L})/u);
const NUMBERED = /(?<!\p{L})(?:v|ver|version|rev)[ ._]?(\d{1,2})(?![\d\p{L}])/u;

interface Version {
  readonly sheet: RecognisedSheet;
  readonly isDraft: boolean;
  /** A number of version or a day, to be compared with those of a tab that says the rest alike; null for none. */
  readonly order: number | null;
  readonly rest: string;
}

function versionOf(sheet: RecognisedSheet): Version {
  const tab = fold(sheet.sheet.name);
  const numbered = NUMBERED.exec(tab);
  const day = findDates(tab).find(({ kind }) => kind === 'day');
  const order = numbered ? Number(numbered[1]) : day ? ((day.year ?? 0) * 12 + (day.month ?? 0)) * 31 + (day.day ?? 0) : null;
  const rest = numbered ? tab.replace(numbered[0], ' ') : day ? `${tab.slice(0, day.start)} ${tab.slice(day.end)}` : tab;
  return { sheet, isDraft: NO_LONGER.test(tab), order, rest: rest.replace(/\s+/g, ' ').trim() };
}

const isOlder = (one: Version, other: Version): boolean => (one.isDraft || other.isDraft ? one.isDraft && !other.isDraft
  : one.order !== null && other.order !== null && one.order < other.order && one.rest === other.rest);

/** In any order: a column may have been moved on one of them. */
const headsOf = ({ economic }: RecognisedSheet): string => economic.map(({ columns }) => columns.map(({ head }) => fold(head)).sort().join('|')).join('||');

/** Whose rows there are: two tables of the same areas, or two statements of the same. */
function isSameTable(one: RecognisedSheet, other: RecognisedSheet): boolean {
  if (one.kind !== other.kind || (one.kind === 'area' && one.area !== other.area) || headsOf(one) !== headsOf(other)) return false;
  const [own, others] = [one, other].map(({ economic }) => new Set(economic.flatMap((table) => unitRows(table).map(({ folded }) => folded))));
  const shared = [...own ?? []].filter((name) => others?.has(name)).length;
  return shared >= 2 && shared * 5 >= Math.max(own?.size ?? 0, others?.size ?? 0) * 4;
}

/** The sheets without those that another is a later version of; what the user has said of a sheet stands. */
export function withoutOlderVersions(sheets: readonly RecognisedSheet[], isChosen: (sheet: RecognisedSheet) => boolean): { sheets: readonly RecognisedSheet[]; problems: readonly Problem[] } {
  const versions = sheets.filter(({ kind }) => isEconomyKind(kind)).map(versionOf);
  if (versions.every(({ isDraft, order }) => !isDraft && order === null)) return { sheets, problems: [] };
  const later = new Map(versions.flatMap((one): [RecognisedSheet, RecognisedSheet][] => {
    const other = isChosen(one.sheet) ? undefined : versions.find((version) => version !== one && isOlder(one, version) && isSameTable(one.sheet, version.sheet));
    return other ? [[one.sheet, other.sheet]] : [];
  }));
  return {
    sheets: sheets.map((sheet): RecognisedSheet => (!later.has(sheet) ? sheet : {
      ...sheet, kind: 'other', area: null, reason: { sv: `en äldre version (${sheet.reason.sv})`, en: `an older version (${sheet.reason.en})` },
    })),
    problems: [...later].map(([{ sheet }, other]) => told(sheet.name, other.sheet.name)),
  };
}

const told = (sheet: string, later: string): Problem => ({
  ...ruled('olderVersion'), cells: [{ sheet, row: 0, column: 0 }],
  message: {
    sv: `Bladet "${sheet}" är av namnet att döma en äldre version av "${later}" och räknas inte med. Välj typ för bladet om det är det som gäller, och "används inte" för det andra.`,
    en: `The sheet "${sheet}" is by its name an older version of "${later}" and is not counted. Choose its kind if it is the one that counts, and "not used" for the other.`,
  },
});
