import { readBook } from '../../test/corpus/runner/answer';
import { allBooks } from '../../test/corpus/runner/books';
import { everyCase, type Case } from '../../test/corpus/runner/cases';
import { countsOf, judge, type BookVerdict } from '../../test/corpus/runner/judge';
import { mutate, sumOf } from '../../test/corpus/runner/mutations';
import { propertyNames, tryProperties } from '../../test/corpus/runner/properties';
import { verdicts } from '../../test/corpus/runner/verdict';

/** How much of the corpus is read right, told, missing in silence, wrong and told, and wrong in silence. */

interface Row {
  readonly given: Case;
  readonly verdict: BookVerdict;
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`);
const nameWidth = 46;

function line(name: string, rows: readonly Row[]): string {
  const counts = countsOf(rows.flatMap(({ verdict }) => verdict.judged));
  const figures = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  const cells = verdicts.map((verdict) => String(counts[verdict]).padStart(12)).join('');
  const right = figures === 0 ? '-' : `${((100 * counts.right) / figures).toFixed(1)} %`;
  return `${name.padEnd(nameWidth)}${cells}${right.padStart(10)}`;
}

const sum = (rows: readonly Row[], of: (verdict: BookVerdict) => number): number => rows.reduce((all, { verdict }) => all + of(verdict), 0);

function printFigures(rows: readonly Row[]): void {
  console.log(`${'book'.padEnd(nameWidth)}${verdicts.map((verdict) => verdict.padStart(12)).join('')}${'right'.padStart(10)}`);
  for (const row of rows) console.log(line(row.given.name, [row]));
  for (const collection of ['cases', 'variants', 'formulas']) console.log(line(`ALL ${collection}`, rows.filter(({ given }) => given.name.startsWith(`${collection}/`))));
  console.log(line('ALL', rows));
  const kinds = [...new Set(rows.flatMap(({ given }) => given.expected.kinds ?? []))].sort();
  console.log('by kind:');
  for (const kind of kinds) console.log(line(`  ${kind}`, rows.filter(({ given }) => given.expected.kinds?.includes(kind))));
  console.log(`errors of the sources named: ${share(sum(rows, ({ errors }) => errors.named), sum(rows, ({ errors }) => errors.all))}; `
    + `alarms in books without: ${sum(rows, ({ alarms }) => alarms.length)}; doubts: ${sum(rows, ({ doubts }) => doubts)}; `
    + `right figures marked unsure: ${sum(rows, ({ doubted }) => doubted)}`);
}

function printMutations(cases: readonly Case[]): void {
  for (const collection of ['cases', 'variants', 'formulas']) {
    const found = sumOf(cases.filter(({ name }) => name.startsWith(`${collection}/`)).flatMap((one) => {
      const { raw, outcome } = readBook(one.path);
      return raw === null ? [] : [mutate(one, raw, outcome, 6)];
    }));
    console.log(`one cell changed, ${collection}: ${found.mutations} times; other figures as before ${share(found.same, found.figures)}; `
      + `row or column named where a sum or a difference broke ${share(found.named, found.identities)}; areas changed ${found.areasChanged} times; ${found.crashes} crashes`);
  }
}

function printProperties(): void {
  const tried = new Map<string, { books: number; figures: number; broken: string[] }>();
  for (const { name, raw } of allBooks()) {
    const workbook = raw();
    if (workbook === null) continue;
    for (const [key, differing] of tryProperties(name, workbook, propertyNames)) {
      const so = tried.get(key) ?? { books: 0, figures: 0, broken: [] };
      tried.set(key, { books: so.books + 1, figures: so.figures + differing.length, broken: differing.length > 0 ? [...so.broken, name] : so.broken });
    }
  }
  for (const [key, { books, figures, broken }] of tried) {
    console.log(`${key}: the figures stay in ${share(books - broken.length, books)}${broken.length > 0 ? `; ${figures} figures differ in ${broken.slice(0, 8).join(', ')}${broken.length > 8 ? ' …' : ''}` : ''}`);
  }
}

export function benchTruth(): Promise<void> {
  const cases = everyCase();
  printFigures(cases.map((given) => {
    const { raw, outcome } = readBook(given.path);
    return { given, verdict: judge(given.expected, raw, outcome) };
  }));
  printMutations(cases);
  printProperties();
  return Promise.resolve();
}
