import { resolveComments, type CommentSource } from '../../src/settings/comments';
import type { AreaComment, TypedComment } from '../../src/settings/settings';

const august = { year: 2017, month: 8 };
const identity = (area: string, group: string | null = null) => ({ area, group, code: null });
const source = (area: string, text: string, isDraft = false, group: string | null = null): CommentSource => ({ ...identity(area, group), text, isDraft });
const typed = (area: string, over: string, text: string, group: string | null = null): TypedComment => ({ ...identity(area, group), period: august, over, text });
const resolved = (sources: readonly CommentSource[], own: readonly TypedComment[], stored: readonly AreaComment[] = [], inCell: string | null = null) =>
  resolveComments(sources, august, { stored, writtenFor: august, inReport: inCell === null ? [] : [{ area: 'Skola', text: inCell }], typed: own }).areas;
const row = (text: string): AreaComment => ({ ...identity('Skola'), period: august, source: '', text });

it.each<[string, CommentSource, TypedComment, AreaComment | null, string | null, string]>([
  ['takes the place of what she saw', source('Skola', ''), typed('Skola', 'Gammalt.', 'Nytt.'), row('Gammalt.'), 'Gammalt.', 'Nytt.'],
  ['takes the place of the workbook\'s own', source('Skola', 'Gammalt.'), typed('Skola', 'Gammalt.', 'Nytt.'), null, null, 'Nytt.'],
  ['takes the place of a draft, also one that has moved with its figures', source('Skola', 'Utkast 2', true), typed('Skola', 'Utkast 1', 'Nytt.'), null, null, 'Nytt.'],
  ['empties what she emptied', source('Skola', 'Gammalt.'), typed('Skola', 'Gammalt.', ''), null, null, ''],
  ['gives way to what was written in the workbook meanwhile', source('Skola', ''), typed('Skola', 'Gammalt.', 'Nytt.'), row('Gammalt.'), 'Skrivet i rutan.', 'Skrivet i rutan.'],
  ['is what stands there once it is written', source('Skola', ''), typed('Skola', 'Gammalt.', 'Nytt.'), row('Nytt.'), 'Nytt.', 'Nytt.'],
  ['says nothing of another area', source('Skola', 'Gammalt.'), typed('Vård', 'Gammalt.', 'Nytt.'), null, null, 'Gammalt.'],
])('a comment that was typed in the pane %s', (_, from, own, stored, inCell, text) => {
  expect(resolved([from], [own], stored ? [stored] : [], inCell).map((one) => one.text)).toEqual([text]);
});

it('knows areas of equal names apart by their groups, and makes a draft her own', () => {
  const sources = [source('Administration', 'Ett', true, 'Skola'), source('Administration', 'Två', true, 'Vård')];
  expect(resolved(sources, [typed('Administration', 'Två', 'Min', 'Vård')]).map(({ text, isDraft }) => [text, isDraft])).toEqual([['Ett', true], ['Min', false]]);
});
