import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readXlsxNow } from '../../../src/hosts/xlsx/readXlsx';
import type { RawWorkbook } from '../../../src/workbook/rawSheet';
import { layouts } from '../../layouts/all';
import { allCases } from './cases';

/** Every workbook that there is to try the reading on: the corpus, the examples and the layouts. */
export interface Book {
  readonly name: string;
  readonly raw: () => RawWorkbook | null;
}

const fileOf = (path: string) => (): RawWorkbook | null => {
  const read = readXlsxNow(new Uint8Array(readFileSync(path)));
  return read.ok ? read.value : null;
};

export function allBooks(): Book[] {
  const examples = readdirSync(resolve('examples')).filter((file) => file.endsWith('.xlsx')).sort();
  return [
    ...allCases().map(({ name, path }) => ({ name, raw: fileOf(path) })),
    ...examples.map((file) => ({ name: `examples/${file}`, raw: fileOf(join(resolve('examples'), file)) })),
    ...layouts.map(({ name, workbook }, index) => {
      const earlier = layouts.slice(0, index).filter((other) => other.name === name).length;
      return { name: `layouts/${name}${earlier > 0 ? ` #${earlier + 1}` : ''}`, raw: () => workbook };
    }),
  ];
}
