import type { Unit } from '../../../values/unit';
import { sheetUnit, unitIn } from '../../meaning/unit';
import type { RecognisedSheet } from '../../meaning/recognisedSheet';
import type { SideKind, SideRow } from './sideFacts';

const firstUnit = (texts: readonly string[]): Unit | null => texts.map(unitIn).find((unit) => unit !== null) ?? null;

/** What the size of the amounts suggests: single investments and grants are far smaller than a committee's turnover. */
function unitBySize(rows: readonly SideRow[]): Unit {
  const amounts = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.reading && cell.reading.unit !== '%' ? [cell.reading.value] : [])));
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  if (largest >= 1_000_000) return 'kr';
  return largest < 1_000 && amounts.some((amount) => !Number.isInteger(amount)) ? 'mnkr' : 'tkr';
}

export interface FoundUnit {
  readonly unit: Unit | null;
  /** No words say it: the unit is that of the rest of the workbook, or what the size of the amounts suggests. */
  readonly guessed: boolean;
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
  return said !== null ? { unit: said, guessed: false } : { unit: common ?? unitBySize(rows), guessed: common === null };
}
