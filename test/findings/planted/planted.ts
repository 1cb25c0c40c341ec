/** A fault: what stands in a drawn sheet, what stands there then, the cell to look at first ("Aug!B3"), the rule that tells it; whether its formula is left as it was saved. */
export type PlantedFault = readonly [from: string, to: string, cell: string, rule?: string | null, isStale?: boolean];

/** A small sound book, drawn by sheet, and faults to put into it one at a time. */
export interface PlantedBook {
  readonly name: string;
  readonly sheets: Readonly<Record<string, string>>;
  readonly faults: readonly PlantedFault[];
}
