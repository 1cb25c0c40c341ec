import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold, nameKey } from '../../values/text';
import { itemsOf, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { areFollowedUp } from '../meaning/rows/rowFacts';
import { words } from '../words/swedish';
import type { WithoutParts } from './partViews';

/**
 * An operation that fees pay for, with a statement on a sheet of its own: "VA, taxekollektivet". It has a result to carry
 * over to its payers, and stands in no sum of the areas that the tax pays for, though it is the same committee's.
 */

/** What a title or a tab calls such an operation. */
const PAID_BY_FEES = words(/(?<!\p{L})(?:taxe|avgifts)(?:kollektiv|finansierad)|(?<!\p{L})affärs(?:driv|verk)|(?<!\p{L})särredovis|(?<!\p{L})balansräkningsenhet/u);

/** What a note below the areas says of such an operation. */
const APART = words(/(?:sär)?redovisas (?:separat|för sig|särskilt|på eget blad)|särredovisas|ingår (?:inte|ej)(?!\p{L})|är (?:inte|ej) med i/u);

/** "VA" is the shortest name of one. */
const NAME = /\p{L}[\p{L}\d]+/gu;
/** What is in many names, and names nobody by itself. */
const OF_MANY = words(/^(?:och|samt|för|av|med|till|från|vid|på|under|över|inom|övrig[at]?|intern[at]?|gemensam(?:ma|t)?|verksamhet(?:en|er|erna)?|resultat|belopp|summa)$/);
const ownNames = ({ name, area }: EconomySheet): readonly string[] => [name, area ?? ''].flatMap((text) => fold(text).match(NAME) ?? []).filter((word) => !OF_MANY.test(word));

/** Whether a note on the areas' sheet says that what a sheet is called after is told apart. */
function isNoted(sheet: EconomySheet, around: RecognisedSheet | undefined): boolean {
  const names = new Set(ownNames(sheet));
  const texts = around?.sheet.rows.flatMap(({ values }) => values.filter((value): value is string => typeof value === 'string' && value.length > 15)) ?? [];
  return texts.some((text) => APART.test(fold(text)) && (fold(text).match(NAME) ?? []).some((word) => names.has(word)));
}

/** Areas that are followed up, down to a sum of them all. */
const isSummed = (table: EconomyTable): boolean => table.shape === 'units' && table.totalRow !== null && itemsOf(table).length >= 2 && areFollowedUp(table.rows);

/** The sheet of all areas, where they stand on one and are summed there. */
function wholeOf(sheets: readonly EconomySheet[]): EconomySheet | null {
  const listed = sheets.filter(({ tables }) => tables.some(({ shape }) => shape === 'units'));
  const [whole] = listed;
  return listed.length === 1 && whole?.tables.length === 1 && whole.tables.every(isSummed) ? whole : null;
}

/** Whether neither the area of a sheet nor what the sheet is called is a row of the table of all areas. */
function isUnlisted({ kind, name, area }: EconomySheet, whole: EconomySheet, titles: readonly string[]): boolean {
  const listed = new Set(whole.tables.flatMap(({ rows }) => rows.map((row) => nameKey(row.name))));
  return kind === 'area' && area !== null && ![area, name, ...titles].some((text) => listed.has(nameKey(text)));
}

/** The sheets of an area each that no row of the table of all areas is of, so that its sum is without them. */
export function outsideSum(sheets: readonly EconomySheet[]): readonly EconomySheet[] {
  const whole = sheets.length < 2 || sheets.some(({ kind }) => kind === 'committee') ? null : wholeOf(sheets);
  return whole === null ? [] : sheets.filter((sheet) => isUnlisted(sheet, whole, []));
}

/** The sheets without the statements of operations that are said to be accounted for apart from the areas' sum; what the user has said stands. */
export function withoutAccountedApart(
  sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>, isChosen: (sheet: string) => boolean,
): WithoutParts {
  const whole = sheets.length < 2 ? null : wholeOf(sheets);
  if (whole === null) return { sheets, left: new Map(), problems: [] };
  const isApart = (sheet: EconomySheet): boolean => {
    const titles = recognised.get(sheet.name)?.titles ?? [];
    if (isChosen(sheet.name) || !isUnlisted(sheet, whole, titles)) return false;
    const called = [sheet.name, ...titles];
    return isNoted(sheet, recognised.get(whole.name)) || called.some((text) => PAID_BY_FEES.test(fold(text)));
  };
  const apart = sheets.filter(isApart);
  return {
    sheets: apart.length === 0 ? sheets : sheets.filter((sheet) => !apart.includes(sheet)),
    left: new Map(apart.map(({ name }) => [name, whole.name])),
    problems: apart.flatMap((sheet) => told(sheet, whole)),
  };
}

function told({ name, tables }: EconomySheet, whole: EconomySheet): Problem[] {
  const first = tables[0]?.rows[0];
  return !first ? [] : [{
    ...ruled('otherTableLeft'), cells: [first.nameCell],
    message: {
      sv: `Resultatet på bladet "${name}" (från ${formatAddress(first.nameCell)}) redovisas för sig och ingår inte i summan på bladet "${whole.name}". Det räknas inte med. Välj typ för bladet under Läsning om det är ett område i uppföljningen.`,
      en: `The result on the sheet "${name}" (from ${formatAddress(first.nameCell)}) is accounted for apart, and is not in the sum on the sheet "${whole.name}". It is not counted. Choose the sheet's kind under Reading if it is an area of the follow-up.`,
    },
  }];
}
