import { formatAddress } from '../../values/cell';
import type { Problem } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { RawSheet } from '../../workbook/rawSheet';
import { isUnitText } from '../words/concept';
import { withoutDates } from '../words/dates';
import { actionWords, kindWords, lookUp, moneyWords } from '../words/lexicon';
import { byContents } from '../meaning/otherKinds';
import { isStatement } from '../meaning/statement';
import type { Table } from '../geometry/table';
import { fold } from '../../values/text';

/** What a table beside the economy's holds. Measures to be taken ("Åtgärd | Effekt") are no sheets of their own. */
export type AsideKind = 'volumes' | 'investments' | 'grants' | 'indicators' | 'actions';

/** A table of another kind on a sheet that holds economy too. */
export interface AsideTable {
  readonly table: Table;
  readonly kind: AsideKind;
}

const LONGEST_CAPTION = 60;

/** The text right above a table that is more than a unit or a date, and no sentence. */
export function ownCaption({ captions }: Table): string | null {
  const caption = captions.find((text) => !isUnitText(text) && withoutDates(text) !== '');
  return caption === undefined || caption.length > LONGEST_CAPTION || /[.!?]$/.test(caption) ? null : caption;
}

/** What the words of a head or a caption make of a table. */
function kindBy(text: string): AsideKind | null {
  if (actionWords.test(text)) return 'actions';
  const kind = lookUp(kindWords, text);
  if (kind === 'investments' || kind === 'volumes' || kind === 'indicators') return kind;
  return kind === 'grants' && /^bidrag$|^(?:sökta |erhållna |beviljade |riktade )?(?:stats|projekt|drift)bidrag|riktade bidrag|offentliga bidrag/.test(text) ? kind : null;
}

/** A caption that speaks of the economy too speaks of more than the other kind: "Drift och investeringar". */
function kindByCaption(caption: string): AsideKind | null {
  const text = withoutDates(caption);
  const kind = kindBy(text);
  if (kind === 'investments') return /^\P{L}*(?:\p{L}+s )?investering/u.test(text) ? kind : null;
  return kind !== null && kind !== 'actions' && lookUp(moneyWords, text.replace(/bidrag/g, '')) !== null ? null : kind;
}

/** The kind of a table by its own head, the text right above it and its rows; null for one of the economy. */
function kindOfTable(table: Table): AsideKind | null {
  const byHead = kindBy(fold(table.labelHead));
  const caption = ownCaption(table);
  if (byHead === 'actions') return byHead;
  const byText = caption === null ? null : kindByCaption(caption);
  // Lines of a result are that, whatever stands above them; investments have lines too.
  if (isStatement(table)) return byText === 'investments' ? byText : null;
  const found = byHead ?? byText ?? byContents([table])?.kind ?? null;
  return found === 'volumes' || found === 'investments' || found === 'grants' || found === 'indicators' || found === 'actions' ? found : null;
}

/** The tables of other kinds on a sheet that also holds economy. */
export const asideTables = (tables: readonly Table[]): AsideTable[] =>
  tables.flatMap((table) => {
    const kind = kindOfTable(table);
    return kind === null ? [] : [{ table, kind }];
  });

const lastAmount = ({ rows, headRows }: Table): number => rows.filter(({ kind }) => kind !== 'heading').at(-1)?.index ?? headRows.last;

/** The part of a sheet that one of its tables stands on, with the texts right above it. */
export function partOfSheet(sheet: RawSheet, tables: readonly Table[], table: Table): RawSheet {
  const { first } = table.headRows;
  const above = tables.filter(({ headRows }) => headRows.first < first);
  const from = Math.max(first - 3, ...above.map((other) => lastAmount(other) + 1));
  const follows = tables.some(({ headRows }) => headRows.first > first);
  const end = follows ? lastAmount(table) + 1 : Number.MAX_SAFE_INTEGER;
  const beside = tables.filter((other) => other !== table && other.headRows.first === first);
  const own = table.columns[0]?.column ?? 0;
  const left = Math.max(0, ...beside.flatMap(({ columns }) => columns.map(({ column }) => column)).filter((column) => column < own).map((column) => column + 1));
  const right = Math.min(Number.MAX_SAFE_INTEGER, ...beside.flatMap(({ rows }) => rows.map(({ nameCell }) => nameCell.column)).filter((column) => column > own));
  const rows = sheet.rows.filter(({ index }) => index >= from && index < end);
  return {
    ...sheet,
    rows: beside.length === 0 ? rows : rows.map((row) => ({ ...row, values: row.values.map((value, column) => (column >= left && column < right ? value : null)) })),
  };
}

/** Tables that neither the economy nor another part of the report takes in. */
export const unusedAsides = (asides: readonly AsideTable[]): Problem[] =>
  asides.filter(({ kind }) => kind === 'actions' || kind === 'indicators').map(({ table, kind }): Problem => {
    const cell = { sheet: table.sheet, row: table.headRows.first, column: table.rows[0]?.nameCell.column ?? 0 };
    const name = ownCaption(table) ?? table.labelHead;
    return {
      ...ruled('tableAside'), cells: [cell],
      message: kind === 'actions' ? {
        sv: `Tabellen vid ${formatAddress(cell)} ("${name}") är åtgärder och räknas inte med bland verksamheterna. Heter kolumnen med namn till exempel "Verksamhet" läses den som ekonomi.`,
        en: `The table at ${formatAddress(cell)} ("${name}") is of measures to be taken and is not counted among the areas. Head its names "Verksamhet", say, to have it read as economy.`,
      } : {
        sv: `Tabellen vid ${formatAddress(cell)} ("${name}") är mätetal och räknas inte som ekonomi. Lägg den på en egen flik om den ska vara med i rapporten.`,
        en: `The table at ${formatAddress(cell)} ("${name}") is of indicators and is not counted as economy. Give it a sheet of its own to have it in the report.`,
      },
    };
  });
