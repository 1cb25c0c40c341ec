import fc from 'fast-check';
import { formatComment, parseComment, type CommentFields } from '../../src/values/commentFields';

const none: CommentFields = { words: '', cause: '', action: '', responsible: '', due: '' };

it.each<[string, string, CommentFields]>([
  ['words alone', 'Fler placeringar än budgeterat.', { ...none, words: 'Fler placeringar än budgeterat.' }],
  ['all parts', 'Underskott.\nOrsak: fler placeringar\nÅtgärd: egna hem\nAnsvarig: Eva\nKlart senast: 2017-10-01', { words: 'Underskott.', cause: 'fler placeringar', action: 'egna hem', responsible: 'Eva', due: '2017-10-01' }],
  ['heads typed by hand in the report\'s cell', 'ORSAKER:volymer\r\nÅtgärder: flera\r\noch en till', { ...none, cause: 'volymer', action: 'flera\noch en till' }],
  ['English heads', 'Cause: volumes\nDone by: October', { ...none, cause: 'volumes', due: 'October' }],
  ['a head that stands twice', 'Orsak: en\nOrsak: två', { ...none, cause: 'en\nOrsak: två' }],
  ['another word before a colon', 'Obs: inget är klart.', { ...none, words: 'Obs: inget är klart.' }],
])('a comment is parted into its fields: %s', (_, text, fields) => {
  expect(parseComment(text)).toEqual(fields);
});

const line = fc.string({ maxLength: 20, unit: fc.constantFrom('a', 'å', ' ', ':', '1', '\n') }).map((text) => text.trim());

it('parts what was put together into the same fields', () => {
  fc.assert(fc.property(fc.record({ words: line, cause: line, action: line, responsible: line, due: line }), fc.constantFrom('sv' as const, 'en' as const), (fields, language) => {
    expect(parseComment(formatComment(fields, language))).toEqual(fields);
  }));
});

it('loses no word of a comment', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('Orsak: x', 'Åtgärd: y', 'Ansvarig: z', 'ord', 'Klart: nu', ''), { maxLength: 8 }), (lines) => {
    const { words, cause, action, responsible, due } = parseComment(lines.join('\n'));
    const times = (text: string, word: string) => text.split('\n').filter((each) => each === word || each.endsWith(`: ${word}`)).length;
    const kept = [words, cause, action, responsible, due].join('\n');
    for (const word of ['x', 'y', 'z', 'ord', 'nu']) expect(times(kept, word)).toBe(times(lines.join('\n'), word));
  }));
});
