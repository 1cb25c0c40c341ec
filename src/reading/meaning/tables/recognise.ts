import type { RawSheet } from '../../../workbook/rawSheet';
import { latestTables } from '../time/earlierTables';
import { withoutLists } from './besideFollowUp';
import { columnsByKind } from '../kind/columnsByKind';
import { withoutInvested } from './investedSections';
import { ownCaption } from '../kind/textEvidence';
import { isLeftKind } from '../kind/evidence';
import { asScorecard, looksLikeLedger, ofTables, sheetKindOf, opinion, withoutTables, type Opinion } from './otherKinds';
import { mayBeEconomic } from '../kind/money';
import { countedKind, investedKind, tableKind, type Around, type KindChoice, type TableKind } from '../kind/tableKind';
import type { LeftTable, RecognisedSheet, TableOfOtherKind, Tabled } from '../kind/recognisedSheet';
import { linesApart, namedNet } from '../rows/linesBesideUnits';
import { withWholeColumns } from '../rows/namedSets';
import { isOfOrganisation, namesOrganisation } from '../rows/organisations';
import { stackedAreas } from './stacked';
import { isStatement } from '../statements/statement';
import type { Table, TableRow } from '../../geometry/table';
import { fold, nameKey } from '../../../values/text';
import { kindsNamed } from '../../words/kindWords';
import { lookUp, municipalBodies, statementLines } from '../../words/lexicon';
import { words } from '../../words/swedish';
import { isUnder } from '../../arithmetic/rowSum';
import { committeesIn, isCommittee, isCommitteeName, statedArea, subjectOf } from '../../geometry/titles';

/** The rows of a table that are units or areas of their own: a committee's name stands over them, where it is not one of several. */
export function unitRows({ rows }: Table): readonly TableRow[] {
  const items = rows.filter(({ kind }) => kind === 'item');
  // Beside Kommunstyrelsen or Revisionen the committees are a municipality's, each a unit of it.
  if (items.some(({ folded }) => municipalBodies.test(folded))) return items;
  // Among other units, above a sum, a committee is one of them.
  const isAmong = rows.some(({ kind }) => kind === 'sum') && !isCommittee(items[0]?.folded ?? '');
  const units = isAmong ? items : items.filter(({ folded }) => !isCommittee(folded));
  return items.length - units.length > Math.max(1, units.length) ? items : units;
}

/** "Nämnd och stab" is an area, beside the others. */
const TOTAL = words(/\btotal(?:t|en|a|er|summan?|resultat)?\b|^nämnd(?:en)?\b(?!-? ?(?:och|o|&|\+|\/) ?(?!total|samman|förvaltning(?:en)?$)\p{L})|sammandrag|sammanst|resultaträkning|^rr(?:[ _-]*\d+)?$|hela |samtliga|^alla$|^summa|^förvaltningen$|^översikt|\p{L}{3,}s? kommun$|^(?:kommunen|staden|landstinget)$|^region \p{L}+$|^koncernen$/u);

/** A tab or a title that speaks of the whole: "Totalt", "Resultaträkning", "Nämnd". */
export const namesAll = (text: string): boolean => TOTAL.test(fold(text));

/** A title that says outright which one area its sheet is about. */
export function statesOneArea(title: string): boolean {
  const area = statedArea(title);
  return area !== null && !isCommitteeName(area) && !namesAll(area);
}

/** "BUN" for "Barn- och ungdomsnämnden", "KS" for "Kommunstyrelsen", also with a time after it: "KS 2308", "KS aug". */
function isShortFor(tab: string, committee: string): boolean {
  const short = subjectOf(tab).replace(TIME_AFTER, '');
  return /^\p{Lu}{1,4}[NS]$/u.test(short) && fold(committee).startsWith(fold(short.charAt(0))) && fold(committee).includes(short.endsWith('S') ? 'styrelse' : 'nämnd');
}

const TIME_AFTER = /[ _-]+(?:(?:20)?[12]\d(?:0[1-9]|1[0-2]))?$/u;

/** "Blad1", "Data", "Utdrag 2", "Konton": a tab's name that is nobody's. */
const NAMES_NOBODY = words(/^(?:blad|sheet|tabell|ark|sida|blank(?:ett)?|formulär|(?:rå|in|ut)?data|underlag|utdrag|export|uttag|siffror|(?:per )?(?:konton?|kontogrupp(?:er)?|kontonivå|kontoslag|kostnadsslag|poster)|bokföring(?:en)?|huvudbok(?:en)?)[ _-]*\d*(?:\.\d+)?$/u);

/** "Hur gick det i augusti?", "Vi håller budget": what is said of the amounts, and the name of nobody. */
const SENTENCE = words(/[?!]$|(?<!\p{L})(?:vi|är|har|hade|gick|går|blir|blev|håller|visar|ska|kan|hur|varför|vad)(?!\p{L})/u);
/** "1. Verksamhetens intäkter" is a line of a result, and whose it is stands elsewhere. */
const LINES_OF_WHOLE: ReadonlySet<string | null> = new Set(['incomeTotal', 'costTotal']);

/** Whose a title or a tab says that a statement is; nothing where it is a sentence or a line's name. */
function nameIn(text: string): string {
  const subject = SENTENCE.test(fold(text)) ? '' : subjectOf(text);
  return LINES_OF_WHOLE.has(lookUp(statementLines, fold(subject))) ? '' : subject;
}

/** Whose income statement it is: the committee's, or the area's that the title or the tab names. */
function statementOwner(sheet: RawSheet, titles: readonly string[], economic: readonly Table[]): Opinion {
  const stated = titles.map((title) => statedArea(title) ?? statedArea(subjectOf(title))).find((area) => area !== null) ?? null;
  if (stated !== null && !isCommitteeName(stated)) {
    return opinion('area', 0.95, `verksamhetsområdets resultat: rubriken säger "${titles[0]}"`, `the area's result: the title says "${titles[0]}"`, stated);
  }
  const tab = NAMES_NOBODY.test(fold(sheet.name)) ? '' : nameIn(sheet.name);
  const title = titles.map(nameIn).find((subject) => subject !== '') ?? '';
  const named = tab === '' && title === '' && economic.length === 1 && economic[0] ? namedNet(economic[0]) : null;
  if (named !== null && !isCommitteeName(named) && !namesAll(named)) {
    return opinion('area', 0.75, `intäkter och kostnader som blir "${named}"`, `incomes and costs that come to "${named}"`, named);
  }
  const titleIsCommittee = title !== '' && (committeesIn(title).length > 0 || namesAll(title));
  const tabIsTotal = tab === '' || (titleIsCommittee && isShortFor(sheet.name, title)) || namesAll(sheet.name) || isCommitteeName(tab) || committeesIn(tab).length > 0;
  if (tabIsTotal && (title === '' || titleIsCommittee || nameKey(title) === nameKey(tab))) {
    return opinion('committee', titleIsCommittee ? 0.95 : 0.85,
      `nämndens resultaträkning: "${titles[0] ?? sheet.name}"`, `the committee's income statement: "${titles[0] ?? sheet.name}"`);
  }
  const name = title !== '' && !titleIsCommittee ? title : tab;
  return opinion('area', title !== '' && !titleIsCommittee ? 0.85 : 0.75,
    `resultatrader för "${name}", enligt ${name === title ? 'rubriken' : 'bladets namn'}`, `result lines of "${name}", by the ${name === title ? 'title' : 'tab'}`, name);
}

/** A sheet of several areas with a statement for each. */
function stackedOpinion(parts: readonly Table[]): Opinion {
  const areas = new Set(parts.flatMap(({ part }) => part?.area ?? []));
  return opinion('areas', 0.85, `resultatrader för ${areas.size} verksamhetsområden: ${listed([...areas])}`, `result lines of ${areas.size} areas: ${listed([...areas])}`);
}

const listed = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', '));

/** ", Sundsvalls kommun" after a committee's name, or before it. */
const MUNICIPALITY = /(?:[,(–-] ?|^)(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}+ (?:kommun|stad)\b\)?[,:]? ?|[,(–-] ?Region \p{Lu}\p{L}+\)?/u;

/** Its taxes beside what its operations cost: a municipality's or a region's whole result, whatever the title is about. */
const TAXES = words(/^(?:kommunal)?skatt(?:er|eintäkt(?:er)?|emedel)?\b/);
const OPERATIONS = words(/^verksamhetens (?:netto)?kostnad/);
const isOfWhole = ({ rows }: Table): boolean => rows.some(({ folded }) => TAXES.test(folded)) && rows.some(({ folded }) => OPERATIONS.test(folded));

/** Tables of one area each, and each of another. */
const areOneEach = (economic: readonly Table[]): boolean => economic.length >= 2 && economic.every((table) => !isStatement(table) && unitRows(table).length === 1)
  && new Set(economic.flatMap((table) => unitRows(table).map(({ folded }) => folded))).size === economic.length;

/** "Totalt socialnämnden" last in a table of areas: they are the committee's, whose result stands beside them. */
const sumsCommittee = ({ rows }: Table): boolean => {
  const last = rows.filter(({ kind }) => kind !== 'heading').at(-1);
  return last !== undefined && isCommittee(last.folded) && /^(?:summa|totalt?) | totalt?$/.test(last.folded);
};

function economyOpinion(sheet: RawSheet, titles: readonly string[], economic: readonly Table[]): Opinion {
  const first = economic[0];
  if (economic.some(isStatement)) {
    if (economic.some(isOfWhole) && titles.every((title) => statedArea(title) === null)) {
      return opinion('committee', 0.9, 'hela organisationens resultaträkning: skatter och verksamhetens kostnader', "the whole organisation's income statement: taxes and the costs of its operations");
    }
    // A committee named over a statement and a table of its areas: the tab names no area of it.
    const subject = titles.map((title) => subjectOf(title.replace(MUNICIPALITY, ''))).find((one) => one !== '') ?? '';
    const listed = economic.filter((table) => !isStatement(table) && unitRows(table).length >= 2);
    const isWhole = listed.length > 0
      && (isCommitteeName(subject) || listed.some(sumsCommittee) || namesOrganisation(subject) || economic.some((table) => isStatement(table) && isOfOrganisation(table.rows.map(({ folded }) => folded))));
    return isWhole && titles.every((title) => statedArea(title) === null)
      ? opinion('committee', 0.9, `nämndens resultaträkning och en tabell med områden: "${titles[0] ?? sheet.name}"`, `the committee's income statement and a table of areas: "${titles[0] ?? sheet.name}"`)
      : statementOwner(sheet, titles, economic);
  }
  const units = first ? unitRows(first) : [];
  // "1610 Chef" below "161 Socialnämnd" is a part of it, which need not be all.
  const isPart = (unit: TableRow) => first?.rows.some(({ code, folded }) => code !== null && isCommittee(folded) && isUnder(unit.code ?? '', code)) === true;
  if (units.length === 1 && units[0] && !isPart(units[0]) && !areOneEach(economic)) {
    return opinion('area', 0.85, `en rad, "${units[0].name}": ett verksamhetsområde`, `one row, "${units[0].name}": one area`, units[0].name);
  }
  if (units.length === 0) return opinion('other', 0.5, 'inga rader med belopp', 'no rows with amounts');
  const stated = titles.map(statedArea).find((area) => area !== null) ?? null;
  if (stated !== null) {
    return opinion('area', 0.8, `verksamhetsområdets delar: rubriken säger "${titles[0]}"`, `the area's parts: the title says "${titles[0]}"`, stated);
  }
  return opinion('areas', first?.columns.length === 1 ? 0.6 : 0.9,
    `en tabell med ${units.length} rader${first?.labelHead ? ` under "${first.labelHead}"` : ''}`, `a table of ${units.length} rows${first?.labelHead ? ` under "${first.labelHead}"` : ''}`);
}

/** What a sheet is that the report takes nothing of: by what its tables are known as, or by what they lack. */
function notTaken(tables: readonly Table[], choices: ReadonlyMap<Table, KindChoice>): Opinion {
  const left = tables.flatMap((table) => choices.get(table) ?? []).find(({ kind }) => isLeftKind(kind));
  return left ? opinion('other', 0.8, left.why.sv, left.why.en) : unsaid(tables);
}

const unsaid = (tables: readonly Table[]): Opinion => (tables.some(mayBeEconomic)
  ? opinion('other', 0.4, 'bara årtal eller månader som rubriker, och inget ord säger att det gäller pengar', 'nothing but years or months as heads, and no word says that it is about money')
  : opinion('other', 0.8, 'ingen tabell med budget, utfall eller prognos', 'no table of budget, outcome or forecast'));

/** The titles without those of tables of other kinds; the first text names the sheet, whatever table it stands over. */
function ownTitles(titles: readonly string[], otherKinds: readonly TableOfOtherKind[]): readonly string[] {
  const captions = new Set(otherKinds.map(({ table }) => ownCaption(table)));
  return titles.filter((title, at) => at === 0 || !captions.has(title));
}

/** The sheet around a table without what stands right over others, where it has a text of its own: theirs is none of its titles. */
function withoutOthersCaptions(around: Around, table: Table, tables: readonly Table[]): Around {
  const own = ownCaption(table);
  if (own === null) return around;
  // What stands first names the sheet, whichever table it stands right over.
  const isOthers = (other: Table): boolean => other !== table && (other.headRows.first === table.headRows.first || ownCaption(other) !== around.titles[0]);
  const others = new Set(tables.flatMap((other) => (isOthers(other) ? ownCaption(other) ?? [] : [])));
  return { ...around, titles: around.titles.filter((title) => title === own || !others.has(title)) };
}

/** A tab or a title that names volumes and no other kind. */
const saysVolumes = ({ sheet, titles }: Around): boolean =>
  [sheet.name, ...titles.slice(0, 1)].map(kindsNamed).some((kinds) => kinds.length === 1 && kinds[0] === 'volumes');

/** The kind of a table, or of each of the tables that its groups of columns make where they are of different kinds. */
function kindsOfTable(table: Table, around: Around): (readonly [Table, KindChoice])[] {
  const { parts, counted, invested } = columnsByKind(table);
  // On a sheet of volumes what they cost is told beside them, and is the follow-up of no area.
  if (counted && saysVolumes(around)) return [[table, countedKind(counted, around)]];
  const kinds = parts.map((part) => [part, part === counted ? countedKind(part, around) : invested.includes(part) ? investedKind(part, around) : tableKind(part, around)] as const);
  return new Set(kinds.map(([, { kind }]) => kind)).size > 1 || parts.length === 1 && counted === null ? kinds : [[table, tableKind(table, around)]];
}

/** The kind of every table, and what is invested in sections of those of the economy. */
function kindsOfTables(found: readonly Table[], around: Around): { readonly choices: ReadonlyMap<Table, KindChoice>; readonly invested: readonly LeftTable[] } {
  const invested: LeftTable[] = [];
  const kinds = found.flatMap((table) => {
    const own = withoutOthersCaptions(around, table, found);
    const { table: run, left } = withoutInvested(table);
    const ofRun = kindsOfTable(run, own);
    if (left.length === 0) return ofRun;
    if (!ofRun.some(([, { kind }]) => kind === 'economy')) return kindsOfTable(table, own);
    invested.push(...left);
    return ofRun;
  });
  return { choices: new Map(kinds), invested };
}

/** A tab of how to fill in the others: what stands there is an example. */
const INSTRUCTION = words(/^(?:instruktion(?:er)?|anvisning(?:ar)?|lathund(?:en)?|handledning(?:en)?|manual(?:en)?|läs ?mig|läs detta(?: först)?|hjälp|så fyller du i|så här gör du|readme|exempel)\b/);
export const isInstruction = (tab: string): boolean => INSTRUCTION.test(fold(tab));

/** "Exempel på ifyllnad" right over a table: its amounts are of nothing that is followed up. */
const EXAMPLE = words(/^(?:(?:ett|ifyllt|ifyllnads)\s?)?exempel(?:vis)?(?!\p{L})/u);
const isExample = ({ captions: [nearest] }: Table): boolean => nearest !== undefined && EXAMPLE.test(fold(nearest));

/** Forms an opinion on one sheet that is not our own. `sharedTitles` stand on several sheets, and say nothing of one. */
export function recogniseSheet(
  sheet: RawSheet, { titles: allTitles, tables: found, stated }: Tabled, sharedTitles: ReadonlySet<string>, followed: number | null = null,
): RecognisedSheet {
  const around: Around = { sheet, followed, titles: allTitles.filter((title) => !sharedTitles.has(title)) };
  const { choices, invested } = kindsOfTables(found, around);
  const tables = [...choices.keys()];
  const kindOf = (table: Table): TableKind => choices.get(table)?.kind ?? 'other';
  const beside = tables.filter((table) => table.byPlace === true && (kindOf(table) === 'economy' || kindOf(table) === 'other'));
  const examples = tables.filter((table) => kindOf(table) === 'economy' && isExample(table));
  const all = tables.filter((table) => kindOf(table) === 'economy' && mayBeEconomic(table) && !beside.includes(table) && !examples.includes(table));
  const others = tables.flatMap((table): TableOfOtherKind[] => (all.includes(table) || beside.includes(table) || kindOf(table) === 'other' || kindOf(table) === 'economy' ? [] : [{ table, kind: kindOf(table) }]));
  const { kept, left: lists } = withoutLists(all, around);
  const { tables: latest, titles, left: earlier } = latestTables(kept, all.length > 0 ? ownTitles(allTitles, others) : allTitles);
  const economic = latest.flatMap(linesApart);
  const left = [...earlier, ...lists, ...invested, ...beside.map((table): LeftTable => ({ table, caption: table.labelHead || table.captions[0] || '', why: 'amounts' })), ...examples.map((table): LeftTable => ({ table, caption: table.captions[0] ?? '', why: 'example' }))];
  const known = { sheet, titles, tables, economic, stated, left, choices };
  if (sheet.rows.length === 0) return { ...known, ...opinion('other', 1, 'bladet är tomt', 'the sheet is empty') };
  if (looksLikeLedger(sheet)) {
    return { ...known, ...opinion('ledger', 0.85, 'rader med konto, period och belopp', 'rows of account, period and amount') };
  }
  if (isInstruction(sheet.name)) {
    return { ...known, economic: [], ...opinion('other', 0.9, `bladet heter "${sheet.name}": en anvisning`, `the tab is called "${sheet.name}": instructions`) };
  }
  if (economic.length > 0) {
    const withOthers = { ...known, otherKinds: others };
    const stacked = stackedAreas(economic);
    return stacked ? { ...withOthers, economic: stacked, ...stackedOpinion(stacked) } : { ...withOthers, economic: economic.map(withWholeColumns), ...economyOpinion(sheet, titles, economic) };
  }
  const main = tables.length === 0 ? withoutTables(sheet, around.titles) : ofTables(others, choices) ?? asScorecard(sheet);
  if (main === null) return { ...known, ...notTaken(tables, choices) };
  return { ...known, ...main, otherKinds: others.filter(({ kind }) => sheetKindOf(kind) !== main.kind) };
}
