import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold, nameKey } from '../../values/text';
import { committeesIn, statedArea, subjectOf } from '../geometry/titles';
import { itemsOf, type EconomySheet } from '../meaning/tables/economyTable';
import { isOfOrganisation, namesOrganisation } from '../meaning/rows/organisations';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { lookUp, statementLines } from '../words/lexicon';
import { words } from '../words/swedish';

/**
 * The only statement of a workbook: all that is followed up. A title is made of words, whatever it is about, so it names
 * an area only where something else in the workbook bears its words out.
 */

/** The lone statement that is the whole's and no area's. */
export interface LoneWhole {
  readonly sheet: string;
  /** What its title could have named, where nothing bears that out; null for an organisation, which is a whole by itself. */
  readonly titled: string | null;
}

/** What a text is that tells amounts, or a line of them: "Särredovisning av vatten och avlopp", "Nothänvisningar", "1. Verksamhetens intäkter". */
const DOCUMENT = words(/^(?:\p{L}+ )?\p{L}*(?:redovisning|redogörelse|specifikation|förteckning|hänvisning|analys|beskrivning|berättelse|räkning|kommentar|upplysning)(?:en|ar|er)?(?=$| (?:av|till|för|över|om)(?!\p{L})|[,:])|^not(?:er)?(?!\p{L})/u);
const LINES: ReadonlySet<string | null> = new Set(['incomeTotal', 'costTotal', 'result', 'netCost', 'neutral']);

/** "Hemtjänst, resultaträkning", "Hemtjänst maj 2024": what is told of the name stands beside it. A name alone may be of anything. */
function saysOfWhom(title: string, area: string): boolean {
  const folded = fold(area);
  return subjectOf(title) === area && fold(title).replace(/^\d{1,2}[.)] /, '') !== folded && !DOCUMENT.test(folded) && !LINES.has(lookUp(statementLines, folded));
}

/** "Hamnen" and "Hamnverksamheten" begin alike. */
const STEM = 4;
const beginsAlike = (tab: string, key: string): boolean => tab.length >= STEM && key.startsWith(tab.slice(0, STEM));

/** A statement of many lines, or measures under each other whose one row is the whole. */
const isOneResult = ({ tables }: EconomySheet): boolean => tables.every((table) => table.shape === 'statement' || itemsOf(table).length === 0);

/** Whether anything but the words of its title says that a sheet is of an area: its tab, the form of its title, a committee beside it, or another sheet. */
function isBorneOut(area: string, sheet: string, recognised: ReadonlyMap<string, RecognisedSheet>): boolean {
  const key = nameKey(area);
  const titles = recognised.get(sheet)?.titles ?? [];
  if (!titles.some((title) => subjectOf(title) === area)) return true;
  const tab = nameKey(subjectOf(sheet));
  return tab.includes(key) || beginsAlike(tab, key)
    || titles.some((title) => statedArea(title) !== null || committeesIn(title).length > 0 || saysOfWhom(title, area))
    || [...recognised.values()].some((other) => other.sheet.name !== sheet && namesIn(other).some((name) => nameKey(name) === key));
}

/** What a sheet names: by its tab, its titles and its rows. */
const namesIn = ({ sheet, titles, tables }: RecognisedSheet): readonly string[] =>
  [...[sheet.name, ...titles].map(subjectOf), ...tables.flatMap(({ rows }) => rows.map(({ name }) => name))];

/** The workbook's only statement where it is of the whole; null where it is an area's, or where there is more. */
export function loneWhole(sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>, mayBe: (name: string) => boolean): LoneWhole | null {
  const [only, ...others] = sheets;
  if (only?.kind !== 'area' || only.area === null || others.length > 0 || !mayBe(only.name) || !isOneResult(only)) return null;
  if (namesOrganisation(only.area) || only.tables.some(({ rows }) => isOfOrganisation(rows.map(({ name }) => fold(name))))) return { sheet: only.name, titled: null };
  return isBorneOut(only.area, only.name, recognised) ? null : { sheet: only.name, titled: only.area };
}

/** That the only statement is read as the whole's although its title may name an area. */
export function titledProblems({ sheet, titled }: LoneWhole): Problem[] {
  return titled === null ? [] : [{
    ...ruled('titledWhole'), cells: [{ sheet, row: 0, column: 0 }],
    message: {
      sv: `Bladet "${sheet}" har arbetsbokens enda resultaträkning och läses som hela nämndens: inget annat i arbetsboken säger att rubriken "${titled}" är namnet på ett område. Är det ett område, välj typ för bladet under Läsning.`,
      en: `The sheet "${sheet}" has the workbook's only statement and is read as all of the committee's: nothing else in the workbook says that the title "${titled}" is the name of an area. If it is an area, choose the sheet's kind under Reading.`,
    },
  }];
}
