import { formatAddress, type CellAddress } from '../../../values/cell';
import type { Problem } from '../../../values/problem';
import { ruled } from '../../../values/rules/catalogue';
import { fold } from '../../../values/text';
import { foreignCurrencyInFormat, statedForeignCurrency } from '../../words/currencies';
import type { RecognisedSheet } from '../kind/recognisedSheet';
import { isEconomyKind } from '../kind/sheetKind';
import { sheetUnit } from './unit';

/** Where a sheet says that its amounts are in another currency than kronor. */
interface Stated {
  readonly currency: string;
  readonly cell: CellAddress;
}

/** Words over, in or beside the tables: "Belopp i tusen euro", "(EUR)". Prose is no statement of what the amounts are. */
const LONGEST_STATEMENT = 80;
const LOOKED_AT = 500;

function statedInWords({ sheet }: RecognisedSheet): Stated | null {
  for (const { index, values } of sheet.rows.slice(0, LOOKED_AT)) {
    for (const [column, value] of values.entries()) {
      if (typeof value !== 'string' || value.length > LONGEST_STATEMENT) continue;
      const currency = statedForeignCurrency(fold(value));
      if (currency !== null) return { currency, cell: { sheet: sheet.name, row: index, column } };
    }
  }
  return null;
}

/** The currency that most amounts of the sheet's economy show by their formats. */
function statedByFormats({ sheet, economic }: RecognisedSheet): Stated | null {
  const currencies = (economic[0]?.formats ?? []).map(foreignCurrencyInFormat);
  // Nearly no workbook has such a format, and then no amount need be asked.
  if (currencies.every((currency) => currency === null)) return null;
  const shown = economic.flatMap(({ rows, columns }) => rows.slice(0, LOOKED_AT).flatMap(({ raw, index }) =>
    columns.filter(({ column, percent }) => !percent && typeof raw.values[column] === 'number').map(({ column }) => ({
      currency: currencies[raw.formats?.[column] ?? 0] ?? null, cell: { sheet: sheet.name, row: index, column },
    }))));
  const foreign = shown.flatMap(({ currency, cell }) => (currency === null ? [] : [{ currency, cell }]));
  return foreign.length * 2 > shown.length ? foreign[0] ?? null : null;
}

const told = ({ sheet }: RecognisedSheet, { currency, cell }: Stated): Problem => ({
  ...ruled('foreignCurrency'), cells: [cell],
  message: {
    sv: `Bladet "${sheet.name}" är i ${currency} (${formatAddress(cell)}) och räknas inte med: beloppen läses bara i kronor. Räkna om bladet till kronor, eller välj enhet för bladet under Läsning om beloppen ändå är kronor.`,
    en: `The sheet "${sheet.name}" is in ${currency} (${formatAddress(cell)}) and is not counted: amounts are read in kronor only. Convert the sheet to kronor, or choose its unit under Reading if the amounts are kronor after all.`,
  },
});

/**
 * Sheets of the economy whose amounts are in another currency are left out and told: a euro is never counted as a krona.
 * A sheet that names kronor too, and one that the user has given a unit, is read.
 */
export function withoutForeignCurrency(
  sheets: readonly RecognisedSheet[], hasChosenUnit: (sheet: RecognisedSheet) => boolean,
): { sheets: RecognisedSheet[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const kept = sheets.map((sheet): RecognisedSheet => {
    if (!isEconomyKind(sheet.kind) || hasChosenUnit(sheet)) return sheet;
    const stated = statedByFormats(sheet) ?? (sheetUnit(sheet) === null ? statedInWords(sheet) : null);
    if (stated === null) return sheet;
    problems.push(told(sheet, stated));
    return {
      ...sheet, kind: 'other', area: null,
      reason: { sv: `beloppen är i ${stated.currency}`, en: `the amounts are in ${stated.currency}` },
    };
  });
  return { sheets: kept, problems };
}
