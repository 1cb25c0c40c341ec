import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followUp, type FollowUp, type FollowUpOptions } from '../../src/followUp';
import { readXlsxNow } from '../../src/hosts/xlsx/readXlsx';
import type { RawWorkbook } from '../../src/workbook/rawSheet';

export const exampleNames = ['helsingborg-2017-08', 'helsingborg-2023', 'linkoping-2018-08', 'lomma-2017-08', 'molndal-2017'] as const;
export type ExampleName = (typeof exampleNames)[number];

const root = join(__dirname, '..', '..');

export const exampleBytes = (name: ExampleName): Uint8Array => new Uint8Array(readFileSync(join(root, 'examples', `${name}.xlsx`)));

export function workbookOf(bytes: Uint8Array): RawWorkbook {
  const read = readXlsxNow(bytes);
  if (!read.ok) throw new Error(read.error.message.sv);
  return read.value;
}

export const followUpOf = (bytes: Uint8Array, options: Partial<FollowUpOptions> = {}): FollowUp =>
  followUp(workbookOf(bytes), { today: '2026-01-15', ...options });

/** What a right reading of an example gives. Amounts in the expected unit, income positive. */
export interface Expected {
  readonly period: { readonly year: number; readonly month: number };
  readonly unit: string;
  readonly areas: readonly Readonly<Record<string, number | string | null>>[];
  readonly total: Readonly<Record<string, number | string | null>>;
  readonly parts?: Readonly<Record<string, readonly { readonly name: string; readonly variance: number; readonly varianceToDate: number }[]>>;
  readonly sheetKinds: Readonly<Record<string, string>>;
}

export const expectedOf = (name: ExampleName): Expected =>
  JSON.parse(readFileSync(join(root, 'test', 'workbooks', 'expected', `${name}.json`), 'utf8')) as Expected;
