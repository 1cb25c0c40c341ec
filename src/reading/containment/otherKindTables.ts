import { formatAddress } from '../../values/cell';
import type { Problem, Sentence } from '../../values/problem';
import { ruled } from '../../values/rules/catalogue';
import type { RawSheet } from '../../workbook/rawSheet';
import type { Table } from '../geometry/table';
import { ownCaption } from '../meaning/kind/textEvidence';
import { isLeftKind, type LeftKind } from '../meaning/kind/evidence';
import type { RecognisedSheet, TableOfOtherKind } from '../meaning/kind/recognisedSheet';

const lastAmount = ({ rows, headRows }: Table): number => rows.filter(({ kind }) => kind !== 'heading').at(-1)?.index ?? headRows.last;

const nameColumn = ({ rows }: Table): number => rows[0]?.nameCell.column ?? 0;

/** The columns of a sheet that a table does not share with those beside it. */
function ownColumns(table: Table, beside: readonly Table[]): (column: number) => boolean {
  const first = table.columns[0]?.column ?? 0;
  // Tables of the same rows part the columns between them; others stand apart, each with names of its own.
  const taken = new Set(beside.filter((other) => nameColumn(other) === nameColumn(table)).flatMap(({ columns }) => columns.map(({ column }) => column)));
  const apart = beside.filter((other) => nameColumn(other) !== nameColumn(table));
  const left = Math.max(0, ...apart.flatMap(({ columns }) => columns.map(({ column }) => column)).filter((column) => column < first).map((column) => column + 1));
  const right = Math.min(Number.MAX_SAFE_INTEGER, ...apart.flatMap(({ rows }) => rows.map(({ nameCell }) => nameCell.column)).filter((column) => column > first));
  return (column) => column >= left && column < right && !taken.has(column);
}

/** The part of a sheet that one of its tables stands on, with the texts right above it. */
export function partOfSheet(sheet: RawSheet, tables: readonly Table[], table: Table): RawSheet {
  const { first } = table.headRows;
  const above = tables.filter(({ headRows }) => headRows.first < first);
  const from = Math.max(first - 3, ...above.map((other) => lastAmount(other) + 1));
  const follows = tables.some(({ headRows }) => headRows.first > first);
  const end = follows ? lastAmount(table) + 1 : Number.MAX_SAFE_INTEGER;
  const beside = tables.filter((other) => other !== table && other.headRows.first === first);
  const isOwn = ownColumns(table, beside);
  const rows = sheet.rows.filter(({ index }) => index >= from && index < end);
  return {
    ...sheet,
    rows: beside.length === 0 ? rows : rows.map((row) => ({ ...row, values: row.values.map((value, column) => (isOwn(column) ? value : null)) })),
  };
}

type Aside = LeftKind | 'history' | 'indicators';

const WHAT: Record<Aside, { readonly is: Sentence; readonly remedy: Sentence }> = {
  actions: {
    is: { sv: 'är åtgärder, orsaker eller projekt och räknas inte med bland verksamheterna', en: 'is of measures, causes or projects and is not counted among the areas' },
    remedy: { sv: 'Låt kolumnen med namn heta till exempel "Verksamhet", och ingen annan "Åtgärd" eller "Orsak", om den ska läsas som ekonomi', en: 'Head its names "Verksamhet", say, and no other column "Åtgärd" or "Orsak", to have it read as economy' },
  },
  decisions: {
    is: { sv: 'är beslut, flyttar, bokningar eller förklaringar, var för sig, och räknas inte som verksamheternas belopp', en: 'is of decisions, moves, postings or reasons, one by one, and is not counted as amounts of the areas' },
    remedy: { sv: 'Skriv Budget eller Utfall i rubriken om beloppen ska räknas', en: 'Write Budget or Utfall in its head if the amounts should count' },
  },
  reconciliation: {
    is: { sv: 'är en avstämning av samma belopp från två håll och räknas inte som ekonomi', en: 'reconciles the same amounts from two places and is not counted as economy' },
    remedy: { sv: 'Välj typ för bladet under Läsning om den är uppföljningen', en: "Choose the sheet's kind under Läsning if it is the follow-up" },
  },
  receivers: {
    is: { sv: 'är föreningar eller andra som får bidrag, och räknas inte som verksamheter', en: 'is of associations or others who receive grants, and is not counted as areas' },
    remedy: { sv: 'Skriv Sökt, Beviljat eller Utbetalt i rubrikerna om den ska vara med bland bidragen, eller välj typ för bladet under Läsning om raderna är verksamheter', en: "Write Sökt, Beviljat or Utbetalt in its heads to have it among the grants, or choose the sheet's kind under Läsning if its rows are areas" },
  },
  history: {
    is: { sv: 'är tidigare månaders prognoser och räknas inte som ekonomi', en: "is of earlier months' forecasts and is not counted as economy" },
    remedy: { sv: 'Lägg den på ett eget blad om den ska vara med', en: 'Give it a sheet of its own if it should be read' },
  },
  balances: {
    is: { sv: 'är tillgångar, skulder, kassaflöde eller balanskrav och räknas inte som ekonomi', en: 'is of assets, debts, cash flow or the balance requirement and is not counted as economy' },
    remedy: { sv: 'Välj typ för bladet under Läsning om dess rader är verksamheter', en: "Choose the sheet's kind under Läsning if its rows are areas" },
  },
  indicators: {
    is: { sv: 'är mätetal och räknas inte som ekonomi', en: 'is of indicators and is not counted as economy' },
    remedy: { sv: 'Lägg den på ett eget blad om den ska vara med i rapporten', en: 'Give it a sheet of its own to have it in the report' },
  },
};

/** That a table is not counted as economy, where no other part of the report takes it in. */
export function tableAside(table: Table, kind: Aside): Problem {
  const cell = { sheet: table.sheet, row: table.headRows.first, column: nameColumn(table) };
  const name = ownCaption(table) ?? table.labelHead;
  const named = name === '' ? '' : ` ("${name}")`;
  const { is, remedy } = WHAT[kind];
  return {
    ...ruled('tableAside'), cells: [cell],
    message: {
      sv: `Tabellen vid ${formatAddress(cell)}${named} ${is.sv}. ${remedy.sv}.`,
      en: `The table at ${formatAddress(cell)}${named} ${is.en}. ${remedy.en}.`,
    },
  };
}

/** Tables beside the economy that nothing takes in; earlier forecasts are read on a sheet of their own alone. */
export const unusedTables = (otherKinds: readonly TableOfOtherKind[]): Problem[] =>
  otherKinds.flatMap(({ table, kind }) => (isLeftKind(kind) || kind === 'history' ? [tableAside(table, kind)] : []));

/** Measures to be taken, decisions, and what is owned and owed, on a sheet of their own: right to leave them, and said. */
export const tablesAside = ({ kind, tables, choices, sheet }: RecognisedSheet): Problem[] =>
  (kind !== 'other' || sheet.visibility !== 'visible' ? [] : tables.flatMap((table) => {
    const own = choices?.get(table)?.kind;
    return isLeftKind(own) ? [tableAside(table, own)] : [];
  }));
