import type { CellAddress } from '../../values/cell';
import { firstNames } from '../../values/enumerated';
import { MOST_CELLS, type Problem, type Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold } from '../../values/text';
import type { IndicatorFact, IndicatorSheet, Reading } from '../sources/indicators/indicatorFacts';
import { words } from '../words/swedish';
import { newerColumn } from '../sources/newerColumn';
import type { OtherSheets } from '../sources/otherSheets';
import type { SideCell, SideColumn, SideMeasure, SideTable } from '../sources/sideTables/sideFacts';

/**
 * Figures of indicators, volumes and investments that were read on weak grounds, whatever read them: a column of years
 * beside what was measured then, a column that is not the newest of its kind, an outcome a thousandfold its target. A
 * number is a number, and only what stands around it shows that it is another one than it was taken for.
 */

/** A figure with what it is held against. */
interface Figure {
  readonly name: string;
  readonly reading: Reading;
  /** Its target, its budget: what it is to come to. */
  readonly aimed: number | null;
  /** The figures of one column are judged together. */
  readonly group: string;
  /** A project may have used little of its budget, and an activity none. */
  readonly mayBeSmall: boolean;
}

/** By `keyOf` of their cells. */
type Reasons = ReadonlyMap<string, Sentence>;

const keyOf = ({ sheet, row, column }: CellAddress): string => `${sheet}\u0000${row}\u0000${column}`;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2035;
const isYear = ({ value, unit }: Reading): boolean => unit === null && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** Fewer rows are alike by chance. */
const LEAST_YEARS = 2;
const LEAST_SAME = 4;
/** Nothing, one and all are what many rows may come to. */
const COMMON: ReadonlySet<number> = new Set([0, 1, 100]);

/** "Antal elever | Budget 2100 | Utfall 2012": what is to come to as much is no year. */
const isOfAim = ({ reading: { value }, aimed }: Figure): boolean => aimed !== null && value < aimed * 2 && aimed < value * 2;

/** What the figures of a column say of each other. */
function ofColumn(figures: readonly Figure[]): Sentence | null {
  const [first] = figures;
  if (first === undefined) return null;
  if (figures.length >= LEAST_YEARS && figures.every((one) => isYear(one.reading) && !isOfAim(one))) return { sv: 'alla värden i kolumnen kan vara årtal', en: 'all values of the column may be years' };
  const isSame = figures.length >= LEAST_SAME && figures.every(({ reading }) => reading.value === first.reading.value);
  return isSame && !COMMON.has(Math.abs(first.reading.value)) ? { sv: 'alla rader har samma värde', en: 'all rows have the same value' } : null;
}

/** Between these, what differs is the unit and not what was done. */
const LEAST_APART = 500;
const MOST_APART = 2_000;
/** More per cent than this is none. */
const MOST_PERCENT = 1_000;

function ofOne({ reading: { value, unit }, aimed, mayBeSmall }: Figure): Sentence | null {
  if (unit === '%' && Math.abs(value) > MOST_PERCENT) return { sv: 'så många procent är orimligt', en: 'so many per cent are beyond reason' };
  if (aimed === null || aimed === 0 || value === 0) return null;
  const apart = Math.abs(value / aimed);
  const isApart = (times: number): boolean => times >= LEAST_APART && times <= MOST_APART;
  return isApart(apart) || (!mayBeSmall && isApart(1 / apart)) ? { sv: 'värdet och det som det jämförs med skiljer sig tusenfalt', en: 'the value and what it is compared with are a thousandfold apart' } : null;
}

function reasonsFor(figures: readonly Figure[]): Reasons {
  const groups = new Map<string, Figure[]>();
  for (const one of figures) groups.set(one.group, [...groups.get(one.group) ?? [], one]);
  return new Map([...groups.values()].flatMap((group) => {
    const shared = ofColumn(group);
    return group.flatMap((one): [string, Sentence][] => { const why = shared ?? ofOne(one); return why === null ? [] : [[keyOf(one.reading.cell), why]]; });
  }));
}

const ofIndicator = ({ name, sheet, actual, target }: IndicatorFact): Figure[] => (actual === null ? []
  : [{ name, reading: actual, aimed: target?.quantity?.value ?? null, group: `${sheet}\u0000${actual.cell.column}`, mayBeSmall: false }]);

/** The figures that are followed up, each with what it is to come to. */
const OUTCOMES: ReadonlySet<SideMeasure> = new Set<SideMeasure>(['actual', 'forecast']);

function ofTable({ kind, columns, rows }: SideTable): Figure[] {
  if (kind !== 'volumes' && kind !== 'investments') return [];
  const aims = columns.findIndex(({ measure, percent }) => measure === 'budget' && !percent);
  return columns.flatMap(({ measure, column }, at) => (OUTCOMES.has(measure) ? rows.flatMap(({ kind: rowKind, name, cells }): Figure[] => {
    const reading = cells[at]?.reading;
    if (rowKind === 'heading' || !reading) return [];
    return [{ name, reading, aimed: cells[aims]?.reading?.value ?? null, group: String(column), mayBeSmall: kind === 'investments' }];
  }) : []));
}

const OUTCOME = words(/utfall|bokslut|redovis/);
const saysOutcome = ({ head }: SideColumn): boolean => OUTCOME.test(fold(head));

/** The outcomes of volumes that were taken, and those of a later year beside them; beside a plan only what is called an outcome is one. */
function newerOutcomes({ kind, columns, rows }: SideTable): { readonly used: SideColumn; readonly newer: SideColumn } | null {
  const used = columns.find(({ measure }) => measure === 'actual');
  if (kind !== 'volumes' || used === undefined) return null;
  const isPlanned = columns.some(({ measure }) => measure === 'budget' || measure === 'forecast');
  const newer = newerColumn(used, columns, {
    yearOf: ({ year }) => year, rows: rows.filter(({ kind: rowKind }) => rowKind !== 'heading').length,
    isLike: (column) => column.measure === 'other' && column.percent === used.percent && column.group === used.group
      && ((saysOutcome(column) && saysOutcome(used)) || (!isPlanned && column.head.replace(String(column.year), '') === used.head.replace(String(used.year), ''))),
    filledIn: (column) => rows.filter(({ cells }) => cells[columns.indexOf(column)]?.reading).length,
  });
  return newer ? { used, newer } : null;
}

/** Columns of outcomes under the same head: nothing tells which of them is of the year that is followed up. */
function namesakes({ kind, columns }: SideTable): ReadonlySet<number> {
  if (kind !== 'volumes') return new Set();
  const outcomes = columns.flatMap((column, at) => (column.measure === 'actual' ? [{ ...column, at, key: JSON.stringify([fold(column.head), column.group, column.year, column.percent]) }] : []));
  return new Set(outcomes.filter(({ key }) => outcomes.filter((other) => other.key === key).length > 1).map(({ at }) => at));
}

function marked(table: SideTable): { readonly table: SideTable; readonly reasons: Reasons } {
  const reasons = new Map(reasonsFor(ofTable(table)));
  for (const at of namesakes(table)) {
    const head = table.columns[at]?.head ?? '';
    const why: Sentence = { sv: `flera kolumner heter "${head}", och inget säger vilken av dem som gäller`, en: `several columns are called "${head}", and nothing says which of them counts` };
    for (const cell of table.rows.flatMap(({ cells }) => cells[at] ?? [])) if (cell.reading) reasons.set(keyOf(cell.cell), why);
  }
  for (const [at, { unsure }] of table.columns.entries()) {
    if (unsure) for (const cell of table.rows.flatMap(({ cells }) => cells[at] ?? [])) if (cell.reading) reasons.set(keyOf(cell.cell), unsure);
  }
  const found = newerOutcomes(table);
  if (found) {
    const at = table.columns.indexOf(found.used);
    const why: Sentence = { sv: `"${found.newer.head}" är nyare än "${found.used.head}"`, en: `"${found.newer.head}" is newer than "${found.used.head}"` };
    for (const cell of table.rows.flatMap(({ cells }) => cells[at] ?? [])) if (cell.reading) reasons.set(keyOf(cell.cell), why);
  }
  if (reasons.size === 0) return { table, reasons };
  const withReason = (cell: SideCell | null): SideCell | null => {
    const why = cell ? reasons.get(keyOf(cell.cell)) : undefined;
    return cell && why ? { ...cell, unsure: why } : cell;
  };
  return { reasons, table: { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(withReason) })) } };
}

function withReasons(fact: IndicatorFact, reasons: Reasons): IndicatorFact {
  const why = fact.actual ? reasons.get(keyOf(fact.actual.cell)) : undefined;
  return why === undefined || fact.unsure?.actual ? fact : { ...fact, unsure: { ...fact.unsure, actual: why } };
}

const LONGEST_NAME = 60;

/** One problem for each reason on a sheet, with its cells. */
function told(sheet: string, reasons: Reasons, figures: readonly { readonly name: string; readonly cell: CellAddress }[]): Problem[] {
  return [...new Set(reasons.values())].map(({ sv, en }): Problem => {
    const own = figures.filter(({ cell }) => reasons.get(keyOf(cell))?.sv === sv);
    const listed = firstNames([...new Set(own.map(({ name }) => name.slice(0, LONGEST_NAME)))]);
    return {
      ...ruled('doubtfulMeasures'), cells: own.map(({ cell }) => cell).slice(0, MOST_CELLS),
      message: {
        sv: `Värden på bladet "${sheet}" är osäkra (${listed}): ${sv}. Kontrollera att det är rätt kolumn; skriv annars till exempel Utfall och år i rubriken för den rätta.`,
        en: `Values of the sheet "${sheet}" are unsure (${listed}): ${en}. Check that the column is the right one; else write Utfall and the year, say, in the head of the right one.`,
      },
    };
  });
}

const withoutRepeats = (problems: readonly Problem[]): Problem[] => [...new Map(problems.map((problem) => [problem.message.sv, problem])).values()];

/** Marks what is doubtful and tells it; what is marked already keeps its reason. */
export function doubtfulMeasures(scorecards: readonly IndicatorSheet[], sideTables: readonly SideTable[]): OtherSheets {
  const sheets = scorecards.map((sheet) => ({ sheet, reasons: reasonsFor(sheet.indicators.flatMap(ofIndicator)) }));
  const tables = sideTables.map(marked);
  const problems = [
    ...sheets.flatMap(({ sheet: { sheet, indicators }, reasons }) => told(sheet, reasons, indicators.flatMap(({ name, actual }) => (actual ? [{ name, cell: actual.cell }] : [])))),
    ...tables.flatMap(({ table, reasons }) => told(table.sheet, reasons, table.rows.flatMap(({ name, cells }) => cells.flatMap((cell) => (cell ? [{ name, cell: cell.cell }] : []))))),
  ];
  return {
    scorecards: sheets.map(({ sheet, reasons }) => (reasons.size === 0 ? sheet : { ...sheet, indicators: sheet.indicators.map((fact) => withReasons(fact, reasons)) })),
    sideTables: tables.map(({ table }) => table),
    problems: withoutRepeats(problems),
  };
}
