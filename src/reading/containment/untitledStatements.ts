import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { displayedStep, unitFactor } from '../../values/unit';
import { committeesIn, subjectOf } from '../geometry/titles';
import type { EconomySheet } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { namesAll, statesOneArea } from '../meaning/tables/recognise';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { findDates } from '../words/dates';
import { resultOf } from './totalSheet';

/**
 * Statements that are none of the whole. On sheets that do not say whose they are (tabs named by a code or a letter, or
 * as the program names them) one alone is the committee's; several of different money are an area each, and the first of
 * them is not the whole. Where sheets name a committee each, these are the areas of a whole of several.
 */

type Result = ReadonlyMap<FactMeasure, number>;

/** In kronor: rounding is no difference. */
const stepOf = ({ tables }: EconomySheet): number => Math.max(...tables.map(({ unit }) => displayedStep[unit] * unitFactor(unit, 'kr')));

/** Whether two results give the same measures and no amount alike: two versions of one statement share the budget. */
function areOfOthers(one: Result, other: Result, step: number): boolean {
  const shared = [...one].filter(([measure, amount]) => amount !== 0 && (other.get(measure) ?? 0) !== 0);
  return shared.length > 0 && shared.every(([measure, amount]) => Math.abs(amount - (other.get(measure) ?? 0)) > step);
}

/** Whether each of some sheets has a result of its own, with no amount of the others'. */
function areAllOfOthers(sheets: readonly EconomySheet[]): boolean {
  const results = sheets.map((sheet) => ({ result: resultOf(sheet), step: stepOf(sheet) }));
  return results.every(({ result, step }, at) => results.slice(at + 1).every((other) => areOfOthers(result, other.result, Math.max(step, other.step))));
}

/** Whether two results give another amount of something. */
const differ = (one: Result, other: Result, step: number): boolean =>
  [...one].some(([measure, amount]) => Math.abs(amount - (other.get(measure) ?? amount)) > step);

/** What a statement's sheet is called where it says no more: the committee of its own title, else its tab. */
function namesOf(sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>): ReadonlyMap<string, string> {
  const titles = new Map(sheets.map(({ name }) => [name, recognised.get(name)?.titles.flatMap(committeesIn)[0] ?? '']));
  const areTold = new Set([...titles.values()].map(nameKey)).size === sheets.length && [...titles.values()].every((title) => title !== '');
  return new Map(sheets.map(({ name }) => [name, areTold ? titles.get(name) ?? name : name]));
}

/** Sheets of nothing but statements that may be a committee's whole. */
const statementsIn = (sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): readonly EconomySheet[] =>
  sheets.filter(({ kind, name, tables }) => kind === 'committee' && !isChosen(name) && tables.every(({ shape }) => shape === 'statement'));

/** The statements of several committees, each with the one that its tab or its own title names; none where one committee has them all. */
export function statementsOfCommittees(sheets: readonly EconomySheet[], recognised: ReadonlyMap<string, RecognisedSheet>, isChosen: (sheet: string) => boolean): ReadonlyMap<string, string> {
  const named = statementsIn(sheets, isChosen).flatMap((sheet) => {
    const owner = namesAll(sheet.name) ? undefined : committeesIn(sheet.name)[0] ?? recognised.get(sheet.name)?.titles.flatMap(committeesIn)[0];
    return owner === undefined ? [] : [{ sheet, owner, result: resultOf(sheet), step: stepOf(sheet) }];
  });
  const areApart = named.every((one, at) => named.slice(at + 1).every((other) =>
    nameKey(one.owner) !== nameKey(other.owner) && differ(one.result, other.result, Math.max(one.step, other.step))));
  return named.length >= 2 && areApart ? new Map(named.map(({ sheet, owner }) => [sheet.name, owner])) : new Map();
}

interface Around {
  readonly recognised: ReadonlyMap<string, RecognisedSheet>;
  /** What the user has said stands. */
  readonly isChosen: (sheet: string) => boolean;
}

/** The statements that do not say whose they are, each with the area that it is read as; none where they are the committee's. */
export const untitledStatements = (sheets: readonly EconomySheet[], around: Around): ReadonlyMap<string, string> =>
  new Map([...statementsOfNobody(sheets, around), ...statementsOfOneName(sheets, around)]);

function statementsOfNobody(sheets: readonly EconomySheet[], { recognised, isChosen }: Around): ReadonlyMap<string, string> {
  const untitled = statementsIn(sheets, isChosen).filter(({ name }) => !namesAll(name) && committeesIn(name).length === 0 && findDates(name).length === 0);
  if (untitled.length < 2 || new Set(untitled.map(({ name }) => name)).size < untitled.length) return new Map();
  return areAllOfOthers(untitled) ? namesOf(untitled, recognised) : new Map();
}

/**
 * The statements of one name that no two of them can have ("Kulturförvaltningen" over each), with the tabs that part
 * them; a title that says outright whose they are stands, and so does the name of one of the tabs.
 */
function statementsOfOneName(sheets: readonly EconomySheet[], { recognised, isChosen }: Around): ReadonlyMap<string, string> {
  const groups = new Map<string, EconomySheet[]>();
  for (const sheet of sheets) {
    const isOwn = sheet.kind === 'area' && sheet.area !== null && sheet.tables.every(({ shape, area }) => shape === 'statement' && area === null);
    if (isOwn) groups.set(nameKey(sheet.area), [...groups.get(nameKey(sheet.area)) ?? [], sheet]);
  }
  const areApart = (group: readonly EconomySheet[], key: string): boolean => group.every(({ name }) => {
    const tab = nameKey(subjectOf(name));
    return !isChosen(name) && tab !== key && findDates(name).length === 0 && !recognised.get(name)?.titles.some(statesOneArea);
  }) && areAllOfOthers(group);
  return new Map([...groups].filter(([key, group]) => group.length >= 2 && areApart(group, key)).flatMap(([, group]) => group.map(({ name }) => [name, name] as const)));
}

/** That the areas bear the names of their tabs, since nothing else says whose the statements are; `total` is the sum of them. */
export function untitledProblems(untitled: ReadonlyMap<string, string>, total: string | null): Problem[] {
  const named = new Map([...untitled].filter(([sheet]) => sheet !== total));
  if (named.size === 0) return [];
  const listed = [...named.keys()].map((sheet) => `"${sheet}"`).join(', ');
  return [{
    ...ruled('untitledAreas'), cells: [...named.keys()].map((sheet) => ({ sheet, row: 0, column: 0 })),
    message: {
      sv: `Bladen ${listed} har var sin resultaträkning med olika belopp, och inget säger att något av dem är hela nämndens. Varje blad läses som ett område: ${[...named.values()].join(', ')}. Välj typ för ett blad under Läsning om det är något annat.`,
      en: `The sheets ${listed} have a statement each with different amounts, and nothing says that one of them is all of the committee's. Each sheet is read as an area: ${[...named.values()].join(', ')}. Choose the kind of a sheet under Reading if it is something else.`,
    },
  }];
}
