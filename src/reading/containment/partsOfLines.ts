import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { fold } from '../../values/text';
import { unitFactor } from '../../values/unit';
import { itemsOf, type EconomyRow, type EconomySheet, type EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';
import { amountsOf, type Amounts } from './otherViews';
import type { WithoutParts } from './partViews';

/**
 * Tables that tell what one line of a statement is made of: grants by kind beside the committee's line "Bidrag", members
 * beside "Medlemsavgifter". Their sum is that line, and neither areas nor the whole. The same holds for what one of several
 * areas is made of: grants to roads beside the area "Enskilda vägar".
 */

interface Line {
  readonly sheet: string;
  readonly row: EconomyRow;
  readonly amounts: Amounts;
  /** What the lines of its table come to on each side of the result. */
  readonly sides: Sides;
  readonly step: number;
}

interface Sides {
  readonly positive: Amounts;
  readonly negative: Amounts;
}

/** In kronor, whatever its sign. */
const sizes = (amounts: Amounts): Amounts => new Map([...amounts].map(([measure, amount]) => [measure, Math.abs(amount)]));

/** The size of a line among all lines of its side of the result. */
function shareOf({ amounts, sides }: Line, measure: FactMeasure): number {
  const amount = amounts.get(measure) ?? 0;
  return amount / ((amount < 0 ? sides.negative : sides.positive).get(measure) ?? amount);
}

const LINES: ReadonlySet<EconomyRow['line']> = new Set(['income', 'cost', 'grant', 'other']);

const stepOf = ({ step, unit }: EconomyTable, terms: number): number => step * unitFactor(unit, 'kr') * Math.max(2, terms) / 2;

/** One of two areas may be nearly all of the other sheet's by chance. */
const LEAST_AREAS = 3;

function linesOf({ name, kind: ofSheet, tables }: EconomySheet): Line[] {
  const mayHold = ({ shape, rows }: EconomyTable): boolean => shape === 'statement' || (ofSheet === 'areas' && rows.filter(({ kind }) => kind === 'item').length >= LEAST_AREAS);
  return tables.filter(mayHold).flatMap((table) => {
    const lines = table.rows.filter(({ kind, line }) => kind === 'item' && (table.shape === 'units' || LINES.has(line))).map((row) => ({ row, amounts: amountsOf(row, table) }));
    if (lines.length < 2) return [];
    const sides = { positive: new Map<FactMeasure, number>(), negative: new Map<FactMeasure, number>() };
    for (const { amounts } of lines) {
      for (const [measure, amount] of amounts) {
        const side = amount < 0 ? sides.negative : sides.positive;
        side.set(measure, (side.get(measure) ?? 0) + amount);
      }
    }
    const step = stepOf(table, 1);
    return lines.map(({ row, amounts }) => ({ sheet: name, row, amounts, sides, step }));
  });
}

/** The sum of a table of units: the printed one, or that of its rows. */
function sumOf(table: EconomyTable): Amounts {
  const total = table.totalRow === null ? undefined : table.rows[table.totalRow];
  if (total) return sizes(amountsOf(total, table));
  const sum = new Map<FactMeasure, number>();
  for (const row of itemsOf(table)) for (const [measure, amount] of amountsOf(row, table)) sum.set(measure, (sum.get(measure) ?? 0) + amount);
  return sizes(sum);
}

/** Words that lines of every statement have. */
const COMMON = /^(?:övriga?|kostnade|intäkte|verksam|externa|interna|summa)/;

/** "Bidrag" and "Föreningsbidrag", "Konsulter" and "Konsultkostnader": a line and a tab or a title with a word of it. */
function isNamedAs({ row }: Line, texts: readonly string[]): boolean {
  const stems = fold(row.name).split(/[^\p{L}]+/u).filter((word) => word.length >= 5 && !COMMON.test(word)).map((word) => word.slice(0, Math.max(5, word.length - 3)));
  return texts.some((text) => stems.some((stem) => fold(text).includes(stem)));
}

/** One amount could be chance where nothing names the line; so could a line that is nearly all there is. */
const LEAST_AGREEING = 2;
const MOST_OF_SIDE = 0.6;

function isMadeOf(line: Line, sum: Amounts, step: number, texts: readonly string[]): boolean {
  const told = [...sum].filter(([measure, amount]) => amount !== 0 && line.amounts.has(measure) && !measure.startsWith('variance'));
  // Last year's may have been divided in another way.
  const ofYear = told.filter(([measure]) => measure !== 'priorYear');
  const both = ofYear.length >= LEAST_AGREEING ? ofYear : told;
  if (both.length === 0 || both.some(([measure, amount]) => Math.abs(Math.abs(line.amounts.get(measure) ?? 0) - amount) > step + line.step)) return false;
  return isNamedAs(line, texts) || (both.length >= LEAST_AGREEING && both.every(([measure]) => shareOf(line, measure) <= MOST_OF_SIDE));
}

/** The sheets without the tables of units that tell what a line of a statement on another sheet is made of. */
export function withoutPartsOfLines(sheets: readonly EconomySheet[], titlesOf: (sheet: string) => readonly string[], isChosen: (sheet: string) => boolean): WithoutParts {
  // A line is of another sheet than its parts.
  const lines = sheets.length > 1 && sheets.some(({ name, kind }) => kind === 'areas' && !isChosen(name)) ? sheets.flatMap(linesOf) : [];
  const found = new Map(lines.length === 0 ? [] : sheets.flatMap(({ name, kind, tables }) => (kind !== 'areas' || isChosen(name) ? [] : tables.flatMap((table): [EconomyTable, Line][] => {
    if (table.shape !== 'units' || itemsOf(table).length < 2) return [];
    const [sum, step] = [sumOf(table), stepOf(table, itemsOf(table).length)];
    const texts = [name, ...titlesOf(name).slice(0, 1)];
    const line = lines.find((one) => one.sheet !== name && isMadeOf(one, sum, step, texts));
    return line ? [[table, line]] : [];
  }))));
  if (found.size === 0) return { sheets, left: new Map(), problems: [] };
  const kept = sheets.map((sheet): EconomySheet => ({ ...sheet, tables: sheet.tables.filter((table) => !found.has(table)) }));
  return {
    sheets: kept.filter(({ tables }) => tables.length > 0),
    left: new Map([...found].flatMap(([{ sheet }, line]): [string, string][] => (kept.every(({ name, tables }) => name !== sheet || tables.length === 0) ? [[sheet, line.sheet]] : []))),
    problems: [...found].map(([table, line]) => told(table, line)),
  };
}

function told(table: EconomyTable, { sheet, row }: Line): Problem {
  const first = itemsOf(table)[0]?.nameCell ?? { sheet: table.sheet, row: 0, column: 0 };
  return {
    ...ruled('partOfAreas'), cells: [first, row.nameCell],
    message: {
      sv: `Tabellen på bladet "${table.sheet}" (från ${formatAddress(first)}) summerar till raden "${row.name}" (${formatAddress(row.nameCell)}) på bladet "${sheet}". Den är läst som vad den raden består av och räknas inte en gång till. Välj typ för bladet under Läsning om dess rader är områden.`,
      en: `The table on the sheet "${table.sheet}" (from ${formatAddress(first)}) adds up to the row "${row.name}" (${formatAddress(row.nameCell)}) of the sheet "${sheet}". It was read as what that row is made of and is not counted once more. Choose the sheet's kind under Reading if its rows are areas.`,
    },
  };
}
