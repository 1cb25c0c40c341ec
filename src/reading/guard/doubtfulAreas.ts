import { allDoubted, type Doubted, type UnsureCells } from '../../values/doubt';
import { firstNames } from '../../values/enumerated';
import { fold, nameKey } from '../../values/text';
import { outsideSum } from '../containment/accountedApart';
import { areOutcomesAlone } from '../containment/outcomesAlone';
import { itemsOf, type EconomyRow, type EconomySheet } from '../meaning/tables/economyTable';
import { lineOf } from '../meaning/statements/statement';
import { namesActivity } from '../words/activities';
import { balanceRows } from '../words/balances';
import { isHeadWord } from '../words/headWords';
import { words } from '../words/swedish';
import { doubted, isListed, type DoubtedRows } from './doubtedRows';
import { unsureRows } from './unsureRows';

/**
 * Areas that little but the shape of a table makes areas. A note, a balance or an overview of many years has names and
 * amounts as a follow-up has; of real tables that were read as areas wrongly most had nothing to compare the outcome with,
 * lines of accounts for names, or one area in all. What is so is unsure, and asked.
 */

/** The rows that are areas, of one sheet. */
interface Areas extends DoubtedRows {
  /** From the names of a table; a statement has its sheet's or its title's. */
  readonly listed: boolean;
  readonly names: readonly string[];
}

/** Fewer rows show no kind. */
const LEAST_ROWS = 4;

function areasOf(sheet: EconomySheet): Areas[] {
  if (sheet.kind === 'committee') return [];
  const lists = sheet.tables.filter((table) => isListed(sheet, table));
  const listed = lists.flatMap((table) => itemsOf(table));
  const stated = sheet.tables.filter((table) => !isListed(sheet, table));
  const owners = [...new Set(stated.flatMap(({ area }) => area ?? sheet.area ?? []))];
  return [
    ...listed.length === 0 ? [] : [{ sheet: sheet.name, rows: listed, all: lists.flatMap(({ rows }) => rows), listed: true, names: listed.map(({ name }) => name) }],
    ...owners.length === 0 ? [] : [{ sheet: sheet.name, rows: stated.flatMap(({ rows }) => rows), all: stated.flatMap(({ rows }) => rows), listed: false, names: owners }],
  ];
}

/** Outcomes alone, in the whole workbook: a follow-up has a budget, a forecast or a variance. */
function outcomesAlone(all: readonly Areas[]): Doubted[] {
  if (!areOutcomesAlone(all.flatMap(({ rows }) => rows))) return [];
  return all.map((areas) => doubted('outcomesAlone', areas, {
    sv: `På bladet "${areas.sheet}" står utfall utan budget, prognos eller avvikelse. Raderna läses som verksamheter (${firstNames(areas.names)}) och är osäkra. Är de något annat: välj typ för bladet under Läsning.`,
    en: `On the sheet "${areas.sheet}" stand outcomes without a budget, a forecast or a variance. Its rows are read as areas (${firstNames(areas.names)}) and are unsure. If they are something else, choose the sheet's kind under Reading.`,
  }, { sv: 'det finns bara utfall, och inget att jämföra dem med', en: 'there are outcomes only, and nothing to compare them with' }));
}

const WORD = /\p{L}{2}/u;
/** "7–9" among "F–6" and "Gymnasieskola": years of school, which have no other name. */
const SCHOOL_YEARS = /^(?:åk ?)?\d ?[–-] ?\d$/;
/** A column of references beside the lines: "not 12". */
const NOTE = /^not(?:er)?\.? ?\d/;

/** "3 574" and "not 12" are no names: the column of names may be another. */
function namelessAreas({ sheet, rows, listed: isList }: Areas): Doubted[] {
  const isNameless = ({ name, code }: EconomyRow): boolean => code === null && (!WORD.test(name) || NOTE.test(fold(name)));
  const found = isList ? rows.filter(isNameless) : [];
  const ofSchool = found.filter(({ name }) => SCHOOL_YEARS.test(fold(name)));
  const nameless = ofSchool.length * 2 < rows.length ? found.filter((row) => !ofSchool.includes(row)) : found;
  if (nameless.length === 0) return [];
  return [doubted('areaWithoutName', { sheet, rows: nameless, all: nameless }, {
    sv: `På bladet "${sheet}" är ${firstNames(nameless.map(({ name }) => name))} lästa som verksamheter, fast de inte är namn. Kolumnen med namn kan vara en annan: skriv en rubrik över den.`,
    en: `On the sheet "${sheet}" ${firstNames(nameless.map(({ name }) => name))} are read as areas, though they are no names. The column of names may be another: write a head over it.`,
  }, { sv: 'raden har inget namn', en: 'the row has no name' })];
}

/** "Kvartal 2", "tkr", "Utfall föregående år" and "Verksamhet" are what rows are told in, and not what they are called. */
function headsAsAreas({ sheet, rows, listed: isList }: Areas): Doubted[] {
  const found = isList ? rows.filter(({ name, code }) => code === null && isHeadWord(name)) : [];
  if (found.length === 0) return [];
  return [doubted('areaWithoutName', { sheet, rows: found, all: found }, {
    sv: `På bladet "${sheet}" är ${firstNames(found.map(({ name }) => name))} lästa som verksamheter, fast namnet är en tid, ett mått, en enhet eller en rubrik. De är osäkra, och summan med dem. Räknas de inte: välj det för raden under Läsning.`,
    en: `On the sheet "${sheet}" ${firstNames(found.map(({ name }) => name))} are read as areas, though the name is a time, a measure, a unit or a head. They are unsure, and the sum with them. If they do not count, choose so for the row under Reading.`,
  }, { sv: `"${found[0]?.name ?? ''}" är ingen verksamhets namn`, en: `"${found[0]?.name ?? ''}" is no area's name` })];
}

/** What happens to assets between two balances, as notes list it. */
const MOVEMENTS = words(/^(?:årets |ack(?:umulerade)? |övriga )?(?:investering|av- och nedskrivning|nedskrivning|avyttring|försäljning|utrangering|omklassificering|omrubricering|överföring|justering|anskaffning)/);

const isLine = (folded: string): boolean => lineOf(folded) !== null || balanceRows.test(folded) || MOVEMENTS.test(folded);

/** Lines of a statement, a balance or a note, in most rows of a list. */
function linesAsAreas(areas: Areas): Doubted[] {
  const { sheet, rows, listed: isList, names } = areas;
  const lines = isList && rows.length >= LEAST_ROWS ? rows.filter(({ name }) => isLine(fold(name))) : [];
  if (lines.length * 2 <= rows.length || lines.length < LEAST_ROWS) return [];
  return [doubted('linesAsAreas', areas, {
    sv: `Raderna på bladet "${sheet}" är lästa som verksamheter, men heter som poster i en redovisning (${firstNames(lines.map(({ name }) => name))}). De är osäkra: välj typ för bladet under Läsning.`,
    en: `The rows of the sheet "${sheet}" are read as areas, but are called as items of accounts are (${firstNames(lines.map(({ name }) => name))}). They are unsure: choose the sheet's kind under Reading.`,
  }, { sv: `"${names[0] ?? ''}" och de andra raderna heter som poster i en redovisning`, en: `"${names[0] ?? ''}" and the other rows are called as items of accounts are` })];
}

/** "Hemtjänst" on the tab "Hemtjänst": an activity by its name, which its tab says as well. */
const isNamedByTab = (name: string, sheet: string): boolean => namesActivity(name) && nameKey(sheet).includes(nameKey(name));

/** One area in all: it may be the whole, under the name that a title or a row gave it, or one of several beside the whole. */
function singleArea(all: readonly Areas[], isBesideWhole: boolean): Doubted[] {
  const keys = new Set(all.flatMap(({ names }) => names.map((name) => nameKey(name))));
  const [areas] = all;
  const name = areas?.names[0];
  if (keys.size !== 1 || areas === undefined || name === undefined || (!isBesideWhole && isNamedByTab(name, areas.sheet))) return [];
  const whole = isBesideWhole ? { sv: '', en: '' }
    : { sv: ' Är det hela nämndens: välj typ för bladet under Läsning.', en: " If it is all of the committee's, choose the sheet's kind under Reading." };
  return [doubted('singleArea', areas, {
    sv: `Arbetsboken har ett enda område, "${name}" på bladet "${areas.sheet}", och dess belopp är osäkra.${whole.sv} Saknas områden: se under Läsning vad som inte är läst.`,
    en: `The workbook has one area, "${name}" on the sheet "${areas.sheet}", and its amounts are unsure.${whole.en} If areas are missing, see under Reading what was not read.`,
  }, { sv: 'det är arbetsbokens enda område', en: 'it is the workbook\'s only area' })];
}

/** A sheet of an area that the sum of all areas is without: it may be accounted for apart. That the total differs is told by itself. */
const besideSum = (sheets: readonly EconomySheet[]): UnsureCells[] => outsideSum(sheets).flatMap(({ name, area, tables }) =>
  unsureRows(name, tables.flatMap(({ rows }) => rows), { sv: `ingen rad i tabellen med alla områden heter "${area}", och dess summa är räknad utan det`, en: `no row of the table of all areas is called "${area}", and its sum is without it` }));

/** What each sheet tells of its areas' names by itself. */
const ofNames = (areas: Areas): Doubted[] => [...namelessAreas(areas), ...headsAsAreas(areas), ...linesAsAreas(areas)];

/** What is read as areas on weak grounds; what the user has said of a sheet stands. */
export function doubtfulAreas(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): Doubted {
  const open = sheets.filter(({ name }) => !isChosen(name));
  const all = open.flatMap(areasOf);
  const each = all.flatMap(ofNames);
  // One sheet that the user has said to hold areas is something to compare with, and another area.
  if (sheets.some(({ name, kind }) => isChosen(name) && kind !== 'committee')) return allDoubted(each);
  return allDoubted([...outcomesAlone(all), ...singleArea(all, sheets.some(({ kind }) => kind === 'committee')), ...each, { problems: [], unsure: besideSum(open) }]);
}
