import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The cases of the corpus: a folder a table, with its books, its source and what a right reading gives. */

/** A value, or several of which each is right. */
export type Wanted = unknown;

export interface WantedThing {
  readonly name: string;
  readonly alt?: readonly string[];
  readonly optional?: boolean;
  readonly [field: string]: Wanted;
}

export interface Expected {
  readonly unit?: Wanted;
  readonly figuresUnit?: Wanted;
  readonly period?: Wanted;
  readonly committee?: string | null;
  readonly tolerance?: number;
  readonly totalTolerance?: number;
  readonly areas?: readonly WantedThing[];
  readonly areaAlternatives?: readonly (readonly WantedThing[])[];
  readonly total?: Readonly<Record<string, Wanted>>;
  readonly totalAlternatives?: readonly Readonly<Record<string, Wanted>>[];
  readonly notAreas?: readonly string[];
  readonly sheetKinds?: Readonly<Record<string, Wanted>>;
  readonly indicators?: readonly WantedThing[];
  readonly goals?: readonly WantedThing[];
  readonly volumes?: readonly WantedThing[];
  readonly investments?: readonly WantedThing[];
  readonly grants?: readonly WantedThing[];
  readonly internalControl?: readonly WantedThing[];
  readonly personnel?: readonly WantedThing[];
  readonly investmentsUnit?: string;
  readonly sourceErrors?: readonly { readonly cells?: readonly string[]; readonly text?: string }[];
  readonly kinds?: readonly string[];
}

export interface Case {
  /** `cases/tyreso-2018-ks`, with `/hyphens` for a further book of the source. */
  readonly name: string;
  readonly path: string;
  readonly expected: Expected;
}

/** From the project's folder, where tests and benchmarks run. */
const folder = resolve('test', 'corpus');
export const collections = ['cases', 'variants', 'formulas'] as const;

/** For one of several books `"-"` stands for what is not expected there. */
function ownExpectation(all: Record<string, unknown>, file: string): Expected {
  const { books, ...common } = all as { books?: Record<string, Record<string, unknown>> };
  const own = { ...common, ...books?.[file] };
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '-'));
}

function casesIn(collection: string, name: string): Case[] {
  const path = join(folder, collection, name);
  if (!existsSync(join(path, 'expected.json'))) return [];
  const expected = JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as Record<string, unknown>;
  const files = readdirSync(path).filter((file) => file.endsWith('.xlsx')).sort((a, b) => Number(b === 'book.xlsx') - Number(a === 'book.xlsx') || (a < b ? -1 : 1));
  return files.map((file) => ({
    name: file === 'book.xlsx' ? `${collection}/${name}` : `${collection}/${name}/${basename(file, '.xlsx').replace(/^book-/, '')}`,
    path: join(path, file),
    expected: ownExpectation(expected, file),
  }));
}

const casesOf = (collection: string): Case[] =>
  readdirSync(join(folder, collection)).sort().flatMap((name) => casesIn(collection, name));

/** The books that everything is tried on. */
export const allCases = (): Case[] => collections.flatMap(casesOf);

/** With those of `invented` too, which are read as they stand and not changed. */
export const everyCase = (): Case[] => [...allCases(), ...casesOf('invented')];

/** The values that are right. */
export const choices = (wanted: Wanted): readonly unknown[] => {
  if (Array.isArray(wanted)) return wanted;
  return typeof wanted === 'object' && wanted !== null && 'any' in wanted && Array.isArray(wanted.any) ? wanted.any : [wanted];
};

export const labelsOf = ({ name, alt = [] }: WantedThing): readonly string[] => [name, ...alt];
