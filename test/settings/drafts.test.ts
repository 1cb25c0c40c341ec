import { resolveComments } from '../../src/settings/comments';

const vuxen = { area: 'Vuxen', group: null, code: null };
const source = (text: string, isDraft = true) => [{ ...vuxen, text, isDraft }];
const stored = (source: string, text: string) => [{ ...vuxen, period: null, source, text }];
const cell = (text: string) => [{ area: 'Vuxen', text }];

describe('a draft in a comment cell', () => {
  it.each([
    ['is written where there is no comment', source('Utkast: nytt'), [], [], 'Utkast: nytt', true],
    ['follows the figures while it stands as it was written', source('Utkast: nytt'), stored('Utkast: gammalt', 'Utkast: gammalt'), cell('Utkast: gammalt'), 'Utkast: nytt', true],
    ["is the user's once it is edited, its mark left or not", source('Utkast: nytt'), stored('Utkast: gammalt', 'Utkast: gammalt'), cell('Utkast: gammalt och mitt'), 'Utkast: gammalt och mitt', false],
    ['stays away when the user has emptied the cell', source('Utkast: nytt'), stored('Utkast: gammalt', 'Utkast: gammalt'), cell(''), '', false],
    ["never stands before the workbook's own comment", source('Arbetsbokens ord', false), stored('Utkast: gammalt', 'Utkast: gammalt'), cell('Utkast: gammalt'), 'Arbetsbokens ord', false],
    ["never takes the place of the user's own words", source('Utkast: nytt'), stored('', 'Mina ord'), cell('Mina ord'), 'Mina ord', false],
  ] as const)('%s', (_, sources, before, inReport, text, isDraft) => {
    expect(resolveComments(sources, null, { stored: before, writtenFor: null, inReport, typed: [] }).areas).toMatchObject([{ text, isDraft, sourceChanged: false }]);
  });
});
