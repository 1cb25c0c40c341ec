/** A number as people read it: 6 with the unit "%" (never 0.06), 151.08 with "vårddygn", 816 with "kr". */
export interface Quantity {
  readonly value: number;
  /** Null for a bare number. */
  readonly unit: string | null;
}
