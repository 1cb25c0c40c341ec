import type { Sentence } from '../../../values/problem';
import type { RawSheet } from '../../../workbook/rawSheet';
import type { WordedKind } from '../../words/kindWords';

/** What a table is about. `actions` are measures to be taken, `decisions` what was moved, booked or added one by one, `reconciliation` what two systems say of the same, `receivers` what associations get; `other` is what nothing speaks for. */
export type TableKind = WordedKind | 'actions' | 'decisions' | 'reconciliation' | 'receivers' | 'other';

/** Kinds that no part of the report takes in: known, and left. */
const LEFT_KINDS = ['actions', 'decisions', 'reconciliation', 'receivers', 'balances'] as const satisfies readonly TableKind[];
export type LeftKind = (typeof LEFT_KINDS)[number];
export const isLeftKind = (kind: TableKind | undefined): kind is LeftKind => LEFT_KINDS.some((one) => one === kind);

/** What speaks for a kind: in bits, log2 of how many times likelier it makes it. Negative speaks against. */
export interface KindEvidence {
  readonly kind: TableKind;
  readonly bits: number;
  readonly why: Sentence;
}

/** The sheet around a table. */
export interface Around {
  readonly sheet: RawSheet;
  /** The sheet's own titles; those that stand on several sheets say nothing of one. */
  readonly titles: readonly string[];
  /** The year that the workbook follows up, once it is known. */
  readonly followed?: number | null;
}

export type Evidence = readonly KindEvidence[];

export const say = (kind: TableKind, bits: number, sv: string, en: string): KindEvidence => ({ kind, bits, why: { sv, en } });
