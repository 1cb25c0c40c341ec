import { withTyped, type ResolvedComment } from '../../src/settings/comments';
import type { TypedComment } from '../../src/settings/settings';

const comment = (area: string, text: string, more: Partial<ResolvedComment> = {}): ResolvedComment => ({ area, source: '', text, sourceChanged: false, isDraft: false, ...more });
const typed = (area: string, over: string, text: string, at = 0): TypedComment => ({ area, at, over, text });

it.each<[string, ResolvedComment, TypedComment, string]>([
  ['takes the place of what she saw', comment('Skola', 'Gammalt.'), typed('Skola', 'Gammalt.', 'Nytt.'), 'Nytt.'],
  ['takes the place of a draft, also one that has moved with its figures', comment('Skola', 'Utkast 2', { isDraft: true }), typed('Skola', 'Utkast 1', 'Nytt.'), 'Nytt.'],
  ['empties what she emptied', comment('Skola', 'Gammalt.'), typed('Skola', 'Gammalt.', ''), ''],
  ['gives way to what was written in the workbook meanwhile', comment('Skola', 'Skrivet i rutan.'), typed('Skola', 'Gammalt.', 'Nytt.'), 'Skrivet i rutan.'],
  ['is what stands there once it is written', comment('Skola', 'Nytt.'), typed('Skola', 'Gammalt.', 'Nytt.'), 'Nytt.'],
  ['says nothing of another area', comment('Vård', 'Gammalt.'), typed('Skola', 'Gammalt.', 'Nytt.'), 'Gammalt.'],
])('a comment that was typed in the pane %s', (_, resolved, own, text) => {
  expect(withTyped([resolved], [own]).map((one) => one.text)).toEqual([text]);
});

it('knows areas of equal names apart by their order, and makes a draft her own', () => {
  const comments = [comment('Administration', 'Ett', { isDraft: true }), comment('Administration', 'Två', { isDraft: true })];
  expect(withTyped(comments, [typed('Administration', 'Två', 'Min', 1)]).map(({ text, isDraft }) => [text, isDraft])).toEqual([['Ett', true], ['Min', false]]);
});
