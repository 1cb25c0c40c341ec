import type { Sentence } from '../../../values/problem';
import { fold } from '../../../values/text';
import type { RawRow, RawSheet } from '../../../workbook/rawSheet';
import { looksLikeScorecard } from '../../scorecards/scorecardEvidence';
import { findUnitTables } from '../../scorecards/unitTables';
import { withoutDates } from '../../words/dates';
import { kindsNamed } from '../../words/kindWords';
import { words } from '../../words/swedish';
import { isLeftKind } from '../kind/evidence';
import type { SheetKind } from '../kind/sheetKind';
import type { Table } from '../../geometry/table';
import { confidenceOf, type KindChoice, type TableKind } from '../kind/tableKind';

/** What a sheet is held to be, and why. */
export interface Opinion {
  readonly kind: SheetKind;
  readonly area: string | null;
  readonly confidence: number;
  readonly reason: Sentence;
}

export const opinion = (kind: SheetKind, confidence: number, sv: string, en: string, area: string | null = null): Opinion =>
  ({ kind, area, confidence, reason: { sv, en } });

const WHEN = /^period|^datum|bokföringsdatum|månad/;
const LEDGER_HEADS = [/^konto/, /ansvar|enhet/, /verksamhet/, WHEN, /belopp/, /verifikat|^ver\b|^vernr/, /^text|leverantör/];

const BUDGET = words(/^(?:\p{L}*budget|bud\.?)\b/u);

/** From here on the number of rows is a sign of its own; fewer have to say when each was booked. */
const LONG_LEDGER = 12;

const headsIn = ({ values }: RawRow): readonly string[] => values.flatMap((value) => (typeof value === 'string' ? [fold(value)] : []));
const areFollowed = (heads: readonly string[]): boolean => heads.length >= 2 && heads.some((head) => BUDGET.test(head));

/** Rows of transactions: many rows under heads such as konto, ansvar, period and belopp. What has a budget beside its amount is followed up, and so is what stands under a budget above them. */
export function looksLikeLedger(sheet: RawSheet): boolean {
  const rows = sheet.rows.slice(0, 10).map(headsIn);
  const budget = rows.findIndex(areFollowed);
  return rows.slice(0, budget < 0 ? rows.length : budget).some((heads) => {
    const known = LEDGER_HEADS.filter((pattern) => heads.some((head) => pattern.test(head)));
    const least = sheet.rows.length < LONG_LEDGER ? 4 : 3;
    return known.length >= least && (least === 3 || known.includes(WHEN)) && !heads.some((head) => BUDGET.test(head)) && heads.some((head) => head.includes('belopp')) && heads.some((head) => /^konto|^period|datum|verifikat|^ver/.test(head));
  });
}

const RISK = words(/^risk(?:er|händelse|beskrivning)?$/);
const LIKELIHOOD = words(/^(?:sannolikhet|konsekvens|riskvärde)\b/);

/** A register of risks: each with how likely and how grave it is, whatever is done about it. */
const ofRisks = ({ rows }: RawSheet): boolean => rows.slice(0, 10).some(({ values }) => {
  const heads = values.flatMap((value) => (typeof value === 'string' ? [fold(value)] : []));
  return heads.some((head) => RISK.test(head)) && heads.filter((head) => LIKELIHOOD.test(head)).length >= 2;
});

const KIND_WORDS: Record<string, string> = {
  internalControl: 'intern kontroll', investments: 'investeringar', volumes: 'volymer', indicators: 'mätetal',
  grants: 'bidrag', history: 'prognoshistorik', ledger: 'transaktioner',
};

/** What a sheet is called whose main table is of a kind. */
export function sheetKindOf(kind: TableKind): SheetKind {
  // Counts of people are read as any volumes.
  if (kind === 'personnel') return 'volumes';
  return kind === 'economy' || isLeftKind(kind) ? 'other' : kind;
}

const reasoned = (kind: SheetKind, confidence: number, { sv, en }: Sentence): Opinion =>
  opinion(kind, confidence, `${KIND_WORDS[kind] ?? 'annat'}: ${sv}`, `${kind}: ${en}`);

/** A sheet of none of the economy's tables: of the kind that most of its rows are of. */
export function ofTables(tables: readonly { readonly table: Table; readonly kind: TableKind }[], choices: ReadonlyMap<Table, KindChoice>): Opinion | null {
  const rows = new Map<SheetKind, number>();
  for (const { table, kind } of tables) {
    const own = sheetKindOf(kind);
    if (own !== 'other') rows.set(own, (rows.get(own) ?? 0) + table.rows.length);
  }
  const [most] = [...rows].sort((a, b) => b[1] - a[1]);
  const first = tables.find(({ kind }) => sheetKindOf(kind) === most?.[0]);
  const choice = first ? choices.get(first.table) : undefined;
  return most && choice ? reasoned(most[0], Math.max(0.5, confidenceOf(choice)), choice.why) : null;
}

const OF_SCORECARD = opinion('indicators', 0.7, 'mätetal: tabellens rubriker säger det', 'indicators: said by the heads of the table');

/** A sheet whose heads are not the economy's: marks, words and months down the rows. The tab or a title says what it is. */
export function withoutTables(sheet: RawSheet, titles: readonly string[]): Opinion | null {
  const places: readonly [string, readonly string[], number][] = [
    [`bladet heter "${sheet.name}"`, [sheet.name], 0.9], ['rubriken säger det', titles.slice(0, 3), 0.85],
  ];
  const scorecard = looksLikeScorecard(sheet);
  for (const [where, texts, confidence] of places) {
    for (const text of texts) {
      const kind = kindsNamed(text).find((one) => one === 'internalControl' || one === 'history' || (one === 'indicators' && scorecard));
      if (kind !== undefined) return reasoned(sheetKindOf(kind), confidence, { sv: `${where} ("${text.slice(0, 60)}")`, en: `said by "${text.slice(0, 60)}"` });
    }
  }
  return scorecard ? OF_SCORECARD : asScorecard(sheet);
}

const OF_UNITS = opinion('indicators', 0.6, 'mätetal: enheter som rader och det som mäts i rubrikerna', 'indicators: units as rows and what is measured in the heads');

const PLANNED = words(/^(?:planera(?:t|d|de)|plan)$/);
const DONE = words(/^(?:utför|genomför)(?:t|d|da)(?: t\.? ?o\.? ?m\.?| hittills)?$/);

/** "Planerat | Utfört" over numbers: how much was to be done, and was. */
function ofDone({ rows }: RawSheet): boolean {
  const at = rows.slice(0, 12).findIndex(({ values }) => {
    const heads = values.flatMap((value) => (typeof value === 'string' && value.length <= 60 ? [withoutDates(value)] : []));
    return heads.some((head) => PLANNED.test(head)) && heads.some((head) => DONE.test(head));
  });
  return at >= 0 && (rows[at + 1]?.values.filter((value) => typeof value === 'number').length ?? 0) >= 2;
}

const OF_DONE = opinion('volumes', 0.75, 'volymer: rubrikerna är planerat och utfört', 'volumes: its heads are planned and done');

const OF_RISKS = opinion('internalControl', 0.85, 'intern kontroll: rubrikerna är risker med sannolikhet och konsekvens', 'internalControl: its heads are risks with their likelihood and consequence');

/**
 * A sheet whose tables nothing speaks for, where heads of indicators or goals stand that are not the economy's, what is
 * measured of units, risks, or what was to be done and was.
 */
export const asScorecard = (sheet: RawSheet): Opinion | null =>
  (ofRisks(sheet) ? OF_RISKS : ofDone(sheet) ? OF_DONE : looksLikeScorecard(sheet) ? OF_SCORECARD : findUnitTables(sheet).length > 0 ? OF_UNITS : null);
