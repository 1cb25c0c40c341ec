/** A longer run of empty cells is left out of a row's array, as the language can: it would cost more than the row. */
const longestRun = 64;

/**
 * What the cells of one row hold, while they come: an array that grows keeps room for more, which a sheet of a million
 * narrow rows can't spare. It grows here once for all rows, and each row gets a copy of just its size.
 */
export class Gathered<T> {
  private readonly cells: (T | undefined)[] = [];
  private filled = 0;
  /** In place of `cells` once a cell stands far right of the others. */
  private sparse: (T | undefined)[] | null = null;

  /** One more than the last column with a cell. */
  get width(): number {
    return this.sparse?.length ?? this.filled;
  }

  put(column: number, value: T): void {
    if (column === this.filled && this.sparse === null) this.cells[this.filled++] = value;
    else if (this.sparse !== null) this.sparse[column] = value;
    else if (column < this.filled) this.cells[column] = value;
    else if (column - this.filled > longestRun) {
      this.sparse = this.cells.slice(0, this.filled);
      this.sparse[column] = value;
    } else {
      while (this.filled < column) this.cells[this.filled++] = undefined;
      this.cells[this.filled++] = value;
    }
  }

  /** The row's own array, by column, and room for the next row; null when no cell holds any. */
  take(): (T | undefined)[] | null {
    const taken = this.sparse ?? (this.filled === 0 ? null : this.cells.slice(0, this.filled));
    this.filled = 0;
    this.sparse = null;
    return taken;
  }
}
