import { fold } from '../../../values/text';
import { unitIn } from '../../meaning/units/unit';
import type { Unit } from '../../../values/unit';
import type { RawSheet } from '../../../workbook/rawSheet';
import { findHeads } from '../../geometry/heads/findHeads';
import type { HeadLine, TextLine } from '../../geometry/heads/headLine';
import { textsIn } from '../../geometry/heads/headLines';

/** Which column of a ledger holds what; columns count from 0, null where there is none. */
export interface LedgerHeads {
  /** The row of heads, as `RawRow.index`. */
  readonly row: number;
  readonly amount: number | null;
  /** Debet and kredit in columns of their own stand for the amount. */
  readonly debit: number | null;
  readonly credit: number | null;
  /** Year and month in one (202308, 2023-08), or a month beside `year`. */
  readonly period: number | null;
  readonly date: number | null;
  readonly year: number | null;
  readonly account: number | null;
  /** Columns of codes and names that may tell the area, the most telling first. */
  readonly areas: readonly number[];
  /** The unit in the head of the amount. */
  readonly unit: Unit | null;
}

const DEEPEST = 20;

const AMOUNT = /^(?:belopp|nettobelopp|summa|netto|saldo|utfall|amount)/;
const NO_AMOUNT = /budget|moms|valuta/;
const AREA = /verksamhet|^verks\b|^vht|ansvar|^ansv\b|enhet|område|avdelning|kostnadsställe|^kst\b|^kstn/;
const NAMES = /namn|text|benämning|klartext|\(t\)|beskrivning/;
const ACCOUNT = /^(?:konto|kto)\b|^konto/;

/** What the heads of a line are of; null where they are no ledger's. */
function choose({ index, texts }: TextLine): LedgerHeads | null {
  const heads = [...texts].map(([column, text]) => ({ column, head: fold(text) }));
  const first = (pattern: RegExp, not?: RegExp): number | null => heads.find(({ head }) => pattern.test(head) && !(not?.test(head) ?? false))?.column ?? null;
  const headOf = (column: number): string => fold(texts.get(column) ?? '');
  const amount = first(/belopp|amount/, NO_AMOUNT) ?? first(AMOUNT, NO_AMOUNT);
  const debit = first(/^debet/);
  const credit = first(/^kredit/);
  const year = first(/^(?:år|redovisningsår|bokföringsår|räkenskapsår)$/);
  const period = first(/^(?:period|redovisningsperiod|bokföringsperiod|bokf\.? ?period|månad|mån|month)/);
  const date = first(/^(?:bokföringsdatum|bokf\.? ?datum|ver(?:ifikations?)?\.? ?datum|trans(?:aktions)?\.? ?datum|datum|redovisningsdatum)/) ?? first(/datum/, /förfall|registr|faktura/);
  const account = first(ACCOUNT, NAMES);
  const areas = heads.flatMap(({ column, head }) => (AREA.test(head) && !ACCOUNT.test(head) && column !== amount ? [column] : []));
  if ((amount === null && (debit === null || credit === null)) || (period === null && date === null)) return null;
  if (areas.length === 0 && account === null) return null;
  const score = (column: number) => (/verksamhet|område/.test(headOf(column)) ? 0 : 2) + (NAMES.test(headOf(column)) ? 0 : 1);
  return {
    row: index, amount, debit, credit, period, date, year, account,
    areas: areas.sort((a, b) => score(a) - score(b)),
    unit: unitIn(headOf(amount ?? debit ?? 0)),
  };
}

/** The heads of a ledger: a row that heads an amount, a period or date, and an account or what tells the area. Null when there is none. */
export function findLedgerHeads(sheet: RawSheet): LedgerHeads | null {
  // One row heads a ledger, whatever stands in it beside its heads.
  const lines = sheet.rows.slice(0, DEEPEST).map((row): HeadLine => ({ ...textsIn(row, []), telling: [] }));
  const [found] = findHeads(lines, { begins: (at) => { const line = lines[at]; return line !== undefined && choose(line) !== null; }, groups: () => false, continues: () => false });
  return found?.rows[0] ? choose(found.rows[0]) : null;
}
