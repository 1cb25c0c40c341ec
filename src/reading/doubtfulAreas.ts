import { formatAddress, type CellAddress } from '../values/cell';
import type { Doubted, UnsureCells } from '../values/doubt';
import { firstNames } from '../values/enumerated';
import { MOST_CELLS, type Problem, type Sentence } from '../values/problem';
import { ruled } from '../values/rules/catalogue';
import { fold, nameKey } from '../values/text';
import { unitFactor, type Unit } from '../values/unit';
import { outsideSum } from './containment/accountedApart';
import { areOutcomesAlone } from './containment/outcomesAlone';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from './meaning/tables/economyTable';
import { factsOf } from './meaning/rows/rowFacts';
import { lineOf } from './meaning/statements/statement';
import { namesActivity } from './words/activities';
import { balanceRows } from './words/balances';
import { unsureRows } from './unsureRows';
import { isCommitteeName } from './geometry/titles';
import { isHeadWord } from './words/headWords';
import { financingWords } from './words/lexicon';
import { words } from './words/swedish';

/**
 * Areas that little but the shape of a table makes areas. A note, a balance or an overview of many years has names and
 * amounts as a follow-up has; of real tables that were read as areas wrongly most had nothing to compare the outcome with,
 * lines of accounts for names, or one area in all. What is so is unsure, and asked.
 */

/** The rows that are areas, of one sheet. */
interface Areas {
  readonly sheet: string;
  readonly rows: readonly EconomyRow[];
  /** With sums and what else stands in their tables. */
  readonly all: readonly EconomyRow[];
  /** From the names of a table; a statement has its sheet's or its title's. */
  readonly listed: boolean;
  readonly names: readonly string[];
}

/** Fewer rows show no kind. */
const LEAST_ROWS = 4;

const isListed = (sheet: EconomySheet, table: EconomyTable): boolean => sheet.kind === 'areas' && table.shape === 'units' && table.area === null;

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

const cellsOf = (rows: readonly EconomyRow[]): CellAddress[] => rows.flatMap((row) => factsOf(row)[0]?.cell ?? []).slice(0, MOST_CELLS);

function told(rule: 'outcomesAlone' | 'areaWithoutName' | 'linesAsAreas' | 'singleArea' | 'unitConflict' | 'payerAsArea', { sheet, rows, all }: Pick<Areas, 'sheet' | 'rows' | 'all'>, message: Sentence, why: Sentence): Doubted {
  const problem: Problem = { ...ruled(rule), cells: cellsOf(rows), message };
  return { problems: [problem], unsure: unsureRows(sheet, all, why) };
}

/** Outcomes alone, in the whole workbook: a follow-up has a budget, a forecast or a variance. */
function outcomesAlone(all: readonly Areas[]): Doubted[] {
  if (!areOutcomesAlone(all.flatMap(({ rows }) => rows))) return [];
  return all.map((areas) => told('outcomesAlone', areas, {
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
  return [told('areaWithoutName', { sheet, rows: nameless, all: nameless }, {
    sv: `På bladet "${sheet}" är ${firstNames(nameless.map(({ name }) => name))} lästa som verksamheter, fast de inte är namn. Kolumnen med namn kan vara en annan: skriv en rubrik över den.`,
    en: `On the sheet "${sheet}" ${firstNames(nameless.map(({ name }) => name))} are read as areas, though they are no names. The column of names may be another: write a head over it.`,
  }, { sv: 'raden har inget namn', en: 'the row has no name' })];
}

/** "Kvartal 2", "tkr", "Utfall föregående år" and "Verksamhet" are what rows are told in, and not what they are called. */
function headsAsAreas({ sheet, rows, listed: isList }: Areas): Doubted[] {
  const found = isList ? rows.filter(({ name, code }) => code === null && isHeadWord(name)) : [];
  if (found.length === 0) return [];
  return [told('areaWithoutName', { sheet, rows: found, all: found }, {
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
  return [told('linesAsAreas', areas, {
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
  return [told('singleArea', areas, {
    sv: `Arbetsboken har ett enda område, "${name}" på bladet "${areas.sheet}", och dess belopp är osäkra.${whole.sv} Saknas områden: se under Läsning vad som inte är läst.`,
    en: `The workbook has one area, "${name}" on the sheet "${areas.sheet}", and its amounts are unsure.${whole.en} If areas are missing, see under Reading what was not read.`,
  }, { sv: 'det är arbetsbokens enda område', en: 'it is the workbook\'s only area' })];
}

/** A sheet of an area that the sum of all areas is without: it may be accounted for apart. That the total differs is told by itself. */
const besideSum = (sheets: readonly EconomySheet[]): UnsureCells[] => outsideSum(sheets).flatMap(({ name, area, tables }) =>
  unsureRows(name, tables.flatMap(({ rows }) => rows), { sv: `ingen rad i tabellen med alla områden heter "${area}", och dess summa är räknad utan det`, en: `no row of the table of all areas is called "${area}", and its sum is without it` }));

/** Of names without a size of their own: the largest thing that is told of a row, in kronor. */
const sizeOf = (row: EconomyRow, unit: Unit): number => Math.max(0, ...factsOf(row).filter(({ measure }) => measure === 'budget' || measure === 'actual' || measure === 'forecast').map(({ read, factor }) => Math.abs(read * factor) * unitFactor(unit, 'kr')));

/** Fewer on either side are what an area may be beside others. */
const LEAST_OF_SIZE = 2;
/** Between the areas of one unit and those of another: no area is of a size between. */
const LEAST_GAP = 20;
/** How many times larger those of the finer unit are, in the middle of each. */
const LEAST_TIMES = 400;

const middleOf = <T>(sorted: readonly T[]): T | undefined => sorted[sorted.length >> 1];

/** Areas so much larger than all the others that they are told in a finer unit than those: the tables' unit is that of some of them. */
function mixedUnits(sheets: readonly EconomySheet[]): Doubted[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.filter((table) => isListed(sheet, table)));
  const sized = tables.flatMap((table) => itemsOf(table).map((row) => ({ row, sheet: table.sheet, size: sizeOf(row, table.unit) }))).filter(({ size }) => size > 0).sort((one, other) => one.size - other.size);
  const at = sized.findIndex(({ size }, place) => place >= LEAST_OF_SIZE && place <= sized.length - LEAST_OF_SIZE && size >= (sized[place - 1]?.size ?? 0) * LEAST_GAP
    && (middleOf(sized.slice(place))?.size ?? 0) >= (middleOf(sized.slice(0, place))?.size ?? 0) * LEAST_TIMES);
  if (at < 0) return [];
  const [small, large] = [sized.slice(0, at), sized.slice(at)];
  const named = (all: typeof sized): string => firstNames(all.map(({ row }) => row.name));
  const why: Sentence = { sv: `beloppet är hundratals gånger större än ${named(small)}: enheten kan vara en annan`, en: `the amount is hundreds of times larger than ${named(small)}: its unit may be another` };
  return [...new Set(large.map(({ sheet }) => sheet))].map((sheet) => {
    const rows = large.flatMap((one) => (one.sheet === sheet ? [one.row] : []));
    return told('unitConflict', { sheet, rows, all: rows }, {
      sv: `På bladet "${sheet}" är ${firstNames(rows.map(({ name }) => name))} hundratals gånger större än ${named(small)}, och båda är lästa i samma enhet. Beloppen är osäkra: skriv enheten över varje tabell, eller skriv om raderna i en enhet.`,
      en: `On the sheet "${sheet}" ${firstNames(rows.map(({ name }) => name))} are hundreds of times larger than ${named(small)}, and both were read in the same unit. The amounts are unsure: write the unit over each table, or rewrite the rows in one unit.`,
    }, why);
  });
}

/** So much of what the areas cost is paid by a frame. */
const LEAST_PAID = 0.5;

/** "Finansiering" below the printed sum of a committee's areas, that offsets most of it: it pays for them, and what is left is another whole than their sum. */
function payersAsAreas(sheet: EconomySheet, table: EconomyTable): Doubted[] {
  const items = itemsOf(table);
  if (!isListed(sheet, table) || items.some(({ name }) => isCommitteeName(name))) return [];
  const payer = items.find(({ name }) => financingWords.test(fold(name)));
  const sum = payer && table.rows.slice(0, table.rows.indexOf(payer)).filter(({ kind }) => kind === 'sum').at(-1);
  const whole = table.totalRow === null ? undefined : table.rows[table.totalRow];
  const [paid, cost] = [payer, sum].map((row) => (row === undefined ? 0 : netIn(row)));
  if (!payer || !sum || !whole || whole === sum || paid === undefined || cost === undefined || paid * cost >= 0 || Math.abs(paid) < Math.abs(cost) * LEAST_PAID) return [];
  return [told('payerAsArea', { sheet: sheet.name, rows: [payer, sum, whole], all: [payer, whole] }, {
    sv: `På bladet "${sheet.name}" betalar "${payer.name}" för verksamheterna, och summan är tagen efter den, i "${whole.name}". Före den står "${sum.name}" (${formatAddress(sum.nameCell)}), som kan vara det som följs upp. Är "${payer.name}" ingen verksamhet: välj det för raden under Läsning.`,
    en: `On the sheet "${sheet.name}" "${payer.name}" pays for the areas, and the sum was taken after it, in "${whole.name}". Before it stands "${sum.name}" (${formatAddress(sum.nameCell)}), which may be what is followed up. If "${payer.name}" is no area, choose so for the row under Reading.`,
  }, { sv: `"${payer.name}" betalar för verksamheterna, och "${sum.name}" kan vara summan`, en: `"${payer.name}" pays for the areas, and "${sum.name}" may be the sum` })];
}

const netIn = (row: EconomyRow): number => {
  const fact = factsOf(row).find(({ measure, component }) => component === null && (measure === 'budget' || measure === 'actual'));
  return fact === undefined ? 0 : fact.read * fact.factor;
};

/** What is read as areas on weak grounds; what the user has said of a sheet stands. */
export function doubtfulAreas(sheets: readonly EconomySheet[], isChosen: (sheet: string) => boolean): Doubted {
  const all = sheets.filter(({ name }) => !isChosen(name)).flatMap(areasOf);
  if (sheets.some(({ name, kind }) => isChosen(name) && kind !== 'committee')) return ofEach(all);
  const found = [...outcomesAlone(all), ...mixedUnits(sheets), ...sheets.flatMap((sheet) => sheet.tables.flatMap((table) => payersAsAreas(sheet, table))), ...singleArea(all, sheets.some(({ kind }) => kind === 'committee'))];
  const each = ofEach(all);
  const beside = besideSum(sheets.filter(({ name }) => !isChosen(name)));
  return { problems: [...found.flatMap(({ problems }) => problems), ...each.problems], unsure: [...found.flatMap(({ unsure }) => unsure), ...each.unsure, ...beside] };
}

function ofEach(all: readonly Areas[]): Doubted {
  const found = all.flatMap((areas) => [...namelessAreas(areas), ...headsAsAreas(areas), ...linesAsAreas(areas)]);
  return { problems: found.flatMap(({ problems }) => problems), unsure: found.flatMap(({ unsure }) => unsure) };
}
