import { allBooks } from '../../corpus/runner/books';
import { randomOf } from '../../corpus/runner/random';
import { mustBeFound, mustBeRight, Trial, type Tried } from './measure';

/** A small sample of what `npm run bench findings` measures on every workbook: by name, so that one book more changes nothing for the others. The bars stand below what is measured there. */
const SHARE = 0.22;
const FAULTS = 2;

it('finds seeded faults, and blames the right cell', () => {
  const trials = allBooks().filter(({ name }) => randomOf(`sample ${name}`)() < SHARE).flatMap(({ name, raw }) => {
    const workbook = raw();
    return workbook ? [new Trial(name, workbook, 'sample')] : [];
  }).filter(({ isEmpty }) => !isEmpty);
  const tried = trials.flatMap((trial) => Array.from({ length: FAULTS }, () => trial.next()).filter((one): one is Tried => one !== null));
  const [found, right] = [tried.filter(mustBeFound), tried.filter(mustBeRight)];
  expect(found.length).toBeGreaterThan(30);
  expect(right.length).toBeGreaterThan(8);
  expect(found.filter((one) => one.found).length / found.length).toBeGreaterThanOrEqual(0.9);
  expect(right.filter((one) => one.right).length / right.length).toBeGreaterThanOrEqual(0.9);
});
