import type { Unit } from '../../../values/unit';
import { sheetUnit, unitIn } from '../../meaning/units/unit';
import type { RecognisedSheet } from '../../meaning/kind/recognisedSheet';
import type { SideKind, SideRow } from './sideFacts';

const firstUnit = (texts: readonly string[]): Unit | null => texts.map(unitIn).find((unit) => unit !== null) ?? null;

const amountsOf = (rows: readonly SideRow[]): readonly number[] => rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.reading && cell.reading.unit !== '%' ? [cell.reading.value] : [])));
const largestOf = (amounts: readonly number[]): number => amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);

/** What the size of the amounts suggests: single investments and grants are far smaller than a committee's turnover. */
function unitBySize(rows: readonly SideRow[]): Unit {
  const amounts = amountsOf(rows);
  const largest = largestOf(amounts);
  if (largest >= 1_000_000) return 'kr';
  return largest < 1_000 && amounts.some((amount) => !Number.isInteger(amount)) ? 'mnkr' : 'tkr';
}

/** No committee invests thousands of millions of kronor a year: amounts as large as this are of a finer unit. */
const TOO_LARGE: Readonly<Record<Unit, number>> = { kr: Infinity, tkr: 5_000_000, mnkr: 5_000 };
const FINER: Readonly<Record<Unit, Unit>> = { kr: 'kr', tkr: 'kr', mnkr: 'tkr' };

/** The unit that the amounts are of by their size, where that of the rest of the workbook would make them beyond reason; null where it would not. */
function finerUnit(rows: readonly SideRow[], common: Unit): Unit | null {
  const largest = largestOf(amountsOf(rows));
  return largest < TOO_LARGE[common] ? null : FINER[common];
}

export interface FoundUnit {
  readonly unit: Unit | null;
  /** No words say it: the unit is that of the rest of the workbook, or what the size of the amounts suggests. */
  readonly guessed: boolean;
  /** The unit is that of the rest of the workbook, and the amounts are so large that they may well be of this. */
  readonly rival?: Unit;
}

interface KnownUnits {
  /** The user's choice for the sheet. */
  readonly chosen: Unit | null;
  /** What the rest of the workbook says. */
  readonly common: Unit | null;
}

/**
 * The unit of a table's money: the user's choice, else in the texts of its own heads, from the nearest, else what the sheet says, else the
 * workbook's, else by the size of the amounts. Volumes and internal control count other things.
 */
export function sideUnit(kind: SideKind, own: readonly string[], sheet: RecognisedSheet, rows: readonly SideRow[], { chosen, common }: KnownUnits): FoundUnit {
  const hasAmounts = rows.some(({ cells }) => cells.some((cell) => cell !== null && cell.reading !== null));
  if (kind === 'volumes' || kind === 'internalControl' || !hasAmounts) return { unit: null, guessed: false };
  const said = chosen ?? firstUnit(own) ?? sheetUnit(sheet);
  if (said !== null) return { unit: said, guessed: false };
  const rival = common === null || kind !== 'investments' ? null : finerUnit(rows, common);
  return { unit: common ?? unitBySize(rows), guessed: common === null, ...(rival !== null && { rival }) };
}
