import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import { nameKey } from '../../values/text';
import { isWithin } from '../../values/tolerance';
import { numberIn } from '../cells/cellReading';
import { columnUnit } from '../cells/columnUnit';
import type { Table } from '../geometry/table';
import { isEconomyKind } from '../meaning/kind/sheetKind';
import type { RecognisedSheet } from '../meaning/kind/recognisedSheet';
import { ownMonth } from '../meaning/time/ownTimes';

/**
 * Tabs that hold each month's own amounts beside one that sums them ("Jan" … "Maj" and "Ack"): the months are parts of
 * it, whatever its tab is called and wherever it stands, and none of them is the outcome so far.
 */

type Amounts = ReadonlyMap<string, readonly number[]>;

/** The amounts of each row by its name, where no two rows share one. */
function amountsOf({ rows, columns }: Table): Amounts {
  const found = new Map<string, readonly number[]>();
  for (const { kind, name, raw } of rows) {
    if (kind === 'item' && !found.has(nameKey(name))) found.set(nameKey(name), columns.map(({ column }) => numberIn(raw, column) ?? 0));
  }
  return found;
}

/** Columns of each month and of the sum, two at least, that agree in all rows. */
const LEAST_COLUMNS = 2;
const LEAST_ROWS = 2;

/** Whether a table's rows are the sums of the rows of that name in all of the others, in two columns at least. */
function sums(whole: Table, months: readonly Table[]): boolean {
  const own = amountsOf(whole);
  const parts = months.map(amountsOf);
  const names = [...own.keys()].filter((name) => parts.some((part) => part.has(name)));
  if (names.length < LEAST_ROWS || names.length * 2 < own.size) return false;
  const width = Math.min(...months.map(({ columns }) => columns.length));
  const agrees = (at: number, { column, percent }: Table['columns'][number], place: number): boolean => {
    const unit = columnUnit(whole.rows, whole.formats, column);
    const known = names.map((name) => ({ printed: own.get(name)?.[at] ?? 0, sum: parts.reduce((all, part) => all + (part.get(name)?.[place] ?? 0), 0) }));
    return !percent && known.filter(({ printed }) => printed !== 0).length >= LEAST_ROWS
      && known.every(({ printed, sum }) => isWithin(sum - printed, { unit, terms: months.length }));
  };
  const found = whole.columns.filter((column, at) => Array.from({ length: width }, (_, place) => place).some((place) => agrees(at, column, place)));
  return found.length >= LEAST_COLUMNS;
}

/** The tabs of months that a sheet sums; none where it does not. */
function monthsSummedBy(whole: RecognisedSheet, sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const [table, ...more] = whole.economic;
  const last = ownMonth(whole);
  const dated = sheets.flatMap((sheet) => {
    const month = sheet === whole || sheet.kind !== whole.kind || sheet.economic.length !== 1 ? null : ownMonth(sheet);
    return month === null || (last !== null && month.month > last.month) ? [] : [{ sheet, month: `${month.year}-${month.month}` }];
  });
  const isOnce = dated.length >= 2 && new Set(dated.map(({ month }) => month)).size === dated.length;
  return table && more.length === 0 && isOnce && sums(table, dated.flatMap(({ sheet }) => sheet.economic)) ? dated.map(({ sheet }) => sheet) : [];
}

function summedProblem(whole: RecognisedSheet, months: readonly RecognisedSheet[]): Problem {
  const names = months.map(({ sheet }) => `"${sheet.name}"`).join(', ');
  return {
    ...ruled('earlierSheet'), cells: months.map(({ sheet }) => ({ sheet: sheet.name, row: 0, column: 0 })),
    message: {
      sv: `Bladet "${whole.sheet.name}" summerar månadernas egna belopp, och bladen ${names} räknas inte med en gång till. Välj typ för ett blad om det ska vara med.`,
      en: `The sheet "${whole.sheet.name}" sums the months' own amounts, and the sheets ${names} are not counted once more. Choose the kind of one that should be.`,
    },
  };
}

/** The sheets without the months that one of them sums; `isChosen`: what the user has said stands. */
export function withoutSummedMonths(
  sheets: readonly RecognisedSheet[], isChosen: (sheet: RecognisedSheet) => boolean,
): { readonly sheets: readonly RecognisedSheet[]; readonly problems: readonly Problem[] } {
  for (const whole of sheets) {
    const months = isEconomyKind(whole.kind) ? monthsSummedBy(whole, sheets) : [];
    const left = new Set(months.filter((sheet) => !isChosen(sheet)));
    if (left.size === 0) continue;
    return {
      problems: [summedProblem(whole, [...left])],
      sheets: sheets.map((sheet): RecognisedSheet => (!left.has(sheet) ? sheet : {
        ...sheet, kind: 'other', area: null,
        reason: { sv: `månadens belopp, som bladet "${whole.sheet.name}" summerar`, en: `a month's amounts, which the sheet "${whole.sheet.name}" sums` },
      })),
    };
  }
  return { sheets, problems: [] };
}
