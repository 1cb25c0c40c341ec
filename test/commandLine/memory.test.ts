import { join } from 'node:path';
import { memoryOf } from '../../scripts/large/memory';
import { commandLine } from '../support/cli';

/** A large workbook takes memory in proportion: at most six times its sheet unpacked, beside the program itself. */

commandLine();
const program = 100 * 2 ** 20;

it.each([['narrow', 400_000], ['wide', 110_000], ['formulas', 110_000], ['texts', 200_000], ['inline', 150_000]] as const)('%s rows, %i of them', (kind, rows) => {
  const { inflated, peak } = memoryOf(join(__dirname, '../..'), 'inspect', kind, rows);
  expect(peak - program).toBeLessThan(6 * inflated);
});
