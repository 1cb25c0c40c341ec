import type { EconomyRow, EconomyTable } from '../meaning/tables/economyTable';
import type { FactMeasure } from '../meaning/field';

/** A table of areas with what all of them come to. */
export interface View {
  readonly sheet: string;
  readonly table: EconomyTable;
  readonly total: EconomyRow;
  /** In kronor. */
  readonly amounts: ReadonlyMap<FactMeasure, number>;
  readonly step: number;
}
