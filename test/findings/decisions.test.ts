import { sortFindings } from '../../src/findings/decisions';
import { findingOf, type Finding } from '../../src/findings/finding';
import { printOf } from '../../src/values/print';

const finding = (rule: 'commentAmount' | 'errorCell' | 'signInferred', row: number, sv: string): Finding =>
  findingOf({ rule, cells: [{ sheet: 'Vuxen', row, column: 4 }], message: { sv, en: sv }, group: 'Vuxen' });

const comment = finding('commentAmount', 3, 'säger 2,4 mnkr');
const error = finding('errorCell', 4, 'fel');
const info = finding('signInferred', 5, 'tecken');

describe('findings', () => {
  it('stand gravest first, each with an id of its rule and its first cell', () => {
    const { open } = sortFindings([info, comment, error], [], []);
    expect(open.map(({ id }) => id)).toEqual(["errorCell 'Vuxen'!E5", "commentAmount 'Vuxen'!E4", "signInferred 'Vuxen'!E6"]);
  });

  it('that were decided apart come back when they say something else', () => {
    const decision = { id: comment.id, print: printOf(comment), note: 'avser del av året', date: '2018-09-12' };
    const kept = sortFindings([comment, error], [decision], []);
    expect(kept.open).toEqual([error]);
    expect(kept.decided).toEqual([{ finding: comment, decision }]);
    const other = finding('commentAmount', 3, 'säger 2,9 mnkr');
    expect(sortFindings([other], [decision], []).open).toEqual([other]);
  });

  it.each([
    ['the whole workbook', '', 0],
    ['its area', 'Vuxen', 0],
    ['another area', 'LSS', 1],
  ])('of a rule that is switched off in %s', (_, group, left) => {
    expect(sortFindings([comment], [], [{ rule: 'commentAmount', group }]).open).toHaveLength(left);
  });
});
