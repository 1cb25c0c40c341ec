import { formatAddress } from '../../../values/cell';
import { MOST_CELLS, type Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import type { Unit } from '../../../values/unit';
import { numberIn, readCell, scaleAt, type CellRow } from '../../cells/cellReading';
import type { Table, TableColumn } from '../../geometry/table';
import { headsPricesOrCounts } from '../../words/countedThings';
import { withoutDates } from '../../words/dates';
import { agreement } from '../columns/agreement';
import { filledRows } from '../columns/undatedColumns';
import { isWordedAmount } from '../kind/kindEvidence';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind, type SheetChoice } from '../kind/sheetKind';
import { ownUnit, unitByMagnitude, unitBeside, unitIn, workbookUnits } from './unit';
import { unitsBySize, type UnitBySize } from './unitsBySize';

/** The amounts of the economy's tables; asked only where no words say the unit. */
function amountsIn(sheets: readonly RecognisedSheet[], isAsked: (sheet: RecognisedSheet, table: Table) => boolean): number[] {
  return sheets.filter(({ kind }) => isEconomyKind(kind)).flatMap((sheet) => sheet.economic.filter((table) => isAsked(sheet, table))).flatMap((table) => {
    const columns = table.columns.filter(({ percent }) => !percent);
    return table.rows.slice(0, 500).flatMap(({ raw }) => columns.flatMap(({ column }) => {
      const reading = readCell(raw, column);
      return reading.kind === 'number' ? [reading.value] : [];
    }));
  });
}

/** The unit that words say, or else that the sizes of the amounts suggest. */
function unitOfAll(sheets: readonly RecognisedSheet[]): { readonly common: Unit | null; readonly guessed: Unit } {
  const [said, ...more] = workbookUnits(sheets);
  if (said !== undefined && more.length === 0) return { common: said, guessed: said };
  // Of two units that are said as often, the amounts without one tell which is theirs.
  const amounts = amountsIn(sheets, said === undefined ? () => true : (sheet, table) => ownUnit(sheet, table) === null);
  const likeliest = amounts.length === 0 ? undefined : [said, ...more].find((unit) => unit === unitByMagnitude(amounts));
  if (said !== undefined) return { common: likeliest ?? said, guessed: likeliest ?? said };
  const bySize = unitByMagnitude(amounts);
  const beside = unitBeside(sheets);
  // What tables of other things say is the economy's where its amounts are of that size.
  const common = amounts.length === 0 || beside === bySize ? beside : null;
  return { common, guessed: common ?? bySize };
}

/** In which unit the amounts of each table are. */
export interface Units {
  readonly ofTable: (sheet: RecognisedSheet, table: Table, choice: SheetChoice | undefined) => Unit;
  /** What the words of the workbook say. */
  readonly common: Unit | null;
  /** The sheets that do not say theirs, and got it by the amounts of others. */
  readonly bySize: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Settles the units of the workbook's tables: the user's word, the table's own, the sheet's, that of the same amounts elsewhere, then the workbook's. */
export function findUnits(sheets: readonly RecognisedSheet[]): Units {
  const { common, guessed } = unitOfAll(sheets);
  const bySize = unitsBySize(sheets, guessed);
  const unitOf = new Map(bySize.map(({ table, unit }) => [table, unit]));
  const silent = sheets.filter((sheet) => isEconomyKind(sheet.kind)).filter((sheet) =>
    sheet.economic.some((table) => ownUnit(sheet, table) === null));
  const problem: Problem = {
    ...ruled('unitMissing'), cells: [],
    message: {
      sv: `Enheten (kr, tkr eller mnkr) står inte i arbetsboken. Beloppens storlek tyder på ${guessed}. Är det fel: skriv enheten i bladets rubrik, eller välj den för bladet under Läsning.`,
      en: `The workbook does not say its unit (kr, tkr or mnkr). The size of the amounts suggests ${guessed}. If that is wrong, write the unit in the sheet's title, or choose it for the sheet under Reading.`,
    },
  };
  return {
    ofTable: (sheet, table, choice) => choice?.unit ?? ownUnit(sheet, table) ?? unitOf.get(table) ?? guessed,
    common,
    bySize: new Set(bySize.map(({ table }) => table.sheet)),
    problems: [...common === null && silent.length > 0 ? [problem] : [], ...bySize.map(told)],
  };
}

function told({ table, unit, beside }: UnitBySize): Problem {
  const [own, other] = [table.rows[0]?.nameCell, beside.rows[0]?.nameCell];
  return {
    ...ruled('unitBySize'), cells: [...own ? [own] : [], ...other ? [other] : []],
    message: {
      sv: `Bladet "${table.sheet}" säger inte sin enhet. Det är läst i ${unit}, eftersom dess belopp då är de som står på bladet "${beside.sheet}". Skriv enheten i bladets rubrik, eller välj den för bladet under Läsning om det är fel.`,
      en: `The sheet "${table.sheet}" does not say its unit. It was read in ${unit}, as its amounts then are those on the sheet "${beside.sheet}". Write the unit in the sheet's title, or choose it for the sheet under Reading if that is wrong.`,
    },
  };
}

/** "Kostnad per barn, kr", "Snittlön, kr": no amount of the table's, in whatever unit. */
const isAmount = (column: TableColumn): boolean => (isWordedAmount(column) || column.concept.dateOnly) && !headsPricesOrCounts(withoutDates(column.head));

/** "Avvikelse kr" beside "Avvikelse %": what is the difference of two columns is in their unit, whatever its head says. */
const isDifference = (table: Table, column: TableColumn): boolean => {
  const beside = table.columns.filter((other) => other !== column && !other.percent);
  return filledRows(table, column) > 0 && beside.some((left, at) => beside.slice(at + 1).some((right) => agreement(table, column, left, right) * 2 > filledRows(table, column)));
};

/** A column whose head names another unit than it is read in: its amounts would be a thousandfold wrong. */
export function otherUnits(table: Table, unit: Unit): Problem[] {
  const { columns, sheet, headRows } = table;
  return columns.filter((column) => column.writtenIn === undefined && isAmount(column) && (unitIn(column.head) ?? unit) !== unit && !isDifference(table, column)).map(({ head, column }): Problem => ({
    ...ruled('unitConflict'), cells: [{ sheet, row: headRows.last, column }],
    message: {
      sv: `På bladet "${sheet}" säger rubriken "${head}" en annan enhet än tabellen, som är läst i ${unit}. Skriv om kolumnen i ${unit}, eller ange enhet för bladet i inställningarna.`,
      en: `On the sheet "${sheet}" the head "${head}" names another unit than the table, which is read in ${unit}. Rewrite the column in ${unit}, or give the sheet's unit in the settings.`,
    },
  }));
}

/** An amount that is typed with a unit of money, and that; null where it has none, or is none. */
function typedUnit(raw: CellRow, column: number): { readonly unit: Unit; readonly text: string } | null {
  const reading = readCell(raw, column);
  const unit = reading.kind === 'number' && reading.value !== 0 && reading.unit !== null ? unitIn(reading.unit) : null;
  return unit === null || reading.kind !== 'number' ? null : { unit, text: reading.text ?? '' };
}

/**
 * Amounts that are typed with another unit than they are read in ("12 000 kr" among thousands), in rows that hold no
 * other amount whose size says that it is the table's all the same.
 */
export function otherCellUnits(table: Table, unit: Unit): Problem[] {
  const columns = table.columns.filter(isAmount).map(({ column }) => column);
  const found = table.rows.flatMap(({ raw, index }) => {
    // Plain numbers are nearly all.
    if (columns.every((column) => typeof raw.values[column] !== 'string')) return [];
    const filled = columns.filter((column) => (numberIn(raw, column) ?? 0) !== 0);
    const other = filled.flatMap((column) => {
      const typed = scaleAt(raw, column) === 1 ? typedUnit(raw, column) : null;
      return typed === null || typed.unit === unit ? [] : [{ cell: { sheet: table.sheet, row: index, column }, text: typed.text }];
    });
    return other.length < filled.length ? [] : other;
  });
  const [first] = found;
  return first === undefined ? [] : [{
    ...ruled('unitConflict'), cells: found.slice(0, MOST_CELLS).map(({ cell }) => cell),
    message: {
      sv: `På bladet "${table.sheet}" är "${first.text}" i ${formatAddress(first.cell)} skrivet i en annan enhet än tabellen, och läst i ${unit}${found.length > 1 ? `, liksom ${found.length - 1} till` : ''}. Skriv beloppet i ${unit} utan enhet, eller ange enhet för bladet i inställningarna.`,
      en: `On the sheet "${table.sheet}" "${first.text}" in ${formatAddress(first.cell)} is written in another unit than the table, and read in ${unit}${found.length > 1 ? `, as are ${found.length - 1} more` : ''}. Write the amount in ${unit} without a unit, or give the sheet's unit in the settings.`,
    },
  }];
}
