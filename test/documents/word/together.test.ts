import type { RowKind } from '../../../src/documents/content/blocks';
import { keptTogether } from '../../../src/documents/word/together';

const kinds: Record<string, RowKind> = { '#': 'group', g: 'goal', i: 'item', v: 'ofWhich', s: 'sum', t: 'total' };
/** A table with a letter a row; before a row that begins a page where there is need, a bar. */
const pages = (rows: string, mayPart = false): string => {
  const kept = keptTogether(Array.from(rows, (letter) => kinds[letter] ?? 'item'), mayPart);
  return Array.from(rows, (letter, at) => (at === 0 || kept[at - 1] === true ? letter : `|${letter}`)).join('');
};

it.each([
  ['a short table is whole', 'iiiiiit', 'iiiiiit'],
  ['a long one has company at both its ends', 'iiiiiiiiiiiiiiiiiiiit', 'iii|i|i|i|i|i|i|i|i|i|i|i|i|i|i|i|i|it'],
  ['a goal with its indicators', 'giigiiiigiigiigiiigii', 'gii|giiii|gii|gii|giii|gii'],
  ['the parts of an area', '#iiiii#iiiii#iiiiiii', '#iiiii|#iiiii|#iiiiiii'],
  ['women and men with the indicator', 'iiiiiiiiiiivviiiiiiiivv', 'iii|i|i|i|i|i|i|i|ivv|i|i|i|i|i|i|i|ivv'],
  ['a goal of too many indicators goes with its first', 'iiigiiiiiiiiiiiiiiiii', 'iii|gi|i|i|i|i|i|i|i|i|i|i|i|i|i|i|ii'],
  ['a sum of too many parts is parted anywhere', 'iiiiivvvvvvvvvvvvvvii', 'iii|i|i|v|v|v|v|v|v|v|v|v|v|v|v|v|v|ii'],
])('%s', (_, rows, expected) => {
  expect(pages(rows)).toBe(expected);
});

it('a table that may begin where it stands is parted between its ends, also when it is short', () => {
  expect(pages('iiiiiit', true)).toBe('iii|i|i|it');
});
