import { resolveComments, type CommentSource } from '../../src/settings/comments';
import type { AreaComment, TypedComment } from '../../src/settings/settings';
import type { Period } from '../../src/values/period';

const july: Period = { year: 2017, month: 7 };
const august: Period = { year: 2017, month: 8 };
const vuxen = { area: 'Vuxen', group: null, code: null };
const draft: readonly CommentSource[] = [{ ...vuxen, text: 'Utkast: nytt', isDraft: true }];
const row = (period: Period | null, text: string, source = 'Utkast: gammalt'): AreaComment => ({ ...vuxen, period, source, text });
const typed = (period: Period, over: string, text: string): TypedComment => ({ ...vuxen, period, over, text });

interface Case {
  readonly stored?: readonly AreaComment[];
  readonly cell?: string;
  readonly typed?: readonly TypedComment[];
  readonly period?: Period | null;
  readonly writtenFor?: Period | null;
}
const resolve = ({ stored = [], cell, typed: own = [], period = august, writtenFor = july }: Case) =>
  resolveComments(draft, period, { stored, writtenFor, inReport: cell === undefined ? [] : [{ area: 'Vuxen', text: cell }], typed: own });

it.each<[string, Case, string, [Period, string] | null, string[]]>([
  ['last month\'s own words are old: shown beside, not printed, and kept', { stored: [row(july, 'Mina ord')], cell: 'Mina ord' }, 'Utkast: nytt', [july, 'Mina ord'], ['Mina ord']],
  ['what was typed in the report\'s cell since it was written is for the month that it is for', { stored: [row(july, 'Mina ord')], cell: 'Ändrat efteråt' }, 'Utkast: nytt', [july, 'Ändrat efteråt'], ['Ändrat efteråt']],
  ['a draft of last month is nobody\'s words, and goes', { stored: [row(july, 'Utkast: gammalt')], cell: 'Utkast: gammalt' }, 'Utkast: nytt', null, []],
  ['this month\'s own words stand, with last month\'s beside', { stored: [row(august, 'Nya ord'), row(july, 'Mina ord')], cell: 'Nya ord', writtenFor: august }, 'Nya ord', [july, 'Mina ord'], ['Mina ord']],
  ['last month\'s can be taken over', { stored: [row(july, 'Mina ord')], cell: 'Mina ord', typed: [typed(august, 'Utkast: nytt', 'Mina ord')] }, 'Mina ord', [july, 'Mina ord'], ['Mina ord']],
  ['the latest of the earlier ones is shown, and all are kept', { stored: [row(july, 'Juli'), row({ year: 2017, month: 6 }, 'Juni')], cell: 'Juli' }, 'Utkast: nytt', [july, 'Juli'], ['Juli', 'Juni']],
  ['back in the earlier month its words stand again', { stored: [row(august, 'Nya ord'), row(july, 'Mina ord')], cell: 'Nya ord', writtenFor: august, period: july }, 'Mina ord', null, ['Nya ord']],
  ['of settings that knew no period the words stand', { stored: [row(null, 'Mina ord')], cell: 'Mina ord', writtenFor: null }, 'Mina ord', null, []],
  ['what was typed in a pane last month and never written is old too', { typed: [typed(july, 'Utkast: gammalt', 'Sent skrivet')] }, 'Utkast: nytt', [july, 'Sent skrivet'], ['Sent skrivet']],
  ['without a period the last words stand', { stored: [row(july, 'Mina ord')], cell: 'Mina ord', period: null }, 'Mina ord', null, []],
  ['a cell that was emptied last month asks for words again', { stored: [row(july, 'Utkast: gammalt')], cell: '' }, 'Utkast: nytt', null, []],
])('%s', (_, given, text, earlier, kept) => {
  const { areas, others } = resolve(given);
  expect(areas).toMatchObject([{ text, earlier: earlier && { period: earlier[0], text: earlier[1] } }]);
  expect(others.map((one) => one.text)).toEqual(kept);
});

it('written again, nothing moves', () => {
  const first = resolve({ stored: [row(july, 'Mina ord')], cell: 'Mina ord', typed: [typed(august, 'Utkast: nytt', 'Nya ord')] });
  const again = resolve({ stored: [...first.areas, ...first.others], cell: 'Nya ord', writtenFor: august });
  expect(again.areas.map(({ text, isWritten }) => [text, isWritten])).toEqual([['Nya ord', true]]);
  expect(again.others).toEqual(first.others);
});
