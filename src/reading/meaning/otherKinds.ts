import type { Sentence } from '../../values/problem';
import { fold } from '../../values/text';
import type { RawSheet } from '../../workbook/rawSheet';
import { looksLikeScorecard } from '../sources/indicators/scorecardHeads';
import { kindWords, lookUp, rowKindWords } from '../words/lexicon';
import type { SheetKind } from './sheetKind';
import { isStatement } from './statement';
import type { Table, TableRow } from '../geometry/table';

/** What a sheet is held to be, and why. */
export interface Opinion {
  readonly kind: SheetKind;
  readonly area: string | null;
  readonly confidence: number;
  readonly reason: Sentence;
}

export const opinion = (kind: SheetKind, confidence: number, sv: string, en: string, area: string | null = null): Opinion =>
  ({ kind, area, confidence, reason: { sv, en } });

const LEDGER_HEADS = [/^konto/, /ansvar|enhet/, /verksamhet/, /^period|^datum|bokföringsdatum|månad/, /belopp/, /verifikat|^ver\b|^vernr/, /^text|leverantör/];

/** Rows of transactions: many rows under heads such as konto, ansvar, period and belopp. */
export function looksLikeLedger(sheet: RawSheet): boolean {
  if (sheet.rows.length < 12) return false;
  return sheet.rows.slice(0, 10).some((row) => {
    const heads = row.values.filter((value) => typeof value === 'string').map((value) => fold(value));
    const known = LEDGER_HEADS.filter((pattern) => heads.some((head) => pattern.test(head)));
    return known.length >= 3 && heads.some((head) => head.includes('belopp')) && heads.some((head) => /^konto|^period|datum|verifikat|^ver/.test(head));
  });
}

const KIND_WORDS: Record<string, string> = {
  internalControl: 'intern kontroll', investments: 'investeringar', volumes: 'volymer', indicators: 'mätetal',
  grants: 'bidrag', history: 'prognoshistorik', ledger: 'transaktioner',
};

const BY_HEADS = 'tabellens rubrik säger det';

/** A table of budget and outcome by its own heads: a sheet that holds one is no sheet of indicators for the table below it. */
const isBudgeted = ({ columns, labelHead }: Table): boolean =>
  lookUp(kindWords, fold(labelHead)) === null && columns.some(({ concept }) => concept.measure === 'budget');

/** Kinds other than the economy's, by the words of the tab, the title and the heads. */
export function byWords(sheet: RawSheet, titles: readonly string[], tables: readonly Table[]): Opinion | null {
  const heads = tables.map((table) => table.labelHead);
  const statement = tables.some(isStatement);
  const measures = measuresOf(tables);
  const places: readonly [string, readonly string[], number][] = [
    [`fliken heter "${sheet.name}"`, [sheet.name], 0.9],
    ['rubriken säger det', titles.slice(0, 3), 0.85],
    [BY_HEADS, heads, 0.75],
  ];
  for (const [where, texts, confidence] of places) {
    for (const text of texts) {
      const kind = lookUp(kindWords, fold(text));
      if (kind === null) continue;
      // "Kommunbidrag" and an income statement's "Bidrag" are economy; grants are applied for.
      if (kind === 'grants' && !measures.has('applied') && !measures.has('granted') && !/stats|offentliga|drift|projekt|riktade|^bidrag$/.test(fold(text))) continue;
      if (statement && kind !== 'internalControl' && kind !== 'investments') continue;
      // Months down the rows under the one head "Prognos" are no table of columns.
      if (tables.length === 0 && kind !== 'internalControl' && kind !== 'history' && !(kind === 'indicators' && looksLikeScorecard(sheet))) continue;
      if (where === BY_HEADS && kind === 'indicators' && tables.some(isBudgeted)) continue;
      return opinion(kind, confidence, `${KIND_WORDS[kind]}: ${where} ("${text.slice(0, 60)}")`, `${kind}: said by "${text.slice(0, 60)}"`);
    }
  }
  if (measures.has('target') && !statement && !tables.some(isBudgeted)) return opinion('indicators', 0.7, 'mätetal: det finns en kolumn för målvärde', 'indicators: there is a column of targets');
  if (tables.length === 0 && looksLikeScorecard(sheet)) return opinion('indicators', 0.7, 'mätetal: tabellens rubriker säger det', 'indicators: said by the heads of the table');
  if (measures.has('applied') && measures.has('granted')) return opinion('grants', 0.7, 'bidrag: kolumner för ansökt och beviljat', 'grants: columns of applied and granted');
  return null;
}

const measuresOf = (tables: readonly Table[]) =>
  new Set(tables.flatMap((table) => table.columns.map(({ concept }) => concept.measure)));

/** Most of the rows say what kind of thing they count. */
const MOST = 0.6;

/** The first name that says the kind, when most names do; long lists of others are told by their first rows. */
function mostSay(rows: readonly TableRow[], kind: 'volumes' | 'indicators'): string | null {
  let example: string | null = null;
  let silent = 0;
  for (const { folded } of rows) {
    if (lookUp(rowKindWords, folded) === kind) example ??= folded;
    else silent += 1;
    if (rows.length - silent < rows.length * MOST) return null;
  }
  return example;
}

function byRows(tables: readonly Table[]): Opinion | null {
  const counted = tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'item' || kind === 'ofWhich'));
  for (const kind of ['volumes', 'indicators'] as const) {
    const example = mostSay(counted, kind);
    if (example !== null) return opinion(kind, 0.7, `${KIND_WORDS[kind]}: raderna heter till exempel "${example}"`, `${kind}: rows such as "${example}"`);
  }
  return null;
}

const PROJECT_MONEY = /investering|total ?(?:utgift|budget|prognos|kostnad)|totalt projekt|projektbudget|slutkostnad|slutprognos|ackumulerad utgift/;

/** Projects with a budget of their own over the years are investments. */
function byProjects(tables: readonly Table[]): Opinion | null {
  const found = tables.find(({ labelHead, columns, rows, captions }) => /projekt|objekt/.test(fold(labelHead))
    && [...columns.map(({ head }) => head), ...captions, ...rows.filter(({ kind }) => kind !== 'item').map(({ name }) => name)]
      .some((text) => PROJECT_MONEY.test(fold(text))));
  return found ? opinion('investments', 0.75, 'investeringar: projekt med total budget eller utgift', 'investments: projects with a total budget or cost') : null;
}

/** Forecasts of several months and nothing beside them: how the forecast has moved. */
function byForecasts(tables: readonly Table[]): Opinion | null {
  const columns = tables.flatMap((table) => table.columns).filter(({ concept, percent }) => !percent && concept.measure !== 'comment' && concept.measure !== 'change');
  const months = new Set(columns.map(({ concept }) => concept.month).filter((month) => month !== null));
  const only = columns.every(({ concept }) => concept.measure === 'forecast');
  return only && months.size >= 3 ? opinion('history', 0.75, 'prognoshistorik: prognoser från flera månader', 'history: forecasts of several months') : null;
}

const contentsOf = (tables: readonly Table[]): Opinion | null => byRows(tables) ?? byProjects(tables) ?? byForecasts(tables);

const ofOne = new WeakMap<Table, Opinion | null>();

/** Kinds other than the economy's, by what stands in their tables; of one table asked for by several rules, decided once. */
export function byContents(tables: readonly Table[]): Opinion | null {
  const [only] = tables;
  if (!only || tables.length > 1) return contentsOf(tables);
  const before = ofOne.get(only);
  if (before !== undefined) return before;
  const found = contentsOf(tables);
  ofOne.set(only, found);
  return found;
}
