import { followUp } from '../../src/followUp';
import { allBooks } from '../../test/corpus/runner/books';
import { faultKinds, type FaultKind } from '../../test/findings/faults/faults';
import { mustBeFound, mustBeRight, Trial, type Tried } from '../../test/findings/faults/measure';

/** Faults one at a time in every example, book of the corpus and layout: how many are found, and in which cell. */

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`);

function line(name: string, tried: readonly Tried[]): void {
  const [found, right] = [tried.filter(mustBeFound), tried.filter(mustBeRight)];
  console.log(`${name.padEnd(22)}${String(tried.length).padStart(7)}${share(found.filter((one) => one.found).length, found.length).padStart(26)}${share(right.filter((one) => one.right).length, right.length).padStart(26)}`);
}

/** So many faults are tried for each that is wanted: few cells hold formulas, and the same fault twice tells nothing more. */
const MOST_ROUNDS = 6;

function sample(trials: readonly Trial[], kind: FaultKind, wanted: number): Tried[] {
  const tried = new Map<string, Tried>();
  for (let round = 0; tried.size < wanted && round < MOST_ROUNDS * wanted; round += 1) {
    const one = trials[round % trials.length]?.next(kind);
    if (one) tried.set(`${one.book} ${one.cell} ${one.to ?? ''}`, one);
  }
  return [...tried.values()];
}

export function benchFindings(): Promise<void> {
  const [wanted, verbose] = [Number(process.env.FAULTS ?? 5_000), process.env.VERBOSE === '1'];
  const books = allBooks().flatMap(({ name, raw }) => {
    const workbook = raw();
    return workbook ? [{ name, workbook }] : [];
  });
  const errors = books.flatMap(({ name, workbook }) => followUp(workbook, { today: '2026-01-15' }).findings.filter(({ severity }) => severity === 'error').map(({ message }) => `${name}: ${message.sv}`));
  const trials = books.map(({ name, workbook }) => new Trial(name, workbook, process.env.SEED ?? '1')).filter(({ isEmpty }) => !isEmpty);
  // As many of each kind: few workbooks have formulas, and most cells are typed.
  const tried = faultKinds.flatMap((kind) => sample(trials.filter((trial) => trial.canBear(kind)), kind, Math.ceil(wanted / faultKinds.length)));
  console.log(`${'fault'.padEnd(22)}${'tried'.padStart(7)}${'found'.padStart(26)}${'right cell first'.padStart(26)}`);
  for (const kind of faultKinds) line(kind, tried.filter((one) => one.kind === kind));
  for (const from of ['examples', 'cases', 'variants', 'formulas', 'layouts']) line(from, tried.filter(({ book }) => book.startsWith(from)));
  line('ALL', tried);
  console.log(`${books.length} workbooks as they are: ${errors.length} errors among the findings`);
  for (const error of errors) console.log(`  ${error}`);
  if (verbose) {
    for (const one of tried.filter((each) => (mustBeFound(each) && !each.found) || (mustBeRight(each) && !each.right))) {
      console.log(`${one.found ? 'WRONG CELL' : 'NOT FOUND'} ${one.book} ${one.kind} ${one.cell} ${one.from} -> ${one.to} (${one.broken} broken)\n    ${one.said.join('\n    ')}`);
    }
  }
  return Promise.resolve();
}
