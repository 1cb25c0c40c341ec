import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { Table } from '../../geometry/table';
import { words } from '../../words/swedish';
import { isBody } from '../../geometry/nameHeads';
import { committeesIn, isCommittee, isCommitteeName, subjectOf } from '../../geometry/titles';
import { speaksOfAll, type RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';

const COUNCIL = words(/^(?:\d+ )?(?:kommun|region)(?:styrelsen?|fullmäktige)(?: \(|$)/);

/** The rows that may name whose table it is: sums and committees, but of several committees, or of one beside Kommunstyrelsen, each is a unit of the whole. */
function namesOfWhole({ rows }: Table): string[] {
  if (rows.some(({ folded }) => isCommittee(folded)) && rows.some(({ folded }) => COUNCIL.test(folded))) return [];
  const named = rows.filter((row) => row.kind === 'sum' || isCommittee(row.folded)).map((row) => row.name);
  return new Set(rows.flatMap(({ kind, name }) => (kind === 'heading' ? [] : committeesIn(name)))).size > 1 ? [] : named;
}

/** Whether two committees have as many sheets of the economy each that bear the one's name and not the other's. */
function haveSheetsEach(sheets: readonly RecognisedSheet[], names: readonly [string, string]): boolean {
  const bearing = (name: string) => sheets.filter(({ sheet, titles, economic }) => economic.length > 0
    && [sheet.name, ...titles].some((text) => isCommitteeName(subjectOf(text)) && committeesIn(text).includes(name)));
  const [one, other] = [bearing(names[0]), bearing(names[1])];
  return one.length > 0 && one.length === other.length && one.every((sheet) => !other.includes(sheet));
}

/** Whether the units of the economy are committees themselves: a municipality's, and none of them is the workbook's. */
const areCommittees = (sheets: readonly RecognisedSheet[]): boolean =>
  sheets.some(({ economic }) => economic.some(({ rows }) => new Set(rows.flatMap(({ kind, name }) => (kind === 'item' ? committeesIn(name) : []))).size > 1));

/** The bodies that stand over areas of a table: in the texts right above it, and as headings over some of its rows. */
function bodiesOver({ captions, rows }: Table): readonly string[] {
  const groups = rows.flatMap(({ kind, group }) => (kind === 'item' && group !== null ? [group] : []));
  return [...new Set([...captions.filter(isBody).slice(0, 1), ...groups.filter(isBody)])];
}

/** Whose a table is: the one body that stands over its areas. */
export function committeeOver(table: Table): string | null {
  const [only, another] = bodiesOver(table);
  return another === undefined ? only ?? null : null;
}

/** The workbook's committee, and what to tell of where it was found. */
export interface FoundCommittee {
  readonly name: string | null;
  readonly problems: readonly Problem[];
}

const named = (name: string | null): FoundCommittee => ({ name, problems: [] });

/**
 * The name of a committee that most titles, tabs and sums of units give, first those of the economy, then those that
 * speak of the workbook: no list, assignment or measure on another sheet makes it another. Where only such a sheet names
 * one beside the economy, it may be another committee's, and that is told.
 */
export function findCommittee(sheets: readonly RecognisedSheet[]): FoundCommittee {
  const followed = sheets.filter(({ kind }) => isEconomyKind(kind));
  const own = mostNamed(followed);
  if (own !== null || areCommittees(followed)) return named(own);
  const ofAll = followed.length === 0 ? null : mostNamed(sheets.filter(speaksOfAll));
  if (ofAll !== null || followed.length === 0) return named(ofAll ?? mostNamed(sheets));
  const name = mostNamed(sheets);
  const sheet = sheets.find((one) => name !== null && namingTexts(one).some((text) => committeesIn(text).includes(name)));
  return name === null || !sheet ? named(name) : { name, problems: [beside(name, sheet)] };
}

function beside(name: string, { sheet }: RecognisedSheet): Problem {
  const cell = sheet.rows.flatMap(({ index, values }) => values.flatMap((value, column) => (typeof value === 'string' && committeesIn(value).includes(name) ? [{ sheet: sheet.name, row: index, column }] : [])))[0];
  return {
    ...ruled('committeeBeside'), cells: cell ? [cell] : [],
    message: {
      sv: `Nämndens namn, ${name}, är hämtat från bladet "${sheet.name}": inget blad med ekonomi säger vems det är. Ange nämndens namn i inställningarna om det är fel.`,
      en: `The committee's name, ${name}, was taken from the sheet "${sheet.name}": no sheet of the economy says whose it is. Give the committee's name in the settings if it is wrong.`,
    },
  };
}

/** The committee that a column left of the names gives in every row of a table, as exports do: the rows are its own. */
function committeeOfRows({ rows }: Table): string[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  const [first] = items;
  if (first === undefined || items.length < 2) return [];
  return first.raw.values.slice(0, first.nameCell.column).filter((text, column): text is string => typeof text === 'string' && isCommitteeName(text)
    && items.every(({ raw, nameCell }) => nameCell.column > column && raw.values[column] === text));
}

/** A name that shares its row with a time stands right above the heads, and among no titles. */
const nameOver = ({ captions }: Table): readonly string[] => captions.filter(isBody).slice(0, 1);

/** The texts within a sheet that may say whose it is. */
const textsWithin = ({ titles, tables }: RecognisedSheet): readonly string[] =>
  [...titles, ...titles.length > 0 ? [] : tables.flatMap(nameOver), ...tables.map((table) => table.labelHead), ...tables.flatMap(namesOfWhole), ...tables.flatMap(committeeOfRows)];

/** The texts of a sheet that may say whose it is. */
const namingTexts = (sheet: RecognisedSheet): readonly string[] => [sheet.sheet.name, ...textsWithin(sheet)];

/** Committees that each stand over areas of their own on one sheet are all followed up, and none of them is the workbook's. */
const followedBesideEachOther = (sheets: readonly RecognisedSheet[]): ReadonlySet<string> => new Set(sheets.flatMap(({ economic }) => {
  const over = [...new Set(economic.flatMap(bodiesOver).flatMap(committeesIn))];
  return over.length > 1 ? over : [];
}));

function mostNamed(sheets: readonly RecognisedSheet[]): string | null {
  const votes = new Map<string, number>();
  const several = followedBesideEachOther(sheets);
  for (const recognised of sheets) {
    // A tab may bear the name in short: of as many votes the title's counts.
    for (const text of [...textsWithin(recognised).filter((one) => !committeesIn(one).some((name) => several.has(name))), recognised.sheet.name]) {
      for (const name of committeesIn(text)) votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  // A kommun's book names several committees, and is none's.
  return first === undefined || (second !== undefined && haveSheetsEach(sheets, [first[0], second[0]])) || (votes.size >= 3 && first[1] * 2 <= all) ? null : first[0];
}
