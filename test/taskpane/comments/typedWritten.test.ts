import type { FollowUp } from '../../../src/followUp';
import { resolveComments } from '../../../src/settings/comments';
import { defaultSettings, type AreaComment, type TypedComment } from '../../../src/settings/settings';
import { hasGivenWay, lessWritten } from '../../../src/taskpane/store/typedWritten';

const july = { year: 2017, month: 7 };
const august = { year: 2017, month: 8 };
const vuxen = { area: 'Vuxen', group: null, code: null };
const typed: TypedComment = { ...vuxen, period: august, over: '', text: 'Mina ord' };
const stored = (text: string, period = august): AreaComment => ({ ...vuxen, period, source: '', text });

/** The follow-up of a workbook whose settings and report cell say this, with one comment typed in the pane. */
function known(own: TypedComment, comments: readonly AreaComment[], cell: string): FollowUp {
  const { areas } = resolveComments([{ ...vuxen, text: '', isDraft: true }], august, { stored: comments, writtenFor: august, inReport: [{ area: 'Vuxen', text: cell }], typed: [own] });
  return { comments: areas, period: august, settings: { ...defaultSettings, comments } } as unknown as FollowUp;
}

it.each<[string, TypedComment, readonly AreaComment[], string, boolean, boolean]>([
  ['stays until it is written', typed, [], '', false, false],
  ['goes when it is written', typed, [stored('Mina ord')], 'Mina ord', true, false],
  ['goes when it was written and edited on the sheet since: what stands there shows', typed, [stored('Mina ord')], 'Ändrat i rutan', true, true],
  ['stays where someone else has written', typed, [stored('Annat')], 'Annat', false, true],
  ['stays where she typed back what was written before the cell was edited', { ...typed, over: 'Ändrat i rutan' }, [stored('Mina ord')], 'Ändrat i rutan', false, false],
  ['of another month goes when the settings keep it', { ...typed, period: july }, [stored('Mina ord', july)], '', true, false],
  ['of another month stays until then', { ...typed, period: july }, [], '', false, false],
])('a comment that was typed %s', (_, own, comments, cell, isGone, gaveWay) => {
  const followUp = known(own, comments, cell);
  expect(lessWritten({ typedComments: [own] }, followUp).typedComments).toEqual(isGone ? [] : [own]);
  expect(hasGivenWay({ typedComments: [own] }, followUp)).toBe(gaveWay);
});

it('leaves choices without comments as they are', () => {
  const edits = { committee: 'Nämnden' };
  expect(lessWritten(edits, known(typed, [], ''))).toBe(edits);
});
