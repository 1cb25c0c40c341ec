import { allBooks } from '../../corpus/runner/books';
import { mustBeFound, mustBeRight, Trial, type Tried } from './measure';

/**
 * A small sample of what `npm run bench findings` measures on every workbook. Some 150 faults tell the share found
 * within three parts in a hundred, so the bars stand that much below what is measured there.
 */
const BOOKS = 120;
const FAULTS = 2;

it('finds seeded faults, and blames the right cell', () => {
  const books = allBooks();
  const trials = Array.from({ length: BOOKS }, (_, at) => books[Math.floor((at * books.length) / BOOKS)]).flatMap((book) => {
    const raw = book?.raw();
    return book && raw ? [new Trial(book.name, raw, 'sample')] : [];
  }).filter(({ isEmpty }) => !isEmpty);
  const tried = trials.flatMap((trial) => Array.from({ length: FAULTS }, () => trial.next()).filter((one): one is Tried => one !== null));
  const [found, right] = [tried.filter(mustBeFound), tried.filter(mustBeRight)];
  expect(found.length).toBeGreaterThan(30);
  expect(right.length).toBeGreaterThan(8);
  expect(found.filter((one) => one.found).length / found.length).toBeGreaterThanOrEqual(0.93);
  expect(right.filter((one) => one.right).length / right.length).toBeGreaterThanOrEqual(0.9);
});
