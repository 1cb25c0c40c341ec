import { judge } from '../../../scripts/fuzz/judge';
import { oddParts, zipOf } from '../../../scripts/fuzz/oddPackage';
import { randomFrom } from '../../../scripts/fuzz/random';
import { packageFaults } from '../../../src/hosts/xlsx/checking/checkPackage';
import { openPackage } from '../../../src/hosts/xlsx/package';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import type { CellValue } from '../../../src/workbook/rawSheet';
import { findLibreOffice, recalculateAll } from '../../support/libreOffice';

/** Packages with odd and valid structure: prefixes, Strict, absolute targets, no default types, many formats, sheets of every kind. */

const odd = (seed: number): Uint8Array => {
  const random = randomFrom(seed);
  return zipOf(oddParts(random), random);
};

const seeds = Array.from({ length: 200 }, (_, index) => 5000 + index);

it.each(seeds)('a report goes into package %i: all else keeps its bytes, and a second run changes nothing', (seed) => {
  const bytes = odd(seed);
  const opened = openPackage(bytes);
  expect(opened.ok && packageFaults(opened.value)).toEqual([]);
  expect(judge(bytes)).toMatchObject({ outcome: 'written', fault: null });
});

/** An empty text and no text are one to LibreOffice. */
const plain = (value: CellValue | undefined): CellValue => (value === undefined || value === '' ? null : typeof value === 'number' ? Number(value.toPrecision(12)) : value);

function valuesOf(bytes: Uint8Array): Map<string, CellValue> {
  const read = readXlsxNow(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return new Map(read.value.sheets.flatMap(({ name, rows }) => rows.flatMap(({ index, values }) =>
    values.map((value, column) => [`${name} ${index} ${column}`, plain(value)] as const).filter(([, value]) => value !== null))));
}

/** As many as one run of LibreOffice opens in good time; a fourth of the packages, and all of them with ODD_PACKAGES=all. */
const groups = Array.from({ length: process.env.ODD_PACKAGES === 'all' ? 8 : 2 }, (_, group) => seeds.slice(group * 25, group * 25 + 25));

(findLibreOffice() === null ? it.skip : it).each(groups)('LibreOffice opens packages %i and on with the same values', async (...group) => {
  const outputs = group.map((seed) => judge(odd(seed)).output ?? new Uint8Array());
  const opened = await recalculateAll(outputs);
  outputs.forEach((output, at) => { expect([group[at], valuesOf(opened[at] ?? new Uint8Array())]).toEqual([group[at], valuesOf(output)]); });
}, 600_000);
