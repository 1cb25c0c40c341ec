import { formatAddress, type CellAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { TableColumn } from './table';

const THREE_DECIMALS = /^\D*\d{1,3},\d{3}\D*$/;

interface Typed {
  readonly column: TableColumn;
  readonly text: string;
  readonly value: number;
  readonly cell: CellAddress;
}

/**
 * Amounts typed as text with a comma: where all of a column have exactly three digits behind it, it may part thousands
 * as in English. One alone may be a decimal number.
 */
export class TypedCommas {
  private readonly typed: Typed[] = [];

  add(typed: Typed): void {
    if (typed.text.includes(',')) this.typed.push(typed);
  }

  problems(): Problem[] {
    return [...new Set(this.typed.map(({ column }) => column))].flatMap((column): Problem[] => {
      const own = this.typed.filter((one) => one.column === column);
      const [first] = own;
      if (!first || own.length < 2 || !own.every(({ text }) => THREE_DECIMALS.test(text))) return [];
      const at = formatAddress(first.cell);
      return [{
        ...ruled('commaAmbiguous'), cells: own.slice(0, 20).map(({ cell }) => cell),
        message: {
          sv: `Kommat i kolumnen "${column.head}" kan vara tusentalsavgränsare: "${first.text}" i ${at} är läst som ${String(first.value).replace('.', ',')}. Skriv beloppen som tal, utan komma om de är tusental.`,
          en: `The comma in the column "${column.head}" may part thousands: "${first.text}" in ${at} was read as ${first.value}. Write the amounts as numbers, without the comma if they are thousands.`,
        },
      }];
    });
  }
}
