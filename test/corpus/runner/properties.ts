import type { RawSheet, RawWorkbook } from '../../../src/workbook/rawSheet';
import { listOf, outcomeOf, textOf, type Outcome } from './answer';
import { isAllMoney, textsOf, withAmounts, withTexts } from './amounts';
import { differences, figuresOf, type Figures } from './figures';
import { insertedAt, movedFormula, movedWorkbook, same, withText } from './moving';
import { oneOf, randomOf } from './random';

/** Changes of a workbook that leave its figures as they are. */

interface Given {
  readonly raw: RawWorkbook;
  readonly outcome: Outcome;
  readonly random: () => number;
}

interface Property {
  /** The changed workbook; null: the change has no meaning for this one. */
  readonly change: (given: Given) => RawWorkbook | null;
  /** What the figures are then to be; left out: the same. */
  readonly figures?: (before: Figures) => Figures;
}

const widthOf = ({ rows }: RawSheet): number => rows.reduce((most, { values }) => Math.max(most, values.length), 0);
const bottomOf = ({ rows }: RawSheet): number => rows.at(-1)?.index ?? 0;

/** The place of a sheet with content. */
const someSheet = ({ raw, random }: Given): number | null => oneOf(raw.sheets.flatMap(({ rows }, at) => (rows.length > 1 ? [at] : [])), random) ?? null;

function onSheet(change: (given: Given, at: number, sheet: RawSheet) => RawWorkbook | null): Property['change'] {
  return (given) => {
    const at = someSheet(given);
    const sheet = at === null ? undefined : given.raw.sheets[at];
    return at === null || sheet === undefined ? null : change(given, at, sheet);
  };
}

/** Two columns of numbers that stand side by side and have heads of their own: the same rows are filled above their numbers. */
function swappable(sheet: RawSheet): number[] {
  if (sheet.rows.some(({ formulas }) => formulas !== null) || (sheet.fileLook?.merged.length ?? 0) > 0 || (sheet.tables?.length ?? 0) > 0) return [];
  const numbers = (column: number) => sheet.rows.filter(({ values }) => typeof values[column] === 'number').map(({ index }) => index);
  const texts = (column: number, before: number) => sheet.rows.filter(({ index, values }) => index < before && typeof values[column] === 'string').map(({ index }) => index).join();
  return Array.from({ length: widthOf(sheet) }, (_, column) => column).filter((column) => {
    const [mine, next] = [numbers(column), numbers(column + 1)];
    if (mine.length < 3 || next.length < 3) return false;
    const first = Math.min(mine[0] ?? 0, next[0] ?? 0);
    return texts(column, first) !== '' && texts(column, first) === texts(column + 1, first);
  });
}

const scaledFields = /^(?:area|total).*\.[a-zA-Z]+$/;

export const properties: Readonly<Record<string, Property>> = {
  shuffleSheets: {
    change: ({ raw, random }) => (raw.sheets.length < 2 ? null
      : { ...raw, sheets: raw.sheets.map((sheet) => ({ sheet, key: random() })).sort((a, b) => a.key - b.key).map(({ sheet }) => sheet) }),
  },
  emptyRowAbove: { change: onSheet(({ raw }, at) => movedWorkbook(raw, at, insertedAt(0), same)) },
  emptyRow: { change: onSheet(({ raw, random }, at, sheet) => movedWorkbook(raw, at, insertedAt((oneOf(sheet.rows.slice(1), random)?.index ?? 0)), same)) },
  emptyColumnBefore: { change: onSheet(({ raw }, at) => movedWorkbook(raw, at, same, insertedAt(0))) },
  emptyColumn: { change: onSheet(({ raw, random }, at, sheet) => movedWorkbook(raw, at, same, insertedAt(1 + Math.floor(random() * Math.max(1, widthOf(sheet) - 1))))) },
  title: { change: onSheet(({ raw }, at) => withText(movedWorkbook(raw, at, insertedAt(0, 2), same), at, 0, 0, 'Underlag till sammanträdet')) },
  note: { change: onSheet(({ raw }, at, sheet) => withText(raw, at, bottomOf(sheet) + 2, 0, 'Uppgifterna är hämtade ur ekonomisystemet.')) },
  swapColumns: {
    change: onSheet(({ raw, random }, at, sheet) => {
      const left = oneOf(swappable(sheet), random);
      return left === undefined ? null : movedWorkbook(raw, at, same, (column) => (column === left ? left + 1 : column === left + 1 ? left : column));
    }),
  },
  unit: {
    change: ({ raw, outcome: { answer } }) => {
      const texts = textsOf(raw);
      const isPlain = answer.unit === 'tkr' && texts.some((text) => /\btkr\b/i.test(text)) && !texts.some((text) => /mnkr|mkr|mkr|kronor|\bkr\b|tusen/i.test(text));
      return isPlain && isAllMoney(raw, answer) ? withTexts(withAmounts(raw, (amount) => Math.round(amount * 1e6) / 1e3), (text) => text.replace(/\btkr\b/gi, 'kr')) : null;
    },
    figures: (before) => new Map([...before].map(([name, value]) =>
      (name === 'unit' ? [name, 'kr'] : [name, typeof value === 'number' && scaledFields.test(name) ? value * 1000 : value]))),
  },
  signs: { change: ({ raw, outcome: { answer } }) => (isAllMoney(raw, answer) && listOf(answer, 'areas').length > 0 ? withAmounts(raw, (amount) => (amount === 0 ? 0 : -amount)) : null) },
  renameTab: {
    change: ({ raw, outcome: { answer }, random }) => {
      const isFree = (name: string) => !/\d/.test(name) && listOf(answer, 'sheets').some((sheet) => textOf(sheet, 'name') === name && textOf(sheet, 'kind') === 'areas');
      const at = oneOf(raw.sheets.flatMap(({ name }, index) => (isFree(name) ? [index] : [])), random);
      return at === undefined ? null : renamed(raw, at, 'Flik');
    },
  },
  hideEmptyColumn: {
    change: onSheet(({ raw }, at, sheet) => {
      const empty = Array.from({ length: widthOf(sheet) + 1 }, (_, column) => column)
        .find((column) => !sheet.hiddenColumns.includes(column) && sheet.rows.every(({ values }) => (values[column] ?? null) === null));
      if (empty === undefined) return null;
      const sheets = raw.sheets.map((one, index) => (index === at ? { ...one, hiddenColumns: [...one.hiddenColumns, empty].sort((a, b) => a - b) } : one));
      return { ...raw, sheets };
    }),
  },
};

export const propertyNames: readonly string[] = Object.keys(properties);

/** Formulas follow: a reference to the old name becomes one to the new. */
function renamed(raw: RawWorkbook, at: number, name: string): RawWorkbook {
  const old = raw.sheets[at]?.name ?? '';
  if (raw.sheets.some((sheet) => sheet.name === name)) return raw;
  const text = (formula: string) => formula.replaceAll(`'${old.replaceAll("'", "''")}'!`, `'${name}'!`).replaceAll(`${old}!`, `${name}!`);
  return {
    ...raw,
    names: raw.names.map((one) => ({ ...one, refersTo: text(movedFormula(one.refersTo, '', '', same, same)) })),
    sheets: raw.sheets.map((sheet, index) => ({
      ...sheet, name: index === at ? name : sheet.name,
      rows: sheet.rows.map((row) => (row.formulas === null ? row : { ...row, formulas: Array.from(row.formulas, (formula) => formula && text(formula)) })),
    })),
  };
}

/** The figures that differ after a change, by property; properties that have no meaning for the book are left out. */
export function tryProperties(name: string, raw: RawWorkbook, wanted: readonly string[]): Map<string, string[]> {
  const read = new ReadOnce(raw);
  const found = new Map<string, string[]>();
  for (const key of wanted) {
    const property = properties[key];
    const random = randomOf(`${key}|${name}`);
    const changed = property?.change({ raw, random, get outcome() { return read.outcome; } }) ?? null;
    if (!property || changed === null) continue;
    const before = figuresOf(read.outcome);
    found.set(key, differences(property.figures?.(before) ?? before, figuresOf(outcomeOf(changed))));
  }
  return found;
}

/** A book as it is, read when it is first asked for: most changes that have no meaning for a book are seen without. */
class ReadOnce {
  private known: Outcome | null = null;

  constructor(private readonly raw: RawWorkbook) {}

  get outcome(): Outcome {
    return this.known ??= outcomeOf(this.raw);
  }
}
