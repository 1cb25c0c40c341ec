import { sortFindings } from '../../src/findings/decisions';
import { findingOf, type Finding } from '../../src/findings/finding';
import { followUp } from '../../src/followUp';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { printOf } from '../../src/values/print';
import { sheet, workbook } from '../layouts/build';

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

describe('a fault in a workbook', () => {
  const drawn = (sum: number) => workbook(sheet('Aug', `
    Socialnämnden augusti 2025, tkr
    Verksamhet | Årsbudget | Utfall jan-aug | Prognos
    Hemtjänst | -48230 | -33042 | -49110
    Boende | -61742 | -40518 | -61305
    Summa | -109972 | ${sum} | -110415
    `));
  const said = (sum: number, settings: Partial<Settings> = {}) =>
    followUp(drawn(sum), { today: '2026-01-15', settings: () => ({ ...defaultSettings, ...settings }) }).findings.filter(({ severity }) => severity === 'error');

  it('that is called no error is silent until its figures change', () => {
    const [found] = said(-75_360);
    if (!found) throw new Error('The fault is not found.');
    const findingDecisions = [{ id: found.id, print: printOf(found), note: 'rättas i nästa version', date: '2025-09-10' }];
    expect(said(-75_360, { findingDecisions })).toEqual([]);
    expect(said(-73_650, { findingDecisions }).map(({ rule }) => rule)).toEqual([found.rule]);
  });

  it('is silent where its rule is switched off, of the workbook or of its area alone', () => {
    const [found] = said(-75_360);
    const { rule, group } = found ?? { rule: '', group: '' };
    expect(said(-75_360, { rulesOff: [{ rule, group: '' }] })).toEqual([]);
    expect(said(-75_360, { rulesOff: [{ rule, group }] })).toEqual([]);
    expect(said(-75_360, { rulesOff: [{ rule, group: 'Äldreomsorg' }] })).toHaveLength(1);
  });
});
