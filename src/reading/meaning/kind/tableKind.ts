import type { Sentence } from '../../../values/problem';
import type { Table } from '../../geometry/table';
import type { Around, KindEvidence, TableKind } from './evidence';
import { hasMonthRows, kindEvidence } from './kindEvidence';
import { mixesBudgets } from './overviewEvidence';
import { budgetsBeyond, isPlanAhead, reachesBeyond } from './planAhead';

export type { Around, TableKind } from './evidence';

/** One kind that a table can be, with what speaks for it. */
export interface KindCandidate {
  readonly kind: TableKind;
  /** All its evidence together. */
  readonly bits: number;
  readonly evidence: readonly KindEvidence[];
}

/** What a table is about: the likeliest kind, the next one, and by how much the one is likelier than the other. */
export interface KindChoice {
  readonly kind: TableKind;
  /** The best evidence for it. */
  readonly why: Sentence;
  readonly next: TableKind | null;
  /** In bits: log2 of how many times likelier it is than the next. */
  readonly margin: number;
  readonly candidates: readonly KindCandidate[];
}

/** What nothing speaks for is no kind: it takes a little more than a single mention. */
const NOTHING: KindCandidate = { kind: 'other', bits: 0.5, evidence: [] };

function candidatesOf(evidence: readonly KindEvidence[]): KindCandidate[] {
  const byKind = new Map<TableKind, KindEvidence[]>();
  for (const one of evidence) byKind.set(one.kind, [...byKind.get(one.kind) ?? [], one]);
  const found = [...byKind].map(([kind, own]): KindCandidate => ({ kind, bits: own.reduce((sum, { bits }) => sum + bits, 0), evidence: own }));
  return [...found, NOTHING].sort((a, b) => b.bits - a.bits || Number(b.kind === 'economy') - Number(a.kind === 'economy'));
}

const UNSAID: Sentence = { sv: 'inget säger vad tabellen gäller', en: 'nothing says what the table is about' };

function choose(candidates: readonly KindCandidate[]): KindChoice {
  const [best = NOTHING, next = null] = candidates;
  const strongest = best.evidence.reduce<KindEvidence | null>((most, one) => (most && most.bits >= one.bits ? most : one), null);
  return { kind: best.kind, why: strongest?.why ?? UNSAID, next: next?.kind ?? null, margin: next ? best.bits - next.bits : best.bits, candidates };
}

const MONTHS: KindChoice = {
  kind: 'other', why: { sv: 'raderna är månader', en: 'its rows are months' }, next: null, margin: 8, candidates: [],
};

const PLAN: KindChoice = {
  kind: 'other', why: { sv: 'åren är en plan', en: 'its years are a plan' }, next: null, margin: 8, candidates: [],
};

/** Whether a table is left since its years are those of a plan. */
export const isPlan = (choice: KindChoice | undefined): boolean => choice === PLAN;

/**
 * What a table is about, by its heads, its names and its amounts together with the texts around it. Decided for each
 * table by itself: no single word of a title or a tab settles it.
 */
export function tableKind(table: Table, around: Around): KindChoice {
  if (hasMonthRows(table)) return MONTHS;
  const found = choose(candidatesOf(kindEvidence(table, around)));
  const isToCome = found.kind === 'economy' && around.followed != null && (reachesBeyond(table, around.followed) || budgetsBeyond(table, around.followed));
  // Investments are planned by the year, and read so.
  if (mixesBudgets(table, around)) return PLAN;
  return isToCome || (found.kind !== 'investments' && isPlanAhead(table, around)) ? PLAN : found;
}

const COUNTED: Sentence = { sv: 'rubriken säger att det är antal', en: 'the head says that it counts' };
const INVESTED: Sentence = { sv: 'rubriken över kolumnerna säger att det är investeringar', en: 'the head over the columns says that it is investments' };

/** The kind that heads say, where all else speaks of the economy or of nothing. */
function headedKind(table: Table, around: Around, kind: TableKind, why: Sentence): KindChoice {
  const found = tableKind(table, around);
  return found.kind === 'economy' || found.kind === 'other' ? { kind, why, next: null, margin: 8, candidates: [] } : found;
}

/** What columns are about whose heads count something: never money. */
export const countedKind = (table: Table, around: Around): KindChoice => headedKind(table, around, 'volumes', COUNTED);

/** What columns are about under a head of investments, among others of what is run. */
export const investedKind = (table: Table, around: Around): KindChoice => headedKind(table, around, 'investments', INVESTED);

/** 0.5 for a toss-up, near 1 where the next kind is far less likely. */
export const confidenceOf = ({ margin }: KindChoice): number => Math.round(100 / (1 + 2 ** -Math.min(8, margin))) / 100;
