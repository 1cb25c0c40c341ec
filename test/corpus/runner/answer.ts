import { readFileSync } from 'node:fs';
import { toJson } from '../../../src/commandLine/json';
import { followUp } from '../../../src/followUp';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';

/** What the product says about a workbook: its JSON as others read it. */

export type Thing = Readonly<Record<string, unknown>>;

export interface Outcome {
  readonly answer: Thing;
  /** A sentence instead of an answer. */
  readonly refused: string | null;
  /** An exception instead of an answer: always a bug. */
  readonly crash: string | null;
}

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (thing: unknown, key: string): readonly Thing[] => {
  const list = isThing(thing) ? thing[key] : null;
  return Array.isArray(list) ? list.filter(isThing) : [];
};

export const thingOf = (thing: unknown, key: string): Thing => {
  const found = isThing(thing) ? thing[key] : null;
  return isThing(found) ? found : {};
};

export const textOf = (thing: Thing, key: string): string => {
  const found = thing[key];
  return typeof found === 'string' ? found : '';
};

export const numberOf = (thing: Thing, key: string): number | null => {
  const found = thing[key];
  return typeof found === 'number' ? found : null;
};

/** After every workbook of the corpus, so that no forecast is late. */
const today = '2026-01-31';

export function outcomeOf(raw: RawWorkbook): Outcome {
  try {
    const answer = JSON.parse(JSON.stringify(toJson(followUp(raw, { today }), 'sv'))) as Thing;
    return { answer, refused: null, crash: null };
  } catch (error) {
    return { answer: {}, refused: null, crash: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}

export type ReadBook = { readonly raw: RawWorkbook; readonly outcome: Outcome } | { readonly raw: null; readonly outcome: Outcome };

export function readBook(path: string): ReadBook {
  const read = readXlsxNow(new Uint8Array(readFileSync(path)));
  if (!read.ok) return { raw: null, outcome: { answer: {}, refused: read.error.message.sv, crash: null } };
  return { raw: read.value, outcome: outcomeOf(read.value) };
}
